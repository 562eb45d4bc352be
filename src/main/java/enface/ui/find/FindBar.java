package enface.ui.find;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.over.FoundMark;
import enface.pane.place.ReadingPosition;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.find.FindModel;
import enface.study.find.Finding.Found;
import enface.study.find.Finding.Hit;
import enface.study.work.VersionNames;
import enface.text.VersionId;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.PlaceInSight;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Finds in the versions shown, and goes from place to place. While the person only types, closing it brings them
/// back to where they were; once they went to a place, they stay there.
public final class FindBar extends HBox {

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final int LONGEST_TAKEN = 80;

    private final Words words;
    private final FacingPanes panes;
    private final StudyModel study;
    private final FindModel model;
    private final TextField field = Controls.eitherWay(new TextField());
    private final Label count = Controls.label("", "find-count");
    private final Button stop;
    private final ComboBox<Optional<VersionId>> scope = new ComboBox<>();
    private Optional<Origin> origin = Optional.empty();

    /// Where the reader was when the bar was opened.
    private record Origin(ReadingPosition position, int row) {}

    public FindBar(WindowModel window, StudyModel study, FacingPanes panes, Deeds deeds) {
        super(8);
        words = window.words();
        this.study = study;
        this.panes = panes;
        model = new FindModel(study.reading(), study.covers(), window.tasks());
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find-text");
        field.setPromptText(words.get("find.prompt"));
        field.setAccessibleText(words.get("find.prompt"));
        field.setPrefColumnCount(24);
        field.textProperty().bindBidirectional(model.textProperty());
        count.setId("find-count");
        stop = Controls.quiet("find-stop", words.get("find.stop"), model::stop);
        stop.setMinWidth(USE_PREF_SIZE);
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setVisible(false);
        count.setMinWidth(USE_PREF_SIZE);
        deeds.set(Command.FIND, Deed.of(this::open));
        deeds.set(Command.FIND_NEXT, Deed.of(() -> step(false)));
        deeds.set(Command.FIND_PREVIOUS, Deed.of(() -> step(true)));
        var controls = new CommandControls(words, deeds);
        getChildren()
                .addAll(
                        field,
                        controls.button(Command.FIND_PREVIOUS),
                        controls.button(Command.FIND_NEXT),
                        count,
                        stop,
                        Controls.spring(),
                        pattern(),
                        scope(),
                        closing());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
        setVisible(false);
        setManaged(false);
    }

    private Button closing() {
        var button = Controls.quiet("find-close", "×", this::close);
        button.setAccessibleText(words.get("find.close"));
        button.setTooltip(new Tooltip(words.get("find.close")));
        return button;
    }

    private ToggleButton pattern() {
        var toggle =
                Controls.named(new ToggleButton(words.get("find.pattern")), "find-pattern", words.get("find.pattern"));
        toggle.getStyleClass().addAll("flat", "quiet");
        toggle.setTooltip(new Tooltip(words.get("find.pattern.hint")));
        toggle.selectedProperty().bindBidirectional(model.patternProperty());
        return toggle;
    }

    private ComboBox<Optional<VersionId>> scope() {
        scope.setId("find-scope");
        scope.setAccessibleText(words.get("find.scope"));
        scope.setConverter(new InWords<>(version -> version.map(this::name).orElse(words.get("find.everywhere"))));
        scope.valueProperty()
                .addListener((_, _, now) -> model.scopeProperty().set(now == null ? Optional.empty() : now));
        return scope;
    }

    private String name(VersionId id) {
        return VersionNames.of(words, study.work().versions()).full(id);
    }

    /// Follows the search while the view is shown, and listens to the keys of the whole view.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(model.foundProperty().subscribe((_, now) -> show(now)));
        subscriptions.add(model.currentProperty().subscribe((_, _) -> look()));
        subscriptions.add(model.farProperty().subscribe((_, _) -> tell()));
        subscriptions.add(study.covers().coversProperty().subscribe((_, _) -> model.refresh()));
        subscriptions.add(study.reading().shownProperty().subscribe((_, _) -> {
            offerVersions();
            model.refresh();
        }));
    }

    /// Closes the bar; false where it is not open.
    public boolean letGo() {
        boolean open = isVisible();
        if (open) {
            close();
        }
        return open;
    }

    private void pressInField(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown());
            event.consume();
        }
    }

    private void step(boolean back) {
        if (!isVisible()) {
            open();
            return;
        }
        if (back) {
            model.previous();
        } else {
            model.next();
        }
        moved();
    }

    /// From here on the reader is where they want to be.
    private void moved() {
        if (model.hit().isPresent()) {
            origin = Optional.empty();
        }
    }

    private void open() {
        if (!isVisible()) {
            origin = Optional.of(new Origin(panes.getPosition(), panes.getCurrentRow()));
            offerVersions();
            setVisible(true);
            setManaged(true);
            selected().ifPresent(field::setText);
            model.begin(Math.max(panes.getPosition().row(), 0));
        }
        field.requestFocus();
        field.selectAll();
    }

    /// What is selected, where it is short enough to be looked for.
    private Optional<String> selected() {
        return panes.selections().entrySet().stream()
                .filter(s ->
                        s.getValue().from().paragraph() == s.getValue().to().paragraph())
                .flatMap(s -> study.reading().shownProperty().get().versions().stream()
                        .filter(v -> v.id().equals(s.getKey()))
                        .filter(v -> !study.covers().covers().hidesAny(v.id(), s.getValue()))
                        .map(v -> v.text().textOf(s.getValue())))
                .filter(text -> text.length() <= LONGEST_TAKEN)
                .findFirst();
    }

    private void offerVersions() {
        var chosen = model.scopeProperty().get();
        scope.getItems().clear();
        scope.getItems().add(Optional.empty());
        study.reading()
                .shownProperty()
                .get()
                .versions()
                .forEach(v -> scope.getItems().add(Optional.of(v.id())));
        scope.setValue(scope.getItems().contains(chosen) ? chosen : Optional.empty());
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        model.end();
        origin.ifPresent(o -> {
            panes.goTo(o.position());
            panes.setCurrentRow(o.row());
        });
        origin = Optional.empty();
        panes.requestFocus();
    }

    private void show(Found found) {
        panes.marks().setFound(found.hits().stream().map(FindBar::mark).toList());
        field.pseudoClassStateChanged(FAULTY, found.fault().isPresent());
        tell();
    }

    private static FoundMark mark(Hit hit) {
        return new FoundMark(hit.version(), hit.range());
    }

    /// Brings the place looked at into sight; one that is in sight stays where it is.
    private void look() {
        tell();
        panes.marks().setFoundNow(model.hit().map(FindBar::mark));
        model.hit().ifPresent(hit -> PlaceInSight.bring(panes, hit.pane(), hit.row(), hit.range()));
    }

    private void tell() {
        double far = model.farProperty().get();
        stop.setVisible(far >= 0);
        if (far >= 0) {
            count.setText(words.get("find.busy", far));
            return;
        }
        var found = model.foundProperty().get();
        int hits = found.hits().size();
        count.setText(
                found.fault().isPresent()
                        ? words.get("find.faulty", found.fault().get() + 1)
                        : !found.complete()
                                ? words.get("find.too-long", hits)
                                : found.typed().isBlank()
                                        ? ""
                                        : words.get(
                                                "find.count",
                                                model.currentProperty().get() + 1,
                                                hits));
    }
}
