package enface.study.note.file;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Note;
import enface.note.Reply;
import enface.note.Scheme;
import enface.note.Target;
import enface.note.file.NotesDocument;
import enface.store.Library;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Hands the notes of a work to others, and takes theirs: each stands where its passage stands here, or waits for a
/// person. Notes are told apart by their tokens, so nothing comes in twice.
public final class NotesExchange {

    /// What came of taking notes.
    ///
    /// @param came those that were added
    /// @param before those that were changed, as they were before
    /// @param same how many are here already as they are there
    /// @param lost how many of the passages that came were not found for certain
    /// @param doubtful the tokens of the notes with those
    public record Taken(List<Note> came, List<Note> before, int same, int lost, Set<String> doubtful) {

        /// Where nothing came.
        static final Taken NOTHING = new Taken(List.of(), List.of(), 0, 0, Set.of());

        public Taken {
            doubtful = Set.copyOf(doubtful);
            came = List.copyOf(came);
            before = List.copyOf(before);
        }

        public int added() {
            return came.size();
        }

        public int changed() {
            return before.size();
        }
    }

    private final Library library;

    public NotesExchange(Library library) {
        this.library = library;
    }

    /// The notes of a work, as they travel.
    public NotesDocument of(OpenWork work) {
        return of(work, work.versions());
    }

    /// The same beside some of its versions, in their order; a passage of another is told by its words alone.
    public NotesDocument of(OpenWork work, List<Version> versions) {
        return document(
                work,
                versions,
                library.notes().of(work.work().id()),
                library.schemes().all().all());
    }

    /// The notes of a file that came with its texts, on version 1, 2 … of those.
    ///
    /// @param versions under the ids 1, 2 …
    public static List<Note> placed(NotesDocument file, List<Version> versions) {
        boolean same = file.versions().stream()
                .map(NotesDocument.Of::language)
                .toList()
                .equals(versions.stream().map(v -> v.language().value()).toList());
        var places = same ? new Places(versions) : new Places(versions, file);
        return file.notes().stream().map(places::of).toList();
    }

    /// Notes of a work with the schemes they use, as they travel.
    static NotesDocument document(OpenWork work, List<Note> notes, List<Scheme> schemes) {
        return document(work, work.versions(), notes, schemes);
    }

    private static NotesDocument document(
            OpenWork work, List<Version> versions, List<Note> notes, List<Scheme> schemes) {
        var numbers = IntStream.range(0, versions.size())
                .boxed()
                .collect(Collectors.toMap(i -> versions.get(i).id(), i -> new VersionId(i + 1L)));
        var used = notes.stream().map(Note::category).collect(Collectors.toSet());
        return new NotesDocument(
                work.work().title(LanguageTag.ENGLISH),
                versions.stream()
                        .map(v -> new NotesDocument.Of(
                                v.language().value(), v.called().label(), speakers(v, notes)))
                        .toList(),
                schemes.stream()
                        .filter(s -> !s.builtIn())
                        .filter(s -> s.categories().stream().anyMatch(c -> used.contains(c.key())))
                        .toList(),
                notes.stream()
                        .map(n -> n.withTargets(n.targets().stream()
                                .map(t -> t.on(numbers.getOrDefault(t.version(), Target.GONE)))
                                .toList()))
                        .toList());
    }

    /// Who says the paragraphs of a version that notes begin in.
    private static Map<Integer, String> speakers(Version version, List<Note> notes) {
        var speakers = new HashMap<Integer, String>();
        for (var note : notes) {
            for (var target : note.targets()) {
                int paragraph = target.range().from().paragraph();
                boolean here = target.version().equals(version.id())
                        && paragraph < version.text().paragraphs().size();
                var speaker = here ? version.text().paragraph(paragraph).speaker() : "";
                if (!speaker.isEmpty()) {
                    speakers.put(paragraph, speaker);
                }
            }
        }
        return speakers;
    }

    /// Takes the notes of a file into a work, all or none.
    ///
    /// @param merges whether notes that are here take what is newer there, and its replies; otherwise they stay
    /// @param tries whether to change nothing, and only say what would be done
    public Taken take(OpenWork work, NotesDocument file, boolean merges, boolean tries) {
        return take(work, file, new Places(work.versions(), file), merges, tries);
    }

    /// The same for notes that stand on version 1, 2 … of this very work.
    public Taken takeNumbered(OpenWork work, NotesDocument file, boolean merges, boolean tries) {
        return take(work, file, new Places(work.versions()), merges, tries);
    }

    private Taken take(OpenWork work, NotesDocument file, Places places, boolean merges, boolean tries) {
        var here = library.notes().of(work.work().id()).stream()
                .collect(Collectors.toMap(Note::token, n -> n, (one, _) -> one));
        var added = new ArrayList<Note>();
        var changed = new ArrayList<Note>();
        var before = new ArrayList<Note>();
        int same = 0;
        for (var note : file.notes()) {
            var known = Optional.ofNullable(here.get(note.token()))
                    .filter(_ -> !note.token().isEmpty());
            var now = known.map(k -> merges ? merged(k, note) : k);
            if (known.isEmpty()) {
                added.add(places.of(note).of(work.work().id()));
            } else if (known.equals(now)) {
                same++;
            } else {
                changed.add(now.orElseThrow());
                before.add(known.orElseThrow());
            }
        }
        if (!tries) {
            library.schemes().addUnknown(file.schemes());
            library.notes().take(added, changed);
        }
        return new Taken(added, before, same, places.lost, places.doubtful);
    }

    /// Takes back what was taken, but for notes that somebody has changed since.
    ///
    /// @return how many notes are as they were again
    public int takeBack(OpenWork work, Taken taken) {
        var here = library.notes().of(work.work().id()).stream()
                .filter(n -> !n.token().isEmpty())
                .collect(Collectors.toMap(Note::token, n -> n, (one, _) -> one));
        int back = 0;
        for (var note : taken.came()) {
            var now = Optional.ofNullable(here.get(note.token()))
                    .filter(n ->
                            n.changed().equals(note.changed()) && n.replies().equals(note.replies()));
            now.ifPresent(n -> library.notes().delete(n.id()));
            back += now.isPresent() ? 1 : 0;
        }
        for (var note : taken.before()) {
            if (here.containsKey(note.token())) {
                library.notes().save(note, false);
                back++;
            }
        }
        return back;
    }

    /// A note with what is newer in another state of it. Its passages stay.
    static Note merged(Note here, Note there) {
        var note = here;
        if (there.changed().isAfter(here.changed())) {
            note = here.withCategory(there.category())
                    .withSeverity(there.severity())
                    .withTags(there.tags())
                    .withText(there.text())
                    .withDone(there.done())
                    .changedAt(there.changed());
        }
        var replies = new ArrayList<>(here.replies());
        for (var reply : there.replies()) {
            int at = IntStream.range(0, replies.size())
                    .filter(i -> replies.get(i).isSameAs(reply))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                replies.add(reply);
            } else if (reply.changed().isAfter(replies.get(at).changed())) {
                replies.set(at, reply);
            }
        }
        replies.sort(Comparator.comparing(Reply::created));
        return note.withReplies(replies);
    }

    /// Which version of a file is which of the work, and where its passages stand there.
    private static final class Places {

        private record Found(VersionId version, Anchoring anchoring) {}

        private final Map<Long, Found> versions = new HashMap<>();
        private int lost;
        private final Set<String> doubtful = new HashSet<>();

        /// Those of the work itself.
        Places(List<Version> versions) {
            for (int i = 0; i < versions.size(); i++) {
                var version = versions.get(i);
                this.versions.put(i + 1L, new Found(version.id(), new Anchoring(version.text())));
            }
        }

        Places(List<Version> versions, NotesDocument file) {
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
}
