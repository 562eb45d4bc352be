package enface.app;

import enface.study.StudyModel;
import enface.study.WindowModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What each key that does something with notes costs the thread of the window where a work has two thousand.
public final class NoteKeysBench {

    private static final int SEGMENTS = 6_000;
    private static final int NOTES = 2_000;
    private static final int TIMES = 40;

    private NoteKeysBench() {}

    public static void main(String... arguments) throws IOException {
        Path library = Files.createTempDirectory("enface-note-keys").resolve("verses.enface");
        StoredVerses.write(library, SEGMENTS);
        PressedKeys.run(Case.class, library);
    }

    /// One key after the other, in the middle of a long work.
    public static final class Case extends PressedKeys {

        private static final Key NEXT = new Key("., the next note", "Period", ".");

        public Case() {
            super(
                    TIMES,
                    List.of(
                            new Key("1, a mark", "1", "1"),
                            NEXT,
                            new Key("X, settled", "X", "x"),
                            new Key("A and Escape, a reply", "A", "a"),
                            new Key("Delete", "Delete", ""),
                            new Key("Down, the next sentence", "Down", "")));
        }

        @Override
        void open(WindowModel window) {
            window.screens()
                    .open(window.desk().library().works().list().getFirst().id());
        }

        /// One on every third row.
        @Override
        boolean fill(WindowModel window, StudyModel study) {
            for (int i = 0; i < NOTES; i++) {
                var made = study.notes().create(study.reading().passages(i * (SEGMENTS / NOTES)));
                made.ifPresent(note -> study.notes()
                        .edit(
                                note.id(),
                                n -> n.withText("A remark about this passage, the "
                                        + note.id().value())));
            }
            var work = study.work().work().id();
            window.toLibrary();
            window.screens().open(work);
            return true;
        }

        @Override
        void prepare(StudyModel study, Key key) {
            if (study.notes().openProperty().get().isPresent()) {
                leave();
            }
            if (key.combination().equals("Delete")) {
                press(NEXT);
            }
            if (key.text().equals("1")) {
                int rows = study.reading().shownProperty().get().rows().size();
                study.reading()
                        .makeCurrent((study.reading().currentRowProperty().get() + 1) % rows);
            }
        }

        @Override
        Object state(StudyModel study) {
            return List.of(
                    List.copyOf(study.notes().notes()),
                    study.notes().openProperty().get(),
                    study.reading().placeProperty().get(),
                    study.reading().currentRowProperty().get());
        }
    }
}
