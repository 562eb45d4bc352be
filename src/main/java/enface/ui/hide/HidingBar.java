package enface.ui.hide;

import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.hide.CoverModel.Revealed;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.cover.Covers;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Hides versions and reveals them again, by keys, by clicks on what is covered, and by the buttons of a bar that is
/// there as long as anything is hidden.
public final class HidingBar extends HBox {

    private final WindowModel window;
    private final StudyModel study;
    private final FacingPanes panes;
    private final Words words;
    private final Label names = Controls.label("", "hiding-names");
    private final Label progress = Controls.label("", "hiding-progress");

    public HidingBar(WindowModel window, StudyModel study, FacingPanes panes) {
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
        getChildren()
                .addAll(
                        names,
                        progress,
                        Controls.spring(),
                        button("reveal-sentence", "hiding.sentence", "hiding.sentence.hint", this::sentence),
                        button("reveal-word", "hiding.word", "hiding.word.hint", this::word),
                        button("cover-back", "hiding.back", "hiding.back.hint", this::back),
                        button("cover-again", "hiding.again", "hiding.again.hint", study.covers()::coverAgain),
                        button("reveal-all", "hiding.all", "hiding.all.hint", study.covers()::showAll));
        panes.covers().onToggle(this::toggle);
        panes.covers()
                .onClicked((version, place) ->
                        study.covers().revealAt(version, place).ifPresent(this::bring));
        panes.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        cover();
    }

    private Button button(String id, String key, String hint, Runnable deed) {
        var button = Controls.quiet(id, words.get(key), () -> {
            deed.run();
            panes.requestFocus();
        });
        button.setTooltip(new Tooltip(words.get(hint)));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
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

    /// The keys over the text, before they mean what they usually do.
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean active = study.covers().isActive();
        switch (event.getCode()) {
            case H -> hide(event.isShiftDown());
            case SPACE -> {
                if (!active || event.isShiftDown()) {
                    return;
                }
                sentence();
            }
            case RIGHT -> {
                if (!active || event.isShiftDown()) {
                    return;
                }
                word();
            }
            case LEFT, BACK_SPACE -> {
                if (!active || event.isShiftDown()) {
                    return;
                }
                back();
            }
            case R -> {
                if (!active) {
                    return;
                }
                study.covers().showAll();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void hide(boolean again) {
        if (again) {
            study.covers().coverAgain();
            return;
        }
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
