package enface.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.pane.place.ReadingPosition;
import enface.study.work.OutlineEntry;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The status speaks of this speech, follows the sentence looked at, and leads to gaps.
class StatusTest extends WindowTest {

    private String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void namesTheTermsOfThisSpeechAndNotThoseOfTheLibrary(FxRobot robot) throws Exception {
        var table = folder().resolve("many.csv");
        Files.writeString(table, "en,zh-Hans\nlamp,灯\nquay,码头\nsubmarine,潜艇\nvolcano,火山\n");
        robot.interact(() -> window.model().imports().addGlossary(table));
        openQuay(robot);
        WindowUnderTest.await(() -> text(robot, "#status-glossary").equals("2 terms"));
        assertThat(window.study().termsProperty().get().concepts()).hasSize(4);
    }

    private void openQuay(FxRobot robot) throws Exception {
        window.size(1200, 800);
        window.importFiles(List.of(Corpora.fixture("quay.en.txt"), Corpora.fixture("quay-later.en.txt")));
        robot.interact(() -> robot.lookup("#accept-import").queryButton().fire());
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
    }

    @Test
    void gapsAreReachedOneAfterTheOther(FxRobot robot) throws Exception {
        openQuay(robot);
        assertThat(text(robot, "#status-aligned")).contains("gap");
        robot.clickOn("#status-aligned");
        int row = window.panes().getCurrentRow();
        assertThat(window.study()
                        .reading()
                        .shownProperty()
                        .get()
                        .rows()
                        .get(row)
                        .cells())
                .anyMatch(c -> c.isEmpty());
        assertThat(window.panes().getPosition()).isEqualTo(new ReadingPosition(row, 0));
    }

    @Test
    void outlineAndPlaceFollowTheSentenceLookedAt(FxRobot robot) throws Exception {
        window.size(1200, 800);
        window.openSample();
        int last = window.study().reading().shownProperty().get().rows().size() - 1;
        robot.interact(() -> window.panes().setCurrentRow(last));
        int paragraph = window.study().reading().paragraphOf(last);
        assertThat(text(robot, "#status-place")).contains(String.valueOf(paragraph + 1));
        ListView<OutlineEntry> outline = robot.lookup("#outline-entries").queryListView();
        assertThat(outline.getSelectionModel().getSelectedItem().paragraph()).isLessThanOrEqualTo(paragraph);
        assertThat(outline.getSelectionModel().getSelectedIndex())
                .isEqualTo(outline.getItems().size() - 1);
        robot.interact(() -> window.panes().setCurrentRow(-1));
        assertThat(text(robot, "#status-place")).startsWith("¶ 1 ");
    }
}
