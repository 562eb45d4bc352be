package enface.ui.preference;

import enface.language.cut.Words;
import enface.store.Figures;
import enface.store.backup.Backup;
import enface.study.WindowModel;
import enface.study.preference.LibraryPlace;
import enface.study.preference.LibraryPlace.Listed;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the library lies, what can be done with it as a whole, and its backups.
final class LibrarySection extends VBox {

    /// So many titles tell what is in a backup.
    private static final int TITLES = 3;

    private final Words words;
    private final LibraryPlace place;
    private final FileChoices choices;
    private final VBox backups = new VBox(6);

    LibrarySection(WindowModel window, FileChoices choices) {
        super(8);
        words = window.words();
        place = window.place();
        this.choices = choices;
        setId("preferences-library-section");
        var file = Controls.wrapped(place.file().toString(), "library-file");
        file.setId("preferences-library-file");
        var figures = Controls.label("", "purpose");
        figures.setId("preferences-library-figures");
        place.figures(f -> figures.setText(told(f)));
        backups.setId("preferences-backups");
        getChildren()
                .addAll(
                        Controls.label(words.get("preferences.library"), "section-title"),
                        file,
                        figures,
                        deeds(window),
                        Controls.label(words.get("preferences.backups"), "section-title"),
                        Controls.wrapped(words.get("preferences.backups.purpose"), "purpose"),
                        backups);
        place.backups(this::show);
    }

    private String told(Figures figures) {
        return words.get("preferences.library.figures", figures.works(), figures.notes(), megabytes(figures.bytes()));
    }

    private static double megabytes(long bytes) {
        return Math.max(0.1, bytes / 1_000_000.0);
    }

    private FlowPane deeds(WindowModel window) {
        boolean readOnly = window.desk().library().isReadOnly();
        var move = deed("move", () -> choices.toSave(title("move"), name()).ifPresent(place::move));
        move.setDisable(readOnly);
        return new FlowPane(
                8,
                8,
                deed(
                        "back-up",
                        () -> choices.toSave(title("back-up"), words.get("preferences.library.copy", name()))
                                .ifPresent(place::backUp)),
                deed("check", place::check),
                deed(
                        "open",
                        () -> choices.toOpen(title("open")).stream().findFirst().ifPresent(place::open)),
                deed("new", () -> choices.toSave(title("new"), "library.enface").ifPresent(place::open)),
                move);
    }

    private String title(String deed) {
        return words.get("preferences.library." + deed + ".title");
    }

    private String name() {
        return place.file().getFileName().toString();
    }

    private Button deed(String name, Runnable action) {
        return Controls.button("library-" + name, words.get("preferences.library." + name), action);
    }

    private void show(List<Listed> listed) {
        if (listed.isEmpty()) {
            backups.getChildren().setAll(Controls.wrapped(words.get("preferences.backups.none"), "purpose"));
        } else {
            backups.getChildren().setAll(listed.stream().map(this::row).toList());
        }
    }

    private HBox row(Listed listed) {
        var backup = listed.backup();
        var when = words.get("preferences.backup.when", Date.from(backup.made()));
        var name = Controls.label(when + " · " + reason(backup), "backup-name");
        var inside = Controls.wrapped(inside(listed), "purpose");
        var restore = Controls.button(
                "restore",
                words.get("preferences.restore"),
                () -> RestoreQuestion.ask(this, words, when, inside(listed), () -> place.restore(backup)));
        restore.setAccessibleText(words.get("preferences.restore.of", when));
        var text = new VBox(2, name, inside);
        HBox.setHgrow(text, Priority.ALWAYS);
        return Controls.withClass(new HBox(12, text, restore), "backup");
    }

    private String reason(Backup backup) {
        return words.get("preferences.backup." + backup.reason().name().toLowerCase(Locale.ROOT));
    }

    private String inside(Listed listed) {
        var works = listed.contents().works();
        var titles =
                works.stream().filter(title -> !title.isBlank()).limit(TITLES).collect(Collectors.joining(" · "));
        var figures = words.get(
                "preferences.library.figures",
                works.size(),
                listed.contents().notes(),
                megabytes(listed.backup().bytes()));
        return titles.isEmpty()
                ? figures
                : words.get("preferences.backup.titles", figures, titles + (works.size() > TITLES ? " …" : ""));
    }
}
