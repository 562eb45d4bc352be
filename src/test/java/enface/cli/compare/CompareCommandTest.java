package enface.cli.compare;

import static enface.cli.ProgramUnderTest.objects;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import enface.Corpora;
import enface.cli.ProgramUnderTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importFour() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given(
                "import",
                Corpora.fixture("quay.en.txt").toString(),
                Corpora.fixture("quay-later.en.txt").toString(),
                Corpora.fixture("quay.zh-Hans.txt").toString(),
                Corpora.fixture("quay.zh-Hant.txt").toString());
    }

    private static String side(JsonObject json, String side) {
        return objects(json.getAsJsonArray("differences")).stream()
                .map(d -> d.getAsJsonObject(side).get("text").getAsString())
                .collect(Collectors.joining());
    }

    private static List<String> kinds(JsonObject json) {
        return objects(json.getAsJsonArray("differences")).stream()
                .map(d -> d.get("kind").getAsString())
                .toList();
    }

    @Test
    void marksWhatDiffersParagraphByParagraph() {
        var lines = program.given("compare", "1").lines();
        assertThat(lines.getFirst()).isEqualTo("1 en quay ↔ 2 en quay-later");
        assertThat(lines.get(1))
                .matches("\\d\\d% of the words are the same; \\d places? differs?, 1 passage stands" + " elsewhere\\.");
        assertThat(lines)
                .anySatisfy(l -> assertThat(l)
                        .contains("tonight we [-light-]{+kindle+} the lamp on the quay [-again-]{+once more+}."));
        assertThat(lines)
                .contains("¶ 2 The lamp was dark for three years. [-Nobody can say who first stopped filling it.-]")
                .contains("¶ 3 Every evening my grandfather carried the oil down the stone steps [-and-] [-never let"
                        + " anyone take his place-](1). A lamp, he said, is lit for people who cannot see us.")
                .contains("¶ 4 Leave the oil can by the door. Whoever comes first may fill the lamp{+; he+} {+never let"
                        + " anyone take his place+}(1){+, but we may+}.")
                .contains("¶ 2 · only in the base\tNobody can say who first stopped filling it.")
                .contains("¶ 2\t43% · × 1.0");
    }

    @Test
    void losesNothingOfEitherText() {
        var json = program.given("compare", "1", "--versions", "2,1", "--json").object();
        assertThat(json.getAsJsonObject("base").get("id").getAsInt()).isEqualTo(2);
        assertThat(side(json, "base")).contains("kindle the lamp").endsWith("but we may.");
        assertThat(side(json, "other")).contains("light the lamp").endsWith("may fill the lamp.");
        assertThat(kinds(json)).contains("equal", "moved", "substituted");
        assertThat(json.get("agreement").getAsDouble()).isBetween(0.5, 0.99);
        assertThat(json.getAsJsonArray("moves")).hasSize(1);
        assertThat(json.getAsJsonArray("paragraphs")).hasSize(4);
        assertThat(objects(json.getAsJsonArray("omissions"))).anySatisfy(o -> {
            assertThat(o.get("only").getAsString()).isEqualTo("other");
            assertThat(o.getAsJsonObject("passage").get("text").getAsString()).startsWith("Nobody can say");
        });
    }

    @Test
    void comparesSimplifiedWithTraditionalByWords() {
        var json = program.given("compare", "quay", "--versions", "zh-Hans,zh-Hant", "--json")
                .object();
        assertThat(objects(json.getAsJsonArray("differences")).stream()
                        .filter(d -> !d.get("kind").getAsString().equals("equal"))
                        .map(d -> d.getAsJsonObject("base").get("text").getAsString() + "|"
                                + d.getAsJsonObject("other").get("text").getAsString()))
                .containsExactly("熄了|滅了");
        assertThat(new ProgramUnderTest(folder.resolve("library.enface"), Locale.SIMPLIFIED_CHINESE)
                        .given("compare", "1", "--versions", "zh-Hans,zh-Hant")
                        .lines())
                .anySatisfy(l -> assertThat(l).contains("的文字相同；1 处不同。"))
                .anySatisfy(l -> assertThat(l).contains("[-熄了-]{+滅了+}"));
    }

    @Test
    void ofTwoLanguagesItTellsLengthsAndWhatIsMissing() {
        var said = program.given("compare", "1", "--versions", "en,zh-Hans");
        assertThat(said.out()).contains("two languages").contains("Paragraphs");
        var json = program.given("compare", "1", "--versions", "en,zh-Hans", "--json")
                .object();
        assertThat(json.get("words").getAsBoolean()).isFalse();
        assertThat(json.getAsJsonArray("differences")).isEmpty();
        assertThat(json.get("lengthRatio").getAsDouble()).isBetween(0.1, 0.6);
    }

    @Test
    void aLanguageNamedTwiceMeansTwoVersionsInIt() {
        assertThat(program.given("compare", "1", "--versions", "en,en").lines().getFirst())
                .isEqualTo("1 en quay ↔ 2 en quay-later");
    }

    @Test
    void saysWhichVersionsThereAreWhereTwoAreNotNamed() {
        for (var versions : List.of("en", "zh-Hans,zh-Hans", "1,2,3")) {
            var said = program.run("compare", "1", "--versions", versions);
            assertThat(said.status()).as(versions).isEqualTo(1);
            assertThat(said.err())
                    .isEqualTo("Name two different versions of the work with --versions; it has 1 en quay,"
                            + " 2 en quay-later, 3 zh-Hans, 4 zh-Hant.\n");
        }
        assertThat(program.run("compare", "1", "--versions", "1,fr").err()).contains("no version “fr”");
        assertThat(program.run("compare").status()).isEqualTo(2);
    }
}
