package enface.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.cell.ParagraphCell;
import enface.text.Version;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Terms are marked where they stand, in the texts as they are now.
class TermMarksTest extends WindowTest {

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private List<Version> shown() {
        return window.study().reading().shownProperty().get().versions();
    }

    private List<ParagraphCell> cells(Version version) {
        var columns = window.panes().lookupAll(".pane-column").stream().toList();
        return ((Parent) columns.get(shown().indexOf(version)))
                .getChildrenUnmodifiable().stream()
                        .filter(ParagraphCell.class::isInstance)
                        .map(ParagraphCell.class::cast)
                        .filter(ParagraphCell::isVisible)
                        .toList();
    }

    private static List<String> marked(ParagraphCell cell, Version version) {
        var text = version.text().paragraph(cell.paragraph()).text();
        return cell.marks().terms().stream().map(m -> m.span().of(text)).toList();
    }

    private List<String> terms(ParagraphCell cell, Version version) {
        var text = version.text().paragraph(cell.paragraph()).text();
        return window.study().termsProperty().get().in(version, cell.paragraph()).stream()
                .map(m -> m.span().of(text))
                .toList();
    }

    /// The first row with a sentence of the original behind which, in its paragraph, a term stands.
    private int rowBeforeATerm(Version original) {
        var rows = window.study().reading().shownProperty().get().rows();
        return IntStream.range(0, rows.size())
                .filter(row -> {
                    var sentence = original.text()
                            .rangeOf(rows.get(row).cells().getFirst().from());
                    int paragraph = sentence.from().paragraph();
                    return window.study().termsProperty().get().in(original, paragraph).stream()
                            .anyMatch(m -> m.span().start() > sentence.to().offset());
                })
                .findFirst()
                .orElseThrow();
    }

    private void eachTermIsMarked(Version version) {
        assertThat(cells(version)).isNotEmpty();
        assertThat(cells(version))
                .allSatisfy(cell -> assertThat(marked(cell, version)).isEqualTo(terms(cell, version)));
    }

    @Test
    void afterACorrection(FxRobot robot) throws TimeoutException {
        var before = shown().getFirst().text();
        robot.interact(() -> window.panes().setCurrentRow(rowBeforeATerm(shown().getFirst())));
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#sentence-editor"));
        robot.interact(() -> {
            var field = (TextArea) window.find("#correct-text").orElseThrow();
            field.setText("Now as ever: " + field.getText());
        });
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> !shown().getFirst().text().equals(before));
        eachTermIsMarked(shown().getFirst());
        assertThat(cells(shown().getFirst()))
                .anySatisfy(cell -> assertThat(cell.marks().terms()).isNotEmpty());
    }

    @Test
    void inAVersionThatComesLater(FxRobot robot) throws TimeoutException {
        var all = shown();
        var study = window.study();
        robot.interact(() -> study.reading().show(all.subList(0, 2)));
        robot.interact(() -> window.model().toLibrary());
        robot.interact(() -> window.model().screens().open(study.work().work().id()));
        WindowUnderTest.await(() -> window.sees("#panes") && window.study() != study && shown().size() == 2);
        robot.interact(() -> window.study().reading().show(all));
        all.forEach(this::eachTermIsMarked);
        assertThat(cells(all.get(2)))
                .anySatisfy(cell -> assertThat(cell.marks().terms()).isNotEmpty());
    }
}
