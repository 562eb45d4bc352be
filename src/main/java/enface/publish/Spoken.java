package enface.publish;

import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.text.Paragraph.Reading;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.util.ArrayList;
import java.util.List;

/// Who speaks in a passage, written before what they say: `Anna: Where?`, `记者：在哪里？`
///
/// @param names in the order of the passage
record Spoken(List<Name> names) {

    /// A name with the sign behind it.
    ///
    /// @param at where it is put into the passage
    record Name(int at, String text) {}

    /// The speakers of a passage, each where they begin.
    ///
    /// @param quoted whether it is quoted, so that who says it is told wherever in their words it begins
    static Spoken in(Version version, TextRange whole, boolean quoted) {
        var text = version.text();
        var names = new ArrayList<Name>();
        for (int number = whole.from().paragraph(); number <= whole.to().paragraph(); number++) {
            var speaker = text.paragraph(number).speaker();
            boolean first = number == whole.from().paragraph();
            boolean begins = !first || whole.from().offset() == 0;
            boolean goesOn = number > 0 && text.paragraph(number - 1).speaker().equals(speaker);
            boolean ends = !first && whole.to().equals(new TextPlace(number, 0));
            if (!speaker.isEmpty() && !ends && ((first && quoted) || (begins && !goesOn))) {
                int at = first
                        ? 0
                        : text.textOf(new TextRange(whole.from(), new TextPlace(number, 0)))
                                .length();
                names.add(new Name(at, speaker + (version.language().isUnspaced() ? "：" : ": ")));
            }
        }
        return new Spoken(names);
    }

    /// A passage with the names in it.
    ///
    /// @param marks where they stand in the text without names
    /// @param readings the same
    Passage passage(String text, List<Mark> marks, List<Reading> readings) {
        if (names.isEmpty()) {
            return new Passage(text, marks).read(readings);
        }
        var spoken = new StringBuilder(text);
        for (int i = names.size() - 1; i >= 0; i--) {
            spoken.insert(
                    Math.min(text.length(), names.get(i).at()), names.get(i).text());
        }
        return new Passage(
                        spoken.toString(),
                        marks.stream()
                                .map(mark -> new Mark(
                                        new TextSpan(
                                                moved(mark.span().start(), true),
                                                moved(
                                                        mark.span().end(),
                                                        mark.span().isEmpty())),
                                        mark.note(),
                                        mark.color()))
                                .toList())
                .read(readings.stream()
                        .map(r ->
                                r.shift(moved(r.span().start(), true) - r.span().start()))
                        .toList());
    }

    /// Where a place of the text stands among the names; one that ends where a name is put ends before it.
    private int moved(int place, boolean behind) {
        return place
                + names.stream()
                        .filter(name -> name.at() < place || (behind && name.at() == place))
                        .mapToInt(name -> name.text().length())
                        .sum();
    }
}
