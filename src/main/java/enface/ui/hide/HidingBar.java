package enface.ui.hide;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.key.CommandKeys;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.hide.CoverModel.Revealed;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.cover.Covers;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Hides versions and reveals them again, by keys, by clicks on what is covered, and by the buttons of a bar that is
/// there as long as anything is hidden.
public final class HidingBar extends HBox {

    private static final List<Command> BUTTONS = List.of(
            Command.REVEAL_SENTENCE, Command.REVEAL_WORD, Command.COVER_BACK, Command.COVER_AGAIN, Command.REVEAL_ALL);

    private final WindowModel window;
    private final StudyModel study;
    private final FacingPanes panes;
    private final Words words;
    private final Label names = Controls.label("", "hiding-names");
    private final Label progress = Controls.label("", "hiding-progress");

    public HidingBar(WindowModel window, StudyModel study, FacingPanes panes, Deeds deeds) {
        super(8);
        this.window = window;
        this.study = study;
        this.panes = panes;
        words = window.words();
        setId("hiding-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        names.setId("hiding-names");
        progress.setId("hiding-progress");
        progress.setMinWidth(USE_PREF_SIZE);
        offer(deeds);
        getChildren().addAll(names, progress, Controls.spring());
        var controls = new CommandControls(words, deeds);
        for (var command : BUTTONS) {
            var button = controls.button(command);
            button.setMinWidth(USE_PREF_SIZE);
            button.addEventHandler(ActionEvent.ACTION, _ -> panes.requestFocus());
            getChildren().add(button);
        }
        panes.covers().onToggle(this::toggle);
        panes.covers()
                .onClicked((version, place) ->
                        study.covers().revealAt(version, place).ifPresent(this::bring));
        // before they mean what they usually do over the text
        panes.addEventFilter(KeyEvent.KEY_PRESSED, event -> CommandKeys.press(event, deeds, Set.of(Reach.HIDDEN)));
        cover();
    }

    private void offer(Deeds deeds) {
        var active = study.covers().coversProperty().map(_ -> study.covers().isActive());
        deeds.set(Command.HIDE, Deed.of(this::hide).on(active));
        deeds.set(Command.REVEAL_SENTENCE, Deed.of(this::sentence).when(active));
        deeds.set(Command.REVEAL_WORD, Deed.of(this::word).when(active));
        deeds.set(Command.COVER_BACK, Deed.of(this::back).when(active));
        deeds.set(Command.COVER_AGAIN, Deed.of(study.covers()::coverAgain).when(active));
        deeds.set(Command.REVEAL_ALL, Deed.of(study.covers()::showAll).when(active));
    }

    /// Follows what is covered while the view is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(study.covers().coversProperty().subscribe((before, _) -> {
            if (before.equals(Covers.NONE)) {
                window.messages().hush(); // it may quote what is covered now
            }
            cover();
        }));
        subscriptions.add(study.reading().shownProperty().subscribe((_, _) -> cover()));
    }

    private void cover() {
        var covers = study.covers();
        panes.covers().set(covers.covers());
        setVisible(covers.isActive());
        setManaged(covers.isActive());
        names.setText(words.get(
                "hiding.names",
                covers.hidden().stream().map(this::name).collect(Collectors.joining(words.get("hiding.between")))));
        progress.setText(words.get(
                "hiding.progress",
                covers.progress().revealed(),
                covers.progress().sentences()));
    }

    private String name(Version version) {
        return VersionNames.of(words, study.work().versions()).full(version.id());
    }

    private void toggle(VersionId id) {
        study.work().version(id).ifPresent(study.covers()::toggle);
    }

    private void hide() {
        panes.covers()
                .touched()
                .ifPresentOrElse(
                        this::toggle,
                        () -> study.covers()
                                .toggleTranslations(
                                        study.work().work().original().map(Version::id)));
    }

    private void sentence() {
        revealed(study.covers().revealNext(panes.covers().rowLookedAt()));
    }

    private void word() {
        revealed(study.covers().revealWord(panes.covers().rowLookedAt()));
    }

    private void revealed(Optional<Revealed> now) {
        now.ifPresentOrElse(this::bring, () -> window.messages().say(words.get("hiding.done")));
    }

    private void bring(Revealed revealed) {
        panes.covers().bring(revealed.pane(), revealed.row(), revealed.range());
    }

    private void back() {
        study.covers().takeBack().filter(row -> row >= 0).ifPresent(panes::setCurrentRow);
    }
}
