package enface.note.follow;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Flow;
import enface.note.Target;
import enface.note.Targets;
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

    /// Where a passage of the text before, or a place between two of its sentences, stands after.
    public Target follow(Target target) {
        int from = position(target.range().from());
        int to = Math.max(from, position(target.range().to()));
        var place = range(from(from), to(to));
        if (!stands(target, from, to)) {
            return with(target, place);
        }
        boolean kept = to <= start || from >= oldEnd || onlySpaceChanged();
        if (target.isGap()) {
            return kept ? Targets.gap(text, target.version(), place.from()) : with(target, place);
        }
        return kept && !place.isEmpty()
                ? Targets.of(text, target.version(), place)
                : found(with(target, place), Math.min(from, start), Math.max(to(to), newEnd));
    }

    /// Whether a passage stands where it says, in the text before.
    private boolean stands(Target target, int from, int to) {
        return target.isGap()
                ? before.before(from, Target.CONTEXT).equals(target.prefix())
                        && before.after(from, Target.CONTEXT).equals(target.suffix())
                : before.text().substring(from, to).equals(target.quote());
    }

    /// Where words that were corrected are found for certain, or where they must be.
    private Target found(Target target, int least, int most) {
        return switch (anchoring.anchor(target)) {
            case Anchor.Exact(var range) ->
                isWithin(range, least, most) ? Targets.of(text, target.version(), range) : target;
            case Anchor.Moved moved -> isWithin(moved.range(), least, most) ? with(target, moved.range()) : target;
            case Anchor.Orphaned() -> target;
        };
    }

    private boolean isWithin(TextRange range, int least, int most) {
        return after.position(range.from()) >= least && after.position(range.to()) <= most;
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
        return before.near(place);
    }

    private TextRange range(int from, int to) {
        return new TextRange(after.place(from), after.place(Math.max(from, to)));
    }

    private static Target with(Target target, TextRange range) {
        return new Target(target.version(), range, target.quote(), target.prefix(), target.suffix());
    }
}
