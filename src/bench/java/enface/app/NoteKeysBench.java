package enface.app;

import enface.note.Note;
import enface.store.Library;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.setting.ProgramSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// What each key that does something with notes costs the thread of the window where a work has two thousand:
/// from the key until all that follows is laid out. The whole program, headless, with the sample open.
public final class NoteKeysBench {

    private NoteKeysBench() {}

    public static void main(String... arguments) throws IOException {
        var library = Files.createTempDirectory("enface-note-keys").resolve("sample.enface");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.out.println("| key | keys | median, ms | of that before the layout | 9 in 10 | most |");
        System.out.println("|---|---|---|---|---|---|");
        Application.launch(Case.class, library.toString());
    }

    /// One key after the other, in one window.
    public static final class Case extends Application {

        /// A key that is pressed again and again.
        private record Key(String name, KeyCode code, String text) {}

        private static final List<Key> KEYS = List.of(
                new Key("1, a mark", KeyCode.DIGIT1, "1"),
                new Key("., the next note", KeyCode.PERIOD, "."),
                new Key("X, settled", KeyCode.X, "x"),
                new Key("A and Escape, a reply", KeyCode.A, "a"),
                new Key("Delete", KeyCode.DELETE, ""),
                new Key("Down, the next sentence", KeyCode.DOWN, ""));

        private static final int NOTES = 2_000;
        private static final int FRAMES_OF_REST = 90;
        private static final int BEFORE = 8;
        private static final int TIMES = 40;

        private Library library;
        private WindowModel model;
        private Stage stage;

        @Override
        public void start(Stage stage) {
            this.stage = stage;
            library = Library.open(Path.of(getParameters().getRaw().getFirst()));
            model = EnfaceApplication.wire(stage, library, ProgramSettings.unremembered(Locale.getDefault()));
            stage.setWidth(1440);
            stage.setHeight(900);
            model.imports().openSample();
            new Clock().start();
        }

        private boolean isOpen() {
            return model.screenProperty().get() instanceof OfStudy
                    && stage.getScene().getRoot().lookup("#panes") != null;
        }

        private StudyModel study() {
            return ((OfStudy) model.screenProperty().get()).model();
        }

        /// As many on each row.
        private void fillAndOpen() {
            var study = study();
            int rows = study.reading().shownProperty().get().rows().size();
            var like = study.notes().notes().getFirst();
            for (int i = study.notes().notes().size(); i < NOTES; i++) {
                var made = study.notes().create(study.reading().passages(i % rows));
                Note note = made.orElse(like);
                study.notes()
                        .edit(
                                note.id(),
                                n -> n.withText("A remark about this passage, the "
                                        + note.id().value()));
            }
            var work = study.work().work().id();
            model.toLibrary();
            model.screens().open(work);
        }

        private Node panes() {
            return stage.getScene().getRoot().lookup("#panes");
        }

        private void press(Key key) {
            var panes = panes();
            panes.requestFocus();
            Event.fireEvent(
                    panes,
                    new KeyEvent(KeyEvent.KEY_PRESSED, key.text(), key.text(), key.code(), false, false, false, false));
        }

        private final class Clock extends AnimationTimer {

            private final long[] costs = new long[TIMES];
            private final long[] handled = new long[TIMES];
            private int rest = FRAMES_OF_REST;
            private boolean filled;
            private boolean opening = true;
            private int key;
            private int time = -BEFORE;
            private long began;

            @Override
            public void handle(long now) {
                if ((opening && !isOpen()) || --rest > 0 || began > 0) {
                    return;
                }
                opening = false;
                if (!filled) {
                    filled = true;
                    fillAndOpen();
                    opening = true;
                    rest = 4 * FRAMES_OF_REST;
                    stage.getScene().addPostLayoutPulseListener(this::laidOut);
                } else if (time == TIMES) {
                    tell();
                } else {
                    prepare();
                    rest = 4;
                    began = System.nanoTime();
                    press(KEYS.get(key));
                    if (time >= 0) {
                        handled[time] = System.nanoTime() - began;
                    }
                    stage.getScene().getRoot().requestLayout();
                }
            }

            /// Something to do the next deed with.
            private void prepare() {
                study().notes().openProperty().set(Optional.empty());
            }

            private void laidOut() {
                if (began > 0) {
                    if (time >= 0) {
                        costs[time] = System.nanoTime() - began;
                    }
                    began = 0;
                    time++;
                }
            }

            private void tell() {
                var sorted = LongStream.of(costs).sorted().toArray();
                var before = LongStream.of(handled).sorted().toArray();
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                        KEYS.get(key).name(),
                        TIMES,
                        sorted[TIMES / 2] / 1e6,
                        before[TIMES / 2] / 1e6,
                        sorted[TIMES * 9 / 10] / 1e6,
                        sorted[TIMES - 1] / 1e6);
                key++;
                time = -BEFORE;
                rest = FRAMES_OF_REST;
                if (key == KEYS.size()) {
                    System.out.flush();
                    System.exit(0);
                }
            }
        }
    }
}
