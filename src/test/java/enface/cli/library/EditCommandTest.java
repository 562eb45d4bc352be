package enface.cli.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import enface.Corpora;
import enface.cli.ProgramUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two versions in one language are told apart by name wherever the command line names them, and what is known of works
/// and versions can be changed at any time.
class EditCommandTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importTwoInOneLanguage() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        assertThat(program.run(
                                "import",
                                Corpora.fixture("quay.en.txt").toString(),
                                Corpora.fixture("quay-later.en.txt").toString(),
                                Corpora.fixture("quay.zh-Hans.txt").toString())
                        .status())
                .isZero();
    }

    private JsonObject version(int number) {
        return program.run("list", "--json")
                .array()
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("versions")
                .get(number)
                .getAsJsonObject();
    }

    @Test
    void versionsInOneLanguageAreNamedAfterTheirFilesEverywhere() throws Exception {
        assertThat(version(0).get("name").getAsString()).isEqualTo("quay");
        assertThat(version(1).get("name").getAsString()).isEqualTo("quay-later");
        assertThat(version(2).get("name").getAsString())
                .as("told by its language")
                .isEmpty();
        assertThat(program.run("list").out()).contains("en (quay) en (quay-later) zh-Hans");
        assertThat(program.run("show", "1").out()).contains("en (quay)\t").contains("en (quay-later)\t");
        assertThat(program.run("show", "1", "--versions", "quay-later").out()).startsWith("en (quay-later)\t");
        assertThat(program.run("compare", "1").lines().getFirst())
                .contains("quay ↔")
                .endsWith("quay-later");
        assertThat(program.run("search", "filling").out()).contains("\ten (quay");
        var page = folder.resolve("page.html");
        program.run("export", "1", "--format", "html", "--content", "text", "-o", page.toString());
        assertThat(Files.readString(page)).contains("quay-later");
    }

    @Test
    void changesWhatIsKnownOfAWorkAndAVersion() {
        var said = program.run("edit", "1", "--title", "The Lamp", "--speaker", "Ann Ruiz", "--date", "1 May 2026");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(program.run("list").out()).contains("The Lamp");
        program.run("edit", "1", "--title", "灯");
        assertThat(program.run("list", "--json").out())
                .contains("\"zh-Hans\":\"灯\"")
                .contains("\"en\":\"The Lamp\"");
        program.run("edit", "1", "--version", "quay-later", "--name", "Second printing", "--by", "J. Ode");
        assertThat(version(1).get("name").getAsString()).isEqualTo("Second printing");
        assertThat(version(1).get("by").getAsString()).isEqualTo("J. Ode");
        program.run("edit", "1", "--version", "Second printing", "--lang", "en-GB");
        assertThat(version(1).get("language").getAsString()).isEqualTo("en-GB");
        assertThat(program.run("compare", "1").status()).isZero();
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() {
        var before = program.run("list", "--json").out();
        assertThat(program.run("edit", "1").status()).isEqualTo(2);
        assertThat(program.run("edit", "1", "--name", "x").status()).isEqualTo(2);
        assertThat(program.run("edit", "1", "--version", "2").status()).isEqualTo(2);
        var none = program.run("edit", "1", "--version", "fr", "--name", "x");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("quay-later");
        var other = program.run("edit", "1", "--version", "1", "--role", "translation", "--version", "1");
        assertThat(other.status()).isNotZero();
        assertThat(program.run("list", "--json").out()).isEqualTo(before);
    }

    @Test
    void theOriginalStaysTheOneTheOthersAreAlignedWith() {
        assertThat(program.run("edit", "1", "--version", "1", "--role", "translation")
                        .status())
                .isZero();
        var refused = program.run("edit", "1", "--version", "3", "--role", "original");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("aligned");
        assertThat(program.run("show", "1").status()).isZero();
    }
}
