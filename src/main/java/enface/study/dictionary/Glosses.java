package enface.study.dictionary;

import enface.language.cut.Words;
import enface.language.han.Pinyin;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says in words what CC-CEDICT writes short: `CL:個|个[ge4]` is a measure word, and other words are named with their
/// reading.
public final class Glosses {

    private static final String MEASURE = "CL:";

    /// A word that an entry names: in both forms, or in one where they are alike, and how it is read.
    private static final Pattern NAMED = Pattern.compile("(?:([\\p{IsHan}·，○]+)\\|)?([\\p{IsHan}·，○]+)\\[([^\\]]+)\\]");

    private static final Pattern READING = Pattern.compile("\\[([A-Za-z:,· 1-5]*[1-5])\\]");

    private final Words words;

    public Glosses(Words words) {
        this.words = words;
    }

    /// A meaning as a dictionary has it, for a person to read.
    public String read(String gloss) {
        if (gloss.startsWith(MEASURE)) {
            var all = Arrays.stream(gloss.substring(MEASURE.length()).split(",", -1))
                    .map(String::strip)
                    .map(Glosses::named)
                    .collect(Collectors.joining(words.get("look-up.between")));
            return words.get("look-up.measure", all);
        }
        return READING.matcher(named(gloss)).replaceAll(r -> Matcher.quoteReplacement(Pinyin.marked(r.group(1))));
    }

    private static String named(String text) {
        return NAMED.matcher(text).replaceAll(Glosses::spoken);
    }

    /// `銀行|银行[yin2 hang2]` becomes `银行 yín háng`.
    private static String spoken(MatchResult word) {
        return Matcher.quoteReplacement(word.group(2) + " " + Pinyin.marked(word.group(3)));
    }
}
