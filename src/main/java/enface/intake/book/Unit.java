package enface.intake.book;

import enface.intake.draft.Traced;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.List;

/// A piece of a file in one language: a paragraph, or what a page holds of it.
///
/// @param language [LanguageTag#UNDETERMINED] where its letters do not tell
/// @param bold whether it was bold from end to end
/// @param link whether it was nothing but a link
/// @param front whether its block began with a bold line or a heading, as the lines of a title page do
/// @param joins offsets at which pieces were joined
/// @param voice the number of the version that the file itself gives it to, or -1
/// @param row the row of a table that it stands in, from 1; 0 for none
/// @param speaker who says it, or nothing
record Unit(
        Kind kind,
        int level,
        Traced text,
        LanguageTag language,
        boolean bold,
        boolean link,
        boolean front,
        List<Integer> joins,
        int voice,
        int row,
        String speaker) {

    Unit {
        joins = List.copyOf(joins);
    }

    boolean isIn(LanguageTag other) {
        return language.equals(other);
    }

    Unit withLanguage(LanguageTag changed) {
        return new Unit(kind, level, text, changed, bold, link, front, joins, voice, row, speaker);
    }

    Unit withText(Traced changed, List<Integer> changedJoins) {
        return new Unit(kind, level, changed, language, bold, link, front, changedJoins, voice, row, speaker);
    }

    Unit inVoice(int number, int inRow) {
        return new Unit(kind, level, text, language, bold, link, front, joins, number, inRow, speaker);
    }

    Unit by(String name) {
        return new Unit(kind, level, text, language, bold, link, front, joins, voice, row, name);
    }

    String string() {
        return text.text();
    }
}
