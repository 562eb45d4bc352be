package enface.study;

import enface.store.Library;
import enface.store.correct.Step;
import enface.study.correct.Correcting;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Programs that correct texts and repair alignments are killed, one after the other, at random points: whether the
/// work is afterwards as each had acknowledged, or as what it was about to do leaves it, and nothing between.
public final class CorrectionsKilled implements Killing {

    private final Path file;
    private final Random random;
    private final String imported;
    private String known;
    /// What was begun since.
    private Optional<String> begun = Optional.empty();

    public CorrectionsKilled(Path file, Random random) throws Exception {
        this.file = file;
        this.random = random;
        try (var sample = new SampleLibrary(file)) {
            imported = Corrector.state(sample.library(), sample.work());
            known = imported;
        }
    }

    @Override
    public End kill() throws IOException, InterruptedException {
        begun = Optional.empty();
        var acknowledged = new AtomicInteger();
        KilledProgram.run(Corrector.class, file, random, 1 + random.nextInt(25), line -> {
            if (!take(line)) {
                return false;
            }
            acknowledged.incrementAndGet();
            return true;
        });
        return new End(acknowledged.get(), look());
    }

    private boolean take(String line) {
        if (line.matches("undo|redo|step")) {
            begun = Optional.of(line);
            return false;
        }
        if (!line.matches("done\t[0-9a-f]+\\.")) {
            return false; // killed in the middle of a line
        }
        known = line.substring(line.indexOf('\t') + 1, line.length() - 1);
        begun = Optional.empty();
        return true;
    }

    private List<String> look() {
        try (var library = Library.open(file)) {
            var wrong = new ArrayList<>(library.check());
            var work = library.works().list().getFirst().id();
            var state = Corrector.state(library, work);
            if (!state.equals(known) && !isWhatWasBegun(library, work)) {
                wrong.add(known + " was acknowledged, " + state + " is there, " + begun + " was begun");
            }
            known = state;
            return wrong;
        }
    }

    /// Whether the state is one step from what was acknowledged, by what was begun.
    private boolean isWhatWasBegun(Library library, WorkId work) {
        var correcting = new Correcting(library, InstantSource.system());
        Function<WorkId, Optional<Step>> undo = correcting::undo;
        Function<WorkId, Optional<Step>> redo = correcting::redo;
        boolean undone = begun.equals(Optional.of("undo"));
        if (begun.isEmpty() || (undone ? redo : undo).apply(work).isEmpty()) {
            return false;
        }
        boolean same = Corrector.state(library, work).equals(known);
        return (undone ? undo : redo).apply(work).isPresent() && same;
    }

    /// Takes everything back, and makes it again.
    ///
    /// @return what is not as it was imported, and then as it was before
    @Override
    public List<String> wrongAtLast() {
        try (var library = Library.open(file)) {
            var correcting = new Correcting(library, InstantSource.system());
            var work = library.works().list().getFirst().id();
            var wrong = new ArrayList<String>();
            int steps = 0;
            while (correcting.undo(work).isPresent()) {
                steps++;
            }
            if (!Corrector.state(library, work).equals(imported)) {
                wrong.add("what was imported is not there when " + steps + " steps are taken back");
            }
            for (int i = 0; i < steps; i++) {
                correcting.redo(work);
            }
            if (!Corrector.state(library, work).equals(known)) {
                wrong.add(steps + " steps made again come to something else");
            }
            wrong.addAll(library.check());
            return wrong;
        }
    }
}
