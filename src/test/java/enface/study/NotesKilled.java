package enface.study;

import enface.align.Bead;
import enface.note.Note;
import enface.store.Library;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// Programs that take notes are killed, one after the other, at random points: what of that each had
/// acknowledged is missing afterwards, and what is wrong with the library.
public final class NotesKilled implements Killing {

    private final Path file;
    private final Random random;
    /// What has to be found, by what it is known by; and what may be found in its place, since it was begun.
    private final Map<String, String> known = new HashMap<>();

    private final Map<String, String> begun = new HashMap<>();

    public NotesKilled(Path file, Random random) throws Exception {
        this.file = file;
        this.random = random;
        new SampleLibrary(file).close();
    }

    @Override
    public End kill() throws IOException, InterruptedException {
        begun.clear();
        var acknowledged = new AtomicInteger();
        KilledProgram.run(
                Notetaker.class,
                file,
                random,
                1 + random.nextInt(25),
                line -> take(line) && acknowledged.incrementAndGet() > 0);
        return new End(acknowledged.get(), look());
    }

    private boolean take(String line) {
        var parts = line.split("\t", 3);
        if (parts.length < 3) {
            return false; // killed in the middle of a line
        }
        if (parts[0].equals("doing")) {
            begun.put(parts[1], parts[2]);
            return false;
        }
        known.put(parts[1], parts[2]);
        begun.remove(parts[1]);
        return true;
    }

    private List<String> look() {
        var wrong = new ArrayList<String>();
        try (var library = Library.open(file)) {
            wrong.addAll(library.check());
            var work = library.works().list().getFirst().id();
            var there = new HashMap<String, String>();
            for (Note note : library.notes().of(work)) {
                var state = Notetaker.state(note).split("\t", 2);
                there.put(state[0], state[1]);
            }
            sentences(new Desk(library).open(work).orElseThrow(), there);
            known.forEach((name, state) -> {
                var found = there.getOrDefault(name, "gone");
                if (!found.equals(state) && !found.equals(begun.get(name))) {
                    wrong.add(name + ": " + state + " was acknowledged, " + found + " is there");
                }
            });
            there.forEach(known::put); // what was begun and is there is known from now on
            known.replaceAll((name, _) -> there.getOrDefault(name, "gone"));
        }
        return wrong;
    }

    /// What is written for each sentence of the original.
    private static void sentences(OpenWork work, Map<String, String> there) {
        for (var version : work.versions().stream().filter(work::isAttempt).toList()) {
            for (Bead bead : work.alignment(version).orElseThrow().beads()) {
                if (!bead.isGap()) {
                    there.put(
                            "sentence " + bead.source().from(),
                            version.text().textOf(bead.target().from()));
                }
            }
        }
    }
}
