package enface.ui.practice;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.key.CommandKeys;
import enface.store.practice.Attempts.Attempt;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.practice.PracticeModel;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.StatusLine;
import enface.ui.part.Subscriptions;
import enface.ui.typing.Composing;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where a person writes their own translation: the sentence of the original, a field beside it, and how far they
/// have come; then how it compares.
public final class PracticePanel extends VBox {

    private static final double WRITING = 190;
    /// The share of the view that comparing takes.
    private static final double COMPARING = 0.58;
    /// One line to write in, with all that belongs to it.
    private static final double LEAST = 140;

    private final Words words;
    private final Deeds deeds;
    private final StudyModel study;
    private final PracticeModel model;
    private final FacingPanes panes;
    private final StatusLine status;
    private final Label progress = Controls.label("", "practice-progress");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label source = Controls.label("", "practice-source");
    private final TextArea field = Controls.leftByTab(new TextArea());
    private final Composing typing;
    private final CommandControls controls;
    private final ToggleButton compare;
    private final AttemptMenu menu;
    private final AttemptView compared;
    private final HBox writing;
    private DoubleSupplier room = () -> Double.MAX_VALUE;
    private boolean following;

    public PracticePanel(WindowModel window, StudyModel study, FacingPanes panes, StatusLine status, Deeds deeds) {
        super(8);
        this.deeds = deeds;
        words = window.words();
        this.study = study;
        this.panes = panes;
        this.status = status;
        model = study.practice();
        setId("practice");
        getStyleClass().add("practice");
        typing = new Composing(field, model.textProperty()::set);
        menu = new AttemptMenu(window, study, field::requestFocus);
        compared = new AttemptView(window, study, this::goTo);
        controls = new CommandControls(words, deeds);
        compare = Controls.named(
                new ToggleButton(words.get("practice.compare")), "practice-compare", words.get("practice.compare"));
        compare.getStyleClass().addAll("flat", "quiet");
        compare.setTooltip(new Tooltip(controls.tip(Command.COMPARE_ATTEMPT)));
        compare.selectedProperty().addListener((_, _, comparing) -> {
            if (comparing && field.isFocused()) {
                compare.requestFocus(); // the field goes, and the keys of the panel would go with it
            }
            arrange();
            if (!comparing && model.openProperty().get()) {
                field.requestFocus();
            }
        });
        progress.setId("practice-progress");
        bar.setId("practice-bar");
        bar.getStyleClass().add("practice-bar");
        bar.setAccessibleText(words.get("practice.title"));
        writing = writing();
        getChildren().addAll(head(), writing);
        offer();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        arrange();
    }

    /// Whether somebody writes in it.
    public boolean isOpen() {
        return model.openProperty().get();
    }

    /// Tells how high the panel can be at most.
    public void setRoom(DoubleSupplier room) {
        this.room = room;
    }

    private void offer() {
        var open = model.openProperty();
        deeds.set(Command.PRACTISE, Deed.of(() -> model.toggle(words)).on(open));
        deeds.set(Command.PRACTISE_NEXT, Deed.of(model::next).when(open));
        deeds.set(Command.PRACTISE_BEFORE, Deed.of(model::previous).when(open));
        deeds.set(Command.PRACTISE_UNWRITTEN, Deed.of(model::nextOpen).when(open));
        deeds.set(
                Command.COMPARE_ATTEMPT,
                Deed.onOff(compare.selectedProperty())
                        .on(compare.selectedProperty())
                        .when(open));
    }

    private HBox head() {
        var close = Controls.quiet("practice-close", words.get("practice.close"), model::end);
        var head = new HBox(
                10,
                Controls.label(words.get("practice.title"), "section"),
                menu,
                bar,
                progress,
                Controls.spring(),
                compare,
                close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox writing() {
        source.setId("practice-source");
        source.setWrapText(true);
        source.setMinHeight(USE_PREF_SIZE);
        var read = new ScrollPane(source);
        read.setId("practice-source-scroll");
        read.setFitToWidth(true);
        read.setFocusTraversable(false);
        read.getStyleClass().add("attempt-scroll");
        field.setId("practice-text");
        field.setWrapText(true);
        field.setPromptText(words.get("practice.prompt"));
        field.setAccessibleText(words.get("practice.prompt"));
        var previous = step("practice-previous", "practice.previous", Command.PRACTISE_BEFORE);
        var next = step("practice-next", "practice.next", Command.PRACTISE_NEXT);
        var open = step("practice-open", "practice.open", Command.PRACTISE_UNWRITTEN);
        var steps = new HBox(4, previous, next, open, Controls.spring());
        steps.setAlignment(Pos.CENTER_LEFT);
        var right = new VBox(4, field, steps);
        VBox.setVgrow(field, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox.setHgrow(read, Priority.ALWAYS);
        read.setPrefWidth(0);
        read.setMinWidth(0);
        right.setPrefWidth(0);
        return new HBox(18, read, right);
    }

    private Button step(String id, String key, Command command) {
        var button = Controls.quiet(id, words.get(key), () -> {
            deeds.run(command);
            field.requestFocus();
        });
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(controls.tip(command)));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Follows what is practised while the view is shown.
    public void follow(Subscriptions subscriptions) {
        typing.put(model.textProperty().get());
        subscriptions.add(model.textProperty().subscribe((_, now) -> typing.put(now)));
        subscriptions.add(model.openProperty().subscribe((_, open) -> opened(open)));
        subscriptions.add(model.segmentProperty().subscribe((_, _) -> {
            model.publishIfShown();
            look();
        }));
        subscriptions.add(
                study.reading().shownProperty().subscribe((_, _) -> look())); // the panes have just let go of the row
        subscriptions.add(model.attemptProperty().subscribe((before, now) -> {
            if (!before.map(Attempt::version).equals(now.map(Attempt::version))) {
                show();
            }
        }));
        subscriptions.listen(model.attempts().all(), (ListChangeListener<Attempt>) _ -> menu.show());
        subscriptions.add(model.writtenProperty().subscribe((_, _) -> count()));
        subscriptions.add(model.savedProperty().subscribe((_, all) -> status.saved(all)));
        subscriptions.add(study.covers().coversProperty().subscribe((_, _) -> source.setText(model.source())));
        subscriptions.add(study.reading().currentRowProperty().subscribe((_, row) -> moveTo(row.intValue())));
        compared.follow(subscriptions);
        show();
    }

    private void opened(boolean open) {
        show();
        if (open) {
            field.requestFocus();
            field.end();
        } else {
            compare.setSelected(false);
            panes.requestFocus();
        }
    }

    private void show() {
        boolean open = model.openProperty().get();
        setVisible(open);
        setManaged(open);
        if (open) {
            source.getStyleClass().removeAll("han", "latin");
            source.getStyleClass().add(script(study.work().work().original().map(Version::language)));
            field.getStyleClass().removeAll("han", "latin");
            field.getStyleClass().add(script(Optional.of(model.language())));
            menu.show();
            count();
            look();
        }
        if (compare.isSelected()) {
            compared.refresh();
        }
    }

    private static String script(Optional<LanguageTag> language) {
        return language.filter(LanguageTag::isUnspaced).isPresent() ? "han" : "latin";
    }

    private void count() {
        int all = model.sentences();
        int written = model.writtenProperty().get();
        progress.setText(words.get("practice.progress", written, all));
        bar.setProgress(all == 0 ? 0 : (double) written / all);
    }

    /// Shows the sentence, in the panel and in the panes.
    private void look() {
        if (!model.openProperty().get()) {
            return;
        }
        source.setText(model.source());
        study.reading().rowOf(model.segmentProperty().get()).ifPresent(row -> {
            following = true;
            var first = study.reading().passages(row).entrySet().stream().findFirst();
            if (first.isPresent()) {
                bring(row, first.get().getKey(), first.get().getValue());
            } else {
                panes.setCurrentRow(row);
            }
            following = false;
        });
    }

    private void bring(int row, VersionId id, TextRange range) {
        var versions = study.reading().shownProperty().get().versions();
        for (int pane = 0; pane < versions.size(); pane++) {
            if (versions.get(pane).id().equals(id)) {
                panes.covers().bring(pane, row, range);
            }
        }
    }

    /// A sentence clicked in the panes is the one to translate.
    private void moveTo(int row) {
        if (!following && row >= 0 && model.openProperty().get()) {
            boolean there = study.reading()
                    .rowOf(model.segmentProperty().get())
                    .filter(r -> r == row)
                    .isPresent();
            if (!there) {
                model.goTo(study.reading().segmentOf(row));
            }
        }
    }

    private void goTo(int segment) {
        model.goTo(segment);
        look();
    }

    private void arrange() {
        boolean comparing = compare.isSelected();
        getChildren().setAll(getChildren().getFirst(), comparing ? compared : writing);
        VBox.setVgrow(getChildren().getLast(), Priority.ALWAYS);
        if (comparing) {
            compared.refresh();
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double view = getParent() == null ? 0 : getParent().getLayoutBounds().getHeight();
        double wish = compare.isSelected() ? view * COMPARING : WRITING;
        return Math.rint(Math.clamp(room.getAsDouble(), Math.min(LEAST, wish), wish));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (compare.isSelected()) {
                compare.setSelected(false);
                field.requestFocus();
            } else {
                panes.requestFocus();
            }
            event.consume();
            return;
        }
        boolean back = event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.Z;
        if (back
                && !field.isUndoable()
                && field.equals(event.getTarget())) { // else the field takes its own typing back
            model.undo();
            field.end();
            event.consume();
        } else {
            CommandKeys.press(event, deeds, Set.of(Reach.PRACTICE));
        }
    }
}
