package enface.ui.trouble;

import enface.language.cut.Words;
import enface.study.Screen.OfStudy;
import enface.study.WindowModel;
import enface.ui.part.Controls;
import enface.ui.part.FxThread;
import enface.ui.part.Questions;
import enface.ui.part.Theme;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Where every error ends that nobody expected: it is logged, and a person is told what was being done, what is safe,
/// and given a report to copy.
///
/// One window at a time. What goes wrong while it is open is logged only, and so is what went wrong before, until the
/// person does something again: an error at each frame is one window, not a flood. May be told on any thread.
public final class ErrorWindow implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(ErrorWindow.class.getName());
    private static final int LINES = 9;

    private final Stage owner;
    private final WindowModel model;
    private final Executor window = new FxThread();
    private final LastDeed deed;
    private final Set<String> told = new HashSet<>();
    private Optional<Instant> toldAt = Optional.empty();
    private Optional<Alert> open = Optional.empty();

    public ErrorWindow(Stage owner, WindowModel model) {
        this.owner = owner;
        this.model = model;
        deed = new LastDeed(owner.getScene());
    }

    /// Logs an error, and tells of it.
    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "unexpected on " + thread.getName(), error);
        window.execute(() -> tell(error));
    }

    private void tell(Throwable error) {
        boolean didSomething = toldAt.filter(deed.at()::isAfter).isPresent();
        if (didSomething) {
            told.clear();
        }
        if (open.isPresent() || !told.add(kind(error)) || !owner.isShowing()) {
            return;
        }
        try {
            show(error);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "no error window", e); // or it would come here again
            open = Optional.empty();
        }
    }

    /// Errors of one kind come from one place.
    private static String kind(Throwable error) {
        var trace = error.getStackTrace();
        return error.getClass().getName() + (trace.length == 0 ? "" : trace[0]);
    }

    private void show(Throwable error) {
        var words = model.words();
        var close = new ButtonType(words.get("error.window.close"), ButtonData.OK_DONE);
        var copy = new ButtonType(words.get("error.window.copy"), ButtonData.LEFT);
        var alert = new Alert(AlertType.NONE, "", copy, close);
        open = Optional.of(alert);
        alert.initOwner(owner);
        alert.initModality(Modality.NONE);
        alert.setResizable(true);
        Questions.title(alert, words.get("error.window.title"));
        var report = new TextArea(report(error));
        var safe = new Label();
        var follow = followSafety(safe, words);
        var pane = alert.getDialogPane();
        pane.setId("error-window");
        pane.setContent(content(words, safe, report));
        dress(pane);
        named(pane.lookupButton(close), "error-close", close.getText());
        var copier = pane.lookupButton(copy);
        named(copier, "error-copy", copy.getText());
        copier.addEventFilter(ActionEvent.ACTION, event -> {
            copy(report.getText());
            if (copier instanceof Button button) {
                button.setText(words.get("error.window.copied"));
            }
            event.consume(); // it stays open
        });
        alert.setOnHidden(_ -> {
            follow.run();
            open = Optional.empty();
            toldAt = Optional.of(Instant.now());
        });
        alert.show();
        pane.lookupButton(close).requestFocus();
    }

    private VBox content(Words words, Label safe, TextArea report) {
        var now = Date.from(Instant.now());
        var doing = Controls.label(deed.name()
                .map(name -> words.get("error.window.doing", now, name))
                .orElseGet(() -> words.get("error.window.doing.nothing", now)));
        doing.setId("error-doing");
        safe.setId("error-safe");
        report.setId("error-report");
        report.setEditable(false);
        report.setPrefRowCount(LINES);
        report.setAccessibleText(words.get("error.window.report"));
        Controls.leftByTab(report);
        var goOn = Controls.label(words.get("error.window.go-on"));
        var hint = Controls.label(words.get("error.window.report"), "section");
        var box = new VBox(10, doing, safe, goOn, hint, report);
        for (var child : box.getChildren()) {
            if (child instanceof Label label) {
                label.setWrapText(true);
                label.setMinHeight(VBox.USE_PREF_SIZE);
            }
        }
        return box;
    }

    /// Says whether all is saved, and goes on saying it; the answer ends that.
    private Runnable followSafety(Label safe, Words words) {
        if (!(model.screenProperty().get() instanceof OfStudy(var study))) {
            safe.setText(saved(words, true));
            return () -> {};
        }
        var notes = study.notes().savedProperty();
        var practice = study.practice().savedProperty();
        ChangeListener<Boolean> tell = (_, _, _) -> safe.setText(saved(words, notes.get() && practice.get()));
        notes.addListener(tell);
        practice.addListener(tell);
        safe.setText(saved(words, notes.get() && practice.get()));
        return () -> {
            notes.removeListener(tell);
            practice.removeListener(tell);
        };
    }

    private String saved(Words words, boolean all) {
        return all
                ? words.get("error.window.saved", model.desk().library().file().toString())
                : words.get("error.window.unsaved");
    }

    private String report(Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        return "Enface, %s%nJava %s, JavaFX %s, %s %s%nafter: %s%n%n%s"
                .formatted(
                        Instant.now(),
                        System.getProperty("java.version"),
                        System.getProperty("javafx.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        deed.name().orElse("nothing"),
                        trace);
    }

    private void dress(DialogPane pane) {
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().addAll("question", "error-window");
        Theme.copyAndFollow(owner.getScene().getRoot(), pane.getScene().getRoot());
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void named(Node button, String id, String text) {
        button.setId(id);
        button.setAccessibleText(text);
    }
}
