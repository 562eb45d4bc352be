package enface.publish.type;

import enface.publish.font.Face;
import enface.publish.font.FontFace;
import enface.publish.font.FontShelf;
import enface.publish.font.FoundFace;
import enface.publish.type.Style.Family;
import java.util.List;
import java.util.Optional;

/// Chooses the face of every character of a paragraph: by the style, the script, and for marks that scripts share by
/// what stands around them.
public final class Faces {

    /// The right half of these is empty when they are drawn full width.
    private static final String CLOSING = "，。、；：）》」』】〉〕”’";

    private static final String OPENING = "（《「『【〈〔“‘";

    private final FontShelf fonts;

    public Faces(FontShelf fonts) {
        this.fonts = fonts;
    }

    /// The face of each character, and nothing where no face has it.
    FontFace[] of(String text, List<Style> styles, Setting setting) {
        var faces = new FontFace[text.length()];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            faces[i] = face(text, i, styles.get(i), setting.chinese());
        }
        likeTheirNeighbours(text, faces);
        return faces;
    }

    /// Spaces, digits and marks of all scripts among letters of a script that is shaped are of that face too, where it
    /// has them: they are as high, and brackets turn with the direction.
    private void likeTheirNeighbours(String text, FontFace[] faces) {
        Optional<FontFace> before = Optional.empty();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isOfNoScript(text.codePointAt(i))) {
                adopt(text, faces, i, before);
            } else {
                before = Optional.of(faces[i]).filter(FontFace::isShaped);
            }
        }
        Optional<FontFace> after = Optional.empty();
        for (int i = text.length(); i > 0; ) {
            i -= Character.charCount(text.codePointBefore(i));
            if (isOfNoScript(text.codePointAt(i))) {
                adopt(text, faces, i, faces[i].isShaped() ? Optional.empty() : after);
            } else {
                after = Optional.of(faces[i]).filter(FontFace::isShaped);
            }
        }
    }

    private void adopt(String text, FontFace[] faces, int at, Optional<FontFace> neighbour) {
        neighbour.filter(f -> fonts.has(f, text.codePointAt(at))).ifPresent(f -> faces[at] = f);
    }

    private static boolean isOfNoScript(int code) {
        return switch (Character.UnicodeScript.of(code)) {
            case COMMON, INHERITED -> true;
            default -> false;
        };
    }

    private FontFace face(String text, int at, Style style, boolean chinese) {
        int code = text.codePointAt(at);
        var usual = usual(text, at, style, chinese);
        if (fonts.has(usual, code)) {
            return usual;
        }
        var second = style.family() == Family.SANS ? Face.SANS : Face.SERIF;
        return fonts.has(second, code)
                ? second
                : fonts.other(code, style.bold()).orElse(second);
    }

    /// Whether some face has a character.
    public boolean canWrite(int code) {
        return fonts.has(Face.SERIF, code)
                || fonts.has(Face.SONG, code)
                || fonts.other(code, false).isPresent();
    }

    /// The face of the system in which a character is printed that none of the program's faces has.
    public Optional<FoundFace> borrowed(int code) {
        if (fonts.has(Face.SERIF, code) || fonts.has(Face.SONG, code)) {
            return Optional.empty();
        }
        return fonts.other(code, false).filter(FoundFace.class::isInstance).map(FoundFace.class::cast);
    }

    /// Whether a mark that closes gives up its empty half, as before another mark: `。”` takes a square and a half
    /// (GB/T 15834–2011, 5.1.11).
    static boolean isSqueezed(String text, int at, FontFace[] faces) {
        int next = at + 1;
        if (!isSong(faces[at]) || next >= text.length() || CLOSING.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        char follower = text.charAt(next);
        return (CLOSING.indexOf(follower) >= 0 || OPENING.indexOf(follower) >= 0) && isSong(faces[next]);
    }

    private static boolean isSong(FontFace face) {
        return face instanceof Face own && own.isSong();
    }

    private static Face usual(String text, int at, Style style, boolean chinese) {
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
}
