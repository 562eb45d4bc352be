package enface.study.version;

import enface.align.Alignment;
import enface.align.Bead.Status;
import enface.align.Side;
import enface.job.Progress;
import enface.store.correct.Exchange;
import enface.store.correct.Exchange.Coming;
import enface.store.work.NewBitext;
import enface.store.work.NewWork.NewVersion;
import enface.study.importing.Importing;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.work.OpenWork;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.CannotExchange;
import enface.text.correct.CannotExchange.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// A work in the library as its files are read now: which of its versions are given other texts, which come, and which
/// go.
final class ReadAgain {

    private final Importing importing;
    private final OpenWork open;
    private final PreparedWork work;
    private final Version original;
    private final List<Optional<Version>> matched;

    ReadAgain(Importing importing, OpenWork open, PreparedWork work) {
        this.importing = importing;
        this.open = open;
        this.work = work;
        original = open.work().original().orElseThrow();
        matched = Matching.of(open.given(), work.work().versions());
    }

    /// @param remarks whether what stands in the margin of new versions comes in as notes
    /// @throws CannotExchange where another version would be the original, and somebody wrote beside that there is
    Exchange exchange(boolean remarks, Progress progress) {
        boolean stays = matched.getFirst().equals(Optional.of(original));
        if (!stays && open.given().size() < open.versions().size()) {
            throw new CannotExchange(Reason.WRITTEN_BESIDE);
        }
        var versions = importing.newVersions(work, remarks);
        var coming = new ArrayList<Coming>();
        var known = new HashMap<VersionId, VersionText>();
        for (int i = 0; i < versions.size(); i++) {
            var there = matched.get(i);
            there.ifPresent(v -> known.put(v.id(), v.text()));
            coming.add(new Coming(named(versions.get(i), there, i == 0), there.map(Version::id)));
        }
        var going = open.given().stream()
                .filter(v -> !matched.contains(Optional.of(v)))
                .map(Version::id)
                .toList();
        var bitexts = new ArrayList<NewBitext>();
        int pairs = work.alignments().size();
        for (int i = 0; i < pairs; i++) {
            var pair = work.alignments().get(i);
            var part = progress.part((double) i / pairs, (i + 1.0) / pairs);
            bitexts.add(new NewBitext(
                    new NewBitext.Coming(0),
                    new NewBitext.Coming(pair.target()),
                    stays ? withConfirmed(pair.alignment(), pair.target(), part) : pair.alignment()));
        }
        return new Exchange(
                known, coming, bitexts, going, Optional.of(work.work().metadata()));
    }

    /// What a person called a version stays; what stood in its margin is in the library already.
    private static NewVersion named(NewVersion version, Optional<Version> there, boolean isOriginal) {
        var role = isOriginal ? Role.ORIGINAL : Role.TRANSLATION;
        var called = there.map(Version::called)
                .filter(name -> !name.label().isBlank())
                .orElse(version.called());
        return new NewVersion(
                version.language(),
                role,
                called,
                version.unfinished(),
                version.text(),
                there.isPresent() ? List.of() : version.remarks());
    }

    private Alignment withConfirmed(Alignment found, int target, Progress progress) {
        var there = matched.get(target);
        var before = there.flatMap(open::alignment);
        if (before.isEmpty() || before.get().beads().stream().noneMatch(b -> b.status() == Status.CONFIRMED)) {
            return found;
        }
        var versions = work.work().versions();
        var source = new Side(versions.getFirst().language(), work.texts().getFirst(), true);
        var own = new Side(versions.get(target).language(), work.texts().get(target), true);
        return Carried.of(
                before.get(),
                new Carried.Turned(original.text(), source),
                new Carried.Turned(there.orElseThrow().text(), own),
                b -> b.status() == Status.CONFIRMED,
                importing.aligner(source.language(), own.language(), progress.part(0, 0.2)),
                progress.part(0.2, 1));
    }
}
