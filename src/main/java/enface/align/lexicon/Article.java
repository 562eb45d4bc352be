package enface.align.lexicon;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the meanings out of a dictionary's article, which is written for people.
final class Article {

    private static final Pattern NUMBERING = Pattern.compile("^\\s*(\\d+[.)]|[-•*])\\s*");
    /// Lines that give examples, synonyms and the like rather than a translation.
    private static final Pattern ASIDE =
            Pattern.compile("^\\s*(\"|see:|synonym|note:|\\S+ - ).*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private static final String OPENING = "<[(/";
    private static final String CLOSING = ">])/";

    private Article() {}

    /// The line with a space in the place of each `<tag>`, `[sound]`, `(remark)` and `/sound/`. One pass: a sign that
    /// nothing closes is known not to be from then on.
    static String withoutMarkup(String line) {
        var bare = new StringBuilder(line.length());
        var closing = new int[OPENING.length()];
        for (int i = 0; i < line.length(); ) {
            int kind = OPENING.indexOf(line.charAt(i));
            if (kind >= 0 && closing[kind] >= 0 && closing[kind] <= i) {
                closing[kind] = line.indexOf(CLOSING.charAt(kind), i + 1);
            }
            boolean marked = kind >= 0 && closing[kind] > i;
            bare.append(marked ? ' ' : line.charAt(i));
            i = marked ? closing[kind] + 1 : i + 1;
        }
        return bare.toString();
    }

    /// The line without the number of the next meaning at its end, ` 2.`
    static String withoutNumber(String line) {
        int end = line.stripTrailing().length();
        int digits = end - 1;
        while (digits > 0 && line.charAt(digits - 1) >= '0' && line.charAt(digits - 1) <= '9') {
            digits--;
        }
        var before = line.substring(0, Math.max(0, digits));
        boolean numbered = end > 0 && line.charAt(end - 1) == '.' && digits < end - 1;
        var words = before.stripTrailing();
        return numbered && words.length() < before.length() ? words : line;
    }

    /// The meanings of a FreeDict article: its first line is the head word with its sound and kind, what translates
    /// it stands on the second line or after a number, and all other lines explain it in its own language. Nothing
    /// where the article is another word's, since every word of an article may be in the index.
    static String freeDict(String head, String article) {
        var lines = article.split("\n", -1);
        var own = withoutMarkup(lines[0]).strip();
        if (!own.equalsIgnoreCase(head)) {
            return "";
        }
        var told = new StringBuilder();
        for (int i = 1; i < lines.length; i++) {
            if (i == 1 || NUMBERING.matcher(lines[i]).lookingAt()) {
                told.append(withoutNumber(lines[i])).append('\n');
            }
        }
        return meanings(head, told.toString());
    }

    /// The meanings between slashes; a line that only repeats the head word is none.
    static String meanings(String head, String article) {
        return Arrays.stream(article.split("\n|<br ?/?>", -1))
                .filter(line -> !line.strip().equals(head))
                .filter(line -> !ASIDE.matcher(line).matches())
                .map(line ->
                        NUMBERING.matcher(withoutMarkup(line)).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> Arrays.stream(line.split("[;,]", -1)))
                .map(String::strip)
                .filter(meaning -> !meaning.isEmpty() && meaning.length() <= LONGEST)
                .collect(Collectors.joining("/"));
    }
}
