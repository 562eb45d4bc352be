package enface.ui.print;

import enface.language.cut.Words;
import enface.publish.Plan;
import enface.publish.Plan.Citations;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.Level;
import enface.publish.Plan.NotesAt;
import enface.publish.Plan.WordsOf;
import enface.study.print.PageOption;
import enface.study.print.PrintModel;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What can be chosen of pages: what they are, what is on them, and the paper.
final class PrintChoices extends VBox {

    private final Words words;
    private final PrintModel model;
    private final Choosing choosing;
    private final VBox ofKind = new VBox(18);
    /// While a control here changes the plan, which then need not be shown anew.
    private boolean own;

    PrintChoices(Words words, PrintModel model) {
        super(18);
        this.words = words;
        this.model = model;
        choosing = new Choosing(words);
        getStyleClass().addAll("export-choices", "print-choices");
        var kind = choosing.box(
                "print.kinds",
                List.of(Kind.values()),
                k -> choosing.word("print.kind.", k),
                model.planProperty().get().kind(),
                model::choose);
        Controls.focusWhenShown(kind);
        getChildren()
                .addAll(
                        choosing.under("print.kinds", kind),
                        ofKind,
                        new PaperChoices(model, choosing),
                        new PresetChoices(words, model));
        Subscriptions.whileShown(
                this,
                s -> s.add(model.planProperty().subscribe((_, now) -> {
                    kind.setValue(now.kind());
                    if (!own) {
                        showKind();
                    }
                })));
        showKind();
    }

    private Plan plan() {
        return model.planProperty().get();
    }

    private void set(Plan plan) {
        own = true;
        model.planProperty().set(plan);
        own = false;
    }

    private void showKind() {
        ofKind.getChildren().setAll(versions());
        for (var option : PageOption.of(plan().kind())) {
            control(option).ifPresent(ofKind.getChildren()::add);
        }
    }

    /// What an option of the kind is chosen with; those of a hand-out stand together, and those of the paper stay.
    private Optional<VBox> control(PageOption option) {
        return switch (option) {
            case LAYERS -> Optional.of(layers());
            case NOTES_AT -> Optional.of(notesAt());
            case LEVEL -> Optional.of(level());
            case CITATIONS -> Optional.of(citations());
            case WORDS -> Optional.of(wordsOf());
            case SPACE -> Optional.of(new WorksheetChoices(words, model, choosing, this::set));
            case GAPS, EVERY, GAP_CATEGORY, GAPPED, LEFT_OUT, QUESTION_CATEGORY, QUESTIONS, ANSWERS -> Optional.empty();
            case PAPER, LANDSCAPE, MARGIN, TYPE -> Optional.empty();
        };
    }

    private VBox versions() {
        var box = new VBox(8, Controls.label(words.get("export.versions"), "section"));
        for (var choice : model.versions().all()) {
            var name = name(words, model, choice.version());
            var check = Controls.named(
                    new CheckBox(name), "print-version-" + choice.version().id().value(), name);
            check.setWrapText(true);
            check.setSelected(choice.chosen().get());
            check.selectedProperty().addListener((_, _, now) -> choice.chosen().set(now));
            box.getChildren().add(check);
        }
        return box;
    }

    static String name(Words words, PrintModel model, Version version) {
        var label = VersionNames.of(words, model.work().versions()).label(version.id());
        var language = words.language(version.language());
        return label.isEmpty() ? language : language + " · " + label;
    }

    private VBox layers() {
        var box = new VBox(8, Controls.label(words.get("print.layers"), "section"));
        var offered = PageOption.layers(plan().kind()).stream()
                .filter(l -> l != Layer.READINGS || model.hasReadings())
                .toList();
        box.setVisible(!offered.isEmpty());
        box.setManaged(!offered.isEmpty());
        for (var layer : offered) {
            box.getChildren().add(choosing.check("print.layer.", layer, plan().shows(layer), chosen -> {
                var now = EnumSet.noneOf(Layer.class);
                now.addAll(plan().layers());
                if (chosen) {
                    now.add(layer);
                } else {
                    now.remove(layer);
                }
                set(plan().with(now));
            }));
        }
        return box;
    }

    private VBox notesAt() {
        return choosing.one(
                "print.notes-at",
                List.of(NotesAt.values()),
                n -> choosing.word("print.notes-at.", n),
                plan().notesAt(),
                n -> set(plan().with(n)));
    }

    private VBox level() {
        return choosing.one(
                "print.level",
                List.of(Level.values()),
                l -> choosing.word("print.level.", l),
                plan().level(),
                l -> set(plan().with(l)));
    }

    private VBox citations() {
        return choosing.one(
                "print.cite",
                List.of(Citations.values()),
                c -> choosing.word("print.cite.", c),
                plan().citations(),
                c -> set(plan().with(c)));
    }

    private VBox wordsOf() {
        return choosing.one(
                "print.words",
                List.of(WordsOf.values()),
                w -> choosing.word("print.words.", w),
                plan().words(),
                w -> set(plan().with(w)));
    }
}
