package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.study.work.OpenWork;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes notes about what was selected, and places for what was left out.
public final class NewNotes {

    private NewNotes() {}

    /// The targets of passages, in the order of the versions; those without any text are passed over.
    static List<Target> targets(OpenWork work, Map<VersionId, TextRange> passages) {
        return work.versions().stream()
                .flatMap(v -> Optional.ofNullable(passages.get(v.id())).stream()
                        .filter(range -> !v.text().textOf(range).isBlank())
                        .map(range -> Targets.of(v.text(), v.id(), range)))
                .toList();
    }

    /// The targets of places where something was left out.
    static List<Target> gaps(OpenWork work, Map<VersionId, TextPlace> places) {
        return work.versions().stream()
                .flatMap(v -> Optional.ofNullable(places.get(v.id())).stream()
                        .map(place -> Targets.gap(v.text(), v.id(), place)))
                .toList();
    }

    /// An empty note about these, by somebody.
    static Note note(NoteId id, OpenWork work, List<Target> targets, String author, Instant now) {
        return new Note(id, work.work().id(), targets, "", List.of(), "", author, now, now)
                .withToken(UUID.randomUUID().toString());
    }

    /// The targets of a note and these, each once, in the order of the versions.
    static List<Target> joined(OpenWork work, List<Target> there, List<Target> more) {
        var all = new ArrayList<>(there);
        more.stream().filter(t -> all.stream().noneMatch(o -> isSame(o, t))).forEach(all::add);
        var versions = work.versions().stream().map(v -> v.id()).toList();
        all.sort((one, other) -> Integer.compare(versions.indexOf(one.version()), versions.indexOf(other.version())));
        return all;
    }

    private static boolean isSame(Target one, Target other) {
        return one.version().equals(other.version()) && one.range().equals(other.range());
    }

    /// The place behind a sentence, where the next one could have stood; before all where there is none before it.
    public static TextPlace placeAfter(VersionText text, int segment) {
        return segment < 0 || text.segmentCount() == 0
                ? new TextPlace(0, 0)
                : text.rangeOf(Math.min(segment, text.segmentCount() - 1)).to();
    }

    /// The place where an empty range of sentences stands.
    public static TextPlace placeOf(VersionText text, SegmentRange empty) {
        return placeAfter(text, empty.from() - 1);
    }
}
