package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.place.ReadingPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Every key of the README's table works wherever no text is being typed, whatever was clicked before.
class EveryKeyTest extends WindowTest {

    /// A key of the table.
    ///
    /// @param ready makes ready what the key works on
    /// @param seen what is another after the key than before
    /// @param modifiers of `ctrl shift alt`
    private record Key(String modifiers, KeyCode code, Runnable ready, Supplier<Object> seen) {}

    private final List<Key> keys = new ArrayList<>();
    private int reached;

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(this::listKeys);
    }

    private void add(String modifiers, KeyCode code, Runnable ready, Supplier<Object> seen) {
        keys.add(new Key(modifiers, code, ready, seen));
    }

    private void listKeys() {
        Supplier<Object> row = () -> window.panes().getCurrentRow();
        Supplier<Object> place = () -> window.panes().getPosition();
        Runnable middle = () -> at(5);
        add("", KeyCode.UP, middle, row);
        add("", KeyCode.DOWN, middle, row);
        add("", KeyCode.PAGE_UP, middle, place);
        add("", KeyCode.PAGE_DOWN, () -> at(0), place);
        add("", KeyCode.HOME, middle, place);
        add("", KeyCode.END, () -> at(0), place);
        add("", KeyCode.ESCAPE, middle, row);
        add("", KeyCode.L, () -> {}, () -> window.panes().textLayoutProperty().get());
        add("", KeyCode.V, () -> {}, () -> showing("#versions-picker"));
        add(
                "",
                KeyCode.B,
                middle,
                () -> window.library()
                        .bookmarks()
                        .of(window.study().work().work().id()));
        add(
                "",
                KeyCode.C,
                () -> {},
                () -> window.study().compareChoice().onProperty().get());
        add(
                "",
                KeyCode.P,
                () -> {},
                () -> window.study().practice().openProperty().get());
        Supplier<Object> notes = () -> window.study().notes().notes().size();
        add("", KeyCode.N, middle, notes);
        add("shift", KeyCode.N, middle, notes);
        add("shift", KeyCode.G, middle, notes);
        add("", KeyCode.G, this::select, () -> window.sees("#new-term"));
        add("", KeyCode.DIGIT1, middle, notes);
        add("", KeyCode.DIGIT9, middle, notes);
        add("shift", KeyCode.M, middle, notes);
        add("", KeyCode.M, middle, () -> showing("#palette"));
        add(
                "",
                KeyCode.S,
                () -> {},
                () -> window.study().schemes().chosenProperty().get());
        Supplier<Object> told =
                () -> window.model().messages().messageProperty().get();
        add("", KeyCode.D, () -> window.model().messages().hush(), told);
        Supplier<Object> covers = () -> window.study().covers().covers();
        add("", KeyCode.H, () -> {}, covers);
        add("", KeyCode.SPACE, this::hide, covers);
        add("", KeyCode.RIGHT, this::hide, covers);
        add("", KeyCode.LEFT, this::reveal, covers);
        add("shift", KeyCode.H, this::reveal, covers);
        add("", KeyCode.R, this::hide, covers);
        add("", KeyCode.U, middle, () -> reached);
        add("shift", KeyCode.U, middle, () -> reached);
        add("", KeyCode.W, middle, () -> reached);
        add("ctrl shift", KeyCode.LEFT, middle, () -> reached);
        add("", KeyCode.F3, () -> {}, () -> window.sees("#find-bar"));
        add("ctrl", KeyCode.F, () -> {}, () -> window.sees("#find-bar"));
        add("ctrl", KeyCode.G, () -> {}, () -> window.sees("#paragraph-bar"));
        add(
                "ctrl",
                KeyCode.Z,
                this::deleteANote,
                () -> window.study().notes().notes().size());
        Supplier<Object> clipboard = () -> Clipboard.getSystemClipboard().getString();
        add("ctrl", KeyCode.C, this::select, clipboard);
        add("ctrl shift", KeyCode.C, this::select, clipboard);
        add("ctrl alt", KeyCode.C, this::select, clipboard);
        add("ctrl", KeyCode.O, () -> {}, window::asked);
        add("ctrl shift", KeyCode.G, () -> {}, window::asked);
        var settings = window.model().settings();
        add("ctrl", KeyCode.T, () -> {}, () -> settings.type().shownProperty().get());
        add("ctrl", KeyCode.D, () -> {}, () -> settings.lightProperty().get());
        add(
                "ctrl",
                KeyCode.PLUS,
                () -> {},
                () -> settings.type().scaleProperty().get());
        add(
                "ctrl",
                KeyCode.MINUS,
                () -> {},
                () -> settings.type().scaleProperty().get());
        add(
                "",
                KeyCode.F9,
                () -> {},
                () -> List.of(
                        settings.outlineProperty().get(),
                        settings.notesProperty().get()));
        window.panes().addEventHandler(KeyEvent.KEY_PRESSED, _ -> reached++);
    }

    private void at(int row) {
        window.panes().goTo(new ReadingPosition(row, 0));
        window.panes().setCurrentRow(row);
    }

    private void hide() {
        at(0);
        var covers = window.study().covers();
        covers.showAll();
        covers.toggle(window.study().work().versions().get(1));
    }

    private void reveal() {
        hide();
        window.study().covers().revealNext(0);
    }

    private void deleteANote() {
        var notes = window.study().notes();
        notes.create(window.study().reading().passages(0)).ifPresent(n -> notes.delete(n.id()));
    }

    private void select() {
        var version = window.study().work().versions().getFirst();
        window.panes().select(version.id(), version.text().rangeOf(3));
        var nothing = new ClipboardContent();
        nothing.putString("");
        Clipboard.getSystemClipboard().setContent(nothing);
    }

    private static boolean showing(String id) {
        return Window.getWindows().stream()
                .anyMatch(w -> w.isShowing() && w.getScene().getRoot().lookup(id) != null);
    }

    /// As it was before the key, but for what has the keys.
    private void putBack() {
        List.copyOf(Window.getWindows()).stream()
                .filter(w -> w instanceof PopupWindow)
                .forEach(Window::hide);
        var study = window.study();
        study.notes().openProperty().get().ifPresent(n -> study.notes().delete(n));
        study.compareChoice().onProperty().set(false);
        study.practice().end();
        study.covers().showAll();
        window.model().messages().hush();
        window.model().settings().type().shownProperty().set(false);
        window.panes().clearSelection();
    }

    /// Presses every key of the table where the keys are now, each from there anew.
    private void everyKeyWorks(String after) {
        var owner = window.scene().getFocusOwner();
        for (var key : keys) {
            owner.requestFocus();
            assertThat(window.scene().getFocusOwner()).as(after).isEqualTo(owner);
            key.ready().run();
            owner.requestFocus();
            var before = key.seen().get();
            press(key);
            if (key.code() == KeyCode.ESCAPE && key.seen().get().equals(before)) {
                press(key); // the first lets go of what had the keys
            }
            assertThat(key.seen().get())
                    .as("%s %s after %s", key.modifiers(), key.code(), after)
                    .isNotEqualTo(before);
            putBack();
            closeBars();
        }
    }

    private void closeBars() {
        if (window.sees("#find-bar")) {
            close("#find-text");
        }
        if (window.sees("#paragraph-bar")) {
            close("#paragraph-number");
        }
        if (window.sees("#new-term")) {
            close("#new-term-definition");
        }
    }

    private void press(Key key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Node owner = window.scene().getFocusOwner();
            Event.fireEvent(owner == null ? window.scene() : owner, event(type, key));
        }
    }

    private static KeyEvent event(EventType<KeyEvent> type, Key key) {
        return new KeyEvent(
                type,
                "",
                "",
                key.code(),
                key.modifiers().contains("shift"),
                key.modifiers().contains("ctrl"),
                key.modifiers().contains("alt"),
                false);
    }

    /// Another view comes in the place of the text, so it stands beside the table.
    @ParameterizedTest
    @ValueSource(strings = {"#panes", "#show-rows", "#notes-all"})
    void theExportIsShownByItsKeyAndLeftByEscape(String button, FxRobot robot) throws TimeoutException {
        robot.clickOn(button);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        WindowUnderTest.await(() -> window.sees("#export-view"));
        robot.push(KeyCode.DOWN); // to the next format
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> !window.sees("#export-view") && window.sees("#panes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#import",
                "#show-rows",
                "#show-compare",
                "#show-outline",
                "#show-notes",
                "#show-type",
                "#notes-all",
                "#panes"
            })
    void afterAClickOnAButton(String button, FxRobot robot) {
        robot.clickOn(button);
        robot.moveTo("#home"); // off the words, which a key may be about
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            assertThat(window.panes().isFocused())
                    .as("the keys after %s", button)
                    .isTrue();
            putBack();
            window.panes().addEventHandler(KeyEvent.KEY_PRESSED, _ -> reached++);
            everyKeyWorks(button);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"import-glossary", "theme", "language", "full-screen"})
    void afterAChoiceFromTheMenu(String command, FxRobot robot) {
        window.choose(command);
        robot.interact(() -> {
            assertThat(window.panes().isFocused())
                    .as("the keys after %s", command)
                    .isTrue();
            putBack();
            window.panes().addEventHandler(KeyEvent.KEY_PRESSED, _ -> reached++);
            everyKeyWorks(command);
        });
    }

    @Test
    void afterEveryPanelAndPopOverThatEscapeCloses(FxRobot robot) throws Exception {
        for (var opener : List.of(
                List.of(KeyCode.N),
                List.of(KeyCode.P),
                List.of(KeyCode.V),
                List.of(KeyCode.CONTROL, KeyCode.F),
                List.of(KeyCode.CONTROL, KeyCode.G),
                List.of(KeyCode.CONTROL, KeyCode.T))) {
            robot.interact(() -> {
                at(2);
                window.panes().requestFocus();
            });
            robot.push(opener.toArray(KeyCode[]::new));
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                assertThat(window.panes().isFocused()).as("after %s", opener).isTrue();
                putBack();
                everyKeyWorks(opener.toString());
            });
        }
    }

    @Test
    void afterANoteIsDoneOrDeletedOrBroughtBack(FxRobot robot) throws Exception {
        for (var button : List.of("#note-done", "#note-delete")) {
            robot.interact(() -> {
                at(2);
                window.panes().requestFocus();
            });
            robot.push(KeyCode.N);
            WindowUnderTest.await(() -> window.sees("#note-text"));
            robot.write("Away");
            robot.clickOn(button);
            robot.push(KeyCode.DOWN);
            assertThat(window.panes().getCurrentRow()).as(button).isEqualTo(3);
            robot.interact(() -> everyKeyWorks(button));
        }
        int notes = window.study().notes().notes().size();
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.clickOn("#note-delete").push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.study().notes().notes()).hasSize(notes + 1);
    }

    @Test
    void f7GoesOnAfterAClickOnCompare(FxRobot robot) throws Exception {
        robot.clickOn("#show-compare");
        WindowUnderTest.await(() -> window.sees("#compare-next"));
        robot.push(KeyCode.F7);
        assertThat(window.panes().selections()).isNotEmpty();
        robot.clickOn("#compare-next").push(KeyCode.L);
        assertThat(window.model().settings().rowsProperty().get()).isTrue();
    }

    @Test
    void whereverTabWentButForTheKeysThatAPartNeeds(FxRobot robot) {
        robot.interact(() -> {
            window.model().settings().type().shownProperty().set(true);
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            var parts = new ArrayList<Node>();
            collect(window.scene().getRoot(), parts);
            assertThat(parts).hasSizeGreaterThan(20);
            for (var part : parts) {
                window.model().settings().type().shownProperty().set(true);
                part.requestFocus();
                if (part.isFocused()) {
                    everyKeyWorksFrom(part);
                }
            }
        });
    }

    private void everyKeyWorksFrom(Node part) {
        var own = new ArrayList<KeyCode>();
        switch (part) {
            case ButtonBase _ -> own.addAll(List.of(KeyCode.SPACE));
            case Slider _ -> own.addAll(List.of(KeyCode.LEFT, KeyCode.RIGHT));
            case ComboBox<?> _ -> own.addAll(List.of(KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN));
            default ->
                own.addAll(List.of(
                        KeyCode.UP,
                        KeyCode.DOWN,
                        KeyCode.LEFT,
                        KeyCode.RIGHT,
                        KeyCode.PAGE_UP,
                        KeyCode.PAGE_DOWN,
                        KeyCode.HOME,
                        KeyCode.END,
                        KeyCode.SPACE));
        }
        for (var key : keys) {
            boolean letter = part instanceof PrefixSelectionComboBox<?>
                    && key.code().isLetterKey()
                    && !key.modifiers().contains("ctrl");
            if ((key.modifiers().isEmpty() && own.contains(key.code())) || letter || key.code() == KeyCode.ESCAPE) {
                continue;
            }
            window.model().settings().type().shownProperty().set(true);
            key.ready().run();
            part.requestFocus();
            if (!part.isFocused()) {
                continue; // it went with the columns
            }
            var before = key.seen().get();
            press(key);
            assertThat(key.seen().get())
                    .as("%s %s from %s", key.modifiers(), key.code(), part)
                    .isNotEqualTo(before);
            putBack();
            closeBars();
        }
    }

    private void close(String field) {
        var text = window.scene().lookup(field);
        text.requestFocus();
        Event.fireEvent(text, event(KeyEvent.KEY_PRESSED, new Key("", KeyCode.ESCAPE, () -> {}, () -> "")));
    }

    private static void collect(Parent parent, List<Node> parts) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable()
                    && !child.isDisabled()
                    && !(child instanceof TextInputControl)
                    && (child instanceof ButtonBase
                            || child instanceof Slider
                            || child instanceof ComboBox<?>
                            || child instanceof ListView<?>)) {
                parts.add(child);
            } else if (child instanceof Parent inner) {
                collect(inner, parts);
            }
        }
    }
}
