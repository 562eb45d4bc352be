package enface.study.version;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Note;
import enface.note.Target;
import enface.note.follow.FollowingAnew;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.SameSentences;
import java.util.List;

/// What would become of a version if it were given another text.
///
/// @param staying how many of its sentences are there as they were
/// @param sentences how many sentences it has then
/// @param notesStaying passages of notes that stay the very passages
/// @param notesToReview those that a person has to look at
public record Outlook(int staying, int sentences, int notesStaying, int notesToReview) {

    private static final double LEAST_IN_COMMON = 0.1;

    /// Whether so little stays that it is hardly the same text.
    public boolean isForeign() {
        return staying < sentences * LEAST_IN_COMMON;
    }

    /// Costs the length of both texts.
    public static Outlook of(VersionId version, VersionText before, VersionText now, List<Note> notes) {
        var same = SameSentences.of(before, now);
        int staying = 0;
        for (int segment = 0; segment < before.segmentCount(); segment++) {
            staying += same.isAsItWas(segment) ? 1 : 0;
        }
        var following = new FollowingAnew(before, now, same);
        var anchoring = new Anchoring(now);
        int exact = 0;
        int others = 0;
        for (var note : notes) {
            for (Target target : note.targets()) {
                if (target.version().equals(version)) {
                    boolean stays = anchoring.anchor(following.follow(target)) instanceof Anchor.Exact;
                    exact += stays ? 1 : 0;
                    others += stays ? 0 : 1;
                }
            }
        }
        return new Outlook(staying, now.segmentCount(), exact, others);
    }
}
