package enface.ui;

import enface.pane.FacingPanes;
import enface.study.NotesModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Puts each card at the height of its passage; that of the note being written is always in sight.
final class NotesMargin extends Pane {

    private record Wish(NoteCard card, double y) {}

    private final Rectangle clip = new Rectangle();
    private final NotesModel notes;
    private final FacingPanes panes;
    private final NotePlaces places;

    NotesMargin(NotesModel notes, FacingPanes panes, NotePlaces places) {
        this.notes = notes;
        this.panes = panes;
        this.places = places;
        setId("notes-margin");
        setMinHeight(0);
        setClip(clip);
    }

    void show(List<NoteCard> shown) {
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
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
        double[] tall = wishes.stream()
                .mapToDouble(w -> w.card().prefHeight(getWidth()))
                .toArray();
        double[] tops = MarginPlaces.tops(wanted, tall, getHeight(), kept(wishes));
        getManagedChildren().forEach(c -> c.setVisible(false));
        for (int i = 0; i < tops.length; i++) {
            var card = wishes.get(i).card();
            card.setVisible(true);
            card.resizeRelocate(0, snapPositionY(tops[i]), getWidth(), tall[i]);
        }
    }

    private List<Wish> wishes() {
        double top = panes.localToScene(0, 0).getY() - localToScene(0, 0).getY();
        var wishes = new ArrayList<Wish>();
        for (var child : getManagedChildren()) {
            var card = (NoteCard) child;
            notes.find(card.note()).ifPresent(note -> {
                var y = places.inSight(note);
                if (y.isPresent()) {
                    wishes.add(new Wish(card, top + y.getAsDouble()));
                } else if (card.isEditing()) {
                    wishes.add(new Wish(card, places.above(note) ? 0 : getHeight()));
                }
            });
        }
        wishes.sort(Comparator.comparingDouble(Wish::y));
        return wishes;
    }

    /// The note being written, or else the one pointed out.
    private static int kept(List<Wish> wishes) {
        int lit = -1;
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i).card().isEditing()) {
                return i;
            }
            lit = wishes.get(i).card().isLit() ? i : lit;
        }
        return lit;
    }
}
