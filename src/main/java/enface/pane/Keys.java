package enface.pane;

import enface.text.TextPlace;
import enface.text.TextRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

/// What the keyboard does: rows, pages and ends to go to, and text to select and copy.
final class Keys {

    private final PaneViewport viewport;
    private final Selections selections;

    Keys(PaneViewport viewport) {
        this.viewport = viewport;
        selections = viewport.selections;
    }

    /// Answers a key, and consumes it if it means something here.
    void press(KeyEvent event) {
        if (viewport.columns().isEmpty() || event.isAltDown() || (event.isMetaDown() && !event.isShortcutDown())) {
            return;
        }
        boolean known = event.isShortcutDown() ? shortcut(event) : event.isShiftDown() ? extend(event) : go(event);
        if (known) {
            event.consume();
        }
    }

    private boolean go(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> viewport.step(-1);
            case DOWN -> viewport.step(1);
            case ENTER -> viewport.levelCurrentRow();
            case PAGE_UP -> viewport.movePages(-1);
            case PAGE_DOWN, SPACE -> viewport.movePages(1);
            case HOME -> viewport.goTo(ReadingPosition.START);
            case END -> viewport.moveToEnd();
            case ESCAPE -> {
                return clear();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean clear() {
        boolean something = viewport.currentRow.get() != PaneViewport.NO_ROW
                || !selections.ranges().isEmpty();
        selections.clear();
        viewport.currentRow.set(PaneViewport.NO_ROW);
        return something;
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C -> {
                if (event.isShiftDown()) {
                    return false; // more than what is selected is copied elsewhere
                }
                copy();
            }
            case A -> selectAll();
            case HOME -> viewport.goTo(ReadingPosition.START);
            case END -> viewport.moveToEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean extend(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> viewport.movePages(-1);
            case LEFT -> moveCaret(-1);
            case RIGHT -> moveCaret(1);
            case UP -> moveBySentence(false);
            case DOWN -> moveBySentence(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    void copy() {
        var text = selections.text(
                viewport.columns().stream().map(VirtualColumn::content).toList());
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void selectAll() {
        var pane = activePane();
        int last = pane.text().paragraphs().size() - 1;
        if (last >= 0) {
            int end = pane.text().paragraph(last).text().length();
            selections.select(pane.id(), new TextRange(new TextPlace(0, 0), new TextPlace(last, end)));
        }
    }

    /// The pane touched last; the first one until then, with the caret at its current row.
    private PaneText activePane() {
        for (var column : viewport.columns()) {
            if (selections.isActive(column.content().id())) {
                return column.content();
            }
        }
        var first = viewport.columns().getFirst().content();
        int row = Math.max(0, viewport.currentRow.get());
        var range = viewport.rowMap().rangeOf(0, row);
        selections.startAt(first.id(), range == null ? new TextPlace(0, 0) : range.from());
        return first;
    }

    private void moveCaret(int by) {
        var text = activePane().text();
        var place = selections.moving();
        var paragraph = text.paragraph(place.paragraph()).text();
        int offset = place.offset();
        if (by > 0 && offset < paragraph.length()) {
            selections.extendTo(new TextPlace(place.paragraph(), paragraph.offsetByCodePoints(offset, 1)));
        } else if (by < 0 && offset > 0) {
            selections.extendTo(new TextPlace(place.paragraph(), paragraph.offsetByCodePoints(offset, -1)));
        } else if (by > 0 && place.paragraph() + 1 < text.paragraphs().size()) {
            selections.extendTo(new TextPlace(place.paragraph() + 1, 0));
        } else if (by < 0 && place.paragraph() > 0) {
            int before = place.paragraph() - 1;
            selections.extendTo(
                    new TextPlace(before, text.paragraph(before).text().length()));
        }
    }

    private void moveBySentence(boolean down) {
        var text = activePane().text();
        if (text.segmentCount() == 0) {
            return;
        }
        var place = selections.moving();
        int segment = text.segmentAt(place);
        var range = text.rangeOf(segment);
        if (down) {
            boolean atEnd = place.compareTo(range.to()) >= 0;
            int next = atEnd ? Math.min(segment + 1, text.segmentCount() - 1) : segment;
            selections.extendTo(text.rangeOf(next).to());
        } else {
            boolean atStart = place.compareTo(range.from()) <= 0;
            selections.extendTo(
                    text.rangeOf(atStart ? Math.max(0, segment - 1) : segment).from());
        }
    }
}
