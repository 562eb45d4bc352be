package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What shells and `man` are told holds every command and every option, and makes no library.
class CompletionTest {

    private static final Pattern REQUEST = Pattern.compile("\\.(?:TH|SH|SS|TP|B|br)\\b.*");

    @TempDir
    private Path folder;

    private String said(String... arguments) {
        var said = new ProgramUnderTest(folder.resolve("library.enface")).run(arguments);
        assertThat(said.status()).isZero();
        assertThat(folder).as("nothing is made for that").isEmptyDirectory();
        return said.out();
    }

    @Test
    void bashIsToldOfEveryCommand() {
        assertThat(said("completion")).contains("import", "glossary", "restore", "--library", "_complete_enface");
    }

    @Test
    void thePageForManHasEveryCommandAndOption() {
        var page = said("completion", "--man");
        assertThat(page).startsWith(".TH ENFACE 1").contains(".SH COMMANDS").doesNotContain("${", "@|");
        for (var command : List.of("import FILE...", "library restore FILE", "notes add WORK", "beads confirm")) {
            assertThat(page).contains(".SS " + command);
        }
        assertThat(page).contains("\\-\\-dry\\-run");
        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> REQUEST.matcher(line).matches());
    }

    @Test
    void itIsNotListedAmongWhatPeopleUse() {
        assertThat(said("--help")).doesNotContain("completion");
    }
}
