package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.Aligner;
import enface.align.StandardAligner;
import enface.job.OneThread;
import enface.job.ThreadJobs;
import enface.language.fold.Folding;
import enface.pane.FacingPanes;
import enface.store.Library;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.importing.Importing;
import enface.study.setting.ProgramSettings;
import enface.study.unsaved.Recovery;
import enface.study.work.Desk;
import enface.ui.part.FileChoices;
import enface.ui.part.FxLater;
import enface.ui.part.FxThread;
import enface.ui.part.TaskStrip;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a real library; only the system's file dialogs and the clocks are stood in for.
public final class WindowUnderTest implements FileChoices {

    /// That of the test before, whose library may be gone by now.
    private static final Deque<Writing> OPEN = new ArrayDeque<>();

    private final Deque<Path> toOpen = new ArrayDeque<>();
    private final Deque<Path> toSave = new ArrayDeque<>();
    private final LaterByHand later = new LaterByHand(new FxLater());
    private final Library library;
    private final Writing writing;
    private final WindowModel model;
    private final Stage stage;
    private final Thread.UncaughtExceptionHandler errors;
    private int asked;

    public WindowUnderTest(Stage stage, Path file, Locale locale) {
        this(stage, file, locale, new StandardAligner(List.of()));
    }

    WindowUnderTest(Stage stage, Path file, Locale locale, Aligner aligner) {
        this.stage = stage;
        OPEN.forEach(Writing::close);
        OPEN.clear();
        library = Library.open(file);
        var clock = InstantSource.fixed(Instant.parse("2026-06-01T10:00:00Z"));
        var importing = new Importing(library, aligner, new Folding(), clock);
        var tasks = new TaskStrip();
        var fx = new FxThread();
        writing = new Writing(new OneThread("writing"), fx);
        OPEN.push(writing);
        var means = new Means(library, writing, new ThreadJobs(fx, tasks), later, clock, () -> "Mei");
        var desk = new Desk(library);
        model = new WindowModel(desk, importing, means, ProgramSettings.unremembered(locale));
        model.goOn();
        var shown = new EnfaceWindow(stage, model, this, tasks);
        errors = shown.errors();
        shown.show();
        model.watch();
        model.recover(new Recovery(desk, List.of()), new OneThread("unsaved"));
    }

    public void willOpen(Path file) {
        toOpen.add(file);
    }

    public void willSave(Path file) {
        toSave.add(file);
    }

    @Override
    public List<Path> toOpen(String title) {
        asked++;
        return toOpen.isEmpty() ? List.of() : List.of(toOpen.remove());
    }

    @Override
    public Optional<Path> toSave(String title, String suggestedName) {
        asked++;
        return Optional.ofNullable(toSave.poll());
    }

    @Override
    public Optional<Path> toFolder(String title) {
        return toSave(title, "");
    }

    /// What is told of errors that nobody expected.
    public Thread.UncaughtExceptionHandler errors() {
        return errors;
    }

    /// How many times a file was asked for.
    int asked() {
        return asked;
    }

    /// Lets the time go by that messages stay.
    public void letMessagesGo() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, later::elapse);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// At most 990 high: the headless screen has 1000 lines, and fails on a window that goes on below them.
    public void size(double width, double height) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        var root = (Region) scene().getRoot();
        try {
            await(() -> root.getWidth() == width && !root.isNeedsLayout());
        } catch (TimeoutException e) {
            throw new AssertionError("not laid out at " + width, e);
        }
    }

    public void openSample() throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(5_000, model.imports()::openSample);
        await(() -> find("#panes").isPresent());
    }

    /// Brings in a book in two languages by keys.
    public void openBook(FxRobot robot) throws TimeoutException {
        size(1200, 900);
        willOpen(Corpora.fixture("book.en-zh.md"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> find("#import-view").isPresent());
        robot.push(KeyCode.ENTER);
        await(() -> find("#panes").isPresent());
    }

    public void importFiles(List<Path> files) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.imports().read(files));
        await(() -> find("#import-view").isPresent());
    }

    /// Whether something is in the window and seen.
    public boolean sees(String id) {
        return find(id).filter(Node::isVisible).isPresent();
    }

    public Optional<Node> find(String id) {
        // on the window's own thread: elsewhere the scene may change while it is looked through
        return Platform.isFxApplicationThread()
                ? Optional.ofNullable(scene().lookup(id))
                : WaitForAsyncUtils.waitForAsyncFx(30_000, () -> find(id));
    }

    /// Chooses an entry of the bar's menu.
    public void choose(String command) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var menu = (MenuButton) find("#more").orElseThrow();
            menu.show();
            menu.getItems().stream()
                    .filter(item -> ("more-" + command).equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    public FacingPanes panes() {
        return (FacingPanes) find("#panes").orElseThrow();
    }

    public StudyModel study() {
        assertThat(model.screenProperty().get()).isInstanceOf(OfStudy.class);
        return ((OfStudy) model.screenProperty().get()).model();
    }

    public static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public WindowModel model() {
        return model;
    }

    /// With all that the window was to write so far.
    public Library library() {
        boolean written = false;
        for (int i = 0;
                i < 20 && !written;
                i++) { // the place read may be kept anew meanwhile, while a text still glides
            written = writing.finish(Duration.ofSeconds(20));
        }
        assertThat(written).isTrue();
        return library;
    }

    /// As it is, whatever stands in the way of writing.
    public Library bareLibrary() {
        return library;
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }
}
