package enface.ui.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.dictionary.TableDictionary;
import enface.store.dictionary.Dictionaries.Entry;
import enface.study.act.Messages.Message;
import enface.study.know.InstalledDictionaries;
import enface.text.LanguageTag;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class DictionariesTest extends WindowTest {

    private static Path dictionary(String name, int entries) throws IOException {
        var text = new StringBuilder("# Words of the village of Ferney\n# License: CC0\n");
        for (int i = 0; i < entries; i++) {
            var word = Integer.toString(36 * 36 + i, 36);
            text.append("w").append(word).append("\tm").append(word).append('\n');
        }
        return Files.writeString(folder().resolve(name), text);
    }

    private void go() {
        window.choose("dictionaries");
        assertThat(window.sees("#dictionaries-view")).isTrue();
    }

    private List<Entry> installed() {
        return new InstalledDictionaries(window.library()).list();
    }

    private String told() {
        return window.model()
                .messages()
                .messageProperty()
                .get()
                .map(Message::text)
                .orElse("");
    }

    private ListView<DictionaryCell.Row> list(FxRobot robot) {
        return robot.lookup("#dictionary-list").queryListView();
    }

    @Test
    void tellsWhatADictionaryIsGoodForBeforeThereIsOne(FxRobot robot) {
        window.size(1000, 700);
        go();
        assertThat(window.sees("#no-dictionaries")).isTrue();
        assertThat(list(robot).getItems())
                .singleElement()
                .extracting(DictionaryCell.Row::about)
                .isEqualTo(InstalledDictionaries.BUILT_IN);
        Pictures.take(window.scene(), "dictionaries-empty-light-en");
    }

    @Test
    void countsTheOneThatIsBuiltInAsItIs() {
        assertThat(InstalledDictionaries.BUILT_IN.entries())
                .isEqualTo(TableDictionary.shipped().size());
    }

    @Test
    void addsADictionaryRemovesItAndBringsItBack(FxRobot robot) throws Exception {
        window.size(1000, 700);
        go();
        window.willOpen(dictionary("freedict-deu-fra.tsv", 1_200));
        robot.clickOn("#add-dictionary");
        WindowUnderTest.await(
                () -> !installed().isEmpty() && list(robot).getItems().size() == 2);
        assertThat(told()).contains("freedict-deu-fra", "German", "French", "1,200 entries");
        assertThat(window.sees("#no-dictionaries")).isFalse();
        window.letMessagesGo();
        Pictures.take(window.scene(), "dictionaries-light-en");

        robot.clickOn("#remove-dictionary-" + installed().getFirst().id());
        WindowUnderTest.await(() -> told().contains("was removed"));
        assertThat(installed()).isEmpty();
        Pictures.take(window.scene(), "dictionaries-removed-light-en");
        robot.clickOn("Undo");
        WindowUnderTest.await(() -> list(robot).getItems().size() == 2);
        assertThat(installed()).singleElement().satisfies(e -> {
            assertThat(e.about().entries()).isEqualTo(1_200);
            assertThat(e.about().origin()).contains("License: CC0");
        });

        robot.interact(() -> list(robot).getSelectionModel().selectLast());
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> installed().isEmpty());
    }

    @Test
    void asksForTheLanguagesWhereTheNameDoesNotTellThem(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        go();
        var words = dictionary("village words.txt", 30);
        var unwanted = dictionary("other words.txt", 30);
        robot.interact(() -> window.model().imports().drop(List.of(words, unwanted)));
        assertThat(window.sees("#dictionary-question")).isTrue();
        assertThat(robot.lookup("#dictionary-settle").queryButton().isDisabled())
                .isTrue();
        choose(robot, "#dictionary-source", "de");
        choose(robot, "#dictionary-target", "de");
        assertThat(robot.lookup("#dictionary-settle").queryButton().isDisabled())
                .as("one language is no pair")
                .isTrue();
        choose(robot, "#dictionary-target", "fr");
        Pictures.take(window.scene(), "dictionaries-question-light-en");
        robot.clickOn("#dictionary-settle");
        WindowUnderTest.await(() -> !installed().isEmpty());
        assertThat(window.sees("#dictionary-question")).as("the second file").isTrue();
        robot.clickOn("#dictionary-skip");
        assertThat(window.sees("#dictionary-question")).isFalse();
        assertThat(installed()).extracting(e -> e.about().name()).containsExactly("village words");
    }

    private static void choose(FxRobot robot, String id, String language) {
        ComboBox<LanguageTag> box = robot.lookup(id).queryComboBox();
        robot.interact(() -> box.setValue(new LanguageTag(language)));
    }

    @Test
    void goesBackToTheWorkThatWasOpenWhereItWasOpen(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        var study = window.study();
        robot.interact(() -> {
            window.panes().requestFocus();
            window.panes().setCurrentRow(4);
        });
        robot.push(KeyCode.PAGE_DOWN);
        int row = study.reading().placeProperty().get().row();
        assertThat(row).isPositive();
        go();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.study()).isSameAs(study);
        assertThat(window.panes().getPosition().row()).isEqualTo(row);
    }

    @Test
    void aDictionaryDroppedAnywhereIsTakenForOne(FxRobot robot) throws Exception {
        Files.writeString(folder().resolve("eng-deu.dict"), "x");
        var index = Files.writeString(folder().resolve("eng-deu.index"), "house\tA\tzzzz\n");
        robot.interact(() -> window.model().imports().drop(List.of(index)));
        WindowUnderTest.await(() -> told().contains("damaged"));
        assertThat(window.sees("#dictionaries-view")).isTrue();
        assertThat(told()).isEqualTo("The dictionary “eng-deu.index” is damaged; get a fresh copy of it.");
        assertThat(installed()).isEmpty();
    }

    @Test
    void aLargeOneShowsProgressAndCanBeCancelled(FxRobot robot) throws Exception {
        window.size(1000, 700);
        go();
        var large = dictionary("deu-fra.tsv", 400_000);
        robot.interact(() -> window.model().imports().drop(List.of(large)));
        WindowUnderTest.await(() -> window.sees("#cancel-job"));
        robot.interact(() -> robot.lookup("#cancel-job").queryButton().fire());
        WindowUnderTest.await(() -> told().contains("was cancelled"));
        assertThat(installed()).isEmpty();
    }

    @Test
    void readsInChineseInTheDarkToo(FxRobot robot) throws Exception {
        window.size(1000, 700);
        go();
        window.willOpen(dictionary("deu-fra.tsv", 1_200));
        robot.clickOn("#add-dictionary");
        WindowUnderTest.await(() -> list(robot).getItems().size() == 2);
        window.choose("language");
        window.choose("theme");
        assertThat(window.model().words().locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(list(robot).getItems()).hasSize(2);
        var unnamed = dictionary("词表.txt", 3);
        robot.interact(() -> window.model().imports().drop(List.of(unnamed)));
        Pictures.take(window.scene(), "dictionaries-dark-zh");
    }
}
