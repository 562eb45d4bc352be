package enface.ui.scheme;

import enface.language.cut.Words;
import enface.note.Category;
import enface.note.Explained;
import enface.note.Scheme;
import enface.study.scheme.SchemeFiles;
import enface.study.scheme.SchemesModel;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.InWords;
import enface.ui.part.Questions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The schemes of the library: to look at, and one's own to make, change, hand on and take in. What is filled in is
/// kept when another is chosen, and when the form is closed.
public final class SchemesDialog {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 420;

    private final Words words;
    private final SchemesModel model;
    private final FileChoices choices;
    private final ComboBox<Scheme> schemes = new ComboBox<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Label problem = Controls.label("", "details-problem");
    private Optional<SchemeForm> form = Optional.empty();
    private Optional<Scheme> shown = Optional.empty();
    private boolean filling;

    private SchemesDialog(Words words, SchemesModel model, FileChoices choices) {
        this.words = words;
        this.model = model;
        this.choices = choices;
    }

    /// Opens it and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    public static void open(Node owner, Words words, SchemesModel model, FileChoices choices) {
        new SchemesDialog(words, model, choices).show(owner);
    }

    private void show(Node owner) {
        var close = new ButtonType(words.get("schemes.close"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, words.get("command.schemes"));
        var pane = dialog.getDialogPane();
        pane.setId("schemes");
        pane.getButtonTypes().setAll(close);
        pane.setContent(content());
        Questions.dress(pane, owner);
        pane.lookupButton(close).setId("schemes-close");
        var following = model.schemesProperty().subscribe(_ -> fill());
        dialog.setOnHidden(_ -> {
            following.unsubscribe();
            keep();
        });
        dialog.show();
    }

    private VBox content() {
        schemes.setId("schemes-all");
        schemes.setMaxWidth(Double.MAX_VALUE);
        schemes.setAccessibleText(words.get("command.schemes"));
        schemes.setConverter(new InWords<>(s -> s == null ? "" : s.name(words.locale())));
        schemes.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                keep();
                put(now);
            }
        });
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        problem.setId("schemes-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var deeds = new FlowPane(
                6,
                6,
                Controls.quiet("schemes-new", words.get("schemes.new"), this::begin),
                Controls.quiet("schemes-copy", words.get("schemes.copy"), this::copy),
                Controls.quiet("schemes-import", words.get("schemes.import"), this::take),
                Controls.quiet("schemes-export", words.get("schemes.export"), this::export),
                Controls.quiet("schemes-remove", words.get("schemes.remove"), this::remove));
        return Controls.withClass(new VBox(8, schemes, deeds, scroll, problem), "question-form");
    }

    /// Shows the schemes there are, that which is offered first.
    private void fill() {
        filling = true;
        schemes.getItems().setAll(model.schemes().all());
        model.chosen().ifPresent(s -> {
            schemes.setValue(s);
            put(s);
        });
        filling = false;
    }

    private void put(Scheme scheme) {
        problem.setText("");
        var made = new SchemeForm(words, scheme);
        form = Optional.of(made);
        shown = Optional.of(scheme);
        scroll.setContent(made);
        model.chosenProperty().set(scheme.key());
    }

    /// Saves what was filled in, where anything was.
    private void keep() {
        form.map(SchemeForm::filled)
                .filter(now -> shown.filter(now::equals).isEmpty())
                .filter(now -> !now.builtIn())
                .ifPresent(model::save);
        form = Optional.empty();
    }

    private void begin() {
        keep();
        var first = new Category(UUID.randomUUID().toString(), "#2f4fa0", "#9fb6f2", Explained.NOTHING);
        model.save(new Scheme(
                UUID.randomUUID().toString(),
                false,
                Explained.in(words.locale(), words.get("schemes.unnamed"), ""),
                List.of(first),
                List.of()));
    }

    /// One's own from that which is shown.
    private void copy() {
        var from = form.map(SchemeForm::filled).or(() -> shown);
        keep();
        from.ifPresent(s -> model.save(new Scheme(
                UUID.randomUUID().toString(),
                false,
                s.words()
                        .with(
                                words.locale(),
                                words.get("schemes.copied", s.name(words.locale())),
                                s.words().explanation(words.locale())),
                s.categories(),
                s.severities())));
    }

    private void take() {
        keep();
        choices.toOpen(words.get("schemes.import")).stream().findFirst().ifPresent(file -> {
            try {
                var scheme = SchemeFiles.read(file);
                if (model.schemes().scheme(scheme.key()).filter(Scheme::builtIn).isPresent()) {
                    problem.setText(words.get("cli.scheme.built-in", scheme.key()));
                } else {
                    model.save(scheme);
                }
            } catch (IOException e) {
                problem.setText(words.get("cli.file.bad", file.toString(), String.valueOf(e.getMessage())));
            }
        });
    }

    private void export() {
        var scheme = form.map(SchemeForm::filled).or(() -> shown);
        scheme.ifPresent(s -> choices.toSave(words.get("schemes.export"), s.name(words.locale()) + ".json")
                .ifPresent(file -> {
                    try {
                        SchemeFiles.write(s, file);
                    } catch (IOException e) {
                        problem.setText(words.get("error.not-written", file.toString()));
                    }
                }));
    }

    private void remove() {
        shown.ifPresent(s -> {
            if (s.builtIn()) {
                problem.setText(words.get("cli.scheme.built-in", s.name(words.locale())));
            } else {
                form = Optional.empty();
                model.remove(s.key());
            }
        });
    }
}
