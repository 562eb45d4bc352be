package enface.app;

import enface.cli.CommandLineProgram.WindowCall;
import enface.job.OneThread;
import enface.job.ThreadJobs;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.study.WindowModel;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.importing.Importing;
import enface.study.setting.ProgramSettings;
import enface.study.setting.SettingsFile;
import enface.study.unsaved.Recovery;
import enface.study.work.Desk;
import enface.ui.EnfaceWindow;
import enface.ui.part.FileDialogs;
import enface.ui.part.FxLater;
import enface.ui.part.FxThread;
import enface.ui.part.TaskStrip;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/// The program as JavaFX starts it. [#wire] is the one place where it is put together.
public final class EnfaceApplication extends Application {

    /// What is written when the program ends is waited for so long.
    private static final Duration LAST_WAIT = Duration.ofSeconds(2);

    private final OneThread settings = new OneThread("settings");
    private final ProgramSettings program =
            new ProgramSettings(SettingsFile.at(DataFolder.settings()), Locale.getDefault(), settings);
    private Optional<Library> library = Optional.empty();

    /// Opens the window and returns when it is closed.
    static void launch(WindowCall call) {
        Ahead.begin();
        var files = call.files().stream().map(Path::toString).toList();
        Application.launch(EnfaceApplication.class, arguments(call.library(), files));
    }

    private static String[] arguments(Path library, List<String> files) {
        var arguments = new ArrayList<String>();
        arguments.add(library.toString());
        arguments.addAll(files);
        return arguments.toArray(String[]::new);
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        var files = arguments.stream().skip(1).map(Path::of).toList();
        var file = Path.of(arguments.getFirst());
        if (files.isEmpty()) {
            open(stage, file, WindowModel::begin, _ -> {});
        } else {
            open(stage, file, _ -> {}, model -> model.imports().read(files));
        }
    }

    /// @param first is done before the window is there
    /// @param then is done when it is
    private void open(Stage stage, Path file, Consumer<WindowModel> first, Consumer<WindowModel> then) {
        new Opening(stage, program, getHostServices()::showDocument, (opened, said) -> {
                    library = Optional.of(opened);
                    var model = wire(stage, opened, program, first);
                    model.place().onReopening((other, between, told) -> reopen(stage, model, other, between, told));
                    then.accept(model);
                    said.ifPresent(model.messages()::say);
                })
                .open(file);
    }

    /// Goes on with another library in the same window; where something goes wrong between, with what is there then.
    private void reopen(Stage stage, WindowModel before, Path file, Runnable between, String said) {
        before.close();
        library.ifPresent(Library::close);
        library = Optional.empty();
        Optional<RuntimeException> failure = Optional.empty();
        try {
            between.run();
        } catch (RuntimeException e) {
            failure = Optional.of(e);
        }
        var failed = failure;
        open(
                stage,
                file,
                WindowModel::begin,
                model -> failed.ifPresentOrElse(
                        model.saying()::tell, () -> model.messages().say(said)));
    }

    /// Puts the program together and shows its window.
    static WindowModel wire(Stage stage, Library library, ProgramSettings program) {
        return wire(stage, library, program, _ -> {});
    }

    /// The same.
    ///
    /// @param first is done before the window is made, so that what it reads is read beside that
    static WindowModel wire(Stage stage, Library library, ProgramSettings program, Consumer<WindowModel> first) {
        var clock = InstantSource.system();
        var desk = new Desk(library);
        var importing = new Importing(library, Main.aligner(), new Folding(), clock);
        var tasks = new TaskStrip();
        var window = new FxThread();
        var means = new Means(
                library,
                new Writing(new OneThread("writing"), window),
                new ThreadJobs(window, tasks),
                new FxLater(),
                clock,
                () -> Optional.of(program.authorProperty().get().strip())
                        .filter(name -> !name.isEmpty())
                        .orElse(System.getProperty("user.name", "")));
        var model = new WindowModel(desk, importing, means, program);
        first.accept(model);
        var shown = new EnfaceWindow(stage, model, new FileDialogs(stage), tasks);
        Thread.setDefaultUncaughtExceptionHandler(shown.errors());
        shown.show();
        model.watch();
        model.recover(new Recovery(desk, DataFolder.forRecovery()), new OneThread("unsaved"));
        return model;
    }

    @Override
    public void stop() {
        library.ifPresent(Library::close);
        settings.awaitDone(LAST_WAIT);
    }
}
