package enface.cli.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemesCommandsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program() {
        return new ProgramUnderTest(folder.resolve("library.enface"));
    }

    @Test
    void listsWhatThereIsInTheReadersLanguage() {
        assertThat(program().given("schemes", "list").out())
                .contains("errors\terrors.grammar\tGrammar\tThe sentence breaks");
        assertThat(new ProgramUnderTest(folder.resolve("library.enface"), Locale.CHINA)
                        .given("schemes", "list")
                        .out())
                .contains("errors\terrors.grammar\t语法\t句子不合语法。");
    }

    @Test
    void aSchemeIsExportedChangedAndImportedAsOnesOwn() throws IOException {
        var file = folder.resolve("scheme.json");
        var program = program();
        program.given("schemes", "export", "Errors", file.toString());
        assertThat(program.run("schemes", "import", file.toString()).err()).contains("comes with Enface");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"key\": \"errors\"", "\"key\": \"class\"")
                        .replace("Grammar", "Syntax"));
        assertThat(program.given("schemes", "import", file.toString()).out()).isEqualTo("class\n");
        assertThat(program.given("schemes", "list").out())
                .contains("class\tclass.errors.grammar\tSyntax")
                .contains("errors\terrors.grammar\tGrammar");
        var back = folder.resolve("back.json");
        program.given("schemes", "export", "class", back.toString());
        program.given("schemes", "import", back.toString());
        assertThat(program.given("schemes", "list", "--json").array()).hasSize(3);
        program.given("schemes", "remove", "class");
        assertThat(program.given("schemes", "list", "--json").array()).hasSize(2);
        assertThat(program.run("schemes", "remove", "errors").status()).isEqualTo(1);
        assertThat(program.run("schemes", "export", "none", back.toString()).err())
                .contains("procedures");
    }

    @Test
    void aColourThatIsNoneIsRefused() throws IOException {
        var file = folder.resolve("scheme.json");
        var program = program();
        program.given("schemes", "export", "errors", file.toString());
        Files.writeString(file, Files.readString(file).replace("#a3213b", "red; -fx-x: y"));
        assertThat(program.run("schemes", "import", file.toString()).status()).isEqualTo(1);
    }
}
