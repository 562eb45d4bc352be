package enface.cli.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `enface align`, two files on disk to what stands beside what.
class AlignCommandTest {

    @TempDir
    private Path folder;

    private String written(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset)).toString();
    }

    private String aligned(String source, String target, String... more) {
        var program = new ProgramUnderTest(folder.resolve("library.enface"));
        var arguments = new String[9 + more.length];
        var first = new String[] {
            "align", source, target, "--sentences", "--source-lang", "pl", "--target-lang", "pl", "--format=tsv"
        };
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return program.given(arguments).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2", "UTF-16LE"})
    void readsBothFilesInTheEncodingThatThePersonNames(String encoding) throws IOException {
        var charset = Charset.forName(encoding);
        var source = written("a.txt", "Dziękuję państwu.\nTo był piękny dzień.\n", charset);
        var target = written("b.txt", "Dziękuję bardzo państwu.\nTo był dzień piękny.\n", charset);
        assertThat(aligned(source, target, "--encoding", encoding))
                .contains("Dziękuję państwu.\tDziękuję bardzo państwu.")
                .contains("To był piękny dzień.\tTo był dzień piękny.");
    }

    @Test
    void takesThePersonsWordForItThoughAnotherWouldDo() throws IOException {
        var source = written("a.txt", "Dziękuję.\n", StandardCharsets.UTF_8);
        assertThat(aligned(source, source, "--encoding", "windows-1252")).contains("DziÄ™kujÄ™.");
        assertThat(aligned(source, source)).contains("Dziękuję.");
    }
}
