package enface.ui;

import enface.align.StandardAligner;
import enface.job.VirtualThreadJobs;
import enface.language.Folding;
import enface.store.Library;
import enface.study.Desk;
import enface.study.Importing;
import enface.study.WindowModel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;

/// The real window on a real library; only the system's file dialogs and the clock are stood in for.
final class WindowUnderTest implements FileChoices {

    private final Deque<Path> toOpen = new ArrayDeque<>();
    private final Deque<Path> toSave = new ArrayDeque<>();
    private final Library library;
    private final WindowModel model;
    private final Stage stage;

    WindowUnderTest(Stage stage, Path file, Locale locale) {
        this.stage = stage;
        library = Library.open(file);
        var clock = InstantSource.fixed(Instant.parse("2026-06-01T10:00:00Z"));
        var importing = new Importing(library, new StandardAligner(List.of()), new Folding(), clock);
        var tasks = new TaskStrip();
        var jobs = new VirtualThreadJobs(new FxThread(), tasks);
        model = new WindowModel(new Desk(library), importing, jobs, new FxLater(), clock, locale, "Mei");
        new EnfaceWindow(stage, model, this, tasks).show();
    }

    void willOpen(Path file) {
        toOpen.add(file);
    }

    void willSave(Path file) {
        toSave.add(file);
    }

    @Override
    public List<Path> toOpen(String title) {
        return toOpen.isEmpty() ? List.of() : List.of(toOpen.remove());
    }

    @Override
    public Optional<Path> toSave(String title, String suggestedName) {
        return Optional.ofNullable(toSave.poll());
    }

    WindowModel model() {
        return model;
    }

    Library library() {
        return library;
    }

    Stage stage() {
        return stage;
    }
}
