package enface.study.note.file;

import enface.language.fold.Folding;
import enface.note.Note;
import enface.note.Scheme;
import enface.note.Target;
import enface.note.file.NotesDocument;
import enface.store.Library;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step.Kind;
import enface.store.note.BroughtNotes;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Shortened;
import enface.text.Version;
import enface.text.VersionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Hands the notes of a work to others, and takes theirs: each stands where its passage stands here, or waits for a
/// person. Notes are told apart by their tokens, so nothing comes in twice.
public final class NotesExchange {

    /// What came of taking notes.
    ///
    /// @param came those that were added
    /// @param before those that were changed, as they were before
    /// @param after the same as they are then
    /// @param same how many are here already as they are there
    /// @param lost how many of the passages that came were not found for certain
    /// @param doubtful the tokens of the notes with those
    public record Taken(
            List<Note> came, List<Note> before, List<Note> after, int same, int lost, Set<String> doubtful) {

        /// Where nothing came.
        public static final Taken NOTHING = new Taken(List.of(), List.of(), List.of(), 0, 0, Set.of());

        public Taken {
            doubtful = Set.copyOf(doubtful);
            came = List.copyOf(came);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /// Whether the file brought notes at all.
        public boolean isAny() {
            return isNew() || same > 0;
        }

        /// Whether the file brought anything that was not here.
        public boolean isNew() {
            return !came.isEmpty() || !before.isEmpty();
        }

        public int added() {
            return came.size();
        }

        public int changed() {
            return before.size();
        }
    }

    /// A step by which notes are taken.
    ///
    /// @param words what it is about
    private record Stepping(String words, Instant now) {}

    /// What becomes of a note that is here already.
    @FunctionalInterface
    private interface Merging {
        Note of(Note here, Note there, Optional<String> former);
    }

    private static final Merging WHOLE = NoteMerge::whole;
    private static final Merging HERE = (here, _, _) -> here;

    /// Of what a step is about, so many characters are remembered.
    private static final int WORDS = 40;

    private final Library library;
    private final Optional<Stepping> stepping;

    public NotesExchange(Library library) {
        this(library, Optional.empty());
    }

    private NotesExchange(Library library, Optional<Stepping> stepping) {
        this.library = library;
        this.stepping = stepping;
    }

    /// The same, each taking a step that can be taken back like a correction, also another day.
    ///
    /// @param file where the notes come from
    public NotesExchange inSteps(String file, Instant now) {
        return new NotesExchange(library, Optional.of(new Stepping(Shortened.toWords(file, WORDS), now)));
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
        return placedAsTold(file, versions).stream()
                .map(n -> NoteMerge.whole(n, Optional.ofNullable(file.former().get(n.token()))))
                .toList();
    }

    /// The same with the words alone that the file has.
    public static List<Note> placedAsTold(NotesDocument file, List<Version> versions) {
        boolean same = file.versions().stream()
                .map(NotesDocument.Of::language)
                .toList()
                .equals(versions.stream().map(v -> v.language().value()).toList());
        var places = same ? new NotePlaces(versions) : new NotePlaces(versions, file);
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
    /// @param merges whether notes that are here take what is newer there, and its replies, as [NoteMerge] does;
    /// otherwise they stay
    /// @param tries whether to change nothing, and only say what would be done
    public Taken take(OpenWork work, NotesDocument file, boolean merges, boolean tries) {
        return take(work, file, new NotePlaces(work.versions(), file), merges ? WHOLE : HERE, tries);
    }

    /// The same for notes that stand on version 1, 2 … of this very work.
    public Taken takeNumbered(OpenWork work, NotesDocument file, boolean merges, boolean tries) {
        return take(work, file, new NotePlaces(work.versions()), merges ? WHOLE : HERE, tries);
    }

    /// The notes of a file, in which those that went out as remarks of a document are known again: by who wrote them
    /// and
    /// when, where they still say all that the note says.
    ///
    /// @param here the notes of the work
    public static NotesDocument recognised(NotesDocument file, List<Note> here) {
        var known = here.stream().map(Note::token).collect(Collectors.toSet());
        var notes = file.notes().stream()
                .map(n -> known.contains(n.token()) ? n : NoteMerge.recognised(n, here))
                .toList();
        return new NotesDocument(file.title(), file.versions(), file.schemes(), notes, file.former());
    }

    /// Takes notes that were on their way into the library: what is newer stands in place of what was.
    void bringBack(OpenWork work, NotesDocument notes) {
        take(
                work,
                notes,
                new NotePlaces(work.versions(), notes),
                (here, there, _) -> NoteMerge.newest(here, there),
                false);
    }

    private Taken take(OpenWork work, NotesDocument file, NotePlaces places, Merging merging, boolean tries) {
        var here = library.notes().of(work.work().id()).stream()
                .collect(Collectors.toMap(Note::token, n -> n, (one, _) -> one));
        var added = new ArrayList<Note>();
        var changed = new ArrayList<Note>();
        var before = new ArrayList<Note>();
        int same = 0;
        for (var note : file.notes()) {
            var known = Optional.ofNullable(here.get(note.token()))
                    .filter(_ -> !note.token().isEmpty());
            var former = Optional.ofNullable(file.former().get(note.token()));
            var now = known.map(k -> merging.of(k, note, former));
            if (known.isEmpty()) {
                added.add(known(
                        NoteMerge.whole(places.of(note), former).of(work.work().id())));
            } else if (known.equals(now)) {
                same++;
            } else {
                changed.add(now.orElseThrow());
                before.add(known.orElseThrow());
            }
        }
        var taken = new Taken(added, before, changed, same, places.lost(), places.doubtful());
        if (!tries && taken.isNew()) {
            library.schemes().addUnknown(file.schemes());
            store(work, taken);
        }
        return taken;
    }

    /// A note that is told from all others.
    private static Note known(Note note) {
        return note.token().isEmpty() ? note.withToken(UUID.randomUUID().toString()) : note;
    }

    private void store(OpenWork work, Taken taken) {
        if (stepping.isEmpty()) {
            library.notes().take(taken.came(), taken.after());
            return;
        }
        var open = work.work();
        var version = open.original().orElseGet(() -> open.versions().getFirst());
        var doing = new Doing(
                open.id(), version.id(), Kind.NOTES_TAKEN, stepping.get().words());
        library.journal(new Folding()::words)
                .bring(
                        doing,
                        new BroughtNotes(taken.came(), taken.before(), taken.after()),
                        stepping.get().now());
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
}
