package enface.ui.print;

import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.print.PrintModel;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Pages of a work before they are printed: the choices on the left, the real pages on the right. Then a printer, or a
/// file.
public final class PrintView extends BorderPane {

    private static final double SIDE = 330;

    private final WindowModel window;
    private final PrintModel model;
    private final FileChoices choices;
    private final Words words;
    private final Button save;
    private final Button print;

    public PrintView(WindowModel window, PrintModel model, FileChoices choices) {
        this.window = window;
        this.model = model;
        this.choices = choices;
        words = window.words();
        setId("print-view");
        setMinSize(0, 0);
        getStyleClass().addAll("import-view", "export-view", "print-view");
        save = Controls.button("print-save", words.get("print.save"), this::save);
        print = Controls.button("print-print", words.get("print.print"), this::print);
        setTop(head());
        var side = new ScrollPane(new PrintChoices(words, model));
        side.setId("print-choices");
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        setLeft(side);
        setCenter(new PagePreview(words, model));
        Subscriptions.whileShown(this, s -> {
            s.add(model.previewProperty().subscribe((_, _) -> offer()));
            s.add(model::close);
        });
        offer();
        model.look(); // the window may have changed its language
    }

    private void offer() {
        boolean none = model.pages().isEmpty();
        save.setDisable(none);
        print.setDisable(none);
    }

    private HBox head() {
        var title = model.work().work().title(LanguageTag.forLocale(words.locale()));
        var names = new VBox(2, Controls.label(words.get("print.title"), "display"), Controls.label(title, "lead"));
        names.setMinWidth(0);
        var back = Controls.button("print-back", words.get("export.back"), window.screens()::back);
        back.setCancelButton(true);
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        var head = new HBox(12, names, Controls.spring(), back, print, save);
        for (var button : new Button[] {back, print, save}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return Controls.withClass(head, "import-head");
    }

    private void save() {
        choices.toSave(words.get("export.where.title"), model.suggestedName())
                .ifPresent(file -> model.write(file, () -> {}));
    }

    private void print() {
        var printer = PaperPrinter.choose(getScene().getWindow());
        switch (printer) {
            case PaperPrinter.None _ -> window.messages().problem(words.get("print.no-printer"));
            case PaperPrinter.Declined _ -> {}
            case PaperPrinter.Chosen chosen ->
                model.print(PaperPrinter.SCALE, chosen::take, () -> {
                    chosen.end();
                    window.messages().say(words.get("print.printed"));
                });
        }
    }
}
