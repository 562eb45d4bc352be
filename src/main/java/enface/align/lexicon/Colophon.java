package enface.align.lexicon;

import enface.text.Shortened;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a dictionary's files say of who made it and of what may be done with it.
final class Colophon {

    private static final Pattern TELLING = Pattern.compile(
            "(?i).*(copyright|\\(c\\)|©|licen[cs]e|public domain|creative commons|\\bcc[ -]|\\bgpl|\\bgnu\\b|"
                    + "author|publisher|maintainer|published by).*");
    private static final Pattern NAMED = Pattern.compile("(?i)(bookname|author|website|description|date)=(.+)");
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 160;

    private Colophon() {}

    /// From the head of a StarDict file: `bookname=…`, `author=…`, `description=…`.
    static String ofStarDict(String head) {
        return shortened(head.lines()
                .map(NAMED::matcher)
                .filter(m -> m.matches() && !m.group(1).equalsIgnoreCase("date"))
                .flatMap(m -> Arrays.stream(m.group(2).split("<br ?/?>", -1)))
                .toList());
    }

    /// From the article that a dictd dictionary has about itself: its title, and the lines that tell.
    static String ofDictd(String article) {
        var lines = article.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("00"))
                .toList();
        return shortened(telling(lines));
    }

    /// From the head of a dictionary in TEI: its title, and who made it and on what terms.
    static String ofTei(TeiDictionaryReader.Head head) {
        return shortened(
                Stream.concat(Stream.of(head.title()), head.about().stream()).toList());
    }

    /// From the remarks before the first entry of a table.
    static String ofTable(String text) {
        var remarks = text.lines()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .map(line -> line.replaceFirst("^#[#!]*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return shortened(telling(remarks));
    }

    /// The first line, and those after it that tell of people or rights.
    private static List<String> telling(List<String> lines) {
        var rest = lines.stream().skip(1).filter(line -> TELLING.matcher(line).matches());
        return Stream.concat(lines.stream().limit(1), rest).toList();
    }

    private static String shortened(List<String> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.replaceAll("\\s+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .map(line -> Shortened.to(line, LONGEST))
                        .distinct()
                        .limit(MOST_LINES)
                        .toList());
    }
}
