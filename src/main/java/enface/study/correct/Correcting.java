package enface.study.correct;

import enface.align.Alignment;
import enface.align.correct.CannotRepair;
import enface.align.correct.CannotRepair.Reason;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.correct.Journal;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.study.work.OpenWork;
import enface.text.SegmentRange;
import enface.text.Shortened;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.correct.CannotCorrect;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Corrects the texts of a work and repairs its alignments, and takes that back.
///
/// What cannot be done is said by [CannotCorrect], [CannotRepair] or [enface.store.correct.NoLongerFits], for each of
/// which there is a sentence.
public final class Correcting {

    /// Of a place, so many characters are remembered.
    private static final int WORDS = 40;

    private final Journal journal;
    private final InstantSource clock;

    public Correcting(Library library, InstantSource clock) {
        this.clock = clock;
        journal = library.journal(new Folding()::words);
    }

    // Texts

    /// What can be corrected in the text of a version.
    public static Corrections corrections(OpenWork open, Version version) {
        if (open.isAttempt(version)) {
            throw new CannotCorrect(CannotCorrect.Reason.ATTEMPT);
        }
        return new Corrections(version.text(), version.language());
    }

    public Step correct(OpenWork open, Version version, Kind kind, TextChange change) {
        return journal.correct(doing(open, version, kind, words(version, change)), change, clock.instant());
    }

    private static String words(Version version, TextChange change) {
        int segment = Math.min(change.segments().from(), version.text().segmentCount() - 1);
        return segment < 0 ? "" : start(version.text(), segment);
    }

    private static String start(VersionText text, int segment) {
        return Shortened.toWords(text.textOf(segment).replace('\n', ' '), WORDS);
    }

    // Alignments

    /// How a version is aligned with the original, for repairs.
    public static Alignment alignment(OpenWork open, Version version) {
        if (open.isOriginal(version) || open.isAttempt(version)) {
            throw new CannotRepair(Reason.NO_BITEXT);
        }
        return open.alignment(version).orElseThrow(() -> new CannotRepair(Reason.NO_BITEXT));
    }

    /// What can be repaired in the alignment with a version.
    public static Repairs repairs(OpenWork open, Version version) {
        return new Repairs(alignment(open, version));
    }

    public Step repair(OpenWork open, Version version, Kind kind, Repair repair) {
        var original = open.work().original().orElseThrow();
        var doing = doing(open, version, kind, words(original, version, repair));
        return journal.repair(doing, original.id(), repair, clock.instant());
    }

    private static String words(Version original, Version version, Repair repair) {
        for (var bead : repair.before()) {
            if (!bead.source().isEmpty()) {
                return start(original.text(), bead.source().from());
            }
        }
        SegmentRange own = repair.before().getFirst().target();
        return start(version.text(), own.from());
    }

    private static Doing doing(OpenWork open, Version version, Kind kind, String words) {
        return new Doing(open.work().id(), version.id(), kind, words);
    }

    // Steps

    /// The steps of a work, from the first to the last; those taken back at the end.
    public List<Step> steps(WorkId work) {
        return journal.of(work);
    }

    /// The steps of all works.
    public List<Step> steps() {
        return journal.all();
    }

    /// The work of the step that was made last of all and not taken back.
    public Optional<WorkId> madeLast() {
        return journal.madeLast();
    }

    /// The work of the step that was taken back last of all.
    public Optional<WorkId> takenBackLast() {
        return journal.takenBackLast();
    }

    public Optional<Step> undo(WorkId work) {
        return journal.undo(work);
    }

    public Optional<Step> redo(WorkId work) {
        return journal.redo(work);
    }
}
