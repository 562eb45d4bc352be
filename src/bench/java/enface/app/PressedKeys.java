package enface.app;

import enface.store.Library;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.setting.ProgramSettings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The whole program, headless, where one key after the other is pressed on the panes: how long each takes until what
/// it
/// did is laid out, and what the thread of the window works for it.
///
/// The property `keys` chooses among the combinations. What is stored first comes a few frames later; a key that does
/// nothing in a second has done nothing.
public abstract class PressedKeys extends Application {

    /// A key that is pressed again and again; its combination is written as JavaFX writes it.
    record Key(String name, String combination, String text) {}

    private static final int FRAMES_OF_REST = 90;
    private static final int BEFORE = 8;
    private static final int LONGEST = 60;

    private final int times;
    private final List<Key> keys;
    private WindowModel model;
    private Stage stage;

    /// @param times how often each key is pressed
    PressedKeys(int times, List<Key> keys) {
        this.times = times;
        this.keys = keys.stream()
                .filter(k -> k.combination().matches(System.getProperty("keys", ".*")))
                .toList();
    }

    /// Opens the program of `type` on a library.
    static void run(Class<? extends PressedKeys> type, Path library) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.out.println(
                "| key | did something | median, ms | of that the processor | of that before the layout | 9 in 10 | most |");
        System.out.println("|---|---|---|---|---|---|---|");
        Application.launch(type, library.toString());
    }

    /// Asks for a work.
    abstract void open(WindowModel window);

    /// Makes ready what is measured once the work is open.
    ///
    /// @return whether the work was asked for again
    abstract boolean fill(WindowModel window, StudyModel study);

    /// Sees that there is something to do the next deed with.
    abstract void prepare(StudyModel study, Key key);

    /// What a key changes: another answer afterwards tells that it did something.
    abstract Object state(StudyModel study);

    @Override
    public final void start(Stage stage) {
        this.stage = stage;
        var library = Library.open(Path.of(getParameters().getRaw().getFirst()));
        model = EnfaceApplication.wire(stage, library, ProgramSettings.unremembered(Locale.getDefault()));
        stage.setWidth(1440);
        stage.setHeight(900);
        open(model);
        new Clock().start();
    }

    private boolean isOpen() {
        return model.screenProperty().get() instanceof OfStudy && panes() != null;
    }

    private StudyModel study() {
        return ((OfStudy) model.screenProperty().get()).model();
    }

    private Node panes() {
        return stage.getScene().getRoot().lookup("#panes");
    }

    /// Presses a key on the panes.
    final void press(Key key) {
        var wanted = (KeyCodeCombination) KeyCombination.valueOf(key.combination());
        var panes = panes();
        panes.requestFocus();
        fire(panes, key.text(), wanted);
    }

    /// What is written in is left, as a person leaves it.
    final void leave() {
        var owner = stage.getScene().getFocusOwner();
        if (owner != null) {
            fire(owner, "", new KeyCodeCombination(KeyCode.ESCAPE));
        }
    }

    private static void fire(Node node, String text, KeyCodeCombination wanted) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        text,
                        text,
                        wanted.getCode(),
                        isDown(wanted.getShift()),
                        isDown(wanted.getControl()) || isDown(wanted.getShortcut()),
                        isDown(wanted.getAlt()),
                        false));
    }

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }

    private final class Clock extends AnimationTimer {

        private final long[] costs = new long[times];
        private final long[] worked = new long[times];
        private final long[] handled = new long[times];
        private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        private int rest = FRAMES_OF_REST;
        private boolean filled;
        private boolean opening = true;
        private int key;
        private int time = -BEFORE;
        private long began;
        private long beganToWork;
        private int did;
        private int pulses;
        private Object before = "";

        @Override
        public void handle(long now) {
            if ((opening && !isOpen()) || --rest > 0 || began > 0) {
                return;
            }
            opening = false;
            if (!filled) {
                filled = true;
                opening = fill(model, study());
                rest = 4 * FRAMES_OF_REST;
                stage.getScene().addPostLayoutPulseListener(this::laidOut);
            } else if (time == times) {
                tell();
            } else {
                prepare(study(), keys.get(key));
                rest = 4;
                before = state(study());
                pulses = 0;
                beganToWork = processor.getCurrentThreadCpuTime();
                began = System.nanoTime();
                press(keys.get(key));
                if (time >= 0) {
                    handled[time] = System.nanoTime() - began;
                }
                stage.getScene().getRoot().requestLayout();
            }
        }

        private void laidOut() {
            if (began > 0) {
                boolean done = !state(study()).equals(before);
                if (!done && ++pulses < LONGEST) {
                    return;
                }
                if (time >= 0) {
                    costs[time] = System.nanoTime() - began;
                    worked[time] = processor.getCurrentThreadCpuTime() - beganToWork;
                    did += done ? 1 : 0;
                }
                began = 0;
                time++;
            }
        }

        private double median(long[] nanos) {
            return LongStream.of(nanos).sorted().toArray()[times / 2] / 1e6;
        }

        private void tell() {
            var sorted = LongStream.of(costs).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d of %d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    keys.get(key).name(),
                    did,
                    times,
                    sorted[times / 2] / 1e6,
                    median(worked),
                    median(handled),
                    sorted[times * 9 / 10] / 1e6,
                    sorted[times - 1] / 1e6);
            key++;
            did = 0;
            time = -BEFORE;
            rest = FRAMES_OF_REST;
            if (key == keys.size()) {
                System.out.flush();
                System.exit(0);
            }
        }
    }
}
