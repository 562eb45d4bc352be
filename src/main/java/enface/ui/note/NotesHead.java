package enface.ui.note;

import enface.language.cut.Words;
import enface.ui.part.Controls;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// How many notes there are, and how they are shown: beside their passages, all of them, or those to review.
final class NotesHead extends HBox {

    private final Words words;
    private final Label title = Controls.label("", "section");
    private final ToggleButton beside = new ToggleButton();
    private final ToggleButton listed = new ToggleButton();
    private final ToggleButton reviewed = new ToggleButton();
    private final ToggleButton everywhere = new ToggleButton();

    /// @param changed runs when they are to be shown otherwise
    NotesHead(Words words, Runnable changed) {
        super(2);
        this.words = words;
        var group = new ToggleGroup();
        toggle(beside, "notes-beside", "notes.beside", group);
        toggle(listed, "notes-all", "notes.all", group);
        toggle(reviewed, "notes-to-review", "notes.all", group);
        toggle(everywhere, "notes-all-works", "notes.all-works", group);
        beside.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            } else if (before != null && !before.equals(now)) {
                changed.run();
            }
        });
        getChildren().addAll(title, Controls.spring(), reviewed, beside, listed, everywhere);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notes-head");
    }

    private void toggle(ToggleButton button, String id, String key, ToggleGroup group) {
        button.setText(words.get(key));
        button.getStyleClass().addAll("flat", "small");
        button.setToggleGroup(group);
        Controls.named(button, id, words.get(key));
    }

    boolean isBeside() {
        return beside.isSelected();
    }

    /// Shows them beside their passages.
    void standBeside() {
        beside.setSelected(true);
    }

    boolean isListing() {
        return listed.isSelected();
    }

    boolean isReviewing() {
        return reviewed.isSelected();
    }

    boolean isEverywhere() {
        return everywhere.isSelected();
    }

    BooleanProperty reviewingProperty() {
        return reviewed.selectedProperty();
    }

    void list() {
        listed.setSelected(true);
    }

    void showEverywhere() {
        everywhere.setSelected(true);
    }

    void review() {
        reviewed.setSelected(true);
    }

    /// Says how many there are, how many of them are found, and how many passages are to be looked at.
    void tell(int all, int found, int doubts) {
        boolean some = isListing() && found != all;
        title.setText(some ? words.get("notes.found", found, all) : words.get("notes.title", all));
        reviewed.setText(words.get("notes.review", doubts));
        reviewed.setAccessibleText(words.get("notes.review", doubts));
        boolean listing = isListing() || isEverywhere();
        everywhere.setVisible(listing);
        everywhere.setManaged(listing);
        boolean offered = !listing && (doubts > 0 || isReviewing()); // there is no room for all of them
        reviewed.setVisible(offered);
        reviewed.setManaged(offered);
    }
}
