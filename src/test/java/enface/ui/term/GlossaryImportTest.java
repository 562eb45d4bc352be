package enface.ui.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Term;
import enface.glossary.file.ColumnHead;
import enface.text.LanguageTag;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A table whose columns nobody names is shown first; nothing is stored before a person agrees.
class GlossaryImportTest extends WindowTest {

    private Path file(String name, String text) throws IOException {
        var file = folder().resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private List<List<String>> stored() {
        return window.library().glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .map(c -> c.terms().stream().map(Term::text).toList())
                .toList();
    }

    @Test
    void columnsAreExplainedAndEveryLineThatCannotBeUsedIsListed(FxRobot robot) throws IOException, TimeoutException {
        window.size(1000, 700);
        window.willOpen(file("words.txt", "Kai\tquay\n---\t\nLampe\tlamp\n"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        WindowUnderTest.await(() -> window.sees("#glossary-import"));
        assertThat(stored()).isEmpty();
        robot.interact(() -> {
            choose(0, new LanguageTag("de"));
            choose(1, LanguageTag.ENGLISH);
        });
        WindowUnderTest.await(() -> problems() == 2);
        WindowUnderTest.await(
                () -> !window.find("#accept-glossary").orElseThrow().isDisabled());
        robot.clickOn("#accept-glossary");
        WindowUnderTest.await(() -> stored().equals(List.of(List.of("Kai", "quay"), List.of("Lampe", "lamp"))));
        assertThat(window.sees("#glossary-import")).isFalse();
        assertThat(window.library().glossaries().list().getFirst().name()).isEqualTo("words");
    }

    private int problems() {
        return ((ListView<?>) window.find("#glossary-import-problems").orElseThrow())
                .getItems()
                .size();
    }

    @SuppressWarnings("unchecked")
    private void choose(int column, LanguageTag language) {
        ((ComboBox<ColumnHead>) window.find("#column-holds-" + column).orElseThrow())
                .setValue(new ColumnHead.Terms(language, Optional.empty()));
    }

    @Test
    void escapeStoresNothing(FxRobot robot) throws IOException, TimeoutException {
        window.willOpen(file("more.txt", "Kai\tquay\n"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        WindowUnderTest.await(() -> window.sees("#glossary-import"));
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> window.sees("#library-view"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aFileThatExplainsItselfIsAddedAtOnce(FxRobot robot) throws IOException, TimeoutException {
        window.willOpen(
                file(
                        "t.tbx",
                        "<martif><termEntry><langSet xml:lang=\"en\"><tig><term>quay</term></tig></langSet></termEntry></martif>"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        WindowUnderTest.await(() -> stored().equals(List.of(List.of("quay"))));
    }
}
