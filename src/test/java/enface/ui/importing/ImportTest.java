package enface.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.Aligner;
import enface.align.StandardAligner;
import enface.ui.FileDrop;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import enface.ui.part.StatusLine;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ImportTest extends WindowTest {

    /// Closed where a test wants the aligner to wait for it.
    private CountDownLatch gate = new CountDownLatch(0);

    private final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public Aligner aligner() {
        var standard = new StandardAligner(List.of());
        return (source, target, progress) -> {
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            progress.step(1, 2);
            return standard.align(source, target, progress);
        };
    }

    @BeforeEach
    void size() {
        window.size(1000, 700);
    }

    private void drop(FxRobot robot, List<Path> files) {
        robot.interact(() -> new FileDrop(window.model().imports()::read)
                .drop(files.stream().map(Path::toFile).map(File.class::cast).toList()));
    }

    @Test
    void severalFilesDroppedTogetherAreVersionsOfOneWork(FxRobot robot) throws Exception {
        var english = Files.writeString(folder().resolve("gate.en.md"), "# The gate\n\nThe gate is open. Come in.\n");
        var chinese = Files.writeString(folder().resolve("gate.zh.md"), "# 大门\n\n大门开着。请进。\n");
        drop(robot, List.of(english, chinese));
        WindowUnderTest.await(() -> window.find("#import-view").isPresent());
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.study().reading().shownProperty().get().versions()).hasSize(2);
    }

    @Test
    void filesDroppedOnWhatIsLookedAtAreAddedAndCanBeTakenBack(FxRobot robot) throws Exception {
        var english = Files.writeString(folder().resolve("gate.en.md"), "# The gate\n\nThe gate is open. Come in.\n");
        var chinese = Files.writeString(folder().resolve("gate.zh.md"), "# 大门\n\n大门开着。请进。\n");
        var german =
                Files.writeString(folder().resolve("gate.de.md"), "# Das Tor\n\nDas Tor ist offen. Kommt herein.\n");
        drop(robot, List.of(english, chinese));
        WindowUnderTest.await(() -> preview().contains("大门开着"));
        robot.interact(() -> window.model().imports().drop(List.of(german, english)));
        WindowUnderTest.await(() -> preview().contains("Das Tor ist offen"));
        assertThat(preview()).contains("The gate is open", "大门开着");
        robot.clickOn("#take-back");
        WindowUnderTest.await(() -> !preview().contains("Das Tor"));
        assertThat(preview()).contains("The gate is open", "大门开着");
    }

    @Test
    void aTableWithOneColumnOfTextOpensWhereItsColumnsAreSaid(FxRobot robot) throws Exception {
        var table = Files.writeString(
                folder().resolve("tide.csv"),
                "id,said,length\n1,The tide is late today.,5\n2,Nobody minds the tide.,4\n");
        drop(robot, List.of(table));
        WindowUnderTest.await(() -> window.find("#import-view").isPresent());
        assertThat(preview()).contains("The tide is late today.");
        assertThat(window.find("#column-holds-3")).as("the columns are open").isPresent();
        assertThat(window.find(".columns-say")).isPresent();
    }

    @Test
    void theEncodingIsChosenAndTheTextChanges(FxRobot robot) throws Exception {
        var english = Files.writeString(folder().resolve("a.en.txt"), "We came. We saw it all. We stayed here.\n");
        var polish = folder().resolve("a.pl.txt");
        Files.write(polish, "Dziękuję państwu. To był piękny dzień.\n".getBytes(Charset.forName("windows-1250")));
        drop(robot, List.of(polish, english));
        WindowUnderTest.await(() -> window.find("#import-encoding").isPresent());
        choose("windows-1252", robot);
        WindowUnderTest.await(() -> preview().contains("Dziêkujê pañstwu."));
        choose("windows-1250", robot);
        WindowUnderTest.await(() -> preview().contains("Dziękuję państwu."));
        Pictures.take(window.scene(), "import-encoding-light-en");
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
    }

    private void choose(String charset, FxRobot robot) {
        var choice = (EncodingChoice) window.find("#import-encoding").orElseThrow();
        robot.interact(() -> choice.setValue(Charset.forName(charset)));
    }

    /// The words of the draft that is shown.
    private String preview() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> window.find("#draft").stream()
                        .flatMap(d -> d.lookupAll("Text").stream())
                        .map(n -> n instanceof Text text ? text.getText() : "")
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource({"empty.md, is empty", "binary.md, is not a text", "alone.md, is in one language only"})
    void aFileThatCannotBeUsedIsOneSentenceAndChangesNothing(String name, String sentence, FxRobot robot)
            throws Exception {
        var file = folder().resolve(name);
        Files.write(
                file,
                switch (name) {
                    case "empty.md" -> new byte[0];
                    case "binary.md" -> new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 3, 7, 0, (byte) 0xfe, 0, 0};
                    default ->
                        "Only one language is in here. There is no other, and so there is nothing to compare.\n"
                                .getBytes(StandardCharsets.UTF_8);
                });
        drop(robot, List.of(file));
        WindowUnderTest.await(
                () -> window.model().messages().messageProperty().get().isPresent());
        var message = window.model().messages().messageProperty().get().orElseThrow();
        assertThat(message.problem()).isTrue();
        assertThat(message.text()).contains(name).contains(sentence);
        window.letMessagesGo();
        assertThat(window.model().messages().messageProperty().get())
                .as("a problem stays")
                .isPresent();
        assertThat(window.sees("#library-view")).isTrue();
        assertThat(window.library().works().list()).isEmpty();
    }

    @Test
    void aCancelledImportChangesNothing(FxRobot robot) throws Exception {
        gate = new CountDownLatch(1);
        drop(robot, List.of(Corpora.fixture("book.en-zh.md")));
        begun.await();
        WindowUnderTest.await(() -> window.sees("#cancel-job"));
        Pictures.take(window.scene(), "task-light-en");
        var bar = window.find("#status .progress-bar").orElseThrow();
        assertThat(bar.isVisible()).as("seen from the first step on").isTrue();
        assertThat(window.find("#status").map(s -> ((StatusLine) s).getText()).orElseThrow())
                .contains("book.en-zh.md");
        robot.clickOn("#cancel-job");
        gate.countDown();
        WindowUnderTest.await(() -> !window.sees("#cancel-job"));
        assertThat(window.sees("#library-view")).isTrue();
        assertThat(window.library().works().list()).isEmpty();
        assertThat(window.model()
                        .messages()
                        .messageProperty()
                        .get()
                        .orElseThrow()
                        .text())
                .contains("cancelled");
    }
}
