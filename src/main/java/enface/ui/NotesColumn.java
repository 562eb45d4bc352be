package enface.ui;

import enface.language.Words;
import enface.note.Note;
import enface.note.NoteId;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.text.VersionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The notes of a work: beside their passages, or all of them as a list that jumps.
final class NotesColumn extends VBox {

    private static final double GAP = 10;

    private final Words words;
    private final StudyModel model;
    private final FacingPanes panes;
    private final Map<NoteId, NoteCard> cards = new HashMap<>();
    private final Label title = Controls.label("", "section");
    private final Margin margin = new Margin();
    private final VBox all = Controls.withClass(new VBox(GAP), "notes-list");
    private final ScrollPane list = new ScrollPane(all);
    private final ToggleButton beside = new ToggleButton();
    private final ToggleButton listed = new ToggleButton();
    private final WindowModel window;

    /// @param newNote makes a note about what is selected
    NotesColumn(Words words, StudyModel model, FacingPanes panes, WindowModel window, Runnable newNote) {
        this.words = words;
        this.model = model;
        this.panes = panes;
        this.window = window;
        setId("notes");
        getStyleClass().add("notes");
        list.setFitToWidth(true);
        list.setId("notes-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(margin, Priority.ALWAYS);
        var add = Controls.quiet("new-note", words.get("notes.new"), newNote);
        getChildren().addAll(head(), margin, add);
        panes.onLaidOut(this::place);
        var notes = model.notes().notes();
        notes.addListener((ListChangeListener<Note>) _ -> refresh());
        refresh();
    }

    private HBox head() {
        var group = new ToggleGroup();
        toggle(beside, "notes-beside", "notes.beside", group);
        toggle(listed, "notes-all", "notes.all", group);
        beside.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            } else {
                refresh();
            }
        });
        var head = new HBox(6, title, Controls.spring(), beside, listed);
        head.setAlignment(Pos.CENTER_LEFT);
        return Controls.withClass(head, "notes-head");
    }

    private void toggle(ToggleButton button, String id, String key, ToggleGroup group) {
        button.setId(id);
        button.setText(words.get(key));
        button.setAccessibleText(words.get(key));
        button.getStyleClass().addAll("flat", "small");
        button.setToggleGroup(group);
    }

    private void refresh() {
        var notes = model.notes().notes();
        cards.keySet().removeIf(id -> model.notes().find(id).isEmpty());
        notes.forEach(n -> cards.computeIfAbsent(n.id(), id -> new NoteCard(words, model, id, this::jump, this::delete))
                .refresh());
        title.setText(words.get("notes.title", notes.size()));
        var ordered = notes.stream().flatMap(n -> card(n.id()).stream()).toList();
        boolean asList = listed.isSelected();
        getChildren().set(1, asList ? list : margin);
        if (asList) {
            margin.show(List.of());
            all.getChildren().setAll(ordered);
        } else {
            all.getChildren().clear();
            margin.show(ordered);
        }
        place();
    }

    private Optional<NoteCard> card(NoteId id) {
        return Optional.ofNullable(cards.get(id));
    }

    private void place() {
        margin.requestLayout();
    }

    /// Shows a note and opens it for writing.
    void edit(NoteId id) {
        reveal(id);
        card(id).ifPresent(NoteCard::edit);
    }

    /// Brings a note into sight.
    void reveal(NoteId id) {
        card(id).ifPresent(card -> {
            cards.values().forEach(c -> c.lit(c == card));
            if (heightOf(id).isEmpty()) {
                jump(id);
            }
        });
    }

    private void jump(NoteId id) {
        model.notes().find(id).ifPresent(note -> {
            for (var target : note.targets()) {
                int pane = paneOf(target.version());
                if (pane >= 0) {
                    panes.goToPlace(pane, target.range().from());
                    return;
                }
            }
        });
    }

    private int paneOf(VersionId version) {
        var versions = model.shownProperty().get().versions();
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).id().equals(version)) {
                return i;
            }
        }
        return -1;
    }

    private void delete(NoteId id) {
        model.notes().delete(id);
        window.say(words.get("notes.deleted"), false);
    }

    /// How far down the window the passage of a note stands, where it is in sight.
    private OptionalDouble heightOf(NoteId id) {
        var note = model.notes().find(id);
        if (note.isEmpty()) {
            return OptionalDouble.empty();
        }
        return note.get().targets().stream()
                .filter(t -> paneOf(t.version()) >= 0)
                .map(t -> panes.yOf(paneOf(t.version()), t.range().from()))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /// Puts each card at the height of its passage, or below the card before it.
    private final class Margin extends Pane {

        private final Rectangle clip = new Rectangle();

        Margin() {
            setId("notes-margin");
            setClip(clip);
        }

        void show(List<NoteCard> shown) {
            getChildren().setAll(shown);
        }

        @Override
        protected void layoutChildren() {
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            double top = panes.localToScene(0, 0).getY() - localToScene(0, 0).getY();
            double free = 0;
            for (var child : getManagedChildren()) {
                var card = (NoteCard) child;
                var height = heightOf(card.note());
                boolean seen = height.isPresent() || card.isEditing();
                card.setVisible(seen);
                if (seen) {
                    double y = Math.max(free, top + height.orElse(0));
                    double tall = card.prefHeight(getWidth());
                    card.resizeRelocate(0, y, getWidth(), tall);
                    free = y + tall + GAP;
                }
            }
        }
    }
}
