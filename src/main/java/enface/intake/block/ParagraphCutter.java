package enface.intake.block;

import enface.intake.block.Block.Line;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells whether lines that follow each other without a blank one are one paragraph or several.
///
/// Lines of about one width are a paragraph wrapped by hand; lines that each begin with an indent, or are long and
/// each end a sentence, are paragraphs of their own. In Markdown lines go together, but not where each ends a sentence
/// and many are long and hold several: so nobody wraps a paragraph.
public final class ParagraphCutter {

    private static final int LONGEST_WRAP = 130;
    private static final int SHORTEST_WRAP = 38;
    /// Fewer lines tell nothing.
    private static final int LEAST_PARAGRAPHS = 3;
    /// A sentence's end, and a good deal of another sentence.
    private static final Pattern SENTENCES = Pattern.compile("(?:[.!?…؟।][\"”’»)]*\\s+|[。！？][”’」』）]*)\\S.{20,}");

    private ParagraphCutter() {}

    static List<Block> cut(Kind kind, List<Line> lines, boolean markdown) {
        if (kind != Kind.BODY || lines.size() == 1) {
            return List.of(new Block(kind, 0, lines));
        }
        var blocks = new ArrayList<Block>();
        var open = new ArrayList<Line>();
        boolean alone = markdown ? areLongParagraphs(lines) : areParagraphs(lines);
        boolean byIndent = lines.stream().anyMatch(l -> !l.indented());
        for (var line : lines) {
            if (!open.isEmpty() && (alone || startsByIndent(line, byIndent))) {
                blocks.add(new Block(kind, 0, open));
                open.clear();
            }
            open.add(line);
        }
        blocks.add(new Block(kind, 0, open));
        return List.copyOf(blocks);
    }

    private static boolean startsByIndent(Line line, boolean byIndent) {
        return byIndent && line.indented();
    }

    private static boolean areLongParagraphs(List<Line> lines) {
        long several = lines.stream()
                .map(line -> line.text().text())
                .filter(text ->
                        width(text) > LONGEST_WRAP && SENTENCES.matcher(text).find())
                .count();
        return lines.size() >= LEAST_PARAGRAPHS
                && several > 1
                && several * 5 >= lines.size()
                && lines.stream().allMatch(line -> Ending.isComplete(line.text().text()));
    }

    private static boolean areParagraphs(List<Line> lines) {
        if (lines.stream().allMatch(Line::indented)) {
            return true;
        }
        int widest = lines.stream().mapToInt(l -> width(l.text().text())).max().orElse(0);
        if (widest > LONGEST_WRAP) {
            return true;
        }
        long ended =
                lines.stream().filter(l -> Ending.isComplete(l.text().text())).count();
        return !isWrapped(lines) && widest >= SHORTEST_WRAP && ended * 4 >= lines.size() * 3L;
    }

    /// Whether all lines but the last are about as wide as the widest.
    static boolean isWrapped(List<Line> lines) {
        int widest = lines.stream().mapToInt(l -> width(l.text().text())).max().orElse(0);
        return widest >= SHORTEST_WRAP
                && widest <= LONGEST_WRAP
                && lines.stream()
                        .limit(lines.size() - 1L)
                        .allMatch(l -> width(l.text().text()) * 4 >= widest * 3);
    }

    /// The width of a text in columns: a wide character takes two.
    public static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
