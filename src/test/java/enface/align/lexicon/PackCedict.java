package enface.align.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Packs CC-CEDICT into `resources/lexicon`: give it the file `cedict_ts.u8` and the file to write.
final class PackCedict {

    private PackCedict() {}

    public static void main(String[] files) throws IOException {
        try (var lines = Files.lines(Path.of(files[0]));
                var packed = Files.newOutputStream(Path.of(files[1]))) {
            PackedLexicon.write(new CedictReader().read(lines), packed);
        }
    }
}
