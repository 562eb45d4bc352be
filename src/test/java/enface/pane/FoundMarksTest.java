package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.over.FoundMark;
import enface.pane.type.PaneText;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FoundMarksTest {

    private static final int SENTENCES = 300;

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 640);
    }

    private void show() {
        on.show(
                List.of(SampleTexts.english(1, SENTENCES), SampleTexts.chinese(2, SENTENCES)),
                SampleTexts.rows(SENTENCES, 2));
    }

    private static List<FoundMark> everywhere(PaneText text, String word) {
        var marks = new ArrayList<FoundMark>();
        for (int p = 0; p < text.text().paragraphs().size(); p++) {
            var paragraph = text.text().paragraph(p).text();
            for (int at = paragraph.indexOf(word); at >= 0; at = paragraph.indexOf(word, at + 1)) {
                marks.add(new FoundMark(text.id(), TextRange.of(p, new TextSpan(at, at + word.length()))));
            }
        }
        return marks;
    }

    @Test
    void marksWhatIsInViewAndFollowsTheTextWithoutLayingItOut() {
        show();
        var marks = everywhere(SampleTexts.chinese(2, SENTENCES), "邻居");
        int laidOut = on.ask(on.panes.viewport()::cellsLaidOut);
        on.run(() -> on.panes.marks().setFound(marks));
        long first = on.ask(() -> on.panes.overlays().found().marksInView());
        assertThat(first).isPositive().isLessThan(marks.size());
        assertThat(on.ask(on.panes.viewport()::cellsLaidOut)).isEqualTo(laidOut);
        on.run(() -> on.panes.goToPlace(1, marks.getLast().range().from()));
        assertThat(on.ask(() -> on.panes.overlays().found().marksInView())).isPositive();
        on.run(() -> on.panes.marks().setFound(List.of()));
        assertThat(on.ask(() -> on.panes.overlays().found().marksInView())).isZero();
    }

    @Test
    void marksTheOneLookedAtOnce() {
        show();
        var marks = everywhere(SampleTexts.english(1, SENTENCES), "ferry");
        on.run(() -> on.panes.marks().setFound(marks));
        long before = on.ask(() -> on.panes.overlays().found().marksInView());
        on.run(() -> on.panes.marks().setFoundNow(Optional.of(marks.getFirst())));
        assertThat(on.ask(() -> on.panes.overlays().found().marksInView())).isEqualTo(before);
    }

    @Test
    void ticksBesideTheBarNeverOutnumberItsPixels() {
        show();
        var some = everywhere(SampleTexts.english(1, SENTENCES), "baker");
        on.run(() -> on.panes.marks().setFound(some));
        assertThat(on.ask(() -> on.panes.overlays().found().ticks())).isBetween(10L, (long) some.size());
        var all = everywhere(SampleTexts.english(1, SENTENCES), "e");
        on.run(() -> on.panes.marks().setFound(all));
        assertThat((long) all.size()).isGreaterThan(1_000);
        assertThat(on.ask(() -> on.panes.overlays().found().ticks())).isLessThanOrEqualTo(601);
        on.run(() -> on.panes
                .marks()
                .setFound(
                        List.of(new FoundMark(new VersionId(9), some.getFirst().range()))));
        assertThat(on.ask(() -> on.panes.overlays().found().ticks()))
                .as("a version not shown")
                .isZero();
    }
}
