package enface.ui;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.pane.key.CommandKeys;
import enface.study.WindowModel;
import enface.ui.command.CommandFinder;
import enface.ui.part.FileChoices;
import enface.ui.part.TaskStrip;
import enface.ui.part.Theme;
import enface.ui.trouble.ErrorWindow;
import enface.ui.trouble.OpeningFailure;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The one window of the program: what its model shows, in the person's language and light.
public final class EnfaceWindow {

    private final Stage stage;
    private final WindowModel model;
    private final FileChoices choices;
    private final StackPane root = new StackPane();
    private final TaskStrip tasks;
    private final WindowFrame frame;
    private Deeds deeds = new Deeds();
    private boolean warned;
    private final ErrorWindow errors;

    /// Fills a stage; [#show] opens it.
    ///
    /// @param tasks is told of the long tasks of the model's jobs
    public EnfaceWindow(Stage stage, WindowModel model, FileChoices choices, TaskStrip tasks) {
        this.stage = stage;
        this.model = model;
        this.choices = choices;
        this.tasks = tasks;
        frame = new WindowFrame(stage, model.settings().program().frameProperty());
        root.setId("root");
        var scene = new Scene(root, WindowFrame.WIDTH, WindowFrame.HEIGHT);
        Theme.loadFonts();
        Theme.dress(scene);
        Theme.follow(root, model.settings().lightProperty());
        model.settings().wordsProperty().addListener(_ -> fill());
        new FileDrop(model.imports()::drop).on(root);
        fill();
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> CommandKeys.press(event, deeds, Set.of(Reach.WINDOW)));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::askForKeys);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape lets go of what is chosen
        stage.setFullScreenExitHint(model.words().get("window.full-screen"));
        if (OpeningFailure.isIn(stage)) {
            frame.place(); // what was said while the library was waited for stood where a small window stands
        }
        stage.setScene(scene);
        errors = new ErrorWindow(stage, model);
        model.onUnexpected(error -> errors.uncaughtException(Thread.currentThread(), error));
        stage.setTitle("Enface");
        stage.setMinWidth(800);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(this::closeWhenSaved);
        stage.setOnHiding(_ -> {
            frame.remember();
            model.close();
        });
        stage.focusedProperty().subscribe(now -> {
            if (now) {
                model.settings().program().reload();
            }
        });
    }

    /// A question mark that nobody takes as text, however a keyboard or an input method writes it, asks for the keys.
    private void askForKeys(KeyEvent typed) {
        if (typed.getCharacter().matches("[?？]") && deeds.run(Command.KEYS)) {
            typed.consume();
        }
    }

    /// A window with something in it that could not be saved stays, and says so; asked again, it closes.
    private void closeWhenSaved(WindowEvent request) {
        if (!warned && !model.save()) {
            warned = true;
            request.consume();
            model.messages()
                    .problem(
                            model.unsavedFile()
                                    .map(file -> model.words().get("window.kept", file.toString()))
                                    .orElseGet(() -> model.words().get("window.not-saved")),
                            model.words().get("library.elsewhere"),
                            model::goElsewhere);
        }
    }

    /// What is told of errors that nobody expected, wherever they come from.
    public Thread.UncaughtExceptionHandler errors() {
        return errors;
    }

    private void fill() {
        deeds = WindowDeeds.of(model, choices, stage);
        var finder = new CommandFinder(model.words(), deeds, model.screens()::toHelp);
        deeds.set(Command.COMMANDS, Deed.of(finder::toggle));
        root.getChildren().setAll(new MainView(model, choices, tasks, deeds), finder);
    }

    /// Opens the window where it stood last; one that is open already stays where it is.
    public void show() {
        if (!stage.isShowing()) {
            frame.place();
            stage.show();
        }
    }
}
