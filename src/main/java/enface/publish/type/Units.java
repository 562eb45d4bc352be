package enface.publish.type;

import enface.language.script.Ignorable;
import enface.language.script.Levels;
import enface.language.script.Lookalikes;
import enface.publish.font.FontFace;
import enface.publish.font.FontShelf;
import enface.publish.type.Unit.Ink;
import java.util.ArrayList;
import java.util.List;

/// Cuts styled text into what lines are made of: character by character, and where a script joins its letters or a
/// letter bears marks that it has no drawing of its own with, by what is drawn as one.
final class Units {

    /// How many characters around a stretch are looked at for how its letters are joined.
    private static final int CONTEXT = 8;

    private final FontShelf fonts;
    private final Faces faces;

    Units(FontShelf fonts) {
        this.fonts = fonts;
        faces = new Faces(fonts);
    }

    /// @param styles one for each UTF-16 unit of the text
    List<Unit> of(String text, List<Style> styles, Setting setting) {
        var units = new ArrayList<Unit>();
        var chosen = faces.of(text, styles, setting);
        var levels = Levels.of(text, setting.fromRight());
        for (int i = 0; i < text.length(); ) {
            int end = shapedEnd(text, i, styles, chosen, levels);
            if (end > i) {
                shape(text, i, end, styles, chosen[i], levels.at(i), units);
                i = end;
                continue;
            }
            int letter = i + Character.charCount(text.codePointAt(i));
            int marked = markedEnd(text, letter);
            var composed = marked > letter ? Lookalikes.composed(text.substring(i, marked)) : "";
            if (marked == letter) {
                units.add(plain(text, i, text.codePointAt(i), chosen, styles.get(i), levels.at(i)));
            } else if (composed.codePointCount(0, composed.length()) == 1
                    && fonts.has(chosen[i], composed.codePointAt(0))) {
                units.add(plain(text, i, composed.codePointAt(0), chosen, styles.get(i), levels.at(i)));
            } else {
                shape(text, i, marked, styles, chosen[i], levels.at(i), units);
            }
            i = marked;
        }
        return units;
    }

    private static int markedEnd(String text, int letter) {
        int end = letter;
        while (end < text.length() && Ignorable.isMark(text.codePointAt(end)) && !Ignorable.is(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Where the stretch ends that is shaped together and begins at `start`: one face, one style, one direction.
    private static int shapedEnd(String text, int start, List<Style> styles, FontFace[] chosen, Levels levels) {
        if (!chosen[start].isShaped()) {
            return start;
        }
        int end = start;
        while (end < text.length()
                && levels.at(end) == levels.at(start)
                && styles.get(end).equals(styles.get(start))) {
            int code = text.codePointAt(end);
            boolean joins = code == 0x200C || code == 0x200D || Ignorable.isMark(code);
            if (!joins && !(chosen[end].equals(chosen[start]) && !Ignorable.is(code))) {
                break;
            }
            end += Character.charCount(code);
        }
        return end;
    }

    /// Letters are joined as if the numbers of notes between them were not there.
    private void shape(
            String text, int start, int end, List<Style> styles, FontFace face, byte level, List<Unit> units) {
        var style = styles.get(start);
        var joined = new StringBuilder(text.substring(start, end));
        int before = 0;
        for (int i = start - 1; i >= Math.max(0, start - CONTEXT); i--) {
            if (styles.get(i).rise() == 0) {
                joined.insert(0, text.charAt(i));
                before++;
            }
        }
        for (int i = end; i < Math.min(text.length(), end + CONTEXT); i++) {
            if (styles.get(i).rise() == 0) {
                joined.append(text.charAt(i));
            }
        }
        int shift = start - before;
        for (var cluster : fonts.shape(face, joined.toString(), before, end - shift, level % 2 != 0)) {
            units.add(new Unit(
                    cluster.start() + shift,
                    cluster.text(),
                    face,
                    style,
                    cluster.width() * style.size(),
                    false,
                    level,
                    cluster.glyphs(),
                    Ink.SHAPED));
        }
    }

    private Unit plain(String text, int at, int code, FontFace[] chosen, Style style, byte level) {
        var face = chosen[at];
        if (Ignorable.is(code)) {
            var ink = code == Ignorable.SOFT_HYPHEN ? Ink.SOFT_HYPHEN : Ink.NONE;
            return new Unit(at, "", face, style, 0, false, level, List.of(), ink);
        }
        int turned = level % 2 == 0 ? code : Ignorable.mirrored(code);
        int drawn = fonts.has(face, turned) ? turned : FontShelf.MISSING;
        boolean squeezed = Faces.isSqueezed(text, at, chosen);
        float width = fonts.width(face, drawn) - (squeezed ? 0.5f : 0);
        return new Unit(
                at,
                Character.toString(drawn),
                face,
                style,
                width * style.size(),
                squeezed,
                level,
                List.of(),
                Ink.PLAIN);
    }
}
