package enface.publish.type;

import enface.language.cut.LineEnds;
import enface.language.hyphen.Hyphenations;
import enface.language.script.Levels;
import enface.language.script.Lookalikes;
import enface.publish.font.Cluster.Glyph;
import enface.publish.font.FontFace;
import enface.publish.font.FontShelf;
import enface.publish.type.Unit.Ink;
import enface.text.Paragraph.Reading;
import enface.text.Shortened;
import enface.text.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Breaks styled text into lines of a given width.
///
/// Greedy, in O(text). Lines of Chinese are justified where little is missing, lines from the right stand at the right
/// edge. Each character stays what it was: what is read out of the document is what was put in, characters that are
/// another way to write one and what is invisible aside.
public final class Typesetter {

    /// A stretch of text in one style.
    ///
    /// @param readings how its characters are read, in order
    public record Part(String text, Style style, List<Reading> readings) {

        public Part {
            readings = List.copyOf(readings);
        }

        /// One over which nothing is said.
        public Part(String text, Style style) {
            this(text, style, List.of());
        }
    }

    /// How something of a line is read.
    ///
    /// @param x where the middle of it is, right of where the line begins
    /// @param width how wide it is
    public record Over(String said, float x, float width) {}

    /// A stretch of a line in one face and style.
    ///
    /// @param text where it is written character by character, from the left
    /// @param shaped where it is not, from the left
    /// @param apart how much of the width of each character is room behind it, for its reading and to fill the line
    /// @param filling how much of that fills the line
    public record Piece(
            String text, List<Unit> shaped, FontFace face, Style style, float width, float apart, float filling) {}

    /// A line.
    ///
    /// @param indent how far right of the edge of its column it begins
    /// @param last whether its paragraph ends with it
    /// @param over how its characters are read
    public record Line(List<Piece> pieces, float width, float indent, boolean last, List<Over> over) {}

    /// A hyphen that is seen where a line ends, and is not of the text (ISO 32000-1, 14.8.2.2.3).
    private static final String HYPHEN = "\u00AD";

    private final FontShelf fonts;
    private final Units units;
    private final Hyphenations hyphenations = new Hyphenations();

    public Typesetter(FontShelf fonts) {
        this.fonts = fonts;
        units = new Units(fonts);
    }

    /// Sets text in a column.
    public List<Line> set(List<Part> parts, Setting setting, float width) {
        var lines = new ArrayList<Line>();
        var text = new StringBuilder();
        var styles = new ArrayList<Style>();
        var readings = new ArrayList<Reading>();
        for (var part : parts) {
            var said = new ArrayDeque<>(part.readings);
            int begins = 0;
            for (int i = 0; i < part.text.length(); ) {
                int code = part.text.codePointAt(i);
                begins = !said.isEmpty() && said.peek().span().start() == i ? text.length() : begins;
                i += Character.charCount(code);
                if (code == '\n') {
                    setParagraph(text.toString(), styles, readings, setting, width, lines);
                    text.setLength(0);
                    styles.clear();
                    readings.clear();
                } else {
                    text.append(code == '\t' ? " " : Lookalikes.plain(code));
                    while (styles.size() < text.length()) {
                        styles.add(part.style);
                    }
                    if (!said.isEmpty() && said.peek().span().end() <= i) {
                        readings.add(new Reading(
                                new TextSpan(begins, text.length()),
                                said.remove().said()));
                    }
                }
            }
        }
        setParagraph(text.toString(), styles, readings, setting, width, lines);
        return lines;
    }

    public float width(String text, Style style) {
        return line(text, style).width();
    }

    /// A text with a sign for what of it has no room in a width.
    public String shortened(String text, Style style, float width) {
        if (width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + Shortened.SIGN, style) > width) {
            end = Shortened.before(text, end - 1);
        }
        return text.substring(0, end) + Shortened.SIGN;
    }

    /// One line, as wide as it is.
    public Line line(String text, Style style) {
        var whole = List.of(new Part(text.replace('\n', ' '), style));
        var lines = set(whole, Setting.ofLine(text), Float.MAX_VALUE);
        return lines.isEmpty() ? new Line(List.of(), 0, 0, true, List.of()) : lines.getFirst();
    }

    private void setParagraph(
            String text, List<Style> styles, List<Reading> readings, Setting setting, float width, List<Line> lines) {
        var ends = LineEnds.of(text);
        var all = ReadUnits.read(units.of(text, styles, setting), readings);
        var parting = setting.parted().flatMap(hyphenations::load).map(Parting::new);
        int first = 0;
        int breakAt = -1;
        float used = 0;
        for (int u = 0; u < all.size(); u++) {
            var unit = all.get(u);
            if (u > first
                    && unit.style().rise() == 0
                    && ends.mayEndBefore(unit.start())
                    && !ReadUnits.goesOn(unit)
                    && used + hyphen(all.get(u - 1)) <= width) {
                breakAt = u;
            }
            if (used + unit.width() > width && u > first && !unit.isSpace()) {
                int end = breakAt > first ? breakAt : u;
                int parted = parting.isPresent() ? parted(parting.get(), all, first, end, width) : end;
                var seen = new ArrayList<>(all.subList(first, parted));
                if (parted > end) {
                    seen.add(hyphenAfter(seen.getLast()));
                }
                lines.add(line(seen, width, setting, false));
                first = parted;
                used = width(all, first, u);
                breakAt = -1;
            }
            used += unit.width();
        }
        if (first < all.size()) {
            lines.add(line(all.subList(first, all.size()), width, setting, true));
        }
    }

    private static float width(List<Unit> units, int from, int to) {
        return (float) units.subList(from, Math.max(from, to)).stream()
                .mapToDouble(Unit::width)
                .sum();
    }

    /// Where a line ends that is to end before a word: there, or within the word.
    private int parted(Parting parting, List<Unit> all, int first, int end, float width) {
        int filled = end;
        while (filled > first && all.get(filled - 1).isSpace()) {
            filled--;
        }
        var next = all.get(end);
        float empty = width - width(all, first, filled);
        boolean own = filled == end; // behind a hyphen or a dash of the text
        if (own
                || next.ink() != Ink.PLAIN
                || !parting.isWanted(empty, next.style().size(), width)) {
            return end;
        }
        float room = width - width(all, first, end) - hyphenAfter(next).width();
        return parting.place(all, end, room);
    }

    /// What is drawn where a word is parted.
    private Unit hyphenAfter(Unit last) {
        return new Unit(
                last.start(),
                HYPHEN,
                last.face(),
                last.style(),
                fonts.width(last.face(), '-') * last.style().size(),
                false,
                last.level(),
                List.of(new Glyph(fonts.glyph(last.face(), '-'), 0, 0)),
                Ink.SHAPED);
    }

    /// How wide the hyphen is that is drawn where a line ends behind a unit.
    private float hyphen(Unit unit) {
        return unit.ink() == Ink.SOFT_HYPHEN
                ? fonts.width(unit.face(), '-') * unit.style().size()
                : 0;
    }

    private Line line(List<Unit> of, float width, Setting setting, boolean last) {
        int count = of.size();
        while (count > 0 && of.get(count - 1).isSpace()) {
            count--;
        }
        var seen = new ArrayList<>(of.subList(0, count));
        if (!last && count > 0 && seen.getLast().ink() == Ink.SOFT_HYPHEN) {
            var soft = seen.removeLast();
            seen.add(new Unit(
                    soft.start(),
                    "-",
                    soft.face(),
                    soft.style(),
                    hyphen(soft),
                    false,
                    soft.level(),
                    List.of(),
                    Ink.PLAIN));
        }
        seen.removeIf(
                u -> u.ink() == Ink.SHAPED ? u.glyphs().isEmpty() : u.text().isEmpty());
        var shown = visual(seen);
        float own = width(shown, 0, shown.size());
        var behind = setting.chinese() && !last ? Filling.behind(shown, width - own, width) : new float[shown.size()];
        var pieces = pieces(shown, behind);
        float total = (float) pieces.stream().mapToDouble(Piece::width).sum();
        float indent = setting.fromRight() && width < Float.MAX_VALUE ? width - total : 0;
        return new Line(pieces, total, indent, last, ReadUnits.over(shown, behind));
    }

    /// The units of a line from the left.
    private static List<Unit> visual(List<Unit> units) {
        var levels = new byte[units.size()];
        boolean turned = false;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = units.get(i).level();
            turned |= levels[i] != 0;
        }
        if (!turned) {
            return units;
        }
        var visual = new ArrayList<Unit>();
        for (int i : Levels.visualOrder(levels)) {
            visual.add(units.get(i));
        }
        return visual;
    }

    private static List<Piece> pieces(List<Unit> units, float[] behind) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 0; i < units.size(); i++) {
            boolean ends = i + 1 == units.size()
                    || !units.get(i).goesOnIn(units.get(i + 1))
                    || Float.compare(behind[i], behind[i + 1]) != 0;
            if (ends) {
                pieces.add(piece(units.subList(from, i + 1), behind[i]));
                from = i + 1;
            }
        }
        return pieces;
    }

    private static Piece piece(List<Unit> units, float filling) {
        var first = units.getFirst();
        float width = width(units, 0, units.size()) + filling * units.size();
        if (first.ink() == Ink.SHAPED) {
            return new Piece("", List.copyOf(units), first.face(), first.style(), width, filling, filling);
        }
        var text = new StringBuilder();
        units.forEach(u -> text.append(u.text()));
        return new Piece(
                text.toString(),
                List.of(),
                first.face(),
                first.style(),
                width,
                first.said().apart() + filling,
                filling);
    }
}
