package enface.align.lexicon;

import enface.text.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads dictd, the form FreeDict is packaged in: an index of lines `head word, tab, offset, tab, length`, both
/// numbers in the digits of base 64, into the data.
final class DictdReader {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final String index;
    private final byte[] data;

    DictdReader(byte[] index, byte[] data) {
        this.index = new String(index, StandardCharsets.UTF_8);
        this.data = data;
    }

    TableLexicon read(LanguageTag source, LanguageTag target) {
        var lexicon = new TableLexicon.Builder(source, target);
        index.lines().forEach(line -> {
            var fields = line.split("\t", -1);
            // entries about the dictionary itself start so
            if (fields.length >= 3 && !fields[0].startsWith("00database") && !fields[0].startsWith("00-database")) {
                lexicon.add(fields[0], Article.freeDict(fields[0], article(fields)));
            }
        });
        return lexicon.build();
    }

    private String article(String[] fields) {
        long offset = number(fields[1]);
        long length = number(fields[2]);
        if (offset < 0 || length < 0 || offset + length > data.length) {
            throw new DictionaryException(Path.of(fields[0]), DictionaryException.Fault.BROKEN);
        }
        return new String(data, (int) offset, (int) length, StandardCharsets.UTF_8);
    }

    private static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = DIGITS.indexOf(digits.charAt(i));
            if (value < 0 || number > Integer.MAX_VALUE) {
                return -1;
            }
            number = number * 64 + value;
        }
        return number;
    }
}
