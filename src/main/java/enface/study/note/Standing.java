package enface.study.note;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Note;
import enface.note.Target;
import enface.study.work.OpenWork;
import enface.text.TextRange;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the passages of notes stand in the texts as they are; each is looked for once.
public final class Standing {

    private OpenWork work;
    private final Map<VersionId, Anchoring> anchorings = new HashMap<>();
    // a passage keeps to its note: to look for it among thousands by what it quotes would cost more than to find it
    private final IdentityHashMap<Target, Anchor> found = new IdentityHashMap<>();

    public Standing(OpenWork work) {
        this.work = work;
    }

    /// The texts are others now.
    void renew(OpenWork now) {
        work = now;
        anchorings.clear();
        found.clear();
    }

    /// Where a passage stands; one of a version that is not there at the moment is left in peace.
    public Anchor of(Target target) {
        return found.computeIfAbsent(target, this::look);
    }

    private Anchor look(Target target) {
        if (target.isGone()) {
            return new Anchor.Orphaned();
        }
        return anchoring(target.version()).map(a -> a.anchor(target)).orElseGet(() -> new Anchor.Exact(target.range()));
    }

    private Optional<Anchoring> anchoring(VersionId version) {
        return work.version(version).map(v -> anchorings.computeIfAbsent(version, _ -> new Anchoring(v.text())));
    }

    /// Whether a passage is lost, or was found but not for certain.
    public boolean isDoubtful(Target target) {
        return !(of(target) instanceof Anchor.Exact);
    }

    public boolean isLost(Target target) {
        return of(target) instanceof Anchor.Orphaned;
    }

    public boolean isDoubtful(Note note) {
        return note.targets().stream().anyMatch(this::isDoubtful);
    }

    /// The places a passage may have come to, that where it is shown first, then the best.
    public List<Anchor.Candidate> places(Target target) {
        var places = new ArrayList<Anchor.Candidate>();
        if (of(target) instanceof Anchor.Moved(TextRange range, double score)) {
            places.add(new Anchor.Candidate(range, score));
        }
        anchoring(target.version()).map(a -> a.candidates(target)).orElse(List.of()).stream()
                .filter(c -> places.stream().noneMatch(p -> p.range().equals(c.range())))
                .forEach(places::add);
        return places;
    }
}
