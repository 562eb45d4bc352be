package enface.ui.help;

import static enface.ui.WindowUnderTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.Png;
import enface.language.cut.Words;
import enface.study.help.Help;
import enface.study.setting.Settings.Column;
import enface.study.setting.Settings.Light;
import enface.text.TextPlace;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The pictures of the help: there in both languages and lights, small, and shown as the window is. They are made again
/// from the sample each time, for people to compare, and to take their place by
///
///     mvn test -Dtest=HelpPicturesTest -Denface.help.pictures=resources/help/pictures
class HelpPicturesTest extends WindowTest {

    private static final Path FOLDER = Path.of("resources", "help", "pictures");
    private static final Path MADE = Path.of(System.getProperty("enface.help.pictures", "target/help-pictures"));
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[(.+)]\\(([a-z-]+)\\)$");
    private static final long MOST_BYTES = 150_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE);

    private static Stream<String> named(Locale language) {
        return Help.in(new Words(language), _ -> List.of()).pages().stream()
                .flatMap(page -> PICTURE.matcher(page.text()).results())
                .map(found -> found.group(2));
    }

    @Test
    void everyPictureIsThereInBothLanguagesAndLightsAndNoneBesides() throws IOException {
        var wanted = named(Locale.UK)
                .flatMap(name -> Stream.of("en", "zh")
                        .flatMap(language ->
                                Stream.of("light", "dark").map(light -> name + "-" + language + "-" + light + ".png")))
                .toList();
        assertThat(wanted).hasSizeGreaterThan(20);
        assertThat(named(Locale.SIMPLIFIED_CHINESE))
                .containsExactlyElementsOf(named(Locale.UK).toList());
        try (var files = Files.list(FOLDER)) {
            assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
        }
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void aPageShowsItsPicturesInTheLightOfTheWindow(FxRobot robot) throws Exception {
        window.size(1200, 900);
        robot.interact(() -> window.model().settings().lightProperty().set(Light.LIGHT));
        robot.push(KeyCode.F1);
        await(() -> robot.lookup("#help-picture-study").tryQuery().isPresent());
        var view = robot.lookup("#help-picture-study").queryAs(ImageView.class);
        assertThat(view.getAccessibleText()).isNotBlank();
        double light = brightness(view);
        Pictures.take(window.scene(), "help-picture-light-en");
        robot.interact(() -> window.model().settings().lightProperty().set(Light.DARK));
        await(() -> brightness(view) < light / 2);
        Pictures.take(window.scene(), "help-picture-dark-en");
        window.size(800, 600);
        assertThat(view.getBoundsInParent().getWidth()).isLessThanOrEqualTo(800);
    }

    private static double brightness(ImageView view) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> view.getImage().getPixelReader().getColor(3, 3).getBrightness());
    }

    @Test
    void theyAreMadeOfTheSample(FxRobot robot) throws Exception {
        Files.createDirectories(MADE);
        window.size(800, 500);
        for (var book : List.of("book.en-zh.md", "toast.en-zh.md")) {
            window.importFiles(List.of(Corpora.fixture(book)));
            robot.clickOn("#accept-import");
            await(() -> window.find("#panes").isPresent());
        }
        var works = window.library().works().list();
        window.library().collections().set(works.getFirst().id(), List.of("Openings"), List.of());
        window.library().collections().set(works.getLast().id(), List.of("Openings", "Week 1"), List.of("easy"));
        window.openSample();
        await(() -> window.study().work().versions().size() == 3);
        robot.interact(() -> window.model().hints().putAllAway());
        robot.interact(() ->
                window.study().reading().toggle(window.study().work().versions().get(2)));
        for (var language : LANGUAGES) {
            robot.interact(() -> window.model().settings().wordsProperty().set(new Words(language)));
            for (var light : List.of(Light.LIGHT, Light.DARK)) {
                robot.interact(() -> window.model().settings().lightProperty().set(light));
                robot.moveTo(5, 5);
                makeAll(robot, "-" + language.getLanguage() + "-" + light.name().toLowerCase(Locale.ROOT));
            }
        }
        try (var made = Files.list(MADE);
                var kept = Files.list(FOLDER)) {
            assertThat(made.map(Path::getFileName))
                    .containsAll(kept.map(Path::getFileName).toList());
        }
    }

    private void makeAll(FxRobot robot, String suffix) throws Exception {
        var settings = window.model().settings();
        robot.interact(() -> settings.notesProperty().set(Column.HIDDEN));
        robot.interact(() -> settings.outlineProperty().set(Column.HIDDEN));
        goThere(robot);
        take("study" + suffix);
        robot.interact(() -> settings.rowsProperty().set(true));
        goThere(robot);
        take("rows" + suffix);
        robot.interact(() -> settings.rowsProperty().set(false));
        goThere(robot);
        robot.push(KeyCode.ALT, KeyCode.A);
        take("links" + suffix);
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.interact(() -> settings.notesProperty().set(Column.SHOWN));
        window.size(900, 500);
        goThere(robot);
        take("notes" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> robot.lookup("#print-pages .image-view").queryAllAs(ImageView.class).stream()
                .anyMatch(page -> page.getImage() != null));
        take("print" + suffix);
        window.size(800, 500);
        robot.interact(() -> window.model().toLibrary());
        await(() -> robot.lookup(".cover").queryAll().size() == 3);
        robot.interact(() -> robot.lookup("#works").query().requestFocus());
        take("library" + suffix);
        window.openSample();
    }

    /// Where the notes of the sample are.
    private void goThere(FxRobot robot) {
        robot.interact(() -> {
            window.panes().requestFocus();
            window.panes().goToPlace(0, new TextPlace(2, 0));
            window.panes().setCurrentRow(6);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var image =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.scene().snapshot(null));
        Files.write(MADE.resolve(name + ".png"), Png.of(image));
    }
}
