package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.language.cut.WordBoundaries;
import enface.language.hyphen.Hyphenations;
import enface.pane.cell.ParagraphCell;
import enface.pane.level.Layout;
import enface.pane.place.ReadingPosition;
import enface.pane.type.DisplayText.Insertion;
import enface.pane.type.PaneText;
import enface.pane.type.TypeStyle;
import enface.pane.type.TypeStyle.Indent;
import enface.pane.type.WordParts;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Words parted at the ends of narrow lines: nothing but the eye sees the hyphens, and the panes stay level.
@ExtendWith(ApplicationExtension.class)
class HyphenatedTest {

    private static final int SENTENCES = 200;

    private final Hyphenations hyphenations = new Hyphenations();
    private final PaneText english = SampleTexts.english(1, SENTENCES);

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 560, 640);
    }

    @BeforeEach
    void showFour() {
        hyphenations.load(LanguageTag.ENGLISH);
        on.panes.pointer().setWordFinder(WordBoundaries::wordAt);
        part(language ->
                hyphenations.loaded(language).<WordParts>map(h -> h::in).orElse(WordParts.NONE));
        on.show(
                List.of(
                        english,
                        SampleTexts.chinese(2, SENTENCES),
                        SampleTexts.english(3, SENTENCES),
                        SampleTexts.chinese(4, SENTENCES)),
                SampleTexts.rows(SENTENCES, 4));
    }

    private void part(Function<LanguageTag, WordParts> parts) {
        on.run(() -> on.panes.type().setWordParts(parts));
    }

    private List<ParagraphCell> cells(int pane) {
        return on.ask(() -> List.copyOf(
                on.panes.viewport().columns().get(pane).cells().inView().values()));
    }

    private List<Insertion> hyphens(ParagraphCell cell) {
        return cell.display().parted().stream()
                .filter(i -> i.text().startsWith("-"))
                .toList();
    }

    /// A cell in view with a parted word.
    private ParagraphCell cellWithHyphen() {
        return cells(0).stream().filter(c -> !hyphens(c).isEmpty()).findFirst().orElseThrow();
    }

    private String textOf(ParagraphCell cell) {
        return english.text().paragraph(cell.paragraph()).text();
    }

    private Point2D pointOfHyphen(ParagraphCell cell, Insertion hyphen) {
        return on.ask(() -> {
            int drawn = cell.display().endOf(hyphen.at());
            var box = cell.getLayoutInfo()
                    .getSelectionGeometry(drawn, drawn + 1, false)
                    .getFirst();
            return cell.localToScreen((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
        });
    }

    @Test
    void everyHyphenEndsItsLine() {
        int all = 0;
        for (var pane : List.of(0, 2)) {
            for (var cell : cells(pane)) {
                assertThat(on.ask(() ->
                                cell.display().endsLines(cell.getLayoutInfo().getTextLines(true))))
                        .isTrue();
                all += hyphens(cell).size();
            }
        }
        assertThat(all).isGreaterThan(1);
        assertThat(cells(1)).allSatisfy(c -> assertThat(c.display().parted()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void thePanesStayLevel(Layout layout) {
        on.run(() -> on.panes.textLayoutProperty().set(layout));
        var justified = new TypeStyle(1, 1, "", "", Indent.CUSTOM, true);
        for (var style : List.of(TypeStyle.USUAL, justified)) {
            on.run(() -> on.panes.type().setTypeStyle(style));
            for (int row : List.of(0, 41, 90, 150)) {
                for (double width : List.of(560.0, 700.0, 480.0)) {
                    on.resize(width, 640);
                    on.run(() -> on.panes.goTo(new ReadingPosition(row, 0)));
                    for (int pane = 0; pane < 4; pane++) {
                        var from =
                                on.panes.viewport().rowMap().extent(pane, row).from();
                        assertThat(on.realY(pane, from))
                                .as("%s row %d pane %d", layout, row, pane)
                                .isCloseTo(
                                        on.realY(
                                                0,
                                                on.panes
                                                        .viewport()
                                                        .rowMap()
                                                        .extent(0, row)
                                                        .from()),
                                        within(1.0));
                    }
                }
            }
        }
    }

    @Test
    void turningPartingOnOrOffKeepsThePlace() {
        on.run(() -> on.panes.goTo(new ReadingPosition(90, 0)));
        part(_ -> WordParts.NONE);
        part(language ->
                hyphenations.loaded(language).<WordParts>map(h -> h::in).orElse(WordParts.NONE));
        assertThat(on.shown()).isEqualTo(new ReadingPosition(90, 0));
        for (int pane = 0; pane < 4; pane++) {
            assertThat(on.realY(
                            pane, on.panes.viewport().rowMap().extent(pane, 90).from()))
                    .isCloseTo(22, within(0.5));
        }
    }

    private int laidOutWhileScrolling() {
        on.run(() -> on.panes.goTo(ReadingPosition.START));
        int before = laidOut();
        for (int row = 0; row < 60; row++) {
            int to = row;
            on.run(() -> on.panes.goTo(new ReadingPosition(to, 0)));
        }
        return laidOut() - before;
    }

    private int laidOut() {
        return on.ask(() -> on.panes.viewport().columns().stream()
                .mapToInt(c -> c.cells().laidOut())
                .sum());
    }

    @Test
    void scrollingLaysOutNoMoreThanWithout() {
        part(_ -> WordParts.NONE);
        int without = laidOutWhileScrolling();
        part(language ->
                hyphenations.loaded(language).<WordParts>map(h -> h::in).orElse(WordParts.NONE));
        assertThat(laidOutWhileScrolling()).isBetween(1, without + 4);
    }

    @Test
    void onlyTheWordsAtTheEndsOfLinesAreLookedAt() {
        var asked = new ArrayList<String>();
        part(language -> word -> {
            asked.add(word);
            return hyphenations.loaded(language).map(h -> h.in(word)).orElse(List.of());
        });
        long lines = on.ask(() -> on.panes.viewport().columns().stream()
                .flatMap(c -> c.cells().inView().values().stream())
                .mapToLong(c -> c.getLayoutInfo().getTextLines(false).size())
                .sum());
        assertThat(asked).hasSizeBetween(1, (int) lines * 2);
    }

    @Test
    void aWordOverTwoLinesIsOneWordUnderThePointer(FxRobot robot) {
        var cell = cellWithHyphen();
        var hyphen = hyphens(cell).getFirst();
        var word = WordBoundaries.wordAt(LanguageTag.ENGLISH, textOf(cell), hyphen.at());
        assertThat(word.start()).isLessThan(hyphen.at());
        robot.doubleClickOn(pointOfHyphen(cell, hyphen));
        on.settle();
        assertThat(on.ask(() -> on.panes.selections().get(english.id())))
                .isEqualTo(TextRange.of(cell.paragraph(), word));
    }

    @Test
    void whatIsSelectedOverAHyphenIsTheText(FxRobot robot) {
        var cell = cellWithHyphen();
        var hyphen = hyphens(cell).getFirst();
        var from = new TextPlace(cell.paragraph(), hyphen.at() - 2);
        var to = new TextPlace(cell.paragraph(), hyphen.at() + 2);
        robot.drag(on.pointOf(0, from), MouseButton.PRIMARY).dropTo(on.pointOf(0, to));
        on.settle();
        var range = on.ask(() -> on.panes.selections().get(english.id()));
        assertThat(range).isNotNull();
        assertThat(range.from().offset()).isBetween(from.offset(), from.offset() + 1);
        assertThat(range.to().offset()).isBetween(to.offset(), to.offset() + 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        on.settle();
        assertThat(on.ask(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(
                        textOf(cell).substring(range.from().offset(), range.to().offset()));
    }

    @Test
    void whatIsMarkedOverAHyphenIsMarkedOnBothLines() {
        var cell = cellWithHyphen();
        var hyphen = hyphens(cell).getFirst();
        var boxes = on.ask(() -> cell.boxesOf(new TextSpan(hyphen.at() - 2, hyphen.at() + 2)));
        assertThat(boxes).hasSize(2);
        assertThat(boxes.get(1).getMinY()).isGreaterThan(boxes.get(0).getMinY());
        assertThat(boxes.get(1).getMinX())
                .as("the second line begins with the rest")
                .isLessThan(1);
        assertThat(on.ask(() -> cell.lines().topOf(hyphen.at())))
                .isCloseTo(boxes.get(1).getMinY(), within(1.0));
    }

    @Test
    void aScreenReaderIsToldTheTextAsItIs() {
        var cell = cellWithHyphen();
        assertThat(on.ask(() -> cell.lookup(".pane-text").getAccessibleText())).isEqualTo(textOf(cell));
    }
}
