package enface.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.WordBoundaries;
import enface.note.Note;
import enface.pane.cell.ParagraphCell;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Words parted at the ends of lines in the window: what is found, noted and copied has no hyphen that is not the
/// text's.
class PartedWordsTest extends WindowTest {

    /// A parted word in sight.
    private record Parted(Version version, int paragraph, TextSpan word, String written) {}

    private Parted open(FxRobot robot) throws Exception {
        window.size(800, 600);
        window.openSample();
        var found = new AtomicReference<Parted>();
        robot.interact(() -> {
            window.panes().requestFocus();
            window.panes().applyCss();
            window.panes().layout();
            found.set(parted());
        });
        return requireNonNull(found.get());
    }

    private Parted parted() {
        var columns = window.panes().lookupAll(".pane-column").stream().toList();
        var versions = window.study().reading().shownProperty().get().versions();
        assertThat(columns).hasSameSizeAs(versions);
        for (int i = 0; i < columns.size(); i++) {
            var version = versions.get(i);
            var word = ((Parent) columns.get(i))
                    .getChildrenUnmodifiable().stream()
                            .filter(ParagraphCell.class::isInstance)
                            .map(ParagraphCell.class::cast)
                            .filter(ParagraphCell::isVisible)
                            .flatMap(cell -> words(version, cell))
                            .findFirst();
            if (word.isPresent()) {
                return word.get();
            }
        }
        throw new AssertionError("no word is parted");
    }

    private static Stream<Parted> words(Version version, ParagraphCell cell) {
        var text = version.text().paragraph(cell.paragraph()).text();
        return cell.display().parted().stream()
                .filter(hyphen -> hyphen.text().startsWith("-"))
                .map(hyphen -> WordBoundaries.wordAt(version.language(), text, hyphen.at()))
                .map(word -> new Parted(version, cell.paragraph(), word, word.of(text)));
    }

    private void select(FxRobot robot, Parted parted) {
        robot.interact(
                () -> window.panes().select(parted.version().id(), TextRange.of(parted.paragraph(), parted.word())));
    }

    @Test
    void aPartedWordIsCopiedWhole(FxRobot robot) throws Exception {
        var parted = open(robot);
        select(robot, parted);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        var copied = new AtomicReference<String>();
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).hasValue(parted.written());
    }

    @Test
    void aPartedWordIsFound(FxRobot robot) throws Exception {
        var parted = open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#find-text").queryAs(TextField.class).setText(parted.written()));
        WindowUnderTest.await(
                () -> robot.lookup("#find-count").queryAs(Label.class).getText().startsWith("1 of "));
    }

    @Test
    void aNoteOnAPartedWordQuotesItWhole(FxRobot robot) throws Exception {
        var parted = open(robot);
        select(robot, parted);
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> quotes(window.study().notes().notes()).contains(parted.written()));
    }

    private static List<String> quotes(List<Note> notes) {
        return notes.stream()
                .flatMap(note -> note.targets().stream())
                .map(target -> target.quote())
                .toList();
    }
}
