package enface.glossary.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Packs CC-CEDICT for people to look up into `resources/lexicon`: give it the file `cedict_ts.u8` and the file to
/// write.
final class PackDictionary {

    private PackDictionary() {}

    public static void main(String[] files) throws IOException {
        try (var lines = Files.lines(Path.of(files[0]));
                var packed = Files.newOutputStream(Path.of(files[1]))) {
            DictionaryPack.write(CedictLines.read(lines), packed);
        }
    }
}
