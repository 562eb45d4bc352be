package enface.pane.type;

import enface.pane.type.DisplayText.Insertion;
import enface.text.Paragraph.Reading;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Makes room between characters whose readings are wider than they are, half of it on either side.
final class ReadingLine {

    /// The size of readings, as a share of the text's.
    static final double SIZE = 0.55;

    /// How far apart two readings of letters stand at least, as a share of the text's size; signs that fill a square
    /// are told apart without.
    private static final double APART = 0.2;

    /// How far a reading of such signs reaches over a character beside it that is not read, as a share of that size.
    private static final double OVER_NEXT = 0.2;

    private static final String SPACE = "\u2009";
    private static final String NO_BREAK_SPACE = "\u202f";
    /// No line begins with one of these.
    private static final String CLOSING = "，。、；：？！”’）》」』〉】…—,.;:?!)";

    private final Font base;
    private final Font font;
    /// 0 until it is asked for: whether a font has these spaces is found out among all fonts of the system.
    private double spaceWidth;

    ReadingLine(Font base) {
        this.base = base;
        font = Font.font(base.getFamily(), base.getSize() * SIZE);
    }

    private double spaceWidth() {
        if (spaceWidth == 0) {
            spaceWidth = Math.max(1, widthOf(SPACE + SPACE + "永", base) - widthOf(SPACE + "永", base));
        }
        return spaceWidth;
    }

    Font font() {
        return font;
    }

    private static double widthOf(String text, Font font) {
        var probe = new Text(text);
        probe.setFont(font);
        return probe.getLayoutBounds().getWidth();
    }

    /// The room to be made in a paragraph, by the offset before which it is made.
    SortedMap<Integer, String> room(String text, List<Reading> readings) {
        var wanted = new TreeMap<Integer, Double>();
        for (int i = 0; i < readings.size(); i++) {
            var reading = readings.get(i);
            double characters = base.getSize()
                    * text.codePointCount(reading.span().start(), reading.span().end());
            double apart = isWide(reading.said()) ? 0 : APART * base.getSize();
            double lacking = widthOf(reading.said(), font) + apart - characters;
            if (lacking > 0) {
                double over = isWide(reading.said()) ? OVER_NEXT * base.getSize() : 0;
                boolean follows = i > 0
                        && readings.get(i - 1).span().end() == reading.span().start();
                boolean goesOn = i + 1 < readings.size()
                        && readings.get(i + 1).span().start() == reading.span().end();
                wanted.merge(reading.span().start(), lacking / 2 - (follows ? 0 : over), Double::sum);
                wanted.merge(reading.span().end(), lacking / 2 - (goesOn ? 0 : over), Double::sum);
            }
        }
        var room = new TreeMap<Integer, String>();
        wanted.forEach((at, pixels) -> {
            int spaces = (int) Math.ceil(pixels / spaceWidth() - 0.25);
            if (at > 0 && at < text.length() && spaces > 0) {
                boolean closing = CLOSING.indexOf(text.charAt(at)) >= 0;
                room.put(at, (closing ? NO_BREAK_SPACE : SPACE).repeat(spaces));
            }
        });
        return room;
    }

    private static boolean isWide(String said) {
        return said.codePointAt(0) >= 0x2e80;
    }

    /// Room and what else is inserted, each place once.
    static List<Insertion> merged(List<Insertion> insertions, SortedMap<Integer, String> room) {
        var all = new TreeMap<Integer, Insertion>();
        insertions.forEach(i -> all.put(i.at(), i));
        room.forEach((at, space) -> all.merge(
                at,
                new Insertion(at, space, List.of()),
                (own, _) -> new Insertion(at, own.text() + space, own.notes())));
        return List.copyOf(all.values());
    }
}
