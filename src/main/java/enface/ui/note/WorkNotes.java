package enface.ui.note;

import enface.language.cut.Words;
import enface.note.Note;
import enface.note.NoteId;
import enface.study.note.NotesModel;
import enface.ui.part.Controls;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The notes on the work as a whole, above those beside the text: the first few of them, and how many more there are.
final class WorkNotes extends Region {

    private static final int MOST = 2;
    private static final double MORE = 16;

    private final Words words;
    private final NotesModel notes;
    private final NoteCards cards;
    private final Label more = Controls.label("", "note-author");

    WorkNotes(Words words, NotesModel notes, NoteCards cards) {
        this.words = words;
        this.notes = notes;
        this.cards = cards;
        setId("work-notes");
        getChildren().add(more);
    }

    /// The one that is written in or pointed at is always among them.
    private List<Note> shown() {
        var all = all();
        var wanted = notes.openProperty()
                .get()
                .or(cards::lit)
                .flatMap(id -> all.stream().filter(n -> n.id().equals(id)).findFirst());
        var first = all.stream().limit(MOST).toList();
        return wanted.isEmpty() || first.contains(wanted.get())
                ? first
                : Stream.concat(first.stream().limit(MOST - 1L), wanted.stream())
                        .toList();
    }

    private List<Note> all() {
        return notes.notes().stream().takeWhile(Note::isOnWork).toList();
    }

    Set<NoteId> pinned() {
        return shown().stream().map(Note::id).collect(Collectors.toSet());
    }

    /// Lets go of its cards.
    void clear() {
        NoteCards.show(getChildren(), List.of());
    }

    private double tall(NoteCard card) {
        if (card.getParent() == null) {
            getChildren().add(card);
        }
        card.applyCss();
        return card.prefHeight(getWidth() > 0 ? getWidth() : getPrefWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        var shown = shown();
        double height = 0;
        for (var note : shown) {
            height += tall(cards.of(note.id())) + MarginPlaces.GAP;
        }
        return height + (all().size() > shown.size() ? MORE : 0);
    }

    @Override
    protected void layoutChildren() {
        var shown = shown();
        var own = shown.stream().map(n -> cards.of(n.id())).toList();
        NoteCards.show(getChildren(), own);
        double top = 0;
        for (var card : own) {
            double height = tall(card);
            card.resizeRelocate(0, snapPositionY(top), getWidth(), height);
            top += height + MarginPlaces.GAP;
        }
        int left = all().size() - shown.size();
        more.setVisible(left > 0);
        more.setText(words.get("notes.more", left));
        more.resizeRelocate(0, top - MarginPlaces.GAP + 2, getWidth(), MORE);
    }
}
