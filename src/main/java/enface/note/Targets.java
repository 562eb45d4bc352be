package enface.note;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;

/// Makes targets: what a note remembers of a passage that was just selected.
public final class Targets {

    private Targets() {}

    /// The target of a passage of `text`. A range that cuts a character of two UTF-16 units in half is widened to
    /// hold it.
    ///
    /// @throws IllegalArgumentException where the range is empty or lies outside of the text
    public static Target of(VersionText text, VersionId version, TextRange range) {
        var flow = new Flow(text);
        int start = flow.position(range.from());
        int end = flow.position(range.to());
        if (start < 0 || end < 0 || start == end) {
            throw new IllegalArgumentException("no passage: " + range);
        }
        start = flow.characterStart(start);
        end = flow.characterEnd(end);
        return new Target(
                version,
                new TextRange(flow.place(start), flow.place(end)),
                flow.text().substring(start, end),
                flow.before(start, Target.CONTEXT),
                flow.after(end, Target.CONTEXT));
    }

    /// The target of a place between two sentences of `text`, where something was left out.
    ///
    /// @throws IllegalArgumentException where the place lies outside of the text
    public static Target gap(VersionText text, VersionId version, TextPlace place) {
        var flow = new Flow(text);
        int at = flow.position(place);
        if (at < 0) {
            throw new IllegalArgumentException("no place: " + place);
        }
        at = flow.characterStart(at);
        var here = flow.place(at);
        return new Target(
                version,
                new TextRange(here, here),
                "",
                flow.before(at, Target.CONTEXT),
                flow.after(at, Target.CONTEXT));
    }
}
