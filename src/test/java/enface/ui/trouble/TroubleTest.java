package enface.ui.trouble;

import static enface.ui.WindowUnderTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.note.NoteId;
import enface.store.Library;
import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import enface.study.act.Sentences;
import enface.study.setting.Settings.Light;
import enface.ui.Pictures;
import enface.ui.WindowUnderTest;
import enface.ui.trouble.OpeningFailure.Help;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What happens to the library while its window is open, and what a person sees where it cannot be opened.
@ExtendWith(ApplicationExtension.class)
class TroubleTest {

    @TempDir
    private static Path folder;

    private static int number;

    private Path file = Path.of("");
    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        file = folder.resolve("library" + number++ + ".enface");
        window = new WindowUnderTest(stage, file, Locale.UK);
    }

    @AfterEach
    void close() {
        window.bareLibrary().close();
    }

    private String status() {
        return ((Labeled) window.find("#status-saved").orElseThrow()).getText();
    }

    private String message() {
        return window.model()
                .messages()
                .messageProperty()
                .get()
                .map(m -> m.text())
                .orElse("");
    }

    private void type(String text) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var notes = window.study().notes();
            notes.edit(notes.notes().getFirst().id(), n -> n.withText(text));
        });
    }

    private static List<String> notesIn(Path file) {
        try (var library = Library.open(file)) {
            var work = library.works().list().getFirst().id();
            return library.notes().of(work).stream().map(n -> n.text()).toList();
        }
    }

    @Test
    void aLibraryDeletedUnderTheWindowIsSaidAndWhatIsTypedGoesElsewhere(FxRobot robot)
            throws IOException, TimeoutException {
        window.openSample();
        await(() -> status().equals("Saved"));
        Files.delete(file);
        await(() -> !status().equals("Saved"));
        type("typed afterwards");
        await(() -> message().contains("no longer where it was"));
        Pictures.take(window.scene(), "library-gone");
        var elsewhere = folder.resolve("elsewhere.enface");
        window.willSave(elsewhere);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var messages = window.model().messages();
            messages.take(messages.messageProperty().get().orElseThrow().offer().orElseThrow());
        });
        await(() -> status().equals("Saved"));
        assertThat(notesIn(elsewhere)).contains("typed afterwards");
        assertThat(file).doesNotExist();
    }

    @Test
    void aLibraryReplacedUnderTheWindowIsNotWrittenInto() throws IOException, TimeoutException {
        window.openSample();
        var other = folder.resolve("other.enface");
        Library.open(other).close();
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        var before = Files.readAllBytes(file);
        type("typed afterwards");
        await(() -> message().contains("Another file stands in the place"));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> window.model().messages().hush());
        await(() -> message().contains("Another file stands in the place"));
        assertThat(status()).isNotEqualTo("Saved");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aLibraryPutBackIsWellAgain() throws IOException, TimeoutException {
        window.openSample();
        var away = folder.resolve("away.enface");
        Files.move(file, away);
        type("typed meanwhile");
        await(() -> message().contains("no longer where it was"));
        Files.move(away, file);
        await(() -> message().equals("Everything is saved.") && status().equals("Saved"));
        assertThat(notesIn(file)).contains("typed meanwhile");
    }

    @Test
    void whatAnotherProgramChangesIsSeenWithoutAsking() throws TimeoutException {
        window.openSample();
        var study = window.study();
        int before = study.notes().notes().size();
        try (var other = Library.open(file)) {
            var note = other.notes().of(study.work().work().id()).getFirst();
            for (int i = 0; i < 20; i++) {
                other.notes().add(note.withId(new NoteId(0)).withText("from outside " + i));
            }
        }
        await(() -> study.notes().notes().size() == before + 20);
        try (var other = Library.open(file)) {
            other.works().remove(study.work().work().id());
        }
        await(() -> window.sees("#library-view") || message().contains("removed by another program"));
        assertThat(message()).contains("removed by another program");
    }

    @Test
    void whatTheCommandLineDoesIsSeenInTheWindow() throws IOException, InterruptedException, TimeoutException {
        window.openSample();
        var study = window.study();
        int before = study.notes().notes().size();
        var version = study.work().versions().getFirst();
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "enface.app.Main",
                        "--library",
                        file.toString(),
                        "notes",
                        "add",
                        Long.toString(study.work().work().id().value()),
                        "--version",
                        Long.toString(version.id().value()),
                        "--quote",
                        version.text().textOf(0).substring(0, 5),
                        "--text",
                        "from the command line"))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        await(() -> study.notes().notes().size() == before + 1);
        assertThat(study.notes().notes()).extracting(n -> n.text()).contains("from the command line");
    }

    @Test
    void whatCouldNotBeSavedIsOfferedTheNextTimeAndComesBack(FxRobot robot) throws IOException, TimeoutException {
        window.openSample();
        var away = folder.resolve("put-away.enface");
        Files.move(file, away);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.N);
        await(() -> window.scene().getFocusOwner() instanceof TextArea);
        robot.write("typed in vain");
        await(() -> window.model().unsavedFile().isPresent());
        robot.interact(
                () -> window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> message().contains("It is kept in"));
        assertThat(window.stage().isShowing()).as("it warns first").isTrue();
        Pictures.take(window.scene(), "library-kept");
        var left = window.model().unsavedFile().orElseThrow();
        robot.interact(() -> window.stage().hide());
        assertThat(left).content().contains("typed in vain");
        Files.move(away, file);
        Files.writeString(
                left, Files.readString(left).replaceFirst("\"process\": \\d+", "\"process\": " + Long.MAX_VALUE));
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window = new WindowUnderTest(window.stage(), file, Locale.UK));
        await(() -> message().contains("could not be saved then"));
        Pictures.take(window.scene(), "library-bring-back");
        window.openSample();
        await(() -> message().contains("could not be saved then"));
        robot.clickOn("Bring back");
        await(() -> message().contains("in the library again"));
        assertThat(notesIn(file)).contains("typed in vain");
        assertThat(left).doesNotExist();
    }

    @Test
    void whoWritesANoteIsNotDisturbedByWhatOthersChange(FxRobot robot) throws TimeoutException {
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.N);
        await(() -> window.scene().getFocusOwner() instanceof TextArea);
        robot.write("abc");
        var study = window.study();
        int before = study.notes().notes().size();
        try (var other = Library.open(file)) {
            var note = other.notes().of(study.work().work().id()).getFirst();
            other.notes().add(note.withId(new NoteId(0)).withText("from outside"));
        }
        await(() -> study.notes().notes().size() == before + 1);
        assertThat(window.scene().getFocusOwner()).isInstanceOf(TextArea.class);
        robot.write("def");
        assertThat(study.notes().notes()).extracting(n -> n.text()).contains("abcdef", "from outside");
        assertThat(study.covers().isActive())
                .as("no letter was taken for a command")
                .isFalse();
    }

    @Test
    void aWindowThatWasWaitedForIsAllOnTheScreen() throws TimeoutException {
        var words = new Words(Locale.UK);
        var stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> failure(stage, words).showWaiting("Waiting.", new Help("quit", "Quit", () -> {})));
        await(() -> stage.isShowing() && stage.getWidth() > 0);
        var waited = WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> new WindowUnderTest(stage, folder.resolve("waited.enface"), Locale.UK));
        var room = Screen.getPrimary().getVisualBounds();
        await(() -> stage.getX() >= room.getMinX()
                && stage.getX() + stage.getWidth() <= room.getMaxX()
                && stage.getY() + stage.getHeight() <= room.getMaxY()
                && stage.getWidth() >= Math.min(1_200, room.getWidth()));
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
        waited.library().close();
    }

    @Test
    void everyReasonFitsInBothLanguages() throws TimeoutException {
        for (var locale : List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE)) {
            var words = new Words(locale);
            for (var kind : Kind.values()) {
                var sentence = new Sentences(words)
                        .of(
                                new StoreException(kind, "", null),
                                Path.of("/home/mei/Documents/Speeches and translations/library.enface"));
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> failure(window.stage(), words).show(sentence, "", helps(words)));
                await(() -> window.sees("#failure-quit"));
                Pictures.take(
                        window.scene(), "failure-" + kind.name().toLowerCase(Locale.ROOT) + "-" + locale.getLanguage());
                var root = window.scene().getRoot().getLayoutBounds();
                for (var id : List.of(
                        "#failure-sentence", "#failure-again", "#failure-other", "#failure-folder", "#failure-quit")) {
                    var node = window.find(id).orElseThrow();
                    assertThat(root.contains(node.localToScene(node.getLayoutBounds())))
                            .as(kind + id)
                            .isTrue();
                    assertThat(((Text) node.lookup(".text")).getText())
                            .as(kind + id)
                            .isEqualTo(((Labeled) node).getText());
                }
            }
        }
    }

    private static OpeningFailure failure(Stage stage, Words words) {
        return new OpeningFailure(stage, words, new SimpleObjectProperty<>(Light.LIGHT));
    }

    private static List<Help> helps(Words words) {
        return List.of("again", "other", "folder", "quit").stream()
                .map(id -> new Help("failure-" + id, words.get("failure." + id), () -> {}))
                .toList();
    }

    @Test
    void whereNothingOpensAPersonIsToldAndOfferedWhatHelps(FxRobot robot) throws TimeoutException {
        var taken = new ArrayList<String>();
        var words = new Words(Locale.UK);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> failure(window.stage(), words)
                        .show(
                                "The library is damaged; restore the last good copy of it.",
                                "",
                                List.of(
                                        new Help("failure-copy", "Open the last good copy", () -> taken.add("copy")),
                                        new Help("failure-quit", "Quit", () -> taken.add("quit")))));
        await(() -> window.find("#failure-copy").filter(n -> n.isFocused()).isPresent());
        Pictures.take(window.scene(), "failure");
        assertThat(((Labeled) window.find("#failure-sentence").orElseThrow()).getText())
                .contains("damaged");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((Button) window.find("#failure-copy").orElseThrow()).fire());
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((Button) window.find("#failure-quit").orElseThrow()).fire());
        assertThat(taken).containsExactly("copy", "quit");
    }
}
