package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.cut.Words;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// On every screen, and in what opens over one, each part that takes the keys says to a screen reader what it is: it
/// has
/// a role and words for it. So does every dialog.
class EveryControlNamedTest extends WindowTest {

    private final TreeSet<String> nameless = new TreeSet<>();
    private int walked;

    private void walk(String screen) {
        walked++;
        for (var open : List.copyOf(Window.getWindows())) {
            if (open.isShowing() && open.getScene() != null) {
                walk(screen, open.getScene().getRoot());
            }
        }
    }

    private void walk(String screen, Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !node.isDisabled()) {
            var words = words(node);
            if (words.isBlank() || node.getAccessibleRole() == AccessibleRole.NODE) {
                nameless.add(screen + ": " + node.getClass().getSimpleName() + " #" + node.getId() + " "
                        + node.getAccessibleRole() + " “" + words + "”");
            }
        }
        if (node instanceof DialogPane dialog) {
            var heading = dialog.getHeaderText();
            if (heading == null || heading.isBlank() || heading.endsWith("…")) {
                nameless.add(screen + ": a dialog without a heading “" + heading + "”");
            }
        }
        if (node instanceof IndexedCell<?> cell
                && isRow(cell)
                && wordsOfRow(cell).isBlank()) {
            nameless.add(screen + ": a row without words of " + cell.getClass().getSimpleName());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(screen, child));
        }
    }

    /// Whether it is a row of a list, or a cell of a table with anything in it.
    private static boolean isRow(IndexedCell<?> cell) {
        return !cell.isEmpty()
                && cell.getItem() != null
                && !(cell instanceof TableRow<?>)
                && !(cell instanceof TableCell<?, ?> && cell.getGraphic() == null && cell.getText() != null);
    }

    /// What is said of a row, which must be words and not how a program writes down its value.
    private static String wordsOfRow(IndexedCell<?> cell) {
        var words = words(cell);
        boolean asWritten = words.equals(String.valueOf(cell.getItem())) && words.matches(".*(\\[.*=|@).*");
        return asWritten ? "" : words;
    }

    private static String words(Node node) {
        var said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case TextInputControl field -> field.getPromptText() == null ? "" : field.getPromptText();
            default ->
                String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .replace("null", "");
        };
    }

    @Test
    void everyPartThatTakesTheKeysSaysWhatItIs(FxRobot robot) throws Exception {
        window.size(1200, 900);
        walk("empty library");
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        walk("import");
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> window.model().toLibrary());
        window.openSample();
        walk("study");
        study(robot);
        beside(robot);
        dialogs(robot);
        assertThat(walked).isGreaterThan(20);
        assertThat(nameless).isEmpty();
    }

    private void study(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        walk("note");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        walk("find");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        walk("paragraph");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        walk("type");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.V);
        walk("versions");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.A);
        walk("aligning");
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.push(KeyCode.F2);
        walk("correcting");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.G);
        walk("term");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.H);
        walk("hiding");
        robot.push(KeyCode.R);
        robot.push(KeyCode.C);
        walk("comparing");
        robot.push(KeyCode.C);
        robot.push(KeyCode.P);
        walk("practising");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        walk("finding notes");
        robot.push(KeyCode.ESCAPE);
        window.choose("schemes");
        walk("schemes");
        robot.push(KeyCode.ESCAPE);
    }

    private void beside(FxRobot robot) {
        robot.interact(() -> window.model().export());
        walk("export");
        robot.interact(() -> window.model().screens().back());
        robot.interact(() -> window.model().print());
        walk("print");
        robot.interact(() -> window.model().screens().back());
        robot.interact(() -> window.model().screens().toPreferences());
        walk("preferences");
        robot.interact(() -> window.model().screens().toHelp());
        walk("help");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        walk("commands");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.model().screens().toDictionaries());
        walk("dictionaries");
        robot.interact(() -> window.model()
                .glossaries()
                .add("Harbour", Concept.of(List.of(Term.preferred(LanguageTag.ENGLISH, "quay")))));
        robot.interact(() -> window.model().screens().toGlossary(window.model().glossaries()));
        walk("glossaries");
        robot.interact(() -> window.model().toLibrary());
        walk("library");
    }

    private void dialogs(FxRobot robot) throws Exception {
        WindowUnderTest.await(() -> window.find("#works").isPresent()
                && !robot.lookup("#works").queryListView().getItems().isEmpty());
        var keys = List.of(KeyCode.F2, KeyCode.T, KeyCode.M, KeyCode.INSERT);
        var dialogs = List.of("#details", "#shelve", "#merge", "#collection-dialog");
        for (int i = 0; i < keys.size(); i++) {
            robot.interact(() -> robot.lookup("#works").queryListView().requestFocus());
            robot.push(keys.get(i));
            var dialog = dialogs.get(i);
            WindowUnderTest.await(() -> robot.lookup(dialog).tryQuery().isPresent());
            walk(dialog);
            robot.push(KeyCode.ESCAPE);
        }
    }

    /// A list without a word of what is in a row tells nobody anything.
    @Test
    void aWorkInTheListIsToldInWords(FxRobot robot) throws Exception {
        window.openSample();
        robot.interact(() -> window.model().settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE)));
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(() -> robot.lookup(".work-entry").tryQuery().isPresent());
        var told = new ArrayList<String>();
        robot.lookup("#works .list-cell").queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isBlank())
                .forEach(told::add);
        assertThat(told).singleElement().satisfies(text -> assertThat(text).contains("修钟记", "英语", "2 条笔记"));
    }
}
