package enface.align.lexicon;

import enface.job.Progress;
import enface.text.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Reads dictd, the form FreeDict is packaged in: an index of lines `head word, tab, offset, tab, length`, both
/// numbers in the digits of base 64, into the data.
final class DictdReader {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// Entries about the dictionary itself begin with one of these.
    private static final Pattern ABOUT = Pattern.compile("00-?database.*");

    private static final Pattern INFO = Pattern.compile("00-?database-?info");

    private final Path file;
    private final String index;
    private final byte[] data;
    private final ArticleBudget budget;

    /// @param file what is named when an entry is broken
    DictdReader(Path file, byte[] index, byte[] data) {
        this.file = file;
        this.index = new String(index, StandardCharsets.UTF_8);
        this.data = data;
        budget = new ArticleBudget(file, data.length);
    }

    TableLexicon read(LanguageTag source, LanguageTag target, Progress progress) {
        var lexicon = new TableLexicon.Builder(source, target);
        Lines.of(index, progress).forEach(line -> {
            var fields = line.split("\t", -1);
            if (fields.length >= 3 && !ABOUT.matcher(fields[0]).matches()) {
                lexicon.add(fields[0], Article.freeDict(fields[0], article(fields)));
            }
        });
        return lexicon.build();
    }

    /// What the dictionary says of itself; empty where it says nothing.
    String about() {
        return index.lines()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length >= 3 && INFO.matcher(fields[0]).matches())
                .map(this::article)
                .findFirst()
                .orElse("");
    }

    private String article(String[] fields) {
        long offset = number(fields[1]);
        long length = number(fields[2]);
        if (offset < 0 || length < 0 || offset + length > data.length) {
            throw new DictionaryException(file, DictionaryException.Fault.BROKEN);
        }
        budget.take((int) length);
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
