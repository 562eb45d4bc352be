package enface.ui.note;

import enface.note.Note;
import enface.note.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// All notes of a work one below the other, laid out up and down from the first in sight.
///
/// Only cards in sight are there, and one before and one behind them, so that the keys find their way on.
final class NotesList extends Region {

    private static final double BAR = 12;

    private final ObservableList<Note> notes;
    private final NoteCards cards;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    /// The first note in sight, and how much of it stands above the list.
    private int first;

    private double above;
    private boolean following;

    NotesList(ObservableList<Note> notes, NoteCards cards, String name) {
        this.notes = notes;
        this.cards = cards;
        setId("notes-list");
        getStyleClass().add("notes-list");
        setAccessibleText(name);
        setMinHeight(0);
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setAccessibleText(name);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, now) -> drag(now.doubleValue()));
        getChildren().add(bar);
        notes.addListener((ListChangeListener<Note>) _ -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            above -= event.getDeltaY();
            event.consume();
            requestLayout();
        });
    }

    /// Brings a note to the top, or as near to it as the end lets it.
    void reveal(NoteId note) {
        first = Math.max(0, notes.stream().map(Note::id).toList().indexOf(note));
        above = 0;
        requestLayout();
    }

    /// Brings a note into sight that the keys came to; one in sight stays where it is.
    void bring(NoteId note) {
        var card = cards.known(note).filter(c -> equals(c.getParent()));
        double top = card.map(NoteCard::getLayoutY).orElse(0.0);
        double end = top + card.map(NoteCard::getHeight).orElse(0.0);
        if (top < 0) {
            above += top;
        } else if (end > getHeight()) {
            above += Math.min(top, end - getHeight());
        } else {
            return;
        }
        requestLayout();
    }

    /// Lets go of its cards.
    void clear() {
        NoteCards.show(getChildren(), List.of());
    }

    private void drag(double value) {
        if (!following) {
            first = Math.clamp((int) value, 0, Math.max(0, notes.size() - 1));
            above = (value - first) * tall(first);
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0; // takes what is left
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        settle();
        var shown = new ArrayList<Note>();
        double top = -above;
        int begin = first;
        if (first > 0) {
            begin--;
            top -= tall(begin) + MarginPlaces.GAP;
        }
        var tops = new ArrayList<Double>();
        for (int i = begin; i < notes.size(); i++) {
            shown.add(notes.get(i));
            tops.add(top);
            boolean behind = top >= getHeight();
            top += tall(i) + MarginPlaces.GAP;
            if (behind) {
                break;
            }
        }
        place(shown, tops);
        follow();
    }

    private void place(List<Note> shown, List<Double> tops) {
        var own = shown.stream().map(n -> cards.of(n.id())).toList();
        NoteCards.show(getChildren(), own);
        for (int i = 0; i < own.size(); i++) {
            own.get(i).resizeRelocate(0, snapPositionY(tops.get(i)), width(), tall(own.get(i)));
        }
        cards.keep(shown.stream().map(Note::id).collect(Collectors.toSet()));
    }

    /// Says anew which note is the first in sight; the list ends at its foot, and begins at its head.
    private void settle() {
        int count = notes.size();
        first = Math.clamp(first, 0, Math.max(0, count - 1));
        while (above < 0 && first > 0) {
            first--;
            above += tall(first) + MarginPlaces.GAP;
        }
        while (first < count - 1 && above >= tall(first) + MarginPlaces.GAP) {
            above -= tall(first) + MarginPlaces.GAP;
            first++;
        }
        double below = -above;
        for (int i = first; i < count && below < getHeight(); i++) {
            below += tall(i) + (i < count - 1 ? MarginPlaces.GAP : 0);
        }
        above -= Math.max(0, getHeight() - below);
        while (above < 0 && first > 0) {
            first--;
            above += tall(first) + MarginPlaces.GAP;
        }
        above = Math.max(0, above);
    }

    private void follow() {
        following = true;
        int count = notes.size();
        double inSight = 0;
        double top = -above;
        for (int i = first; i < count && top < getHeight(); i++) {
            double height = tall(i) + MarginPlaces.GAP;
            inSight += (Math.min(getHeight(), top + height) - Math.max(0, top)) / height;
            top += height;
        }
        double most = Math.max(0, count - inSight);
        bar.setMax(most);
        bar.setVisibleAmount(most == 0 ? 0 : most * inSight / count);
        bar.setValue(count == 0 ? 0 : Math.min(most, first + above / (tall(first) + MarginPlaces.GAP)));
        bar.setVisible(most > 0.01);
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
        following = false;
    }

    private double width() {
        return Math.max(1, getWidth() - BAR - 2);
    }

    private double tall(int number) {
        return notes.isEmpty() ? 0 : tall(cards.of(notes.get(number).id()));
    }

    /// How high a card is; only as a part of the window does it know, and only when what it says has been styled.
    private double tall(NoteCard card) {
        if (card.getParent() == null) {
            getChildren().add(card);
        }
        card.applyCss();
        return card.prefHeight(width());
    }
}
