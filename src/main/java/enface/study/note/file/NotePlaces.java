package enface.study.note.file;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Note;
import enface.note.Target;
import enface.note.file.NotesDocument;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which version of a file is which of the work, and where its passages stand there.
final class NotePlaces {

    private record Found(VersionId version, Anchoring anchoring) {}

    private final Map<Long, Found> versions = new HashMap<>();
    private int lost;
    private final Set<String> doubtful = new HashSet<>();

    /// Those of the work itself.
    NotePlaces(List<Version> versions) {
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            this.versions.put(i + 1L, new Found(version.id(), new Anchoring(version.text())));
        }
    }

    NotePlaces(List<Version> versions, NotesDocument file) {
        for (int i = 0; i < file.versions().size(); i++) {
            var told = file.versions().get(i);
            long number = i + 1L;
            int place = i;
            versions.stream()
                    .filter(v -> v.language().value().equalsIgnoreCase(told.language()))
                    .max(Comparator.<Version>comparingLong(v -> exact(v, number, file))
                            .thenComparing(v -> v.called().label().equals(told.label()))
                            .thenComparing(v -> versions.indexOf(v) == place))
                    .ifPresent(v -> this.versions.put(number, new Found(v.id(), new Anchoring(v.text()))));
        }
    }

    /// How many passages stand in a version for certain.
    private static long exact(Version version, long number, NotesDocument file) {
        var anchoring = new Anchoring(version.text());
        return file.notes().stream()
                .flatMap(n -> n.targets().stream())
                .filter(t -> t.version().value() == number)
                .limit(50)
                .filter(t -> anchoring.anchor(t) instanceof Anchor.Exact)
                .count();
    }

    /// How many passages were not found for certain so far.
    int lost() {
        return lost;
    }

    /// The tokens of the notes with those.
    Set<String> doubtful() {
        return doubtful;
    }

    /// A note on the versions of the work.
    Note of(Note note) {
        int before = lost;
        var placed = note.withTargets(note.targets().stream().map(this::of).toList());
        if (lost > before) {
            doubtful.add(note.token());
        }
        return placed;
    }

    private Target of(Target target) {
        var version = Optional.ofNullable(versions.get(target.version().value()));
        if (version.isEmpty()) {
            lost++;
            return target.on(Target.GONE);
        }
        var own = target.on(version.get().version);
        return switch (version.get().anchoring.anchor(own)) {
            case Anchor.Exact(var range) -> at(own, range);
            case Anchor.Moved moved -> {
                lost++;
                yield at(own, moved.range());
            }
            case Anchor.Orphaned() -> {
                lost++;
                yield own;
            }
        };
    }

    private static Target at(Target target, TextRange range) {
        return new Target(target.version(), range, target.quote(), target.prefix(), target.suffix());
    }
}
