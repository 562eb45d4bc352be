package enface.intake.shape;

import enface.intake.block.Block;
import enface.intake.block.Block.Line;
import enface.intake.draft.Traced;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the labels among the blocks of a file: headings, lines of their own, and words before a colon or in brackets
/// at the beginning of a line.
final class LabelFinder {

    /// A label, or a block of text without one.
    sealed interface Part {}

    /// A label.
    ///
    /// @param level of the heading it is; [#LINE] or [#PREFIX] where it is none
    record Mark(Label label, int level, Traced text) implements Part {

        boolean isPrefix() {
            return level == PREFIX;
        }
    }

    /// A block without labels.
    record Piece(Block block) implements Part {}

    static final int LINE = 7;
    static final int PREFIX = 8;

    private static final Pattern BEFORE = Pattern.compile(
            "(?:[\\[【(（〔<＜]\\s*[^\\]】)）〕>＞\\n]{1,40}[\\]】)）〕>＞]\\s*[:：]?|[^:：\\n。.!?！？]{1,48}[:：])\\s*");
    private static final int LONGEST_LINE = 40;
    /// What may stand between a bold label and the text.
    private static final String AFTER = ":：|｜–—-·";

    private final Labels labels;
    private final IdentityHashMap<Block, Label> headings;

    /// @param headings blocks that are labels although their words do not say so, by their place
    LabelFinder(Labels labels, IdentityHashMap<Block, Label> headings) {
        this.labels = labels;
        this.headings = headings;
    }

    /// The blocks cut at the labels that somebody believes.
    List<Part> split(List<Block> blocks, Predicate<Mark> believed) {
        var parts = new ArrayList<Part>();
        for (var block : blocks) {
            if (block.kind() == Kind.VERBATIM) {
                parts.add(new Piece(block));
            } else if (block.kind() == Kind.HEADING && block.lines().size() == 1) {
                splitHeading(block, believed, parts);
            } else {
                splitLines(block, believed, parts);
            }
        }
        return parts;
    }

    private void splitHeading(Block block, Predicate<Mark> believed, List<Part> parts) {
        var line = block.lines().getFirst();
        var known = Optional.ofNullable(headings.get(block))
                .or(() -> labels.of(line.text().text()));
        var mark = known.map(label -> new Mark(label, block.level(), line.text()));
        if (mark.filter(believed).isPresent()) {
            parts.add(mark.get());
            return;
        }
        var prefix = prefix(line, block.level()).filter(believed);
        prefix.ifPresent(parts::add);
        parts.add(new Piece(prefix.isEmpty() ? block : block.withLines(List.of(rest(line, prefix.get())))));
    }

    private void splitLines(Block block, Predicate<Mark> believed, List<Part> parts) {
        var open = new ArrayList<Line>();
        for (int i = 0; i < block.lines().size(); i++) {
            var line = block.lines().get(i);
            var mark = alone(block, i).or(() -> prefix(line, PREFIX)).filter(believed);
            if (mark.isPresent()) {
                close(block, open, parts);
                parts.add(mark.get());
            }
            if (mark.isEmpty()) {
                open.add(line);
            } else if (mark.get().level() == PREFIX) {
                open.add(rest(line, mark.get()));
            }
        }
        close(block, open, parts);
    }

    private static void close(Block block, List<Line> open, List<Part> parts) {
        if (!open.isEmpty()) {
            parts.add(new Piece(block.withLines(open)));
            open.clear();
        }
    }

    /// A line that is nothing but a label; one that leads elsewhere says what is there.
    private Optional<Mark> alone(Block block, int index) {
        var line = block.lines().get(index);
        var text = line.text().text();
        boolean setApart = line.bold()
                || text.endsWith(":")
                || text.endsWith("：")
                || text.matches("[\\[【(（〔<].*[\\]】)）〕>]")
                || block.lines().size() == 1;
        return text.length() > LONGEST_LINE || !setApart || line.link()
                ? Optional.empty()
                : labels.of(text).map(label -> new Mark(label, LINE, line.text()));
    }

    private Optional<Mark> prefix(Line line, int level) {
        return inBold(line, level).or(() -> beforeSign(line, level));
    }

    /// Bold words that begin a line: `**EN** Good morning.`
    private Optional<Mark> inBold(Line line, int level) {
        var text = line.text().text();
        int end = line.lead();
        if (end == 0 || end > LONGEST_LINE || end >= text.length()) {
            return Optional.empty();
        }
        var label = labels.of("[" + text.substring(0, end) + "]");
        while (end < text.length()
                && (Character.isWhitespace(text.charAt(end)) || AFTER.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int behind = end;
        return behind == text.length()
                ? Optional.empty()
                : label.map(found -> new Mark(found, level, line.text().substring(0, behind)));
    }

    private Optional<Mark> beforeSign(Line line, int level) {
        var before = BEFORE.matcher(line.text().text());
        if (!before.lookingAt() || before.end() == line.text().length()) {
            return Optional.empty();
        }
        return labels.of(before.group())
                .map(label -> new Mark(label, level, line.text().substring(0, before.end())));
    }

    private static Line rest(Line line, Mark mark) {
        return line.from(mark.text().length());
    }
}
