package enface.publish.font;

import static org.assertj.core.api.Assertions.assertThat;

import enface.carried.FontFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemFontsTest {

    @TempDir
    private Path folder;

    @Test
    void findsAFaceThatHasACharacterInAnyFolderBelow() throws IOException {
        var file = Files.createDirectories(folder.resolve("truetype/some")).resolve("Any-Regular.ttf");
        Files.copy(FontFile.THAI.path(), file);
        Files.writeString(folder.resolve("broken.ttf"), "no font at all");
        var fonts = new SystemFonts(List.of(folder.resolve("not-there"), folder));
        assertThat(fonts.with('ก')).contains(new FoundFace(file, "EnfaceThai"));
        assertThat(fonts.with('א')).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200})
    void aFaceThatMayNotBeEmbeddedOrCutIsNotOffered(int rights) throws IOException {
        Files.write(folder.resolve("Kept.ttf"), withRights(Files.readAllBytes(FontFile.THAI.path()), rights));
        assertThat(new SystemFonts(List.of(folder)).with('ก')).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x0004, 0x0008})
    void aFaceThatMayBePrintedIsOffered(int rights) throws IOException {
        Files.write(folder.resolve("Free.ttf"), withRights(Files.readAllBytes(FontFile.THAI.path()), rights));
        assertThat(new SystemFonts(List.of(folder)).with('ก')).isPresent();
    }

    /// `fsType` stands eight bytes into the table `OS/2`.
    private static byte[] withRights(byte[] font, int rights) {
        var bytes = ByteBuffer.wrap(font);
        int tables = bytes.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                bytes.putShort(bytes.getInt(entry + 8) + 8, (short) rights);
            }
        }
        return font;
    }
}
