package enface.align.lexicon;

import enface.text.LanguageTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads CC-CEDICT: `繁體 简体 [pin1 yin1] /meaning/meaning/` a line, `#` before remarks.
///
/// What is about the word rather than a meaning of it (measure words, pronunciation, cross references) is left out,
/// and so are remarks in brackets where something else remains.
public final class CedictReader {

    private static final Pattern ENTRY = Pattern.compile("^\\S+ (\\S+) \\[[^]]*] /(.+)/\\s*$");
    private static final Pattern REFERENCE = Pattern.compile(
            "^(CL:|Taiwan pr|also pr|also written|see |see also|variant of|old variant|erhua variant|equivalent to).*");
    private static final Pattern HAN_WITH_PINYIN = Pattern.compile("[\\p{IsHan}|·]+(\\[[^]]*])?|\\[[^]]*]");
    /// A longer meaning is none.
    private static final int LONGEST = 1000;
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");

    /// The dictionary of these lines, from simplified Chinese to English.
    public TableLexicon read(Stream<String> lines) {
        var lexicon = new TableLexicon.Builder(LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH);
        lines.forEach(line -> {
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                lexicon.add(entry.group(1), meanings(entry));
            }
        });
        return lexicon.build();
    }

    private static String meanings(Matcher entry) {
        var meanings = new StringBuilder();
        for (var meaning : entry.group(2).split("[/;]", -1)) {
            var cleaned = clean(meaning);
            if (!cleaned.isEmpty()) {
                meanings.append(meanings.isEmpty() ? "" : "/").append(cleaned);
            }
        }
        return meanings.toString();
    }

    private static String clean(String meaning) {
        if (meaning.length() > LONGEST || REFERENCE.matcher(meaning.strip()).matches()) {
            return "";
        }
        var text = HAN_WITH_PINYIN.matcher(meaning).replaceAll(" ");
        var bare = REMARK.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return bare.isEmpty()
                ? text.replaceAll("[()]", " ").replaceAll("\\s+", " ").strip()
                : bare;
    }
}
