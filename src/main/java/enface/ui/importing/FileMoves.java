package enface.ui.importing;

import enface.intake.choice.Look;
import enface.intake.draft.SourceFile;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// Which work each file belongs to; another one, or one of its own, is chosen below its name, or the name is dragged
/// there. The files are read again at once.
final class FileMoves extends VBox {

    private static final int OWN = -1;
    /// Nobody moves more files one by one.
    private static final int MOST = 60;

    private final WindowModel window;
    private final ImportModel model;
    private final IntFunction<String> title;
    private final FileDrag drag;

    /// @param title what a work is called, by its number
    FileMoves(WindowModel window, ImportModel model, IntFunction<String> title) {
        super(8);
        this.window = window;
        this.model = model;
        this.title = title;
        setId("import-moves");
        drag = new FileDrag(OWN, this::move);
        getChildren().add(Controls.wrapped(window.words().get("import.moves.hint"), "pane-subtitle"));
        int number = 1;
        for (var file : files()) {
            getChildren().add(line(file, number++));
        }
        var own = Controls.label(window.words().get("import.moves.own"), "file-own");
        own.setId("file-own");
        own.setMaxWidth(Double.MAX_VALUE);
        drag.onto(own, OWN);
        getChildren().add(own);
    }

    /// In the order in which they were given, which does not change when one is moved.
    private List<String> files() {
        var given = model.looks().stream().map(Look::file);
        var read = model.prepared().draft().files().stream().map(SourceFile::name);
        return Stream.concat(given, read)
                .distinct()
                .filter(file -> !model.choosing().worksOf(file).isEmpty())
                .limit(MOST)
                .toList();
    }

    private VBox line(String file, int number) {
        Words words = window.words();
        var here = model.choosing().worksOf(file);
        var choice = new ComboBox<Integer>();
        choice.setId("file-work-" + number);
        choice.setAccessibleText(words.get("import.moves.of", file));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new InWords<>(
                work -> work == OWN ? words.get("import.moves.own") : (work + 1) + " · " + title.apply(work)));
        int works = model.prepared().works().size();
        boolean alone = here.stream().allMatch(this::hasOneFile);
        choice.getItems()
                .setAll(Stream.concat(
                                IntStream.range(0, works).boxed(), (alone ? List.<Integer>of() : List.of(OWN)).stream())
                        .toList());
        int at = here.isEmpty() ? OWN : here.getFirst();
        choice.setValue(at);
        choice.setDisable(here.size() > 1); // a file of several works is moved by nobody
        choice.setOnAction(_ -> {
            if (choice.getValue() != at) {
                move(file, choice.getValue());
            }
        });
        var name = Controls.label(file, "file-name");
        name.setId("file-name-" + number);
        name.setMaxWidth(Double.MAX_VALUE);
        var line = Controls.withClass(new VBox(2, name, choice), "file-line");
        if (here.size() == 1) {
            drag.from(name, file, at, alone);
            drag.onto(line, at);
        }
        return line;
    }

    private void move(String file, int work) {
        window.imports().readAgain(model, model.choosing().withFileIn(file, work));
    }

    private boolean hasOneFile(int work) {
        return model.prepared().works().get(work).work().versions().stream()
                        .map(v -> v.file().name())
                        .distinct()
                        .count()
                < 2;
    }
}
