package enface.ui.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.term.TermPlaces.Place;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// T shows how a word is rendered everywhere; a count shows its places alone, a cell goes to its place.
class RenderingsTest extends WindowTest {

    @SuppressWarnings("unchecked")
    private TableView<Place> table() {
        return (TableView<Place>) window.find("#renderings").orElseThrow();
    }

    @Test
    void everyPlaceOfAWordWithWhatStandsForIt(FxRobot robot) throws TimeoutException {
        window.size(1000, 800);
        window.openSample();
        var original = window.study().work().work().original().orElseThrow();
        int paragraph = 0;
        while (!original.text().paragraph(paragraph).text().contains("Neighbours")) {
            paragraph++;
        }
        int at = original.text().paragraph(paragraph).text().indexOf("Neighbours");
        var range = TextRange.of(paragraph, new TextSpan(at, at + "Neighbours".length()));
        robot.interact(() -> window.panes().select(original.id(), range));
        robot.push(KeyCode.T);
        WindowUnderTest.await(() -> window.sees("#rendering-counts"));
        int all = table().getItems().size();
        assertThat(all).isPositive();
        assertThat(table().getColumns())
                .hasSize(2
                        + (int) window.model().screens().behind().orElseThrow().work().given().stream()
                                .filter(v -> !v.language().sameLanguage(original.language()))
                                .count());
        var count = (ToggleButton) window.find(".rendering-count").orElseThrow();
        robot.clickOn(count);
        WindowUnderTest.await(() -> table().getItems().size() <= all && count.isSelected());
        robot.clickOn(count);
        WindowUnderTest.await(() -> table().getItems().size() == all);
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0, table().getColumns().get(1));
        });
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.sees("#panes"));
        assertThat(window.study().reading().currentRowProperty().get()).isNotNegative();
    }

    @Test
    void escapeGoesBack(FxRobot robot) throws TimeoutException {
        window.openSample();
        robot.interact(() -> window.model()
                .screens()
                .toRenderings(window.study().termsProperty().get().concepts().getFirst()));
        WindowUnderTest.await(() -> window.sees("#renderings-view"));
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> window.sees("#panes"));
    }
}
