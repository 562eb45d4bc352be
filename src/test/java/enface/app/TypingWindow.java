package enface.app;

import enface.note.NoteId;
import enface.store.Library;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.setting.ProgramSettings;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window of the program, in which somebody types a hundred characters into a note of many, says so, and leaves
/// the window no rest afterwards, until it is killed.
public final class TypingWindow extends Application {

    static final String TYPED = "0123456789".repeat(10);

    /// Java starts no application of JavaFX from a class path, but for one that says nothing of it.
    static final class Program {

        private Program() {}

        /// @param arguments the library, and how many notes its work is to have
        public static void main(String... arguments) {
            Application.launch(TypingWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        var library = Library.open(Path.of(getParameters().getRaw().getFirst()));
        int notes = Integer.parseInt(getParameters().getRaw().getLast());
        var model = EnfaceApplication.wire(stage, library, ProgramSettings.unremembered(Locale.getDefault()));
        model.imports().openSample();
        model.screenProperty().addListener((_, _, now) -> {
            if (now instanceof OfStudy(var study)) {
                addNotes(library, study, notes);
                reopen(model, study);
            }
        });
    }

    private static void addNotes(Library library, StudyModel study, int count) {
        var known = study.notes().notes();
        for (int i = known.size(); i < count; i++) {
            library.notes().add(known.getFirst().withId(new NoteId(0)).withText("note " + i));
        }
    }

    private static void reopen(WindowModel model, StudyModel study) {
        if (study.notes().notes().size() < 10) {
            model.screens().open(study.work().work().id());
        } else {
            Platform.runLater(() -> type(study, 1));
        }
    }

    private static void type(StudyModel study, int typed) {
        var id = study.notes().notes().getFirst().id();
        study.notes().edit(id, n -> n.withText(TYPED.substring(0, typed)));
        if (typed < TYPED.length()) {
            Platform.runLater(() -> type(study, typed + 1));
        } else {
            System.out.println("typed");
            System.out.flush();
            leaveNoRest();
        }
    }

    /// No pulse, no timer of the window gets a turn in time.
    private static void leaveNoRest() {
        long until = System.nanoTime() + 300_000_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        Platform.runLater(TypingWindow::leaveNoRest);
    }
}
