package enface.align.lexicon;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the meanings out of a dictionary's article, which is written for people.
final class Article {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\[[^]]*]|\\([^)]*\\)|/[^/]*/");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(\\d+[.)]|[-•*])\\s*");
    /// Lines that give examples, synonyms and the like rather than a translation.
    private static final Pattern ASIDE =
            Pattern.compile("^\\s*(\"|see:|synonym|note:|\\S+ - ).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_NUMBER = Pattern.compile("\\s+\\d+\\.\\s*$");
    private static final int LONGEST = 60;

    private Article() {}

    /// The meanings of a FreeDict article: its first line is the head word with its sound and kind, what translates
    /// it stands on the second line or after a number, and all other lines explain it in its own language. Nothing
    /// where the article is another word's, since every word of an article may be in the index.
    static String freeDict(String head, String article) {
        var lines = article.split("\n", -1);
        var own = MARKUP.matcher(lines[0]).replaceAll(" ").strip();
        if (!own.equalsIgnoreCase(head)) {
            return "";
        }
        var told = new StringBuilder();
        for (int i = 1; i < lines.length; i++) {
            if (i == 1 || NUMBERING.matcher(lines[i]).lookingAt()) {
                told.append(TRAILING_NUMBER.matcher(lines[i]).replaceFirst("")).append('\n');
            }
        }
        return meanings(head, told.toString());
    }

    /// The meanings between slashes; a line that only repeats the head word is none.
    static String meanings(String head, String article) {
        return Arrays.stream(article.split("\n|<br ?/?>", -1))
                .filter(line -> !line.strip().equals(head))
                .filter(line -> !ASIDE.matcher(line).matches())
                .map(line -> NUMBERING
                        .matcher(MARKUP.matcher(line).replaceAll(" "))
                        .replaceFirst("")
                        .strip())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> Arrays.stream(line.split("[;,]", -1)))
                .map(String::strip)
                .filter(meaning -> !meaning.isEmpty() && meaning.length() <= LONGEST)
                .collect(Collectors.joining("/"));
    }
}
