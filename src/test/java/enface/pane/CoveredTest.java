package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.match.TermMatch;
import enface.note.Category;
import enface.note.NoteId;
import enface.pane.level.Layout;
import enface.pane.over.FoundMark;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.pane.type.Rendition;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Reading;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.cover.Cover;
import enface.text.cover.Covers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Nothing peeps out of what is covered: two texts of the same lengths look the same, and nothing tells their words.
@ExtendWith(ApplicationExtension.class)
class CoveredTest {

    private static final int SENTENCES = 40;
    private static final VersionId CHINESE = new VersionId(2);

    private final PaneText english = SampleTexts.english(1, SENTENCES);
    private final PaneText chinese = SampleTexts.chinese(2, SENTENCES);
    private final List<Optional<TermHit>> termHits = new ArrayList<>();
    private final List<Optional<CharacterHit>> characters = new ArrayList<>();
    private final List<NoteId> notes = new ArrayList<>();
    private final List<TextPlace> clicked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        loadFonts(); // or every Chinese character would be the same box
        on = new PanesOnStage(stage, 900, 640);
    }

    @BeforeEach
    void listen() {
        on.run(() -> {
            on.panes.pointer().onTermHover(termHits::add);
            on.panes.pointer().onCharacterHover(characters::add);
            on.panes.pointer().onNoteClicked(notes::addAll);
            on.panes.covers().onClicked((_, place) -> clicked.add(place));
            on.panes.marks().setTermSource((id, paragraph) -> paragraph > 1 ? List.of() : List.of(term(id)));
            on.panes.type().setRendition(new Pinyin());
            on.panes.requestFocus();
        });
    }

    private static void loadFonts() {
        for (var name : List.of("EnfaceSong-Regular.ttf", "EnfaceSerif-Regular.ttf")) {
            var font = CoveredTest.class.getResourceAsStream("/fonts/" + name);
            assertThat(font).as(name).isNotNull();
            assertThat(Font.loadFont(font, 12)).as(name).isNotNull();
        }
    }

    private static TermMatch term(VersionId id) {
        var word = new Term(
                id.equals(CHINESE) ? new LanguageTag("zh-Hans") : LanguageTag.ENGLISH, "x", Term.Status.PREFERRED);
        return TermMatch.written(new TextSpan(2, 5), new Concept(new ConceptId(3), "", List.of(word)), word);
    }

    /// A reading over the first characters of each paragraph.
    private static final class Pinyin implements Rendition {
        @Override
        public String written(VersionId version, int paragraph, String text) {
            return text;
        }

        @Override
        public List<Reading> readings(VersionId version, int paragraph) {
            return hasReadings(version) ? List.of(new Reading(new TextSpan(1, 2), "zuì")) : List.of();
        }

        @Override
        public boolean hasReadings(VersionId version) {
            return version.equals(CHINESE);
        }
    }

    /// Another text with the same marks at the same places.
    private PaneText otherwise(int firstSentence) {
        var paragraphs = new ArrayList<Paragraph>();
        int segment = 0;
        for (var paragraph : chinese.text().paragraphs()) {
            var text = new StringBuilder(paragraph.text());
            for (var span : paragraph.segments()) {
                for (int i = span.start(); i < span.end() && segment >= firstSentence; i++) {
                    if (Character.isIdeographic(text.charAt(i))) {
                        text.setCharAt(i, '国');
                    }
                }
                segment++;
            }
            paragraphs.add(new Paragraph(paragraph.kind(), text.toString(), paragraph.segments()));
        }
        return new PaneText(CHINESE, chinese.language(), "简体中文", "version 2", new VersionText(paragraphs));
    }

    private void show(PaneText text, Covers covers) {
        on.show(List.of(english, text), SampleTexts.rows(SENTENCES, 2));
        on.run(() -> on.panes.covers().set(covers));
    }

    private Covers hidden(PaneText text) {
        return Covers.NONE.with(CHINESE, Cover.over(text.text()));
    }

    /// Everything that can be marked, marked.
    private void markAll() {
        var range = TextRange.of(0, new TextSpan(3, 8));
        var found = new FoundMark(CHINESE, range);
        on.run(() -> {
            on.panes.marks().setNotes(List.of(new NoteMark(CHINESE, range, new NoteId(1), 1, Category.NONE)));
            on.panes.marks().setFound(List.of(found));
            on.panes.marks().setFoundNow(Optional.of(found));
            on.panes.marks().setWordSource((_, _) -> Map.of(CHINESE, List.of(range)));
            on.panes.marks().highlightConcept(Optional.of(new ConceptId(3)));
            on.panes.setCurrentRow(1);
            on.panes.select(CHINESE, new TextRange(new TextPlace(0, 2), new TextPlace(1, 4)));
        });
    }

    private int[] picture() {
        return on.ask(() -> {
            var image = on.panes.snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void twoCoveredTextsOfTheSameLengthsLookTheSame(Layout layout) {
        on.run(() -> on.panes.textLayoutProperty().set(layout));
        var other = otherwise(0);
        show(chinese, hidden(chinese));
        markAll();
        var one = picture();
        show(other, hidden(other));
        markAll();
        assertThat(Arrays.equals(picture(), one)).isTrue();
        show(other, Covers.NONE);
        var uncovered = picture();
        show(chinese, Covers.NONE);
        assertThat(Arrays.equals(picture(), uncovered))
                .as("uncovered they do not")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void whatIsCoveredBehindARevealedSentenceDoesNotShow(Layout layout) {
        on.run(() -> on.panes.textLayoutProperty().set(layout));
        var other = otherwise(2);
        int half = chinese.text().rangeOf(1).from().offset() + 4;
        show(
                otherwise(1),
                Covers.NONE.with(
                        CHINESE, Cover.over(otherwise(1).text()).reveal(0).revealTo(1, half)));
        var third = picture();
        show(
                chinese,
                Covers.NONE.with(CHINESE, Cover.over(chinese.text()).reveal(0).revealTo(1, half)));
        var one = picture();
        show(other, Covers.NONE.with(CHINESE, Cover.over(other.text()).reveal(0).revealTo(1, half)));
        assertThat(Arrays.equals(picture(), one)).isTrue();
        assertThat(Arrays.equals(third, one)).as("what is revealed is seen").isFalse();
    }

    @Test
    void nothingIsMarkedOnCoveredText() {
        show(chinese, hidden(chinese));
        markAll();
        on.run(() -> on.panes
                .viewport()
                .columns()
                .get(1)
                .cells()
                .inView()
                .values()
                .forEach(cell -> {
                    assertThat(cell.marks().terms()).isEmpty();
                    assertThat(cell.marks().lit()).isEmpty();
                    assertThat(cell.marks().words()).isEmpty();
                    assertThat(cell.marks().notes()).isEmpty();
                    assertThat(cell.readings()).isZero();
                    assertThat(cell.cover().hidesAll()).isTrue();
                }));
        assertThat(on.ask(() -> on.panes.overlays().found().marksInView())).isZero();
        assertThat(on.ask(() -> on.panes.overlays().found().ticks())).isZero();
        on.run(() -> on.panes.covers().set(Covers.NONE));
        assertThat(on.ask(() -> on.panes.overlays().found().marksInView())).isPositive();
        assertThat(on.ask(() -> on.panes.overlays().found().ticks())).isPositive();
    }

    @Test
    void aCopyOfASelectionHasASignInPlaceOfWhatIsCovered(FxRobot robot) {
        show(chinese, Covers.NONE.with(CHINESE, Cover.over(chinese.text()).reveal(1)));
        int end = chinese.text().paragraph(0).text().length();
        on.run(() -> on.panes.select(CHINESE, TextRange.of(0, new TextSpan(0, end))));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        var copied = on.ask(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied)
                .contains(chinese.text().textOf(1))
                .doesNotContain(chinese.text().textOf(0));
        on.run(() -> {
            on.panes.covers().set(hidden(chinese));
            on.panes.select(CHINESE, TextRange.of(0, new TextSpan(0, 4)));
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(on.ask(() -> Clipboard.getSystemClipboard().getString()))
                .as("nothing readable is selected, so nothing is copied")
                .isEqualTo(copied);
    }

    @Test
    void aScreenReaderIsNotToldWhatIsCovered() {
        show(chinese, hidden(chinese));
        on.run(() -> on.panes.setCurrentRow(0));
        var said = on.ask(() -> (String) on.panes.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertThat(said).contains(english.text().textOf(0)).contains("pane.covered");
        assertThat(said).doesNotContain("篮子");
        on.run(() -> on.panes
                .viewport()
                .columns()
                .get(1)
                .cells()
                .inView()
                .values()
                .forEach(cell -> cell.lookupAll(".pane-text")
                        .forEach(text -> assertThat(((Text) text).queryAccessibleAttribute(AccessibleAttribute.TEXT))
                                .isEqualTo(Covers.SIGN))));
    }

    @Test
    void thePointerFindsNothingOnCoveredTextAndAClickSaysWhere(FxRobot robot) {
        show(chinese, hidden(chinese));
        markAll();
        on.run(() -> on.panes.clearSelection());
        characters.clear();
        termHits.clear();
        robot.push(KeyCode.W);
        robot.moveTo(on.pointOf(1, new TextPlace(0, 3)));
        on.settle();
        assertThat(termHits).allMatch(Optional::isEmpty);
        assertThat(characters).allMatch(Optional::isEmpty);
        robot.clickOn(on.pointOf(1, new TextPlace(0, 3)));
        on.settle();
        assertThat(notes).isEmpty();
        assertThat(clicked).hasSize(1);
        assertThat(chinese.text().segmentAt(clicked.getFirst())).isZero();
        on.run(() -> on.panes.covers().set(Covers.NONE));
        robot.moveTo(on.pointOf(1, new TextPlace(0, 12)));
        robot.moveTo(on.pointOf(1, new TextPlace(0, 3)));
        on.settle();
        assertThat(termHits).anyMatch(Optional::isPresent);
        robot.clickOn(on.pointOf(1, new TextPlace(0, 3)));
        assertThat(notes).hasSize(1);
        assertThat(clicked).as("no click on covered text").hasSize(1);
    }

    @Test
    void coveringLaysNothingOutAnew() {
        show(chinese, Covers.NONE);
        int before = on.ask(() -> on.panes.viewport().cellsLaidOut());
        on.run(() -> on.panes.covers().set(hidden(chinese)));
        on.run(() -> on.panes
                .covers()
                .set(Covers.NONE.with(CHINESE, Cover.over(chinese.text()).reveal(2))));
        assertThat(on.ask(() -> on.panes.viewport().cellsLaidOut())).isEqualTo(before);
    }
}
