package enface.ui.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.candidate.Proposal;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Terms proposed from the open work are taken with Enter and rejected with Delete, and both are taken back.
class CandidatesTest extends WindowTest {

    @SuppressWarnings("unchecked")
    private TableView<Proposal> table() {
        return (TableView<Proposal>) window.find("#candidates").orElseThrow();
    }

    private List<String> shown() {
        return table().getItems().stream().map(p -> p.candidate().text()).toList();
    }

    private long terms() {
        return window.bareLibrary().glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .count();
    }

    @Test
    void oneIsAcceptedOneRejectedAndBothComeBack(FxRobot robot) throws TimeoutException {
        window.openSample();
        window.choose("propose-terms");
        WindowUnderTest.await(() -> window.sees("#candidates-view"));
        WindowUnderTest.await(() -> !table().getItems().isEmpty());
        long before = terms();
        int all = shown().size();
        var first = shown().getFirst();
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> terms() == before + 1 && !shown().contains(first));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> terms() == before && shown().contains(first));
        robot.interact(() -> table().getSelectionModel().clearAndSelect(0));
        var rejected = shown().getFirst();
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> !shown().contains(rejected));
        assertThat(shown()).hasSize(all - 1);
        robot.clickOn("Undo");
        WindowUnderTest.await(() -> shown().contains(rejected));
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> window.sees("#panes"));
    }
}
