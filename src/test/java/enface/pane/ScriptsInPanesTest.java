package enface.pane;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.carried.FontFile;
import enface.note.NoteId;
import enface.pane.cell.ParagraphCell;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.publish.FerryScripts;
import enface.store.scheme.Shipped;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScriptsInPanesTest {

    private static final Map<String, String> TEXTS = Map.of(
            "ar", FerryScripts.ARABIC,
            "he", FerryScripts.HEBREW,
            "fa", FerryScripts.PERSIAN.repeat(3),
            "th", FerryScripts.THAI,
            "hi", FerryScripts.HINDI,
            "ko", FerryScripts.KOREAN,
            "en",
                    "Four has a family of three here and the line 👨‍👩‍👧 then it ends here, 🇫🇷 done, 👍🏽 ❤️. "
                            .repeat(3),
            "vi", Normalizer.normalize(FerryScripts.VIETNAMESE.repeat(3), Normalizer.Form.NFD),
            "zh-Hans", "一家三口👨‍👩‍👧在渡口等着，船夫举起手👍🏽，说：“上来吧。”".repeat(3));

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @BeforeAll
    static void loadFonts() throws IOException {
        for (var font : FontFile.values()) {
            Font.loadFont(font.path().toUri().toString(), 12);
        }
    }

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 460, 640);
    }

    private void show(String language, String text) {
        on.show(
                List.of(new PaneText(
                        new VersionId(1),
                        new LanguageTag(language),
                        language,
                        "",
                        new VersionText(List.of(Paragraph.whole(Kind.BODY, text))))),
                List.of());
        on.run(on.panes::requestFocus);
    }

    private ParagraphCell cell() {
        return cell(0);
    }

    private ParagraphCell cell(int number) {
        return requireNonNull(
                on.panes.viewport().columns().getFirst().cells().inView().get(number));
    }

    private static String textIn(String language) {
        return requireNonNull(TEXTS.get(language));
    }

    private record Line(double width, List<Rectangle2D> boxes) {}

    private List<Line> lines() {
        return on.ask(() -> {
            var info = cell().getLayoutInfo();
            return info.getTextLines(false).stream()
                    .map(l -> new Line(
                            l.bounds().getWidth(),
                            info.getSelectionGeometry(l.start(), l.end(), false).stream()
                                    .filter(b ->
                                            Math.abs(b.getMinY() - l.bounds().getMinY()) < 2)
                                    .toList()))
                    .toList();
        });
    }

    private List<Rectangle2D> boxes(TextSpan span) {
        return on.ask(() -> cell().boxesOf(span));
    }

    private Rectangle2D box(int at) {
        return boxes(new TextSpan(at, at + 1)).getFirst();
    }

    private TextRange selected() {
        return on.ask(() ->
                requireNonNull(on.panes.viewport().lighting.selections.ranges().get(new VersionId(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "fa", "th", "hi", "ko", "en", "vi", "zh-Hans"})
    void noLineGoesOverTheEdgeAndNoneIsDrawnTwice(String language) {
        show(language, textIn(language));
        double width = on.ask(() -> cell().getWidth());
        assertThat(lines()).hasSizeGreaterThan(1).allSatisfy(line -> {
            double left = line.boxes().stream()
                    .mapToDouble(Rectangle2D::getMinX)
                    .min()
                    .orElseThrow();
            double right = line.boxes().stream()
                    .mapToDouble(Rectangle2D::getMaxX)
                    .max()
                    .orElseThrow();
            assertThat(left).isGreaterThan(-1);
            assertThat(right).isLessThan(width + 1);
            assertThat(line.boxes().stream().mapToDouble(Rectangle2D::getWidth).sum())
                    .as("what is drawn is as long as the line")
                    .isEqualTo(line.width(), within(6.0)); // a space behind the last word
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "fa"})
    void linesFromTheRightEndAtTheRightEdge(String language) {
        show(language, textIn(language));
        double width = on.ask(() -> cell().getWidth());
        assertThat(lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.boxes().stream()
                                .mapToDouble(Rectangle2D::getMaxX)
                                .max()
                                .orElseThrow())
                        .isEqualTo(width, within(1.5)));
        assertThat(lines().stream().map(Line::width).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void marksStandOnTheirSideAndLatinAndDigitsRunTheirWay() {
        show("he", "אבג (דהו) 125 Margaret זח.");
        assertThat(box(0).getMinX()).isGreaterThan(box(1).getMinX());
        assertThat(box(4).getMinX()).as("opening bracket, right of").isGreaterThan(box(5).getMinX());
        assertThat(box(10).getMinX()).as("1 left of 2").isLessThan(box(11).getMinX());
        assertThat(box(14).getMinX()).as("M left of a").isLessThan(box(15).getMinX());
        int stop = "אבג (דהו) 125 Margaret זח.".length() - 1;
        for (int i = 0; i < stop; i++) {
            assertThat(box(stop).getMinX()).isLessThan(box(i).getMinX());
        }
    }

    @Test
    void anIndentIsOnTheRight() {
        on.show(
                List.of(new PaneText(
                        new VersionId(1),
                        new LanguageTag("he"),
                        "he",
                        "",
                        new VersionText(
                                List.of(Paragraph.whole(Kind.BODY, "אבג"), Paragraph.whole(Kind.QUOTATION, "אבג"))))),
                List.of());
        double body = on.ask(() -> right(0));
        assertThat(on.ask(() -> right(1))).isLessThan(body - 10);
    }

    private double right(int paragraph) {
        var cell = cell(paragraph);
        return cell.getLayoutX() + cell.boxesOf(new TextSpan(0, 1)).getFirst().getMaxX();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void aDragSelectsFromTheLetterItBeganAtToTheOneItEndsAt(String language) {
        var text = textIn(language);
        show(language, text);
        var robot = new FxRobot();
        int first = text.indexOf(' ') + 1;
        int last = text.indexOf(' ', first);
        robot.drag(edge(first, true)).dropTo(edge(last - 1, false));
        on.settle();
        assertThat(selected()).isEqualTo(TextRange.of(0, new TextSpan(first, last)));
        var wash = on.ask(() -> ((Path) cell().lookup(".wash-selection")).getBoundsInParent());
        var words = boxes(new TextSpan(first, last)).getFirst();
        assertThat(wash.getMinX()).isEqualTo(words.getMinX(), within(2.0));
        assertThat(wash.getMaxX()).isEqualTo(words.getMaxX(), within(2.0));
    }

    /// A point within a letter near the side where it begins, or ends: in text from the right the right or left one.
    private Point2D edge(int at, boolean begins) {
        var box = box(at);
        double part = box.getWidth() * 0.15;
        double x = begins ? box.getMaxX() - part : box.getMinX() + part;
        return on.ask(() -> cell().localToScreen(x, (box.getMinY() + box.getMaxY()) / 2));
    }

    @Test
    void arrowsGoTheWayTheyPoint() {
        show("he", "אבגדה");
        var robot = new FxRobot();
        robot.clickOn(edge(2, true));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        on.settle();
        assertThat(selected()).isEqualTo(TextRange.of(0, new TextSpan(2, 3)));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.RIGHT).release(KeyCode.SHIFT);
        on.settle();
        assertThat(selected()).isEqualTo(TextRange.of(0, new TextSpan(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧", "🇫🇷", "👍🏽", "❤️", "e\u0323\u0302", "क्षि", "가", "한"})
    void whatAPersonTakesForOneCharacterIsOneToTheArrows(String one) {
        show("en", "a" + one + "b");
        var robot = new FxRobot();
        on.run(() -> on.panes.select(new VersionId(1), TextRange.of(0, new TextSpan(0, 1))));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        on.settle();
        assertThat(selected().to()).isEqualTo(new TextPlace(0, 1 + one.length()));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        on.settle();
        assertThat(selected().to()).isEqualTo(new TextPlace(0, 1));
    }

    @Test
    void aNumberStandsLeftOfItsPassageInTextFromTheRight() {
        var text = FerryScripts.HEBREW;
        show("he", text);
        int end = text.indexOf(' ');
        var range = TextRange.of(0, new TextSpan(0, end));
        var category = Shipped.category("calque");
        var note = new NoteMark(new VersionId(1), range, new NoteId(1), 12, category);
        on.run(() -> on.panes.marks().setNotes(List.of(note)));
        var number = on.ask(() -> cell().lookup(".note-number").getBoundsInParent());
        assertThat(number.getMaxX()).isLessThan(box(end - 1).getMinX() + 1);
        assertThat(number.getMinX()).isGreaterThan(box(end + 1).getMaxX() - 1);
    }

    @Test
    void theSideOfTheCurrentPassageIsOnTheRight() {
        show("he", FerryScripts.HEBREW);
        on.run(() -> on.panes.setCurrentRow(0));
        var column = on.panes.viewport().columns().getFirst();
        double right = on.ask(() -> column.textLeft() + column.cells().width());
        assertThat(on.ask(() -> column.lookup(".row-bar").getBoundsInParent().getMinX()))
                .isGreaterThan(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\u200D", "\uFEFF", "\u200E"})
    void whatIsInvisibleLeavesNoInk(String unseen) {
        show("en", "aaa bbb");
        double plain = box(6).getMaxX();
        var text = "aaa b" + unseen + "bb";
        show("en", text);
        assertThat(box(text.length() - 1).getMaxX()).isEqualTo(plain, within(0.6));
    }

    @Test
    void softHyphensShowWhereALineEndsAndOnlyThere() {
        show("de", "Die " + "Fähr\u00ADmann\u00ADschaft\u00AD".repeat(12));
        var drawn = on.ask(() -> cell().display().inked(false).lines().toList());
        assertThat(drawn).hasSizeGreaterThan(2);
        assertThat(drawn.subList(0, drawn.size() - 1))
                .allSatisfy(l -> assertThat(l).endsWith("-"));
        assertThat(drawn)
                .allSatisfy(l -> assertThat(l.substring(0, l.length() - 1)).doesNotContain("-", "\u00AD"));
    }

    @Test
    void aSpaceWithoutWidthLetsALineEnd() {
        show("en", "one " + "abcdefgh\u200B".repeat(20));
        var drawn = on.ask(() -> cell().display().inked(false).lines().toList());
        assertThat(drawn).hasSizeGreaterThan(2);
        assertThat(drawn.subList(0, drawn.size() - 1))
                .allSatisfy(l -> assertThat(l).endsWith("h\u200B"));
    }
}
