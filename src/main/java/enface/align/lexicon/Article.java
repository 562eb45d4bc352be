package enface.align.lexicon;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the meanings out of a dictionary's article, which is written for people.
final class Article {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\[[^]]*]|\\([^)]*\\)|/[^/]*/");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(\\d+[.)]|[-•*])\\s*");
    /// Lines that give examples, synonyms and the like rather than a translation.
    private static final Pattern ASIDE = Pattern.compile("^\\s*(\"|see:|synonym|note:|\\S+ - ).*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private Article() {}

    /// The meanings between slashes; the first line, where it repeats the head word, is none.
    static String meanings(String head, String article) {
        return Arrays.stream(article.split("\n|<br ?/?>", -1))
                .filter(line -> !line.strip().startsWith(head))
                .filter(line -> !ASIDE.matcher(line).matches())
                .map(line -> NUMBERING.matcher(MARKUP.matcher(line).replaceAll(" ")).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> Arrays.stream(line.split("[;,]", -1)))
                .map(String::strip)
                .filter(meaning -> !meaning.isEmpty() && meaning.length() <= LONGEST)
                .collect(Collectors.joining("/"));
    }
}
