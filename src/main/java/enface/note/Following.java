package enface.note;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionText;

/// How passages of notes follow a correction of the text they stand in.
///
/// Between the text before and after, one stretch is another. A passage outside of it stays the very passage it was.
/// One
/// whose words were corrected is looked for by [Anchoring] where it stood, and nowhere else: the like of it elsewhere
/// is another passage. What is not found keeps its words, and the place at which they were.
public final class Following {

    private final Flow before;
    private final Flow after;
    private final VersionText text;
    private final Anchoring anchoring;
    /// Where the stretch starts in both texts, and where it ends in each.
    private final int start;
    private final int oldEnd;
    private final int newEnd;

    public Following(VersionText before, VersionText after) {
        this.before = new Flow(before);
        this.after = new Flow(after);
        text = after;
        anchoring = new Anchoring(after);
        var old = this.before.text();
        var now = this.after.text();
        int same = 0;
        int shorter = Math.min(old.length(), now.length());
        while (same < shorter && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        start = this.before.characterStart(this.after.characterStart(same));
        int back = 0;
        while (back < shorter - start && old.charAt(old.length() - 1 - back) == now.charAt(now.length() - 1 - back)) {
            back++;
        }
        oldEnd = this.before.characterEnd(old.length() - back);
        newEnd = this.after.characterEnd(now.length() - back);
    }

    /// Where a passage of the text before stands after.
    public Target follow(Target target) {
        int from = position(target.range().from());
        int to = Math.max(from, position(target.range().to()));
        boolean stood = from < to && before.text().substring(from, to).equals(target.quote());
        var place = range(from(from), to(to));
        if (!stood) {
            return with(target, place);
        }
        boolean outside = to <= start || from >= oldEnd;
        if ((outside || onlySpaceChanged()) && !place.isEmpty()) {
            return Targets.of(text, target.version(), place);
        }
        return found(with(target, place), Math.min(from, start), Math.max(to(to), newEnd));
    }

    private Target found(Target target, int least, int most) {
        return switch (anchoring.anchor(target)) {
            case Anchor.Exact(var range) -> here(target, range, least, most);
            case Anchor.Moved(var range) -> here(target, range, least, most);
            case Anchor.Orphaned() -> target;
        };
    }

    private Target here(Target target, TextRange range, int least, int most) {
        boolean here = after.position(range.from()) >= least && after.position(range.to()) <= most;
        return here ? Targets.of(text, target.version(), range) : target;
    }

    private boolean onlySpaceChanged() {
        return before.text().substring(start, oldEnd).isBlank()
                && after.text().substring(start, newEnd).isBlank();
    }

    /// Where a passage begins that began there.
    private int from(int position) {
        return position >= oldEnd ? position - oldEnd + newEnd : Math.min(position, start);
    }

    /// Where a passage ends that ended there.
    private int to(int position) {
        return position <= start ? position : position >= oldEnd ? position - oldEnd + newEnd : newEnd;
    }

    private int position(TextPlace place) {
        return before.nearest(place);
    }

    private TextRange range(int from, int to) {
        return new TextRange(after.place(from), after.place(Math.max(from, to)));
    }

    private static Target with(Target target, TextRange range) {
        return new Target(target.version(), range, target.quote(), target.prefix(), target.suffix());
    }
}
