package enface.cli.part;

import enface.compare.Comparison;
import enface.compare.Difference.Kind;
import java.util.Map;
import java.util.TreeMap;

/// A comparison as running text, paragraph by paragraph of the left version: `[-…-]` stands only on the left, `{+…+}`
/// only on the right, and with a number behind it elsewhere in the other one.
public final class MarkedText {

    private final Map<Integer, String> paragraphs = new TreeMap<>();
    private final StringBuilder line = new StringBuilder();
    private int paragraph;
    private boolean marked;

    private MarkedText() {}

    /// The paragraphs in which anything differs, by their numbers from 0.
    public static Map<Integer, String> of(Comparison comparison) {
        var text = new MarkedText();
        for (var difference : comparison.differences()) {
            var left = comparison.left().textOf(difference.left());
            var right = comparison.right().textOf(difference.right());
            var number = difference.move() > 0 ? "(" + difference.move() + ")" : "";
            if (difference.kind() == Kind.EQUAL) {
                text.add(left, "", "");
            } else {
                boolean sameLine = !right.isEmpty() && !left.endsWith("\n"); // old and new side by side
                text.add(sameLine ? left.stripTrailing() : left, "[-", "-]" + number);
                text.add(right.replace('\n', ' '), "{+", "+}" + number);
            }
        }
        text.end();
        return text.paragraphs;
    }

    private void add(String text, String open, String close) {
        var parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            var core = parts[i].strip();
            if (!core.isEmpty() && !open.isEmpty()) {
                int at = parts[i].indexOf(core);
                line.append(parts[i], 0, at).append(open).append(core).append(close);
                line.append(parts[i], at + core.length(), parts[i].length());
                marked = true;
            } else {
                line.append(parts[i]);
            }
        }
    }

    private void end() {
        if (marked) {
            paragraphs.put(paragraph, line.toString().strip());
        }
        line.setLength(0);
        marked = false;
        paragraph++;
    }
}
