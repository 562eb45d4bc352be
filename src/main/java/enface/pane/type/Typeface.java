package enface.pane.type;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import enface.language.cut.LineEnds;
import enface.pane.type.DisplayText.Insertion;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Paragraph.Reading;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// How the paragraphs of one pane are set: Latin text at 1.62 lines, Han text at 1.86 with its first line
/// indented by
/// two characters, and neither wider than is good to read.
public final class Typeface {

    /// How one kind of paragraph is set.
    ///
    /// @param spacing pixels between lines, beyond what the font asks for
    /// @param left the indent of the whole paragraph, in pixels
    /// @param above the space over it, in pixels
    public record Setting(Font font, double spacing, double left, double above) {

        /// The same with more space over it.
        public Setting below(double more) {
            return new Setting(font, spacing, left, above + more);
        }
    }

    private static final double LATIN_LEADING = 1.62;
    private static final double HAN_LEADING = 1.86;
    /// Of the lower-case letters of a line of English, about the widths they have in running text.
    private static final String LATIN_SAMPLE = "the quick brown fox had another look at a dog in the lane and ran on";
    private static final int LATIN_MEASURE = 70;
    private static final int HAN_MEASURE = 38;
    private static final double WITH_READINGS = 1.3;
    /// About 45 letters: in shorter lines there are too few spaces to stretch.
    private static final double LEAST_JUSTIFIED_LATIN = 20;
    /// About 36 letters: where words are parted, spaces grow less here than they do without in those.
    private static final double LEAST_JUSTIFIED_PARTED = 16;

    private static final double LEAST_JUSTIFIED_HAN = 10;
    private static final double NUMBER_SIZE = 0.62;
    private static final double SPEAKER_SIZE = 0.76;
    private static final double SPEAKER_LEADING = 1.45;
    private static final double SPEAKER_DROP = 0.25;
    /// By how many pixels lines may come out wider than the sum of their words.
    private static final double TIGHT = 2;

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String HAN_INDENT = "\u3000\u3000";
    private static final String LATIN_INDENT = NO_BREAK_SPACE.repeat(4);

    /// How each kind is set, found out when the first paragraph of it is: the font of verbatim lines may have no
    /// Chinese,
    /// which is then looked for in all fonts of the system.
    private final Map<Kind, Supplier<Setting>> settings = new EnumMap<>(Kind.class);
    private final Map<Kind, Setting> asked = new EnumMap<>(Kind.class);
    private final boolean han;
    private final boolean fromRight;
    private final boolean isShaped;
    private final boolean indented;
    private final boolean justified;
    private final double measure;
    private final double lineHeight;
    private final Font numbers;
    private final Font speakers;
    private final double spaceWidth;
    private final ReadingLine readingLine;
    private final WordParts parts;
    private final Map<Font, Advances> advances = new HashMap<>();

    /// @param usual the font of running text unless the style names another, already scaled
    /// @param mono the font of verbatim lines, already scaled
    /// @param readings whether lines leave room for readings over them
    /// @param parts where words of the language are parted at the ends of lines
    public Typeface(LanguageTag language, Font usual, Font mono, TypeStyle style, boolean readings, WordParts parts) {
        this.parts = parts;
        han = language.isUnspaced();
        fromRight = language.isFromRight();
        indented = switch (style.indent()) {
            case CUSTOM -> han && !language.language().equals("ja");
            case ALWAYS -> true;
            case NEVER -> false;
        };
        justified = style.justified();
        double size = usual.getSize();
        var script = ScriptFamily.of(language);
        isShaped = script.isPresent();
        var body = Font.font(script.orElseGet(() -> style.family(han, usual.getFamily())), size);
        double leading = (han || script.isPresent() ? HAN_LEADING : LATIN_LEADING)
                * style.leading()
                * (readings ? WITH_READINGS : 1);
        lineHeight = Math.rint(size * leading);
        measure = style.measure()
                * (han ? HAN_MEASURE * size : LATIN_MEASURE * widthOf(LATIN_SAMPLE, body) / LATIN_SAMPLE.length());
        readingLine = new ReadingLine(body);
        numbers = Font.font(body.getFamily(), FontWeight.BOLD, Math.rint(size * NUMBER_SIZE));
        spaceWidth = Math.max(1, widthOf(NO_BREAK_SPACE, body));
        double between = Math.rint(lineHeight * 0.42);
        speakers = Font.font(body.getFamily(), Math.rint(size * SPEAKER_SIZE));
        var title = Font.font(body.getFamily(), FontWeight.BOLD, Math.rint(size * 1.25));
        settings.put(Kind.BODY, () -> set(body, leading, 0, between));
        settings.put(
                Kind.HEADING, () -> set(title, (han ? 1.6 : 1.36) * style.leading(), 0, Math.rint(lineHeight * 0.9)));
        settings.put(Kind.ITEM, () -> set(body, leading, Math.rint(size * 1.2), Math.rint(between * 0.5)));
        settings.put(Kind.QUOTATION, () -> set(body, leading, Math.rint(size * 2), between));
        settings.put(Kind.VERSE, () -> set(body, leading, Math.rint(size * 3), Math.rint(between * 0.5)));
        settings.put(Kind.VERBATIM, () -> set(mono, 1.5 * style.leading(), Math.rint(size), between));
    }

    private Setting set(Font font, double leading, double left, double above) {
        var probe = new Text(han ? "永" : "Hx");
        probe.setFont(font);
        double natural = probe.getLayoutBounds().getHeight();
        return new Setting(font, Math.rint(font.getSize() * leading) - natural, left, above);
    }

    private static double widthOf(String sample, Font font) {
        var probe = new Text(sample);
        probe.setFont(font);
        return probe.getLayoutBounds().getWidth();
    }

    public Setting of(Kind kind) {
        return asked.computeIfAbsent(kind, k -> requireNonNull(settings.get(k)).get());
    }

    /// Where lines of a kind of paragraph end: together on the right, or each where its last word does. Lines
    /// too short for it are never stretched; where words are parted, and in Chinese, which may end a line almost
    /// anywhere, they may be shorter.
    ///
    /// @param width of the lines, in pixels
    public TextAlignment alignment(Kind kind, double width) {
        boolean wanted = justified && kind != Kind.HEADING && kind != Kind.VERBATIM;
        double least = of(kind).font().getSize() * leastJustified();
        boolean wide = wanted && width >= least;
        return fromRight ? TextAlignment.RIGHT : wide ? TextAlignment.JUSTIFY : TextAlignment.LEFT;
    }

    private double leastJustified() {
        if (han) {
            return LEAST_JUSTIFIED_HAN;
        }
        return parts.equals(WordParts.NONE) ? LEAST_JUSTIFIED_LATIN : LEAST_JUSTIFIED_PARTED;
    }

    /// A stretch of a paragraph with its words parted where lines of a width end. Titles are parted only where a
    /// word is longer than the line; what is to be read letter by letter, and Chinese, never.
    public DisplayText parted(DisplayText display, Kind kind, double width) {
        var font = of(kind).font();
        if (fromRight || ShapedLines.isNeededIn(display.text())) {
            return display.with(shapedLines(display.text(), font, width));
        }
        if (han || kind == Kind.VERBATIM) {
            return display;
        }
        var manner = new Hyphens.Manner(
                parts, width, font.getSize(), alignment(kind, width) == TextAlignment.JUSTIFY, kind != Kind.HEADING);
        return display.with(Hyphens.in(display.text(), advances.computeIfAbsent(font, Advances::new), manner));
    }

    private SortedMap<Integer, String> shapedLines(String text, Font font, double width) {
        var lineEnds = LineEnds.of(text);
        var probe = new Text();
        probe.setFont(font);
        var known = new HashMap<String, Double>();
        return ShapedLines.in(
                text,
                ShapedLines.ends(text, lineEnds::mayEndBefore),
                word -> known.computeIfAbsent(word, w -> {
                    probe.setText(DisplayText.inked(w, isShaped));
                    return probe.getLayoutBounds().getWidth();
                }),
                width - TIGHT,
                fromRight);
    }

    /// Whether its family is one of shaped letters.
    public boolean isShaped() {
        return isShaped;
    }

    /// Whether lines begin on the right.
    public boolean isFromRight() {
        return fromRight;
    }

    /// The widest a line may be, in pixels.
    public double measure() {
        return measure;
    }

    public double lineHeight() {
        return lineHeight;
    }

    /// The font of the readings over characters.
    public Font readings() {
        return readingLine.font();
    }

    /// The font of the names of those who speak.
    public Font speakers() {
        return speakers;
    }

    /// How much room such a name takes over a paragraph, in pixels.
    public double speakerHeight() {
        return Math.rint(speakers.getSize() * SPEAKER_LEADING);
    }

    /// How far below the top of that room the name begins: Han signs fill their line, and would touch what is above.
    public double speakerDrop() {
        return han ? Math.rint(speakers.getSize() * SPEAKER_DROP) : 0;
    }

    /// The font of the notes' numbers.
    public Font numbers() {
        return numbers;
    }

    /// As many spaces as a note's number needs, and a little.
    private String roomFor(String label) {
        return NO_BREAK_SPACE.repeat((int) Math.ceil((widthOf(label, numbers) + 1.5) / spaceWidth));
    }

    /// A stretch of a paragraph as it is drawn, with room behind each noted passage for the note's number.
    ///
    /// @param onPage whether a paragraph begins with the indent of its language
    /// @param endingHere the notes on passages that end in the paragraph
    /// @param readings what is written over it
    public DisplayText display(
            Paragraph paragraph, TextSpan span, boolean onPage, List<NoteMark> endingHere, List<Reading> readings) {
        var insertions = new ArrayList<Insertion>();
        boolean begins = onPage
                && indented
                && paragraph.kind() == Kind.BODY
                && !paragraph.text().isEmpty();
        var indent = begins ? han ? HAN_INDENT : LATIN_INDENT : "";
        var direction = fromRight ? ShapedLines.FROM_RIGHT : "";
        if (!(direction + indent).isEmpty()) {
            insertions.add(new Insertion(fromRight ? span.start() : 0, direction + indent, List.of()));
        }
        endingHere.stream()
                .filter(n -> n.range().to().offset() > 0)
                .filter(n -> isWithin(span, numberedAt(paragraph.text(), n)))
                .sorted(Comparator.comparingInt(NoteMark::number))
                .collect(groupingBy(n -> numberedAt(paragraph.text(), n), TreeMap::new, toList()))
                .forEach((at, notes) -> insertions.add(new Insertion(at, roomFor(Insertion.labelOf(notes)), notes)));
        var room = readingLine
                .room(paragraph.text(), readings)
                .subMap(span.start() + 1, Math.max(span.start() + 1, span.end()));
        return new DisplayText(
                paragraph.text(), span, room.isEmpty() ? insertions : ReadingLine.merged(insertions, room));
    }

    /// Where a note's number stands: behind the last character of its passage that is no space. Behind a space
    /// it would
    /// go to the next line alone.
    private static int numberedAt(String text, NoteMark note) {
        int end = Math.min(note.range().to().offset(), text.length());
        int from = note.range().from().paragraph() < note.range().to().paragraph()
                ? 0
                : note.range().from().offset();
        int at = end;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return note.range().isEmpty() || at > from ? at : end;
    }

    private static boolean isWithin(TextSpan span, int end) {
        return span.start() < end && end <= span.end();
    }
}
