package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.Corpora;
import enface.pane.FacingPanes;
import enface.pane.place.ReadingPosition;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.text.TextPlace;
import enface.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The whole of Enface as a person first meets it: a file on disk becomes facing panes, notes and a PDF.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    @TempDir
    private static Path folder;

    private static int libraries;
    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage, folder.resolve("journey" + libraries++ + ".enface"), Locale.UK);
    }

    @Stop
    void stop() {
        window.library().close();
    }

    @Test
    void takesABilingualBookFromDiskToPrint(FxRobot robot) throws Exception {
        travel(robot, Corpora.fixture("book.en-zh.md"), "book", "very patient engineer", "非常有耐心的工程师");
    }

    static Stream<Path> ownBook() {
        return Corpora.files("seed/speech.en-zh.md");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("ownBook")
    void takesTheUsersOwnBookFromDiskToPrint(Path file, FxRobot robot) throws Exception {
        travel(robot, file, "seed", "hostile confrontation or mutual respect", "敌视对立还是相互尊重");
    }

    private void travel(FxRobot robot, Path book, String name, String english, String chinese) throws Exception {
        var scene = window.stage().getScene();
        Pictures.take(scene, name + "-1-first-start");

        window.willOpen(book);
        robot.clickOn("#open-files");
        await(() -> robot.lookup("#accept-import").tryQuery().isPresent());
        Pictures.take(scene, name + "-2-import");

        robot.clickOn("#accept-import");
        await(() -> robot.lookup("#panes").tryQuery().isPresent());
        var panes = robot.lookup("#panes").queryAs(FacingPanes.class);
        Pictures.take(scene, name + "-3-study");

        robot.clickOn("#panes").push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        int last = study().reading().shownProperty().get().rows().size() - 1;
        assertThat(panes.lastVisibleRow()).isEqualTo(last);
        assertLevelAt(panes, last);
        Pictures.take(scene, name + "-4-end");

        window.willOpen(glossary(folder.resolve(name + "-terms.csv"), english, chinese));
        window.choose("import-glossary");
        await(() -> !study().termsProperty().get().concepts().isEmpty());
        robot.push(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();

        assertLevelInTheMiddle(robot, panes);

        var versions = study().reading().shownProperty().get().versions();
        robot.interact(() -> {
            panes.select(versions.get(0).id(), find(0, english));
            panes.select(versions.get(1).id(), find(1, chinese));
            panes.goToPlace(0, find(0, english).from());
            panes.requestFocus();
        });
        robot.push(KeyCode.N);
        await(() -> robot.lookup("#note-text").tryQuery().isPresent());
        robot.write("Compare the two.");
        Pictures.take(scene, name + "-5-note");
        robot.clickOn("#note-done");
        await(() -> study().notes().savedProperty().get());
        assertThat(window.library().notes().of(study().work().work().id()))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text()).isEqualTo("Compare the two.");
                    assertThat(note.targets()).extracting(t -> t.quote()).containsExactly(english, chinese);
                });
        Pictures.take(scene, name + "-6-noted");

        var pdf = folder.resolve(name + ".pdf");
        window.willSave(pdf);
        robot.clickOn("#export-notes");
        await(() -> window.find("#export-where")
                .filter(where -> !where.isDisabled())
                .isPresent());
        Pictures.take(scene, name + "-7-export");
        robot.clickOn("#export-where");
        await(() -> Files.exists(pdf));
        var text = textOf(pdf);
        assertThat(text).contains("Compare the two.");
        assertThat(text.replaceAll("\\s", ""))
                .contains(english.replace(" ", ""))
                .contains(chinese);
    }

    private StudyModel study() {
        return window.model().screenProperty().get() instanceof OfStudy(var model) ? model : fail();
    }

    private static StudyModel fail() {
        throw new AssertionError("no work is open");
    }

    /// The last sentence of every version is in sight, and a row that has all versions starts level in all of them.
    private void assertLevelAt(FacingPanes panes, int last) {
        var shown = study().reading().shownProperty().get();
        for (int pane = 0; pane < shown.versions().size(); pane++) {
            var text = shown.versions().get(pane).text();
            assertThat(panes.yOf(pane, text.rangeOf(text.segmentCount() - 1).from()))
                    .as("last sentence in pane %s", pane)
                    .isPresent();
        }
        assertThat(panes.lastVisibleRow()).isEqualTo(last);
    }

    /// A row that every version has, brought to the reading line in type so large that it gets there, starts at one
    /// height in all panes.
    private void assertLevelInTheMiddle(FxRobot robot, FacingPanes panes) {
        var shown = study().reading().shownProperty().get();
        int row = 4;
        assertThat(shown.rows().get(row).cells()).noneMatch(c -> c.isEmpty());
        double scale = panes.type().textScaleProperty().get();
        robot.interact(() -> panes.type().textScaleProperty().set(2.5));
        robot.interact(() -> panes.goTo(new ReadingPosition(row, 0)));
        WaitForAsyncUtils.waitForFxEvents();
        var heights = IntStream.range(0, shown.versions().size())
                .mapToDouble(pane -> panes.yOf(pane, start(pane, row)).orElseThrow())
                .toArray();
        for (double height : heights) {
            assertThat(height).isCloseTo(heights[0], within(0.5));
        }
        robot.interact(() -> panes.type().textScaleProperty().set(scale));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextPlace start(int pane, int row) {
        var shown = study().reading().shownProperty().get();
        int segment = shown.rows().get(row).cells().get(pane).from();
        return shown.versions().get(pane).text().rangeOf(segment).from();
    }

    private TextRange find(int pane, String words) {
        var paragraphs = study().reading()
                .shownProperty()
                .get()
                .versions()
                .get(pane)
                .text()
                .paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = paragraphs.get(i).text().indexOf(words);
            if (at >= 0) {
                return new TextRange(new TextPlace(i, at), new TextPlace(i, at + words.length()));
            }
        }
        throw new AssertionError("not in the text: " + words);
    }

    private static Path glossary(Path file, String english, String chinese) throws IOException {
        var first = english.split(" ", -1)[1];
        return Files.writeString(file, "en,zh-Hans\n" + first + "," + chinese.substring(2, 4) + "\n");
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
