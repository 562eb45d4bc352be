package enface.ui.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.pane.FacingPanes;
import enface.study.note.NotesModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Puts each card at the height of its passage; that of the note being written is always in sight.
///
/// Only cards in sight are there: a layout costs what is in sight, however many notes the work has.
final class NotesMargin extends Pane {

    private record Wish(NoteId note, double y) {}

    private final Rectangle clip = new Rectangle();
    private final NotesModel notes;
    private final FacingPanes panes;
    private final NotePlaces places;
    private final NoteCards cards;

    NotesMargin(NotesModel notes, FacingPanes panes, NotePlaces places, NoteCards cards) {
        this.notes = notes;
        this.panes = panes;
        this.places = places;
        this.cards = cards;
        setId("notes-margin");
        setMinHeight(0);
        setClip(clip);
    }

    /// Lets go of its cards.
    void clear() {
        NoteCards.show(getChildren(), List.of());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0; // takes what is left, and never asks for more
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        var wishes = wishes();
        double[] wanted = wishes.stream().mapToDouble(Wish::y).toArray();
        var asked = new HashSet<NoteId>();
        var tops = MarginPlaces.inSight(
                wanted,
                i -> {
                    asked.add(wishes.get(i).note());
                    return tall(cards.of(wishes.get(i).note()));
                },
                getHeight(),
                kept(wishes));
        var shown =
                tops.keySet().stream().map(i -> cards.of(wishes.get(i).note())).toList();
        NoteCards.show(getChildren(), shown);
        tops.forEach((i, top) -> {
            var card = cards.of(wishes.get(i).note());
            card.resizeRelocate(0, snapPositionY(top), getWidth(), tall(card));
        });
        cards.keep(asked); // one just out of sight is asked for its height again the next time
    }

    /// How high a card is; only as a part of the window does it know, and only when what it says has been
    /// styled, which may be something else by now than when the styles were applied.
    private double tall(NoteCard card) {
        if (card.getParent() == null) {
            getChildren().add(card);
        }
        card.applyCss();
        return card.prefHeight(getWidth());
    }

    private List<Wish> wishes() {
        double top = panes.localToScene(0, 0).getY() - localToScene(0, 0).getY();
        var open = notes.openProperty().get();
        var near = panes.marks().notesInView();
        var wishes = new ArrayList<Wish>();
        for (var note : notes.notes()) {
            boolean written = open.filter(note.id()::equals).isPresent();
            if (written || near.contains(note.id())) {
                wish(note, written, top).ifPresent(wishes::add);
            }
        }
        wishes.sort(Comparator.comparingDouble(Wish::y));
        return wishes;
    }

    private Optional<Wish> wish(Note note, boolean written, double top) {
        var y = places.inSight(note);
        if (y.isPresent()) {
            return Optional.of(new Wish(note.id(), top + y.getAsDouble()));
        }
        return written ? Optional.of(new Wish(note.id(), places.above(note) ? 0 : getHeight())) : Optional.empty();
    }

    /// The note being written, or else the one pointed out.
    private int kept(List<Wish> wishes) {
        var all = wishes.stream().map(Wish::note).toList();
        int written = notes.openProperty().get().map(all::indexOf).orElse(-1);
        return written >= 0 ? written : cards.lit().map(all::indexOf).orElse(-1);
    }
}
