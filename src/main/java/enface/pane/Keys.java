package enface.pane;

import enface.pane.cell.VirtualColumn;
import enface.pane.head.PaneHeaders;
import enface.pane.level.Lighting;
import enface.pane.level.PaneViewport;
import enface.pane.level.Selections;
import enface.pane.level.Steering;
import enface.pane.type.PaneText;
import enface.text.TextPlace;
import enface.text.TextRange;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keyboard does: rows, pages and ends to go to, and text to select and copy.
final class Keys {

    private final PaneViewport viewport;
    private final PaneHeaders headers;
    private final WordLight words;
    private final Runnable switchLayout;
    private final Steering steering;
    private final Lighting lighting;
    private final Selections selections;

    /// @param switchLayout goes from one layout to the other
    Keys(PaneViewport viewport, PaneHeaders headers, WordLight words, Runnable switchLayout) {
        this.viewport = viewport;
        this.headers = headers;
        this.words = words;
        this.switchLayout = switchLayout;
        steering = viewport.steering;
        lighting = viewport.lighting;
        selections = lighting.selections;
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

    /// Answers that a key is let go.
    void release(KeyEvent event) {
        if (event.getCode() == KeyCode.W) {
            words.hold(false);
        }
    }

    private boolean go(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> steering.step(touched(), -1);
            case DOWN -> steering.step(touched(), 1);
            case ENTER -> steering.levelCurrentRow(touched());
            case PAGE_UP -> steering.movePages(touched(), -1);
            case PAGE_DOWN, SPACE -> steering.movePages(touched(), 1);
            case HOME -> steering.moveToStart(touched());
            case END -> steering.moveToEnd(touched());
            case L -> switchLayout.run();
            case U -> hookOrUnhook();
            case W -> words.hold(true);
            case ESCAPE -> {
                return letGo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The pane touched last; all of them until then.
    private int touched() {
        return IntStream.range(0, viewport.columns().size())
                .filter(pane -> selections.isActive(
                        viewport.columns().get(pane).content().id()))
                .findFirst()
                .orElse(Steering.ALL);
    }

    private void hookOrUnhook() {
        int pane = touched();
        if (pane != Steering.ALL && !viewport.lock().isHooked(pane)) {
            steering.hook(pane);
        } else {
            steering.unhook(pane);
        }
    }

    /// Lets go of one thing: of the words that are lit, or else of what is selected, or else of the current row.
    private boolean letGo() {
        if (words.letGo()) {
            return true;
        }
        if (!selections.ranges().isEmpty()) {
            selections.clear();
            return true;
        }
        boolean current = lighting.currentRow.get() != PaneViewport.NO_ROW;
        selections.clear();
        lighting.currentRow.set(PaneViewport.NO_ROW);
        return current;
    }

    /// Moves the pane touched last to another place, where it stays the one that was touched.
    private boolean moveTouched(int by) {
        int pane = touched();
        if (pane != Steering.ALL) {
            var version = viewport.columns().get(pane).content().id();
            headers.move(pane, by);
            selections.startAt(version, new TextPlace(0, 0));
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        if (event.isShiftDown()) {
            return switch (event.getCode()) {
                case LEFT -> moveTouched(-1);
                case RIGHT -> moveTouched(1);
                default -> false;
            };
        }
        switch (event.getCode()) {
            case C -> {
                if (event.isShiftDown()) {
                    return false; // more than what is selected is copied elsewhere
                }
                copy();
            }
            case A -> selectAll();
            case HOME -> steering.moveToStart(touched());
            case END -> steering.moveToEnd(touched());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean extend(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> steering.movePages(touched(), -1);
            case U -> steering.hookHere(touched());
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
                viewport.columns().stream().map(VirtualColumn::content).toList(), lighting.covers.get());
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
        int row = Math.max(0, lighting.currentRow.get());
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
