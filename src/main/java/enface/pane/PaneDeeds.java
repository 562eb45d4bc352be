package enface.pane;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.pane.cell.VirtualColumn;
import enface.pane.head.PaneHeaders;
import enface.pane.level.Lighting;
import enface.pane.level.PaneViewport;
import enface.pane.level.Selections;
import enface.pane.level.Steering;
import enface.pane.type.PaneText;
import enface.text.Shortened;
import enface.text.TextPlace;
import enface.text.TextRange;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What can be done over the panes: rows, pages and ends to go to, and text to select and copy.
final class PaneDeeds {

    private final PaneViewport viewport;
    private final PaneHeaders headers;
    private final WordLight words;
    private final Steering steering;
    private final Lighting lighting;
    private final Selections selections;
    private final Deeds deeds = new Deeds();

    /// @param rows whether row stands beside row
    PaneDeeds(PaneViewport viewport, PaneHeaders headers, WordLight words, Deed rows) {
        this.viewport = viewport;
        this.headers = headers;
        this.words = words;
        steering = viewport.steering;
        lighting = viewport.lighting;
        selections = lighting.selections;
        deeds.set(Command.SHOW_ROWS, rows);
        goTo();
        set(Command.UNHOOK, this::hookOrUnhook);
        set(Command.HOOK_HERE, () -> steering.hooks().hookHere(touched()));
        set(Command.MOVE_LEFT, () -> moveTouched(-1));
        set(Command.MOVE_RIGHT, () -> moveTouched(1));
        set(Command.LIGHT_WORDS, () -> words.hold(true));
        set(Command.COPY, this::copy);
        set(Command.SELECT_ALL, this::selectAll);
        set(Command.SELECT_BACK, () -> moveCaretTo(-1));
        set(Command.SELECT_ON, () -> moveCaretTo(1));
        set(Command.SELECT_SENTENCE_BEFORE, () -> moveBySentence(false));
        set(Command.SELECT_SENTENCE_AFTER, () -> moveBySentence(true));
        deeds.set(Command.LET_GO, Deed.maybe(this::letGo));
    }

    private void goTo() {
        set(Command.SENTENCE_BEFORE, () -> steering.step(touched(), -1));
        set(Command.SENTENCE_AFTER, () -> steering.step(touched(), 1));
        set(Command.LEVEL, () -> steering.levelCurrentRow(touched()));
        set(Command.PAGE_BEFORE, () -> steering.movePages(touched(), -1));
        set(Command.PAGE_AFTER, () -> steering.movePages(touched(), 1));
        set(Command.START, () -> steering.moveToStart(touched()));
        set(Command.END, () -> steering.moveToEnd(touched()));
    }

    /// Nothing can be done while there is no text.
    private void set(Command command, Runnable action) {
        deeds.set(command, Deed.maybe(() -> {
            boolean shown = !viewport.columns().isEmpty();
            if (shown) {
                action.run();
            }
            return shown;
        }));
    }

    Deeds deeds() {
        return deeds;
    }

    /// Answers that a key is let go.
    void release(KeyEvent event) {
        if (event.getCode() == KeyCode.W) {
            words.hold(false);
        }
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
            steering.hooks().hook(pane);
        } else {
            steering.hooks().unhook(pane);
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
    private void moveTouched(int by) {
        int pane = touched();
        if (pane != Steering.ALL) {
            var version = viewport.columns().get(pane).content().id();
            headers.move(pane, by);
            selections.startAt(version, new TextPlace(0, 0));
        }
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

    /// To the side an arrow points to: in text from the right, on to the left.
    private void moveCaretTo(int right) {
        moveCaret(activePane().language().isFromRight() ? -right : right);
    }

    private void moveCaret(int by) {
        var text = activePane().text();
        var place = selections.moving();
        var paragraph = text.paragraph(place.paragraph()).text();
        int offset = place.offset();
        if (by > 0 && offset < paragraph.length()) {
            selections.extendTo(new TextPlace(place.paragraph(), Shortened.after(paragraph, offset)));
        } else if (by < 0 && offset > 0) {
            selections.extendTo(new TextPlace(place.paragraph(), Shortened.before(paragraph, offset - 1)));
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
