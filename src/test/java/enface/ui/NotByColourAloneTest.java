package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.compare.Difference.Kind;
import enface.glossary.GlossaryColour;
import enface.pane.cell.DifferenceSwatch;
import enface.pane.cell.TermSwatch;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No mark means something by its colour alone: printed in one ink, each is still told from its sisters.
class NotByColourAloneTest extends WindowTest {

    @Test
    void oneInkHasNoColours() {
        assertThat(OneInk.of(() -> coloured("attempt-verdict")))
                .as("two styles of other colours look alike, or the pictures would prove nothing")
                .isEqualTo(OneInk.of(() -> coloured("verdict-in-no-style")));
    }

    private static Label coloured(String style) {
        var label = Controls.label("a verdict", "attempt-verdict");
        label.setStyle(style.equals("attempt-verdict") ? "" : "-fx-text-fill: -enface-accent;");
        return label;
    }

    @Test
    void theLinesOfGlossariesAreToldApart() {
        assertThat(Arrays.stream(GlossaryColour.values()).map(c -> OneInk.of(() -> new TermSwatch(c))))
                .doesNotHaveDuplicates()
                .allMatch(picture -> !picture.isEmpty());
    }

    @Test
    void theKindsOfDifferencesAreToldApart() {
        assertThat(Arrays.stream(Kind.values()).map(k -> OneInk.of(() -> new DifferenceSwatch(k))))
                .doesNotHaveDuplicates();
    }

    /// What is found, and what of it is looked at; what is current, and what is pointed at; links of each standing.
    @ParameterizedTest
    @CsvSource({"found, found-now", "row-bar, row-bar-hover", "row-bar, moved-bar", "term-line, term-lit"})
    void theMarksOfThePanesAreToldApart(String one, String other) {
        assertThat(Stream.of(one, other, "nothing").map(name -> OneInk.of(() -> mark(name, ""), "facing-panes")))
                .doesNotHaveDuplicates();
    }

    @Test
    void linksOfEachStandingAreToldApart() {
        assertThat(Stream.of("", "confirmed", "doubtful", "current", "current doubtful", "current confirmed")
                        .map(state -> OneInk.of(() -> mark("link", state), "facing-panes")))
                .doesNotHaveDuplicates();
    }

    private static Region mark(String name, String state) {
        var path = new Path(
                new MoveTo(10.5, 10.5), new HLineTo(80.5), new VLineTo(30.5), new HLineTo(10.5), new VLineTo(10.5));
        path.getStyleClass().add(name);
        Stream.of(state.split(" ", -1))
                .filter(one -> !one.isEmpty())
                .forEach(one -> path.pseudoClassStateChanged(PseudoClass.getPseudoClass(one), true));
        return Controls.withClass(name.equals("nothing") ? new PanesStyle() : new PanesStyle(path), "link-layer");
    }

    /// Marks outside the panes, in their style.
    private static final class PanesStyle extends Pane {

        private PanesStyle(Node... marks) {
            super(marks);
        }

        @Override
        public String getUserAgentStylesheet() {
            return Objects.requireNonNull(PanesStyle.class.getResource("/theme/panes.css"))
                    .toExternalForm();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat quiet", "flat small", "flat quiet rendering-count"})
    void aSwitchThatIsOnIsSeenToBe(String look) {
        for (var bar : List.of("top-bar", "find-bar", "notes", "compare", "glossary-view", "practice", "study-view")) {
            assertThat(OneInk.of(() -> toggle(look, true), bar))
                    .as("%s in %s", look, bar)
                    .isNotEqualTo(OneInk.of(() -> toggle(look, false), bar));
        }
    }

    private static ToggleButton toggle(String look, boolean on) {
        var toggle = new ToggleButton("Rows");
        toggle.getStyleClass().addAll(look.split(" ", -1));
        toggle.setSelected(on);
        return toggle;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library-view",
                "outline",
                "compare",
                "command-panel",
                "draft-preview",
                "dictionaries-view",
                "help-view",
                "notes",
                "glossary-view",
                "collections-side",
                "print-view"
            })
    void theEntryThatIsChosenIsSeenToBe(String view) {
        var pictures = new ArrayList<BitSet>();
        for (int chosen = 0; chosen < 2; chosen++) {
            int which = chosen;
            pictures.add(OneInk.of(() -> list(which), view));
        }
        assertThat(pictures).as(view).doesNotHaveDuplicates();
    }

    private static ListView<String> list(int chosen) {
        var list = new ListView<String>();
        list.getItems().setAll("one", "one");
        list.setPrefHeight(80);
        list.getSelectionModel().select(chosen);
        return list;
    }

    @Test
    void theRowThatIsChosenIsSeenToBe() {
        assertThat(Stream.of(0, 1).map(chosen -> OneInk.of(() -> table(chosen), "glossary-view")))
                .doesNotHaveDuplicates();
    }

    private static TableView<String> table(int chosen) {
        var table = new TableView<String>();
        var column = new TableColumn<String, String>("words");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
        table.getColumns().add(column);
        table.getItems().setAll("one", "one");
        table.setPrefHeight(90);
        table.getSelectionModel().select(chosen);
        return table;
    }

    @Test
    void aParagraphChosenToBeLeftOutIsSeenToBe() {
        assertThat(Stream.of(true, false).map(chosen -> OneInk.of(() -> draft(chosen), "draft-preview")))
                .doesNotHaveDuplicates();
    }

    private static Pane draft(boolean chosen) {
        var flow = Controls.withClass(new TextFlow(new Text("a paragraph")), "draft-paragraph");
        flow.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), chosen);
        flow.relocate(20, 10);
        return new Pane(flow);
    }
}
