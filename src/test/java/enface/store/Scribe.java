package enface.store;

import enface.job.Progress;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Targets;
import enface.store.sql.StoreException;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A program that writes notes into a library and says each that was acknowledged, until it is killed; meanwhile it
/// opens and closes the library's files, as a file dialog in it would, and brings works in and out.
///
/// Arguments: the library, its name for its notes, and what it does besides: any of `peeking`, `importing`,
/// `reopening`.
public final class Scribe {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private Scribe() {}

    /// The work whose notes are written.
    static NewWork work() {
        return work("Rain fell on the roof. We stayed inside.", 1);
    }

    /// A work that takes a while to come in.
    static NewWork book(int paragraphs) {
        return work("Snow fell on the road. It was cold.", paragraphs);
    }

    private static NewWork work(String text, int paragraphs) {
        var all = new ArrayList<Paragraph>();
        for (int i = 0; i < paragraphs; i++) {
            int end = text.indexOf('.') + 1;
            all.add(new Paragraph(
                    Kind.BODY, text, List.of(new TextSpan(0, end), new TextSpan(end + 1, text.length()))));
        }
        var version = new VersionText(all);
        return new NewWork(
                Metadata.EMPTY,
                List.of(
                        new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, version),
                        new NewVersion(LanguageTag.ENGLISH, Role.TRANSLATION, "Ann", false, version)),
                List.of(new NewAlignment(0, 1, Beads.oneToOne(2 * paragraphs))),
                Optional.empty(),
                List.of(),
                "{}");
    }

    /// One bead for each segment.
    private static final class Beads {
        static enface.align.Alignment oneToOne(int segments) {
            var beads = new ArrayList<enface.align.Bead>();
            for (int i = 0; i < segments; i++) {
                var range = new SegmentRange(i, i + 1);
                beads.add(enface.align.Bead.proposed(range, range, 0.5));
            }
            return new enface.align.Alignment(segments, segments, beads);
        }
    }

    /// Writes until it is killed.
    public static void main(String... arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var name = arguments[1];
        var besides = List.of(arguments).subList(2, arguments.length);
        if (besides.contains("peeking")) {
            Thread.ofPlatform().daemon().start(() -> peek(file));
        }
        var library = open(file);
        if (besides.contains("importing")) {
            Thread.ofPlatform().daemon().start(() -> bringInAndOut(open(file), name));
        }
        for (int i = 0; ; i++) {
            if (i % 20 == 19 && besides.contains("reopening")) {
                library.close();
                library = open(file);
            }
            while (!isWritten(library, name + " " + i)) {
                // others had their turns; it is waited for again, as the window does
            }
            System.out.println(name + " " + i);
            System.out.flush();
        }
    }

    /// Others have their turns; it is waited for again, as the window does.
    private static Library open(Path file) {
        while (true) {
            try {
                return Library.open(file);
            } catch (StoreException e) {
                if (e.kind() != StoreException.Kind.BUSY) {
                    throw e;
                }
            }
        }
    }

    private static boolean isWritten(Library library, String text) {
        try {
            write(library, text);
            return true;
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.BUSY) {
                return false;
            }
            throw e;
        }
    }

    private static void write(Library library, String text) {
        var work = library.works().list().stream()
                .filter(w -> w.versions().getFirst().paragraphs() == 1)
                .findFirst()
                .orElseThrow();
        var version = library.works().load(work.id()).orElseThrow().versions().getFirst();
        var target = Targets.of(version.text(), version.id(), TextRange.of(0, new TextSpan(0, 4)));
        library.notes().save(new Note(new NoteId(0), work.id(), List.of(target), "", List.of(), text, "Ann", NOW, NOW));
    }

    /// Opens and closes the library and whatever lies beside it, as fast as it can.
    private static void peek(Path file) {
        var folder = file.toAbsolutePath().getParent();
        while (true) {
            try (var files = Files.list(folder)) {
                for (var one : files.toList()) {
                    if (Files.isRegularFile(one)) {
                        try (var in = Files.newInputStream(one)) {
                            in.readNBytes(100);
                        }
                    }
                }
            } catch (IOException _) {
                // gone meanwhile
            }
        }
    }

    private static void bringInAndOut(Library library, String name) {
        for (int i = 0; ; i++) {
            var works = List.of(work("Snow fell " + name + i + ". It was cold.", 800));
            var added = library.works().addAll(works, UnaryOperator.identity(), NOW, Progress.none());
            library.works().remove(added.getFirst().id());
        }
    }
}
