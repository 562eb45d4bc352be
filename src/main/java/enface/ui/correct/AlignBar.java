package enface.ui.correct;

import enface.align.Bead.Status;
import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.key.CommandKeys;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// While alignments are put right: the links between the panes, and a bar that says how many are doubtful and by which
/// keys they are mended.
public final class AlignBar extends HBox {

    /// A command, and its short name.
    private record ShortName(Command command, String key) {}

    private static final List<ShortName> BUTTONS = List.of(
            new ShortName(Command.NEXT_UNSURE, "align.next-unsure"),
            new ShortName(Command.CONFIRM, "align.confirm"),
            new ShortName(Command.MERGE, "align.merge"),
            new ShortName(Command.PART, "align.part"),
            new ShortName(Command.SENTENCE_UP, "align.sentence-up"),
            new ShortName(Command.SENTENCE_DOWN, "align.sentence-down"),
            new ShortName(Command.LINK, "align.link"),
            new ShortName(Command.UNLINK, "align.unlink"),
            new ShortName(Command.ALIGN_AGAIN, "align.align-again"));

    /// Where there is less room, there are the keys in the tips of the buttons.
    private static final double HINT_ROOM = 1250;

    private final Words words;
    private final StudyModel study;
    private final FacingPanes panes;
    private final DraggedLinks links;
    private final Label progress = Controls.label("", "hiding-progress");
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on");

    AlignBar(WindowModel window, StudyModel study, FacingPanes panes) {
        super(4);
        this.study = study;
        this.panes = panes;
        words = window.words();
        links = new DraggedLinks(words, study::work, window.steps());
        setId("align-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        progress.setId("align-progress");
        progress.setMinWidth(USE_PREF_SIZE);
        panes.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && panes.marks().links().giveUp()) {
                event.consume();
            }
        });
        on.subscribe(_ -> show());
    }

    void offer(Deeds deeds) {
        deeds.set(Command.ALIGN, Deed.onOff(on).on(on));
        var hint = Controls.label(words.get("align.hint"), "find-count");
        hint.setId("align-hint");
        hint.setMinWidth(USE_PREF_SIZE);
        var room = widthProperty().greaterThan(HINT_ROOM);
        hint.visibleProperty().bind(room);
        hint.managedProperty().bind(room);
        getChildren().setAll(progress, hint, Controls.spring());
        var controls = new CommandControls(words, deeds);
        for (var meant : BUTTONS) {
            var button = controls.button(meant.command());
            button.setText(words.get(meant.key()));
            button.setMinWidth(USE_PREF_SIZE);
            button.addEventHandler(ActionEvent.ACTION, _ -> panes.requestFocus());
            getChildren().add(button);
        }
        var close = Controls.quiet("align-close", words.get("align.close", keys()), () -> on.set(false));
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().add(close);
    }

    private static String keys() {
        return CommandKeys.written(Command.ALIGN);
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.add(study.reading().shownProperty().subscribe((_, _) -> show()));
    }

    /// Puts no more right; false where nothing is put right.
    boolean letGo() {
        boolean was = on.get();
        on.set(false);
        return was;
    }

    private void show() {
        setVisible(on.get());
        setManaged(on.get());
        panes.marks().links().show(on.get() ? Optional.of(links) : Optional.empty());
        if (!on.get()) {
            return;
        }
        var open = study.work();
        var beads = study.reading().shownProperty().get().versions().stream()
                .filter(v -> !open.isOriginal(v) && !open.isAttempt(v))
                .flatMap(v -> open.alignment(v).stream())
                .flatMap(a -> a.beads().stream())
                .toList();
        progress.setText(words.get(
                "align.progress",
                beads.stream().filter(BeadPlaces::isDoubtful).count(),
                beads.stream().filter(b -> b.status() == Status.CONFIRMED).count(),
                beads.size()));
    }
}
