package enface.app;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.StandardAligner;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.backup.Backups;
import enface.store.file.Turns;
import enface.study.importing.Importing;
import enface.study.setting.ProgramSettings;
import enface.study.setting.Settings.Light;
import enface.ui.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.LogManager;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees when the library cannot be opened, and what helps.
@ExtendWith(ApplicationExtension.class)
class OpeningTest {

    @TempDir
    private Path folder;

    private final List<Library> opened = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final ProgramSettings program = ProgramSettings.unremembered(Locale.UK);
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() throws IOException {
        opened.forEach(Library::close);
        LogManager.getLogManager().readConfiguration();
    }

    private void open(Path file) {
        new Opening(stage, program, shown::add, this::take).open(file);
    }

    private void take(Library library, Optional<String> sentence) {
        opened.add(library);
        sentence.ifPresent(said::add);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private Node awaited(String id) throws TimeoutException {
        await(() -> stage.getScene() != null && stage.getScene().lookup(id) != null);
        return stage.getScene().lookup(id);
    }

    private void press(String id) throws TimeoutException {
        var button = (Button) awaited(id);
        WaitForAsyncUtils.waitForAsyncFx(5_000, button::fire);
    }

    /// The stage is that of the test before.
    private String sentence(String about) throws TimeoutException {
        await(() ->
                awaited("#failure-sentence") instanceof Labeled l && l.getText().contains(about));
        return ((Labeled) awaited("#failure-sentence")).getText();
    }

    @Test
    void aFileThatIsNoLibraryIsSaidAndItsFolderShown() throws Exception {
        var file = Files.writeString(folder.resolve("text.enface"), "a text");
        open(file);
        assertThat(sentence("text.enface")).doesNotContain("Exception");
        press("#failure-folder");
        assertThat(shown).containsExactly(folder.toUri().toString());
        assertThat(file).hasContent("a text");
        assertThat(opened).isEmpty();
    }

    @Test
    void theLastGoodCopyOfADamagedLibraryComesBack() throws Exception {
        var file = folder.resolve("x.enface");
        try (var library = Library.open(file)) {
            library.places().set("what", "was saved");
            new Backups(file).makeDaily(Instant.now(), library::backup);
        }
        Files.writeString(file, "damaged");
        open(file);
        press("#failure-copy");
        await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().places().setting("what")).contains("was saved");
        assertThat(folder.resolve("x.enface.damaged")).hasContent("damaged");
    }

    /// With a work and a note in it, and its backup of the day.
    private Path filled() throws IOException, IntakeException {
        var file = folder.resolve("speeches.enface");
        var aligner = new StandardAligner(List.of());
        try (var library = Library.open(file)) {
            var importing = new Importing(library, aligner, new Folding(), InstantSource.system());
            importing.accept(
                    importing.prepare(
                            importing.read(List.of(Corpora.fixture("book.en-zh.md")), List.of(), Progress.none()),
                            Progress.none()),
                    Progress.none());
            new Backups(file).makeDaily(Instant.parse("2026-05-04T10:00:00Z"), library::backup);
        }
        return file;
    }

    /// As a bad disk leaves it.
    private static byte[] damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, 4096, (byte) 0xA5);
        Files.write(file, bytes);
        return bytes;
    }

    @Test
    void ofADamagedLibraryIsSaidWhatTheLastGoodCopyHoldsAndItComesBack() throws Exception {
        var file = filled();
        var damaged = damage(file);
        open(file);
        assertThat(sentence("is damaged")).contains("speeches.enface").doesNotContain("Exception");
        assertThat(((Labeled) awaited("#failure-more")).getText()).contains("4 May 2026", "1 work", "kept beside it");
        Pictures.take(stage.getScene(), "failure-damaged-light-en");
        press("#failure-copy");
        await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().works().list()).hasSize(1);
        assertThat(said).singleElement().asString().contains("last good copy", "4 May 2026");
        assertThat(folder.resolve("speeches.enface.damaged")).hasBinaryContent(damaged);
    }

    @Test
    void itIsSaidInTheLanguageAndTheLightOfThePerson() throws Exception {
        program.languageProperty().set(Optional.of(Locale.SIMPLIFIED_CHINESE));
        program.lightProperty().set(Light.DARK);
        var file = filled();
        damage(file);
        open(file);
        assertThat(sentence("已损坏")).contains("speeches.enface");
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
        Pictures.take(stage.getScene(), "failure-damaged-dark-zh");
        assertThat(((Labeled) awaited("#failure-more")).getText()).contains("1 部作品");
    }

    @Test
    void aLibraryOfANewerProgramIsRefusedPolitelyAndLeftAsItIs() throws Exception {
        var file = filled();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute("PRAGMA user_version = 9999");
        }
        var before = Files.readAllBytes(file);
        open(file);
        assertThat(sentence("newer Enface")).contains("install");
        assertThat(stage.getScene().lookup("#failure-copy"))
                .as("nobody is led to lose what the newer program wrote")
                .isNull();
        Pictures.take(stage.getScene(), "failure-newer-light-en");
        program.languageProperty().set(Optional.of(Locale.SIMPLIFIED_CHINESE));
        program.lightProperty().set(Light.DARK);
        open(file);
        assertThat(sentence("更新版本")).contains("speeches.enface");
        Pictures.take(stage.getScene(), "failure-newer-dark-zh");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(opened).isEmpty();
    }

    @Test
    void aWindowThatCannotBeFilledIsSaidToBeSoAndTheLibraryIsAsItWas() throws TimeoutException {
        var file = folder.resolve("x.enface");
        new Opening(stage, program, shown::add, (library, _) -> {
                    opened.add(library);
                    throw new IllegalStateException("a part of the program is missing");
                })
                .open(file);
        assertThat(sentence("Install it again")).contains("x.enface.log");
        awaited("#failure-quit");
        assertThat(opened.getFirst().check()).isEmpty();
    }

    @Test
    void aFolderIsAFolder() throws Exception {
        open(Files.createDirectory(folder.resolve("x.enface")));
        assertThat(sentence("is a folder")).contains("x.enface");
    }

    @Test
    void aLibraryThatAnotherProgramHoldsIsWaitedForAndOpensByItself() throws Exception {
        var file = folder.resolve("held.enface");
        Library.open(file).close();
        try (var turns = Turns.at(file.toRealPath())) {
            try (var _ = turns.write(Duration.ofSeconds(5)).orElseThrow()) {
                open(file);
                assertThat(sentence("waits for")).contains("held.enface");
                assertThat(opened).isEmpty();
            }
            await(() -> !opened.isEmpty());
        }
    }

    @Test
    void whatCanBeOpenedIsOpened() throws TimeoutException {
        open(folder.resolve("new.enface"));
        await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().works().list()).isEmpty();
    }
}
