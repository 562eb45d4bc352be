package enface.ui.outline;

import enface.language.cut.Words;
import enface.study.StudyModel;
import enface.study.work.Reading;
import enface.study.work.VersionNames;
import enface.text.Metadata.Field;
import enface.text.Version;
import enface.ui.part.Controls;
import enface.ui.part.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Which versions of a work stand side by side, and in which order: those that are shown first, as they stand, each
/// with its language, who made it and when. What is chosen is shown at once.
public final class VersionPicker {

    private static final double WIDTH = 420;
    private static final double HIGHEST = 460;
    private static final double LINE = 31;

    private final Words words;
    private final StudyModel model;
    private final Popup popup = new Popup();
    private final VBox lines = new VBox(2);

    /// @param edit asks what the versions are called, and what else is known of them
    public VersionPicker(Words words, StudyModel model, Runnable edit) {
        this.words = words;
        this.model = model;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getScene().getRoot().getStyleClass().add("term-root");
        var hint = Controls.label(words.get("versions.hint", Reading.MOST_SHOWN), "versions-hint");
        hint.setWrapText(true);
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("versions-scroll");
        var details = Controls.quiet("edit-details", words.get("edit.open"), () -> {
            popup.hide();
            edit.run();
        });
        var box = new VBox(8, Controls.label(words.get("versions.title"), "section"), scroll, hint, details);
        box.setId("versions-picker");
        box.getStyleClass().addAll("term-entry", "versions-picker");
        box.setPrefWidth(WIDTH);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            box.getStyleClass().add("framed");
        }
        popup.getContent().setAll(box);
    }

    /// Opens over the middle of a part of the window, or closes where it is open.
    public void toggle(Node owner) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        fill();
        Theme.copyAndFollow(owner.getScene().getRoot(), popup.getScene().getRoot());
        var at = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, at.getCenterX() - WIDTH / 2, at.getMinY() + 48);
        focus(0);
    }

    private void fill() {
        var shown = model.reading().shownProperty().get().versions();
        var order = new ArrayList<>(shown);
        model.work().versions().stream().filter(v -> !shown.contains(v)).forEach(order::add);
        lines.getChildren().setAll(order.stream().map(v -> line(v, shown)).toList());
    }

    private Node line(Version version, List<Version> shown) {
        int place = shown.indexOf(version);
        var name = words.language(version.language());
        var box = new CheckBox(name);
        box.setId("pick-" + version.id().value());
        box.setAccessibleText(name + ", " + facts(version));
        box.setSelected(place >= 0);
        box.setDisable(place >= 0 ? shown.size() <= 2 : shown.size() >= Reading.MOST_SHOWN);
        box.setOnAction(_ -> {
            model.reading().toggle(version);
            again(version);
        });
        box.setMinWidth(Button.USE_PREF_SIZE);
        var facts = Controls.label(facts(version), "versions-facts");
        facts.setMinWidth(0);
        HBox.setHgrow(facts, Priority.ALWAYS);
        var line = new HBox(8, box, facts, Controls.spring());
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(LINE);
        if (place >= 0) {
            line.getChildren()
                    .addAll(
                            hider(version),
                            mover("versions.left", "↑", version, place, place - 1, shown.size()),
                            mover("versions.right", "↓", version, place, place + 1, shown.size()));
        }
        return line;
    }

    private Button hider(Version version) {
        boolean hidden = model.covers().covers().isHidden(version.id());
        var word = words.get(hidden ? "versions.show" : "versions.hide");
        var hider = Controls.quiet("versions-hide-" + version.id().value(), word, () -> {
            model.covers().toggle(version);
            again(version);
        });
        hider.setAccessibleText(words.get(hidden ? "versions.show.named" : "versions.hide.named", name(version)));
        return hider;
    }

    private String name(Version version) {
        return VersionNames.of(words, model.work().versions()).full(version.id());
    }

    private Button mover(String key, String sign, Version version, int from, int to, int count) {
        var mover = Controls.quiet(key.replace('.', '-') + "-" + version.id().value(), sign, () -> {
            model.reading().move(from, to);
            again(version);
        });
        mover.setAccessibleText(words.get(key, name(version)));
        mover.setDisable(to < 0 || to >= count);
        return mover;
    }

    /// Who made a version, or what it is where that is not known; and the date its work has in its language.
    private String facts(Version version) {
        var facts = new ArrayList<String>();
        facts.add(VersionNames.of(words, model.work().versions()).labelOrRole(version.id()));
        version.called().person().filter(by -> !facts.contains(by)).ifPresent(facts::add);
        model.work().work().metadata().only(version.language(), Field.DATE).ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    /// Shows the list anew, with the keys where they were.
    private void again(Version version) {
        fill();
        var shown = model.reading().shownProperty().get().versions();
        var order = lines.getChildren();
        int line = shown.contains(version)
                ? shown.indexOf(version)
                : shown.size()
                        + model.work().versions().stream()
                                .filter(v -> !shown.contains(v))
                                .toList()
                                .indexOf(version);
        focus(Math.min(line, order.size() - 1));
    }

    private void focus(int line) {
        if (lines.getChildren().get(line) instanceof HBox box) {
            box.getChildren().getFirst().requestFocus();
        }
    }
}
