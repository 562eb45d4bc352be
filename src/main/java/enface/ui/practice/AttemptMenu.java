package enface.ui.practice;

import enface.language.cut.Words;
import enface.store.practice.Attempts.Attempt;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.practice.PracticeModel;
import enface.text.VersionId;
import enface.ui.part.Controls;
import java.util.Date;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Which attempt is written on: its name, to be changed where it stands, and a menu of all of them.
final class AttemptMenu extends HBox {

    private final WindowModel window;
    private final StudyModel study;
    private final PracticeModel model;
    private final Words words;
    private final Runnable back;
    private final TextField name = new TextField();
    private final MenuButton all;

    /// @param back gives the keys to what is written
    AttemptMenu(WindowModel window, StudyModel study, Runnable back) {
        super(4);
        this.window = window;
        this.study = study;
        this.back = back;
        model = study.practice();
        words = window.words();
        setAlignment(Pos.CENTER_LEFT);
        name.setId("practice-name");
        name.setAccessibleText(words.get("practice.rename"));
        name.getStyleClass().add("practice-name");
        name.setPrefColumnCount(11);
        name.setOnAction(_ -> rename());
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                rename();
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.setText(model.attemptProperty().get().map(Attempt::name).orElse(""));
                back.run();
                event.consume();
            }
        });
        all = Controls.named(
                new MenuButton(words.get("practice.attempts")), "practice-attempts", words.get("practice.attempts"));
        all.getStyleClass().addAll("flat", "quiet");
        all.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, all);
    }

    /// Shows the attempts as they are now.
    void show() {
        var current = model.attemptProperty().get();
        if (!name.isFocused()) {
            name.setText(current.map(Attempt::name).orElse(""));
        }
        name.setPromptText(words.get("practice.new-name"));
        name.setDisable(current.isEmpty());
        all.getItems().clear();
        addAll(current.map(Attempt::version));
        addNew();
        current.ifPresent(attempt -> all.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("practice-delete", words.get("practice.delete", attempt.name()), () -> delete(attempt))));
        model.attempts()
                .lastThrown()
                .ifPresent(attempt -> all.getItems()
                        .add(item(
                                "practice-bring-back",
                                words.get("practice.bring-back", attempt.name()),
                                () -> bringBack(attempt))));
    }

    private void addAll(Optional<VersionId> current) {
        for (var attempt : model.attempts().all()) {
            var item = new RadioMenuItem(line(attempt));
            item.setId("attempt-" + attempt.version().value());
            item.setSelected(current.equals(Optional.of(attempt.version())));
            item.setOnAction(_ -> {
                model.choose(attempt);
                back.run();
            });
            all.getItems().add(item);
        }
        if (!all.getItems().isEmpty()) {
            all.getItems().add(new SeparatorMenuItem());
        }
    }

    private void addNew() {
        for (var language : model.languages()) {
            all.getItems()
                    .add(item(
                            "practice-new-" + language.value(),
                            words.get("practice.new", words.language(language)),
                            () -> {
                                model.startAnew(language);
                                back.run();
                            }));
        }
    }

    private void bringBack(Attempt attempt) {
        model.attempts()
                .bringBack(attempt, () -> window.desk().open(study.work().work().id()));
    }

    private static MenuItem item(String id, String text, Runnable deed) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private String line(Attempt attempt) {
        return words.get(
                "practice.attempt",
                attempt.name(),
                words.language(attempt.language()),
                Date.from(attempt.started()),
                attempt.written());
    }

    /// What was typed stays until it is stored: the name before, set back meanwhile, would be taken for another wish as
    /// soon as the keys go on.
    private void rename() {
        var typed = name.getText();
        model.attemptProperty().get().ifPresent(attempt -> model.attempts().rename(attempt, typed));
        if (typed.isBlank()) {
            name.setText(model.attemptProperty().get().map(Attempt::name).orElse(""));
        }
    }

    private void delete(Attempt attempt) {
        model.attempts().delete(attempt);
        show();
        window.messages()
                .offer(
                        words.get("practice.deleted", attempt.name()),
                        words.get("notes.undo"),
                        () -> bringBack(attempt));
    }
}
