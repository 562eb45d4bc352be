package enface.note.follow;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Flow;
import enface.note.Target;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionText;
import enface.text.correct.SameSentences;
import java.util.stream.IntStream;

/// How passages of notes follow when a text is given anew, and nobody knows what was changed in it.
///
/// A passage in sentences that are there as they were stays the very passage it was. One in others is looked for by
/// [Anchoring] between the nearest sentences before and behind it that are as they were, and nowhere else: the like of
/// it elsewhere is another passage. What is not found keeps its words, and the place at which they were.
public final class FollowingAnew {

    private final VersionText before;
    private final VersionText after;
    private final Flow old;
    private final Flow now;
    private final SameSentences same;
    private final Anchoring anchoring;

    public FollowingAnew(VersionText before, VersionText after, SameSentences same) {
        this.before = before;
        this.after = after;
        this.same = same;
        old = new Flow(before);
        now = new Flow(after);
        anchoring = new Anchoring(after);
    }

    /// Where a passage of the text before, or a place between two of its sentences, stands after.
    public Target follow(Target target) {
        if (before.segmentCount() == 0 || after.segmentCount() == 0) {
            return with(target, new TextRange(new TextPlace(0, 0), new TextPlace(0, 0)));
        }
        int from = old.near(target.range().from());
        int to = Math.max(from, old.near(target.range().to()));
        var sentences = new SegmentRange(sentence(from), sentence(Math.max(from, to - 1)) + 1);
        int moved = moved(from, sentences.from());
        int movedTo = Math.max(moved, moved(to, sentences.to() - 1));
        if (stands(target, from, to) && areAsTheyWere(target.isGap() ? withNext(sentences) : sentences)) {
            return remembered(target, moved, movedTo);
        }
        int least = least(sentences.from());
        int most = Math.max(least, most(sentences.to()));
        return target.isGap()
                ? with(target, range(Math.clamp(moved, least, most), Math.clamp(moved, least, most)))
                : found(target, least, most);
    }

    /// The sentence at a position, or that before it.
    private int sentence(int position) {
        return before.segmentAt(old.place(position));
    }

    private SegmentRange withNext(SegmentRange sentences) {
        return new SegmentRange(sentences.from(), Math.min(sentences.to() + 1, before.segmentCount()));
    }

    private boolean stands(Target target, int from, int to) {
        return target.isGap()
                ? old.before(from, Target.CONTEXT).equals(target.prefix())
                        && old.after(from, Target.CONTEXT).equals(target.suffix())
                : old.text().substring(from, to).equals(target.quote());
    }

    private boolean areAsTheyWere(SegmentRange sentences) {
        return IntStream.range(sentences.from(), sentences.to())
                .allMatch(s -> same.isAsItWas(s) && same.now(s) - same.now(sentences.from()) == s - sentences.from());
    }

    /// Where a position of a sentence is then, as far into it.
    private int moved(int position, int sentence) {
        int into = position - old.position(before.rangeOf(sentence).from());
        var range = after.rangeOf(Math.min(same.now(sentence), after.segmentCount() - 1));
        return Math.clamp(
                now.position(range.from()) + (long) into, 0, now.text().length());
    }

    private Target remembered(Target target, int from, int to) {
        return new Target(
                target.version(),
                range(from, to),
                now.text().substring(from, to),
                now.before(from, Target.CONTEXT),
                now.after(to, Target.CONTEXT));
    }

    private Target found(Target target, int least, int most) {
        var anchor = anchoring.anchor(target);
        if (anchor instanceof Anchor.Exact exact && isWithin(exact.range(), least, most)) {
            return remembered(
                    target,
                    now.position(exact.range().from()),
                    now.position(exact.range().to()));
        }
        if (anchor instanceof Anchor.Moved moved && isWithin(moved.range(), least, most)) {
            return with(target, moved.range());
        }
        return anchoring.candidates(target).stream()
                .filter(c -> c.score() >= Anchoring.SURE && isWithin(c.range(), least, most))
                .findFirst()
                .map(c -> with(target, c.range()))
                .orElseGet(() -> with(target, range(least, most)));
    }

    private boolean isWithin(TextRange range, int least, int most) {
        return now.position(range.from()) >= least && now.position(range.to()) <= most;
    }

    /// Where the nearest sentence ends that is as it was, before one.
    private int least(int sentence) {
        for (int s = sentence - 1; s >= 0; s--) {
            if (same.isAsItWas(s)) {
                return now.position(after.rangeOf(same.now(s)).to());
            }
        }
        return 0;
    }

    /// Where the nearest sentence begins that is as it was, from one on.
    private int most(int sentence) {
        for (int s = sentence; s < before.segmentCount(); s++) {
            if (same.isAsItWas(s)) {
                return now.position(after.rangeOf(same.now(s)).from());
            }
        }
        return now.text().length();
    }

    private TextRange range(int from, int to) {
        return new TextRange(now.place(from), now.place(Math.max(from, to)));
    }

    private static Target with(Target target, TextRange range) {
        return new Target(target.version(), range, target.quote(), target.prefix(), target.suffix());
    }
}
