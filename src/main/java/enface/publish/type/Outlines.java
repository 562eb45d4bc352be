package enface.publish.type;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;

/// Outlines of letters as a page has them (ISO 32000-1, 8.5.2), without what fills them.
final class Outlines {

    private Outlines() {}

    /// The commands that draw a path.
    static String commands(Path2D path) {
        var commands = new StringBuilder();
        float x = 0;
        float y = 0;
        var to = new float[6];
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> add(commands, "m", to[0], to[1]);
                case PathIterator.SEG_LINETO -> add(commands, "l", to[0], to[1]);
                case PathIterator.SEG_QUADTO -> { // as the cubic curve that it is
                    float fromX = x + (to[0] - x) * 2 / 3;
                    float fromY = y + (to[1] - y) * 2 / 3;
                    float intoX = to[2] + (to[0] - to[2]) * 2 / 3;
                    float intoY = to[3] + (to[1] - to[3]) * 2 / 3;
                    add(commands, "c", fromX, fromY, intoX, intoY, to[2], to[3]);
                    to[0] = to[2];
                    to[1] = to[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    add(commands, "c", to);
                    to[0] = to[4];
                    to[1] = to[5];
                }
                default -> commands.append("h\n");
            }
            x = to[0];
            y = to[1];
        }
        return commands.toString();
    }

    private static void add(StringBuilder commands, String operator, float... operands) {
        for (float operand : operands) {
            commands.append(String.format(Locale.ROOT, "%.4f ", operand));
        }
        commands.append(operator).append('\n');
    }
}
