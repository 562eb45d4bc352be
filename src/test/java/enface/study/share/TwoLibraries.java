package enface.study.share;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Target;
import enface.note.Targets;
import enface.store.Library;
import enface.store.work.NewWork;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library that gives and another one that takes, works and notes for them.
abstract class TwoLibraries {

    static final Instant THEN = Instant.parse("2026-03-04T05:06:07.089Z");

    @TempDir
    Path folder;

    Library library;
    Library other;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("one.enface"));
        other = Library.open(folder.resolve("other.enface"));
    }

    @AfterEach
    void close() {
        library.close();
        other.close();
    }

    static OpenWork add(Library library, NewWork work) {
        var folding = new Folding();
        var id = library.works()
                .addAll(List.of(work), folding::words, Instant.EPOCH, Progress.none())
                .getFirst()
                .id();
        return new Desk(library).open(id).orElseThrow();
    }

    private static Target target(Version version, int paragraph, int from, int to) {
        return Targets.of(version.text(), version.id(), TextRange.of(paragraph, new TextSpan(from, to)));
    }

    /// A note of every kind on the first two versions.
    void writeNotes(OpenWork work) {
        var one = work.versions().getFirst();
        var two = work.versions().get(1);
        var both = List.of(target(one, 0, 4, 9), target(two, 0, 0, 3));
        library.notes().save(note(work, both, "errors.grammar", "major", "=2+2 is no sum\n\n- *item*", true));
        var gap = Targets.gap(two.text(), two.id(), new TextPlace(1, 0));
        library.notes().save(note(work, List.of(gap), "omission", "", "left out", false));
        library.notes().save(note(work, List.of(), "", "", "on all of it", false));
        library.notes().save(note(work, List.of(target(one, 1, 0, 6)), "", "", "", false));
    }

    private static Note note(
            OpenWork work, List<Target> targets, String category, String severity, String text, boolean done) {
        return new Note(
                new NoteId(0),
                "",
                work.work().id(),
                targets,
                category,
                severity,
                text.isEmpty() ? List.of() : List.of("week 1", "-tone; odd"),
                text,
                "Mei 林",
                THEN,
                THEN.plusSeconds(9),
                done,
                done ? List.of(new Reply("Jo", "+1", THEN.plusSeconds(1), THEN.plusSeconds(2))) : List.of());
    }

    /// Notes as they are in a library, whichever numbers it gave.
    static List<Note> bare(Library library, OpenWork work) {
        return library.notes().of(work.work().id()).stream()
                .map(n -> n.withId(new NoteId(0)))
                .toList();
    }

    List<Path> export(ExportFormat format, Content content, OpenWork work, String name) throws Exception {
        return new Exporting(library, new Words(Locale.ENGLISH))
                .write(Export.of(format, content, work.versions()), work, folder.resolve(name), Progress.none());
    }
}
