package enface.cli.card;

import static enface.cli.ProgramUnderTest.SAME_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `enface cards`: what the window does with cards, by the same code.
class CardsCommandsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;
    private String word = "";

    @BeforeEach
    void begin() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", SAME_LINE);
        var text = program.given("show", "1", "--format", "tsv").out();
        word = text.replaceFirst("(?s).*?\\b(\\w{5,})\\b.*", "$1");
    }

    @Test
    void aWordIsAddedListedRatedTakenBackAndRemoved() {
        var added = program.given("cards", "add", "1", "--word", word, "--meaning", "意思");
        assertThat(added.out())
                .contains("\tnew\t")
                .contains("\t" + word + "\t意思\t")
                .contains("_____");
        var id = added.out().replaceFirst("(?s)\t.*", "");
        assertThat(program.given("cards", "rate", id, "4").out()).contains("\treview\t");
        assertThat(program.given("cards", "list", "--due").out()).isEmpty();
        assertThat(program.given("cards", "undo").out()).contains("\tnew\t");
        assertThat(program.run("cards", "undo").status()).isEqualTo(1);
        assertThat(program.given("cards", "list", "--json").array()).hasSize(1);
        program.given("cards", "remove", id);
        assertThat(program.given("cards", "list").out()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        assertThat(program.run("cards", "rate", "77", "3").err()).contains("77").contains("cards list");
        assertThat(program.run("cards", "add", "1", "--word", "xyzzyxyzzy").err())
                .contains("xyzzyxyzzy");
        assertThat(program.run("cards", "add", "1", "--category", "no such").err())
                .contains("no such");
        program.given("cards", "add", "1", "--word", word);
        var id = program.given("cards", "list").out().replaceFirst("(?s)\t.*", "");
        assertThat(program.run("cards", "rate", id, "5").status()).isEqualTo(1);
    }

    @Test
    void theTermsOfAGlossaryBecomeCardsAndAreWrittenForAnki() throws Exception {
        program.given("glossary", "add", "--glossary", "G", "--term", "en=" + word, "--term", "zh=词");
        assertThat(program.given("cards", "add", "1", "--terms").out()).contains(word);
        assertThat(program.given("cards", "add", "1", "--terms").out()).isEmpty();
        var file = folder.resolve("anki.txt");
        program.given("cards", "export", file.toString(), "--deck", "Speech");
        assertThat(Files.readString(file))
                .startsWith("#separator:tab\n")
                .contains("\tSpeech\t")
                .contains("{{c1::");
    }
}
