package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.row.Row;
import enface.note.NoteId;
import enface.pane.place.ReadingPosition;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.store.scheme.Shipped;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the panes do to show a text: counted in cells made and laid out.
@ExtendWith(ApplicationExtension.class)
class CellsTest {

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 640);
    }

    private void show(int sentences) {
        on.show(
                List.of(SampleTexts.english(1, sentences), SampleTexts.chinese(2, sentences)),
                SampleTexts.rows(sentences, 2));
    }

    private int laidOutBy(Runnable action) {
        int before = on.ask(on.panes.viewport()::cellsLaidOut);
        on.run(action);
        return on.ask(on.panes.viewport()::cellsLaidOut) - before;
    }

    @Test
    void openingLaysOutWhatIsInViewHoweverLongTheTextIs() {
        show(200);
        int few = on.ask(on.panes.viewport()::cellsLaidOut);
        show(20_000);
        assertThat(on.ask(on.panes.viewport()::cellsLaidOut))
                .isLessThanOrEqualTo(few)
                .isLessThan(40);
    }

    @Test
    void aStepLaysOutNoMoreThanComesIntoView() {
        var counts = new ArrayList<Integer>();
        for (int sentences : new int[] {300, 20_000}) {
            show(sentences);
            int sum = 0;
            for (int step = 0; step < 40; step++) {
                int laidOut = laidOutBy(() -> on.panes.scrollBy(40));
                assertThat(laidOut).isLessThanOrEqualTo(4);
                sum += laidOut;
            }
            counts.add(sum);
        }
        assertThat(counts.get(0)).isEqualTo(counts.get(1));
    }

    @Test
    void lightingARowLaysOutNothing() {
        show(300);
        assertThat(laidOutBy(() -> on.panes.setCurrentRow(5))).isZero();
        assertThat(laidOutBy(() -> on.panes.viewport().lighting.hoverRow.set(2)))
                .isZero();
    }

    @Test
    void theSameCellsServeAWholeJourney() {
        show(5_000);
        for (int row = 0; row < 4_900; row += 350) {
            int to = row;
            on.run(() -> on.panes.goTo(new ReadingPosition(to, 0)));
        }
        int cells = on.ask(() -> on.panes.viewport().columns().stream()
                .mapToInt(c -> c.cells().count())
                .sum());
        assertThat(cells).isLessThan(60);
    }

    @Test
    void rowsOutOfOrderAndRowsWithoutTextAreShownAllTheSame() {
        int count = 90;
        var rows = IntStream.range(0, count)
                .mapToObj(i ->
                        new Row(List.of(new SegmentRange(i, i + 1), new SegmentRange(count - 1 - i, count - i)), 1))
                .toList();
        on.show(List.of(SampleTexts.english(1, count), SampleTexts.chinese(2, count)), rows);
        for (int step = 0; step < 60; step++) {
            on.run(() -> on.panes.scrollBy(90));
        }
        on.run(() -> on.panes.goTo(new ReadingPosition(70, 0.5)));
        on.run(() -> on.panes.scrollBy(-1e6));
        assertThat(on.shown()).isEqualTo(ReadingPosition.START);
    }

    @Test
    void emptyTextsAndNoTextsAreShown() {
        var nothing = new PaneText(new VersionId(5), LanguageTag.ENGLISH, "English", "", new VersionText(List.of()));
        on.show(List.of(nothing), List.of());
        on.run(() -> on.panes.scrollBy(50));
        on.show(List.of(SampleTexts.english(1, 20), nothing), SampleTexts.rows(20, List.of(_ -> false, _ -> true)));
        on.run(() -> on.panes.scrollBy(50));
        on.run(() -> on.panes.setCurrentRow(3));
        on.show(List.of(), List.of());
        on.run(() -> on.panes.scrollBy(50));
        assertThat(on.panes.viewport().columns()).isEmpty();
    }

    @Test
    void aStyleSheetForTheWholeWindowDoesNotChangeTheFontOfTheText() {
        show(20);
        on.run(() -> on.panes.getScene().getRoot().setStyle("-fx-font-size: 31px; -fx-font-family: monospace;"));
        double size = on.ask(() -> {
            var cell = on.panes
                    .viewport()
                    .columns()
                    .getFirst()
                    .cells()
                    .inView()
                    .firstEntry()
                    .getValue();
            return ((Text) cell.lookup(".pane-text")).getFont().getSize();
        });
        assertThat(size).isEqualTo(18);
    }

    @Test
    void anotherThemeIsTakenUpWithNotesInView() {
        show(20);
        on.run(() -> on.panes
                .marks()
                .setNotes(List.of(new NoteMark(
                        new VersionId(1),
                        TextRange.of(0, new TextSpan(4, 9)),
                        new NoteId(1),
                        1,
                        Shipped.procedures().categories().getFirst()))));
        for (var theme : List.of("dark", "light", "dark")) {
            on.run(() -> on.panes.getStyleClass().setAll("facing-panes", "root", theme));
            var line = on.ask(() -> ((Path) on.panes.lookup(".note-line")).getStroke());
            var category = Shipped.procedures().categories().getFirst();
            assertThat(line).isEqualTo(Color.web(theme.equals("dark") ? category.dark() : category.light()));
        }
    }
}
