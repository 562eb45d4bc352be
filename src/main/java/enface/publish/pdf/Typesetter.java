package enface.publish.pdf;

import enface.language.cut.LineEnds;
import enface.publish.pdf.Style.Family;
import java.util.ArrayList;
import java.util.List;

/// Breaks styled text into lines of a given width, and chooses the face of every character.
///
/// Greedy, in O(text). Lines of Chinese are justified where little is missing. Each character stays what it was: what
/// is read out of the document is what was put in, soft hyphens and other invisible signs aside.
final class Typesetter {

    /// A stretch of text in one style.
    record Part(String text, Style style) {}

    /// A stretch of a line in one face and style.
    record Piece(String text, Face face, Style style, float width) {}

    /// A line.
    ///
    /// @param spacing what is added behind each character to fill the width
    /// @param last whether its paragraph ends with it
    record Line(List<Piece> pieces, float width, float spacing, boolean last) {}

    /// How much of the width a line may lack to be stretched.
    private static final float MOST_STRETCH = 0.14f;

    /// @param squeezed whether its right half, which is empty, is left out
    private record Glyph(int code, Face face, Style style, float width, boolean squeezed) {}

    /// The right half of these is empty when they are drawn full width.
    private static final String CLOSING = "，。、；：）》」』】〉〕”’";
    private static final String OPENING = "（《「『【〈〔“‘";

    private final FontShelf fonts;

    Typesetter(FontShelf fonts) {
        this.fonts = fonts;
    }

    /// Sets text in a column.
    ///
    /// @param chinese whether it is Chinese on the whole, which decides over the marks both scripts share
    List<Line> set(List<Part> parts, boolean chinese, float width) {
        var lines = new ArrayList<Line>();
        var text = new StringBuilder();
        var styles = new ArrayList<Style>();
        for (var part : parts) {
            for (int i = 0; i < part.text.length(); i++) {
                char c = part.text.charAt(i);
                if (c == '\n') {
                    setParagraph(text.toString(), styles, chinese, width, lines);
                    text.setLength(0);
                    styles.clear();
                } else if (!isInvisible(c)) {
                    text.append(c == '\t' ? ' ' : c);
                    styles.add(part.style);
                }
            }
        }
        setParagraph(text.toString(), styles, chinese, width, lines);
        return lines;
    }

    float width(String text, Style style) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += glyph(text, i, style, false).width;
        }
        return width;
    }

    /// One line, as wide as it is.
    Line line(String text, Style style) {
        var lines = set(List.of(new Part(text.replace('\n', ' '), style)), false, Float.MAX_VALUE);
        return lines.isEmpty() ? new Line(List.of(), 0, 0, true) : lines.getFirst();
    }

    private void setParagraph(String text, List<Style> styles, boolean chinese, float width, List<Line> lines) {
        var ends = LineEnds.of(text);
        int start = 0;
        int breakAt = -1;
        float used = 0;
        var glyphs = new ArrayList<Glyph>();
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); ) {
            var glyph = glyph(text, i, styles.get(i), chinese);
            if (i > start && glyph.style.rise() == 0 && ends.mayEndBefore(i)) {
                breakAt = i;
            }
            if (used + glyph.width > width && i > start && !isSpace(glyph.code)) {
                int end = breakAt > start ? breakAt : i;
                int count = starts.indexOf(end) < 0 ? glyphs.size() : starts.indexOf(end);
                lines.add(line(glyphs.subList(0, count), width, chinese, false));
                glyphs = new ArrayList<>(glyphs.subList(count, glyphs.size()));
                starts = new ArrayList<>(starts.subList(count, starts.size()));
                used = (float) glyphs.stream().mapToDouble(Glyph::width).sum();
                start = end;
                breakAt = -1;
            }
            glyphs.add(glyph);
            starts.add(i);
            used += glyph.width;
            i += Character.charCount(text.codePointAt(i));
        }
        if (!glyphs.isEmpty()) {
            lines.add(line(glyphs, width, chinese, true));
        }
    }

    private static Line line(List<Glyph> glyphs, float width, boolean chinese, boolean last) {
        int count = glyphs.size();
        while (count > 0 && isSpace(glyphs.get(count - 1).code)) {
            count--;
        }
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        float pieceWidth = 0;
        float total = 0;
        for (int i = 0; i < count; i++) {
            var glyph = glyphs.get(i);
            text.appendCodePoint(glyph.code);
            pieceWidth += glyph.width;
            total += glyph.width;
            boolean ends = i + 1 == count
                    || glyph.squeezed
                    || glyphs.get(i + 1).face != glyph.face
                    || !glyphs.get(i + 1).style.equals(glyph.style);
            if (ends) {
                pieces.add(new Piece(text.toString(), glyph.face, glyph.style, pieceWidth));
                text.setLength(0);
                pieceWidth = 0;
            }
        }
        float missing = width - total;
        boolean stretched = chinese && !last && count > 1 && missing > 0 && missing < width * MOST_STRETCH;
        return new Line(pieces, total, stretched ? missing / (count - 1) : 0, last);
    }

    private Glyph glyph(String text, int at, Style style, boolean chinese) {
        int code = text.codePointAt(at);
        var face = face(text, at, style, chinese);
        if (!fonts.has(face, code)) {
            face = style.family() == Family.SANS ? Face.SANS : Face.SERIF;
        }
        int drawn = fonts.has(face, code) ? code : FontShelf.MISSING;
        boolean squeezed = isSqueezed(text, at, face, style, chinese);
        float width = fonts.width(face, drawn) - (squeezed ? 0.5f : 0);
        return new Glyph(drawn, face, style, width * style.size(), squeezed);
    }

    /// Whether a mark that closes gives up its empty half, as before another mark: `。”` takes a square and a half
    /// (GB/T 15834–2011, 5.1.11).
    private static boolean isSqueezed(String text, int at, Face face, Style style, boolean chinese) {
        int next = at + 1;
        if (!face.isSong() || next >= text.length() || CLOSING.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        char follower = text.charAt(next);
        return (CLOSING.indexOf(follower) >= 0 || OPENING.indexOf(follower) >= 0)
                && face(text, next, style, chinese).isSong();
    }

    private static Face face(String text, int at, Style style, boolean chinese) {
        if (style.family() == Family.SANS) {
            return style.bold() ? Face.SANS_BOLD : Face.SANS;
        }
        int code = text.codePointAt(at);
        boolean song = Squares.isWide(code)
                || (isShared(code) ? standsInChinese(text, at, chinese) : chinese && !isLatin(code));
        if (song) {
            return style.bold() ? Face.SONG_BOLD : Face.SONG;
        }
        if (style.bold()) {
            return Face.SERIF_BOLD;
        }
        return style.italic() ? Face.SERIF_ITALIC : Face.SERIF;
    }

    /// Whether a mark is one that both scripts use but draw at different widths.
    private static boolean isShared(int code) {
        return "‘’“”—…·‥―‖".indexOf(code) >= 0;
    }

    private static boolean isLatin(int code) {
        return code < 0x2000;
    }

    /// Whether a shared mark belongs to Chinese: in a Chinese text unless Latin stands on both sides, in a Latin text
    /// only where Chinese does.
    private static boolean standsInChinese(String text, int at, boolean chinese) {
        int before = at;
        while (before > 0 && isShared(text.codePointBefore(before))) {
            before--;
        }
        int after = at;
        while (after < text.length() && isShared(text.charAt(after))) {
            after++;
        }
        boolean chineseBefore = before == 0 ? chinese : Squares.isWide(text.codePointBefore(before));
        boolean chineseAfter = after == text.length() ? chinese : Squares.isWide(text.codePointAt(after));
        return chinese ? chineseBefore || chineseAfter : chineseBefore && chineseAfter;
    }

    private static boolean isSpace(int code) {
        return code == ' ' || code == 0x3000;
    }

    private static boolean isInvisible(char c) {
        return c == 0xAD
                || c == '\r'
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || c == 0xFEFF
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c < 0x20 && c != '\t' && c != '\n');
    }
}
