package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.cut.Words;
import enface.study.Screen.OfCandidates;
import enface.study.Screen.OfCards;
import enface.study.Screen.OfDictionaries;
import enface.study.Screen.OfGlossary;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfStudy;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/// The screens beside the study, the bar for a paragraph, the choice of versions, and a task under way: in every size
/// and language nothing lies over anything else, is cut, or cannot be read. What stands beside the study is paired with
/// each screen once; [EveryLayoutTest] has all that is in it.
class EveryScreenTest extends WindowTest {

    private static final List<Dimension2D> SIZES = List.of(
            new Dimension2D(800, 600),
            new Dimension2D(1000, 700),
            new Dimension2D(1440, 900),
            new Dimension2D(3840, 2160));

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE);

    private final TreeMap<String, String> faults = new TreeMap<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endTask() {
        end.countDown();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyScreenHasRoomForWhatItSays() throws Exception {
        eachLanguage("library, empty");
        importFour();
        eachLanguage("import");
        inWindow(() -> ((Button) node("#accept-import")).fire());
        await(() -> window.model().screenProperty().get() instanceof OfStudy);
        inWindow(() -> window.model().vocabulary().toCandidates());
        await(() -> window.model().screenProperty().get() instanceof OfCandidates);
        eachLanguage("candidates");
        inWindow(() -> window.model().toLibrary());
        await(() -> window.model().screenProperty().get() instanceof OfLibrary
                && !window.model().works().isEmpty());
        eachLanguage("library");
        startTask();
        eachLanguage("library, a task");
        inWindow(() -> window.model().screens().toDictionaries());
        await(() -> window.model().screenProperty().get() instanceof OfDictionaries);
        eachLanguage("dictionaries, a task");
        inWindow(() -> window.model()
                .glossaries()
                .add(
                        "Harbour",
                        Concept.of(List.of(
                                Term.preferred(LanguageTag.ENGLISH, "quay"),
                                Term.preferred(LanguageTag.SIMPLIFIED_CHINESE, "码头")))));
        inWindow(() -> window.model().screens().toGlossary(window.model().glossaries()));
        await(() -> window.model().screenProperty().get() instanceof OfGlossary);
        eachLanguage("glossaries, a task");
        inWindow(() -> window.model().messages().problem("The file “harbour.txt” is gone; choose another."));
        inWindow(() -> window.model().vocabulary().toCards());
        await(() -> window.model().screenProperty().get() instanceof OfCards);
        eachLanguage("cards, a task, a message");
        inWindow(() -> window.model().screens().toPreferences());
        eachLanguage("preferences, a task, a message");
        inWindow(() -> window.model().screens().toHelp());
        eachLanguage("help, a task, a message");
        assertThat(faults).isEmpty();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whatOpensOverTheStudyHasRoomBesideATask() throws Exception {
        importFour();
        inWindow(() -> ((Button) node("#accept-import")).fire());
        await(() -> window.model().screenProperty().get() instanceof OfStudy);
        startTask();
        for (int versions = 2; versions <= 4; versions++) {
            int count = versions;
            inWindow(() -> window.study()
                    .reading()
                    .show(window.study().work().versions().subList(0, count)));
            for (var language : LANGUAGES) {
                inWindow(() -> window.model().settings().wordsProperty().set(new Words(language)));
                await(() -> window.find("#panes").isPresent());
                inWindow(() -> key(KeyCode.G, true));
                assertThat(window.sees("#paragraph-bar")).isTrue();
                inWindow(() -> SIZES.forEach(size -> look("paragraph, a task, " + count + " " + language, size)));
                inWindow(() -> {
                    key(KeyCode.V, false);
                    pickers().forEach(picker -> {
                        picker.applyCss();
                        picker.layout();
                        Squeezed.in(picker).forEach(f -> faults.putIfAbsent(f, "versions " + language));
                    });
                });
                assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, EveryScreenTest::pickers))
                        .hasSize(1);
                inWindow(() -> key(KeyCode.V, false));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Region> pickers() {
        return Window.getWindows().stream()
                .filter(w -> w.isShowing() && w.getScene() != null)
                .flatMap(w -> w.getScene().getRoot().lookupAll("#versions-picker").stream())
                .map(Region.class::cast)
                .toList();
    }

    private void importFour() throws Exception {
        window.importFiles(List.of(
                Corpora.fixture("quay.en.txt"),
                Corpora.fixture("quay-later.en.txt"),
                Corpora.fixture("quay.zh-Hans.txt"),
                Corpora.fixture("quay.zh-Hant.txt")));
    }

    /// A task under way until the end of the test.
    private void startTask() throws Exception {
        inWindow(() -> window.model()
                .tasks()
                .run(
                        window.model().words().get("job.words"),
                        _ -> {
                            end.await();
                            return true;
                        },
                        _ -> {}));
        await(() -> window.sees("#cancel-job"));
    }

    private void eachLanguage(String told) {
        for (var language : LANGUAGES) {
            inWindow(() -> window.model().settings().wordsProperty().set(new Words(language)));
            inWindow(() -> SIZES.forEach(size -> look(told + " " + language, size)));
        }
    }

    private void look(String told, Dimension2D size) {
        var main = (Region) ((StackPane) window.scene().getRoot()).getChildren().getFirst();
        main.setManaged(false);
        main.resizeRelocate(0, 0, size.getWidth(), size.getHeight());
        for (int i = 0; i < 3; i++) {
            main.applyCss();
            main.layout();
        }
        Squeezed.in(main)
                .forEach(f -> faults.putIfAbsent(f, (int) size.getWidth() + "x" + (int) size.getHeight() + " " + told));
    }

    private void key(KeyCode code, boolean control) {
        Event.fireEvent(window.panes(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private Node node(String id) {
        return window.scene().lookup(id);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void inWindow(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(300_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
