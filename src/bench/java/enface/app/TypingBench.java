package enface.app;

import enface.note.NoteId;
import enface.store.Library;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.setting.ProgramSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// What a key in a note costs the thread of the window, in works of few and many notes: from the key until all that
/// follows is laid out in the same frame. The whole program, headless, with the sample open.
public final class TypingBench {

    private TypingBench() {}

    public static void main(String... arguments) throws IOException {
        var library = Files.createTempDirectory("enface-typing").resolve("sample.enface");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.out.println("| notes | keys | median, ms | 9 in 10 | most | over 16 ms |");
        System.out.println("|---|---|---|---|---|---|");
        Application.launch(Case.class, library.toString());
    }

    /// All works one after the other, in one window.
    public static final class Case extends Application {

        private static final int FRAMES_OF_REST = 60;
        private static final int KEYS_BEFORE = 20;
        private static final int KEYS = 200;

        private final Iterator<Integer> counts = List.of(3, 300, 2_000).iterator();
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

        private void fillAndOpen(int count) {
            var known = study().notes().notes();
            for (int i = known.size(); i < count; i++) {
                library.notes().add(known.getFirst().withId(new NoteId(0)).withText("Note " + i));
            }
            var work = study().work().work().id();
            model.toLibrary();
            model.screens().open(work);
        }

        private void beginNote() {
            var panes = stage.getScene().getRoot().lookup("#panes");
            panes.requestFocus();
            Event.fireEvent(panes, new KeyEvent(KeyEvent.KEY_PRESSED, "n", "n", KeyCode.N, false, false, false, false));
        }

        private static void press(TextArea note, String key) {
            Event.fireEvent(
                    note, new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false));
        }

        /// A key a frame, when the window has come to rest.
        private final class Clock extends AnimationTimer {

            private final long[] costs = new long[KEYS];
            private final Runnable laidOut = this::laidOut;
            private int rest = FRAMES_OF_REST;
            private int count;
            private boolean opening = true;
            private boolean filling = true;
            private int key = -1;
            private long began;

            @Override
            public void handle(long now) {
                if ((opening && !isOpen()) || --rest > 0) {
                    return;
                }
                opening = false;
                if (filling) {
                    fill();
                } else if (key < 0) {
                    beginNote();
                    key = 0;
                    rest = FRAMES_OF_REST;
                } else if (key < KEYS + KEYS_BEFORE) {
                    if (stage.getScene().getRoot().lookup("#note-text") instanceof TextArea note) {
                        began = System.nanoTime();
                        press(note, key % 6 == 5 ? " " : "a");
                    }
                } else {
                    tell();
                    filling = true;
                    key = -1;
                    rest = FRAMES_OF_REST;
                }
            }

            private void fill() {
                if (!counts.hasNext()) {
                    System.out.flush();
                    System.exit(0);
                }
                count = counts.next();
                fillAndOpen(count);
                filling = false;
                opening = true;
                rest = 2 * FRAMES_OF_REST;
                stage.getScene().removePostLayoutPulseListener(laidOut);
                stage.getScene().addPostLayoutPulseListener(laidOut);
            }

            private void laidOut() {
                if (began > 0) {
                    if (key >= KEYS_BEFORE) {
                        costs[key - KEYS_BEFORE] = System.nanoTime() - began;
                    }
                    began = 0;
                    key++;
                }
            }

            private void tell() {
                var sorted = LongStream.of(costs).sorted().toArray();
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %d | %.1f | %.1f | %.1f | %d |%n",
                        count,
                        KEYS,
                        sorted[KEYS / 2] / 1e6,
                        sorted[KEYS * 9 / 10] / 1e6,
                        sorted[KEYS - 1] / 1e6,
                        LongStream.of(sorted).filter(c -> c > 16_000_000).count());
            }
        }
    }
}
