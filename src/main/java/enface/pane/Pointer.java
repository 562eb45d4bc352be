package enface.pane;

import enface.glossary.match.TermMatch;
import enface.note.NoteId;
import enface.pane.cell.VirtualColumn;
import enface.pane.level.Lighting;
import enface.pane.level.PaneViewport;
import enface.pane.level.Selections;
import enface.pane.place.Block;
import enface.pane.type.NoteMark;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// What the mouse does: it lights the sentence it is on, clicks make that the current one, drags select.
///
/// A drag in one pane leaves what is selected in the others; a plain click clears it all.
public final class Pointer {

    /// A drag this close to the pane's edge, or beyond it, scrolls.
    private static final double EDGE = 16;
    /// By how much of the distance it does so each frame.
    private static final double PULL = 0.2;

    private final PaneViewport viewport;
    private final WordLight words;
    private final Lighting lighting;
    private final Selections selections;
    private Consumer<Optional<TermHit>> termHover = _ -> {};
    private Consumer<List<NoteId>> noteClicked = _ -> {};
    private Consumer<Optional<CharacterHit>> characterHover = _ -> {};
    private Optional<CharacterHit> characterHit = Optional.empty();
    private WordFinder wordFinder = WordFinder.PLAIN;

    private Map<VersionId, TextRange> beforeClick = Map.of();
    private Optional<TermHit> termHit = Optional.empty();
    private @Nullable Point2D at;
    private int pressedPane = -1;
    /// What a double or triple click took; a drag goes on from it by words, or by sentences.
    private Optional<TextRange> taken = Optional.empty();

    private boolean bySentence;
    private boolean dragged;

    private final AnimationTimer pull = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAndSelect();
        }
    };

    Pointer(PaneViewport viewport, WordLight words) {
        this.viewport = viewport;
        this.words = words;
        lighting = viewport.lighting;
        selections = lighting.selections;
        viewport.setOnMouseMoved(e -> hover(new Point2D(e.getX(), e.getY())));
        viewport.setOnMouseExited(_ -> leave());
        viewport.setOnMousePressed(this::press);
        viewport.setOnMouseDragged(this::drag);
        viewport.setOnMouseReleased(this::release);
        viewport.afterLayout(() -> {
            if (at != null && pressedPane < 0) {
                hover(at);
            }
        });
    }

    /// Moves the pane under the pointer by as much as the wheel was turned, and with it those that are level with it.
    void turn(ScrollEvent event) {
        if (event.getDeltaY() != 0
                && !event.isControlDown()
                && !viewport.columns().isEmpty()) {
            viewport.steering.moveBy(viewport.paneAt(event.getX()), -event.getDeltaY());
            event.consume();
        }
    }

    /// Is told when the pointer comes to a term, and with nothing when it leaves.
    public void onTermHover(Consumer<Optional<TermHit>> action) {
        termHover = action;
    }

    /// Is told, with all that were to be told before, when the pointer comes to another character, and with nothing
    /// when it leaves the text.
    public void onCharacterHover(Consumer<Optional<CharacterHit>> action) {
        characterHover = characterHover.andThen(action);
    }

    /// The version touched last, by a click alone too.
    public Optional<VersionId> lastClicked() {
        return selections.active().or(selections::last);
    }

    /// The character under the pointer, where one is.
    public Optional<CharacterHit> under() {
        return characterHit;
    }

    /// Says what a double click selects where there is no term.
    public void setWordFinder(WordFinder finder) {
        wordFinder = finder;
        words.setFinder(finder);
    }

    /// Is told whose number or passage was clicked: all notes on it.
    public void onNoteClicked(Consumer<List<NoteId>> action) {
        noteClicked = action;
    }

    private double inColumn(int pane, double x) {
        return x - viewport.columns().get(pane).getLayoutX();
    }

    private void hover(Point2D point) {
        at = point;
        if (viewport.columns().isEmpty()) {
            return;
        }
        int pane = viewport.paneAt(point.getX());
        var column = viewport.columns().get(pane);
        var found = column.characterAt(inColumn(pane, point.getX()), point.getY());
        var place =
                found.filter(p -> !lighting.covers.get().hides(column.content().id(), p));
        lighting.hoverRow.set(viewport.arrangement().rowAt(pane, inColumn(pane, point.getX()), point.getY(), false));
        viewport.setCursor(place.isPresent() ? Cursor.TEXT : found.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        showTerm(pane, place);
        lighting.lightMove(place.map(column.differences()::moveAt).orElse(0));
        place.ifPresentOrElse(p -> words.point(column.content(), p), words::leave);
        tellCharacter(place.map(p -> new CharacterHit(column.content().id(), p)));
    }

    private void tellCharacter(Optional<CharacterHit> hit) {
        if (!hit.equals(characterHit)) {
            characterHit = hit;
            characterHover.accept(hit);
        }
    }

    private void showTerm(int pane, Optional<TextPlace> place) {
        var column = viewport.columns().get(pane);
        var hit = place.flatMap(p -> column.termAt(p)
                .map(match -> new TermHit(
                        column.content().id(),
                        p.paragraph(),
                        match,
                        column.localToScreen(column.boundsOf(p.paragraph(), match)))));
        if (!sameTerm(hit, termHit)) {
            termHit = hit;
            lighting.light(hit.map(h -> h.match().concept().id()), pane);
            termHover.accept(hit);
        }
    }

    private static boolean sameTerm(Optional<TermHit> one, Optional<TermHit> other) {
        return one.map(h -> List.of(h.version(), h.paragraph(), h.match()))
                .equals(other.map(h -> List.of(h.version(), h.paragraph(), h.match())));
    }

    private void leave() {
        at = null;
        words.leave();
        lighting.hoverRow.set(PaneViewport.NO_ROW);
        lighting.lightMove(0);
        tellCharacter(Optional.empty());
        if (termHit.isPresent()) {
            termHit = Optional.empty();
            lighting.light(Optional.empty(), -1);
            termHover.accept(termHit);
        }
    }

    private void press(MouseEvent event) {
        if (viewport.columns().isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (words.isHeld()) {
            words.pin();
            return;
        }
        pressedPane = viewport.paneAt(event.getX());
        dragged = false;
        taken = Optional.empty();
        var column = viewport.columns().get(pressedPane);
        var version = column.content().id();
        var place = column.placeNear(inColumn(pressedPane, event.getX()), event.getY());
        if (place.isEmpty()) {
            return;
        }
        var character = column.characterAt(inColumn(pressedPane, event.getX()), event.getY())
                .orElse(place.get());
        if (event.isShiftDown() && selections.isActive(version)) {
            selections.extendTo(place.get());
            dragged = true;
        } else if (event.getClickCount() > 1) {
            bySentence = event.getClickCount() > 2;
            take(version, unitAt(column, character));
        } else {
            beforeClick = new HashMap<>(selections.ranges());
            selections.startAt(version, place.get());
        }
    }

    private void take(VersionId version, TextRange range) {
        selections.restoreOthers(beforeClick, version);
        selections.select(version, range);
        taken = Optional.of(range);
        dragged = true;
    }

    /// The sentence at a place, or the term or word.
    private TextRange unitAt(VirtualColumn column, TextPlace place) {
        var text = column.content().text();
        return bySentence && text.segmentCount() > 0
                ? text.rangeOf(text.segmentAt(place))
                : TextRange.of(place.paragraph(), wordAt(column, place));
    }

    /// The term at a place, or else the word.
    private TextSpan wordAt(VirtualColumn column, TextPlace place) {
        var text = column.content().text().paragraph(place.paragraph()).text();
        if (text.isEmpty()) {
            return Block.NOTHING;
        }
        int offset = Math.min(place.offset(), text.length() - 1);
        return column.termAt(new TextPlace(place.paragraph(), offset))
                .map(TermMatch::span)
                .orElseGet(() -> wordFinder.wordAt(column.content().language(), text, offset));
    }

    private void drag(MouseEvent event) {
        if (pressedPane < 0 || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        at = new Point2D(event.getX(), event.getY());
        if (event.isStillSincePress()) {
            return;
        }
        dragged = true;
        extend();
        if (beyondEdge(event.getY()) == 0) {
            pull.stop();
        } else {
            pull.start();
        }
    }

    /// How far a height is above or below the part in which a drag does not scroll.
    private double beyondEdge(double y) {
        return y < EDGE ? y - EDGE : Math.max(0, y - viewport.getHeight() + EDGE);
    }

    private void extend() {
        if (at != null && pressedPane >= 0) {
            viewport.columns()
                    .get(pressedPane)
                    .placeNear(inColumn(pressedPane, at.getX()), Math.clamp(at.getY(), 0, viewport.getHeight() - 1))
                    .ifPresent(this::extendTo);
        }
    }

    private void extendTo(TextPlace place) {
        if (taken.isEmpty()) {
            selections.extendTo(place);
            return;
        }
        var column = viewport.columns().get(pressedPane);
        var first = taken.get();
        var unit = unitAt(column, place);
        boolean back = unit.from().compareTo(first.from()) < 0;
        selections.startAt(column.content().id(), back ? first.to() : first.from());
        selections.extendTo(back ? unit.from() : unit.to().compareTo(first.to()) > 0 ? unit.to() : first.to());
    }

    private void scrollAndSelect() {
        if (at == null || pressedPane < 0) {
            pull.stop();
            return;
        }
        viewport.steering.moveBy(pressedPane, PULL * beyondEdge(at.getY()));
        extend();
    }

    /// Selects no more with what is dragged, since it means something else.
    void abandon() {
        pull.stop();
        pressedPane = -1;
        selections.clear();
    }

    /// Makes the row in which the selection begins the current one, so that the next key means what was selected.
    private void makeCurrent(int pane) {
        var version = viewport.columns().get(pane).content().id();
        Optional.ofNullable(selections.ranges().get(version))
                .ifPresent(range -> lighting.currentRow.set(viewport.rowMap().rowAt(pane, range.from())));
    }

    private void release(MouseEvent event) {
        pull.stop();
        int pane = pressedPane;
        pressedPane = -1;
        if (pane < 0 || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (dragged) {
            makeCurrent(pane);
            return;
        }
        var column = viewport.columns().get(pane);
        double x = inColumn(pane, event.getX());
        var version = column.content().id();
        var place = column.placeNear(x, event.getY());
        selections.clear();
        place.ifPresent(p -> selections.startAt(version, p));
        lighting.currentRow.set(viewport.arrangement().rowAt(pane, x, event.getY(), true));
        viewport.steering.levelSentence(pane);
        var clicked = column.notesAt(x, event.getY()).stream()
                .filter(note -> !lighting.covers.get().hidesAny(version, note.range()))
                .map(NoteMark::note)
                .distinct()
                .toList();
        if (!clicked.isEmpty()) {
            noteClicked.accept(clicked);
        }
        column.characterAt(x, event.getY()).ifPresent(p -> viewport.covers.click(version, p));
    }
}
