package enface.ui.importing;

import enface.intake.draft.Draft.DraftVersion;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import enface.study.importing.ImportSentences;
import enface.study.importing.Importing.Accepted;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Shortened;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was recognised in some files, for a look before it goes into the library; one click when all is well.
public final class ImportView extends BorderPane {

    private static final double SIDE = 400;

    private final WindowModel window;
    private final ImportModel model;
    private final Words words;
    private final ImportSentences sentences;
    /// What changes when it is said whether notes come in.
    private final List<Runnable> said = new ArrayList<>();

    public ImportView(WindowModel window, ImportModel model) {
        this.window = window;
        this.model = model;
        words = window.words();
        sentences = new ImportSentences(words);
        setId("import-view");
        setMinSize(0, 0); // four versions beside the side ask for more than a small window has
        getStyleClass().add("import-view");
        setTop(head());
        Subscriptions.whileShown(this, s -> s.add(model.selectedProperty().subscribe((_, _) -> fill())));
        fill();
    }

    private void fill() {
        setCenter(new DraftPreview(window, model));
        var side = new ScrollPane(side());
        side.setFitToWidth(true);
        side.setPrefWidth(SIDE);
        side.getStyleClass().add("side");
        side.setFocusTraversable(false);
        setRight(side);
    }

    private HBox head() {
        var works = model.prepared().works();
        var shape = words.get(
                "import.shape." + key(model.prepared().draft().report().shape()));
        var title = new VBox(2, Controls.label(words.get("import.title"), "display"), Controls.label(shape, "lead"));
        var cancel = Controls.button("cancel-import", words.get("import.cancel"), window::toLibrary);
        cancel.setCancelButton(true);
        var again = model.origin().again();
        var accept = Controls.button(
                "accept-import",
                acceptWords(),
                () -> again.ifPresentOrElse(
                        work -> window.versions().readAgain(work, model),
                        () -> window.imports().accept(model)));
        accept.getStyleClass().add("accent");
        accept.setDefaultButton(true);
        accept.disableProperty().bind(model.acceptedProperty().or(model.askedProperty()));
        Controls.focusWhenShown(accept);
        said.add(() -> accept.setText(acceptWords()));
        var head = new HBox(12, title, Controls.spring());
        if (works.size() > 1) {
            head.getChildren().add(workChoice());
        }
        head.getChildren().addAll(startOver(), takeBack(), cancel, accept);
        head.setAlignment(Pos.CENTER_LEFT);
        return Controls.withClass(head, "import-head");
    }

    private String acceptWords() {
        if (model.origin().again().isPresent()) {
            return words.get("import.again.accept");
        }
        int works = model.prepared().works().size();
        var known = works == 1 ? model.known() : Optional.<Accepted>empty();
        boolean notes = model.prepared().remarks()
                && known.filter(k -> k.notes().isNew()).isPresent();
        return notes
                ? words.get("import.open.notes")
                : words.get(known.isPresent() ? "import.open" : "import.accept", works);
    }

    private Button startOver() {
        var over = Controls.quiet(
                "start-over",
                words.get("import.start-over"),
                () -> window.imports().startOver(model));
        over.visibleProperty().bind(model.changedProperty());
        over.managedProperty().bind(model.changedProperty());
        over.setTooltip(new Tooltip(words.get("import.start-over.tip")));
        return over;
    }

    private Button takeBack() {
        var back = Controls.quiet(
                "take-back",
                words.get("import.take-back"),
                () -> window.imports().takeBack(model));
        boolean any = model.before().isPresent();
        back.setVisible(any);
        back.setManaged(any);
        return back;
    }

    private ComboBox<String> workChoice() {
        var choice = new ComboBox<String>();
        choice.setId("import-works");
        choice.setAccessibleText(words.get("import.works"));
        choice.setMaxWidth(300);
        for (var work : model.prepared().works()) {
            var number = choice.getItems().size() + 1;
            choice.getItems()
                    .add(number + " · "
                            + titles(work.work().versions(), work.work().metadata()));
        }
        choice.getSelectionModel().select(model.selectedProperty().get());
        choice.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, i) -> model.selectedProperty().set(i.intValue()));
        return choice;
    }

    private static String titles(List<DraftVersion> versions, Metadata metadata) {
        return metadata.in(versions.getFirst().language(), Field.TITLE).orElse("–");
    }

    private VBox side() {
        var box = Controls.withClass(new VBox(14), "import-side");
        model.known().ifPresent(known -> box.getChildren().add(wrapped(sentences.already(known), "doubt")));
        model.origin().again().ifPresent(_ -> addAgain(box));
        var foreign = sentences.foreign(model.work());
        foreign.forEach(sentence -> box.getChildren().add(wrapped(sentence, "doubt", "foreign")));
        box.getChildren().addAll(folds(), section("import.metadata"), new MetadataFields(model, words));
        addRemarks(box);
        addFiles(box);
        box.getChildren().addAll(section("import.encoding"), new EncodingChoice(window, model));
        var report = model.prepared().draft().report();
        var doubts = sentences.doubts(model.prepared());
        addList(box, "import.doubts", doubts, "doubt");
        addList(box, "import.joins", report.joins().stream().map(sentences::of).toList(), "join");
        addWeak(box);
        addList(box, "import.left-out", leftOut(), "left-out");
        addPassages(box);
        if (model.asksForColumns()) {
            box.getChildren().addFirst(wrapped(words.get("import.columns.say"), "lead", "columns-say"));
        } else if (model.waitsForTranslation()) {
            box.getChildren().addFirst(wrapped(words.get("import.paste.next"), "lead", "paste-next"));
        } else if (doubts.isEmpty() && foreign.isEmpty() && model.weakBeads().isEmpty()) {
            box.getChildren().addFirst(wrapped(words.get("import.all-well"), "lead"));
        }
        return box;
    }

    /// That the files of a work are read again, and what becomes of the other works in them.
    private void addAgain(VBox box) {
        box.getChildren().add(wrapped(words.get("import.again.lead"), "lead", "again-lead"));
        int more = model.prepared().works().size() - 1;
        if (more > 0) {
            var others = new CheckBox(words.get("import.again.others", more));
            others.setId("again-others");
            others.setWrapText(true);
            others.selectedProperty().bindBidirectional(model.othersProperty());
            box.getChildren().add(others);
        }
    }

    /// Whether what stands in the margin of documents comes in as notes.
    private void addRemarks(VBox box) {
        int count = model.prepared().remarkCount();
        if (count > 0) {
            var choice = new CheckBox(words.get("import.remarks", count));
            choice.setId("import-remarks");
            choice.setWrapText(true);
            choice.setSelected(model.prepared().remarks());
            choice.selectedProperty().addListener((_, _, on) -> {
                model.takeRemarks(on);
                said.forEach(Runnable::run);
            });
            box.getChildren().add(choice);
        }
    }

    /// What became of each file, and how else they may be grouped.
    private void addFiles(VBox box) {
        if (model.hasSeveralFiles()) {
            addList(box, "import.files", sentences.files(model.prepared()), "import-file");
            box.getChildren().addAll(section("import.grouping"), new GroupingChoice(window, model));
            box.getChildren()
                    .add(Fold.asLeft(
                            model,
                            "fold-moves",
                            words.get("import.moves"),
                            () -> new FileMoves(window, model, this::title)));
        }
    }

    private String title(int work) {
        var shown = model.prepared().works().get(work).work();
        return titles(shown.versions(), shown.metadata());
    }

    /// What is seldom wanted otherwise than it was found.
    private VBox folds() {
        var folds = new VBox(2);
        if (WayChoice.isPossible(model)) {
            folds.getChildren()
                    .add(Fold.asLeft(
                            model,
                            "fold-ways",
                            words.get("import.ways"),
                            () -> new WayChoice(window, model, model.looks().getFirst())));
        }
        for (var look : model.looks()) {
            if (!look.columns().isEmpty() && isOfWork(look.file())) {
                var title = words.get("import.columns", look.file());
                folds.getChildren()
                        .add(Fold.asLeft(
                                model,
                                ImportModel.COLUMNS + (model.looks().indexOf(look) + 1),
                                title,
                                () -> new ColumnChoices(window, model, look)));
            }
        }
        folds.getChildren()
                .add(Fold.asLeft(
                        model, "fold-versions", words.get("import.versions"), () -> new VersionChoices(window, model)));
        return folds;
    }

    private boolean isOfWork(String file) {
        return model.choosing().worksOf(file).contains(model.selectedProperty().get());
    }

    private Label section(String key, Object... arguments) {
        return Controls.label(words.get(key, arguments), "section");
    }

    private static Label wrapped(String text, String... styleClasses) {
        var label = Controls.label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void addList(VBox box, String key, List<String> lines, String styleClass) {
        if (!lines.isEmpty()) {
            box.getChildren().add(section(key, lines.size()));
            lines.stream().limit(100).map(l -> wrapped(l, styleClass)).forEach(box.getChildren()::add);
        }
    }

    private void addPassages(VBox box) {
        var passages = model.choosing().passages();
        if (!passages.isEmpty()) {
            box.getChildren()
                    .add(Fold.asLeft(
                            model,
                            "fold-passages",
                            words.get("import.passages", passages.size()),
                            () -> new LeftOutChoices(window, model, sentences, passages)));
        }
    }

    private void addWeak(VBox box) {
        var weak = model.weakBeads();
        if (!weak.isEmpty()) {
            box.getChildren().add(section("import.weak", weak.size()));
            weak.forEach(b -> box.getChildren()
                    .add(wrapped(
                            words.get("import.weak.bead", b.confidence(), orGap(b.source()), orGap(b.target())),
                            "weak")));
        }
    }

    private String orGap(String text) {
        return text.isEmpty() ? words.get("import.gap") : text;
    }

    /// What was left out, a line for each reason, with the words of what was more than signs.
    private List<String> leftOut() {
        var lines = new ArrayList<String>();
        var byReason = model.prepared().draft().report().leftOut().stream()
                .collect(Collectors.groupingBy(l -> l.reason(), TreeMap::new, Collectors.toList()));
        byReason.forEach((reason, all) -> {
            var texts = all.stream()
                    .map(l -> l.text().strip().replace('\n', ' '))
                    .filter(t -> t.codePoints().anyMatch(Character::isLetter))
                    .limit(6)
                    .map(t -> Controls.quoted(Shortened.to(t, 70)))
                    .collect(Collectors.joining(" "));
            lines.add(words.get("import.left-out.line", all.size(), sentences.reason(reason), texts));
        });
        return lines;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
