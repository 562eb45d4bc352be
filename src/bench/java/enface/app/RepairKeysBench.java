package enface.app;

import enface.study.StudyModel;
import enface.study.WindowModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What each key that mends an alignment costs the thread of the window in a work as long as the longest books people
/// have, in four versions.
public final class RepairKeysBench {

    private static final int TIMES = 40;
    private static final int STEP = 7;

    private RepairKeysBench() {}

    public static void main(String... arguments) throws IOException {
        Path library = Files.createTempDirectory("enface-repair-keys").resolve("verses.enface");
        StoredVerses.write(library, StoredVerses.ALL);
        PressedKeys.run(Case.class, library);
    }

    /// One key after the other, from a third of the work on, each a few rows further.
    public static final class Case extends PressedKeys {

        private int row = StoredVerses.ALL / 3;
        /// Rows that were merged, to be parted again.
        private final Deque<Integer> merged = new ArrayDeque<>();

        public Case() {
            super(
                    TIMES,
                    List.of(
                            new Key("Alt+Enter, confirm", "Alt+Enter", ""),
                            new Key("Alt+M, merge", "Alt+M", "m"),
                            new Key("Alt+P, part", "Alt+P", "p"),
                            new Key("Alt+Down, a sentence on", "Alt+Down", ""),
                            new Key("Alt+Up, a sentence back", "Alt+Up", ""),
                            new Key("Alt+U, out", "Alt+U", "u"),
                            new Key("Ctrl+Z, undo", "Ctrl+Z", "z"),
                            new Key("Ctrl+Shift+Z, redo", "Ctrl+Shift+Z", "z"),
                            new Key("Down, the next row", "Down", "")));
        }

        @Override
        void open(WindowModel window) {
            window.screens()
                    .open(window.desk().library().works().list().getFirst().id());
        }

        @Override
        boolean fill(WindowModel window, StudyModel study) {
            return false;
        }

        @Override
        void prepare(StudyModel study, Key key) {
            if (key.combination().equals("Alt+P") && !merged.isEmpty()) {
                study.reading().makeCurrent(merged.pop());
            } else if (key.combination().startsWith("Alt")) {
                row += STEP;
                study.reading().makeCurrent(row);
                if (key.combination().equals("Alt+M")) {
                    merged.push(row);
                }
            }
        }

        @Override
        Object state(StudyModel study) {
            return List.of(
                    System.identityHashCode(study.work()),
                    study.reading().currentRowProperty().get());
        }
    }
}
