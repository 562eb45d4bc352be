package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.StandardAligner;
import enface.cli.part.Session;
import enface.language.cut.Words;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// A call makes the command that it needs, and is answered as if all of them were there.
class CommandsTest {

    @TempDir
    private Path folder;

    private Set<String> wanted(String... arguments) {
        return commands().wanted(arguments);
    }

    private Commands commands() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var session = new Session(
                nowhere,
                nowhere,
                Optional.empty(),
                new Words(Locale.ENGLISH),
                new StandardAligner(List.of()),
                folder.resolve("library.enface"));
        return Commands.of(session);
    }

    private ProgramUnderTest.Said said(String... arguments) {
        return new ProgramUnderTest(folder.resolve("library.enface")).run(arguments);
    }

    @Test
    void theCommandNamedFirstIsMadeAlone() {
        assertThat(wanted("align", "a.txt", "list")).containsExactly("align");
        assertThat(wanted("library", "check")).containsExactly("library");
    }

    @Test
    void noneIsMadeForFilesAlone() {
        assertThat(wanted()).isEmpty();
        assertThat(wanted("speech.md", "other.md")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "--version list",
                "--library x.enface list",
                "--library=x.enface list",
                "--debug list",
                "speech.md list",
                "@arguments",
                "--unknown"
            })
    void allAreMadeWhereThereIsAnyDoubt(String arguments) {
        assertThat(wanted(arguments.split(" ", -1))).contains("list").hasSizeGreaterThan(10);
    }

    @Test
    void everyCommandListedIsReachedByItsName() {
        var help = said("--help").out();

        assertThat(wanted("--help")).contains(Commands.COMPLETION); // for those who package Enface, and not listed
        assertThat(wanted("--help"))
                .filteredOn(name -> !name.equals(Commands.COMPLETION))
                .allSatisfy(name -> {
                    assertThat(help).containsPattern("(?m)^  " + name + "\\b");
                    assertThat(said(name, "--help").out()).startsWith("Usage: enface " + name);
                });
    }

    /// However deep, and whatever else a command calls `--version`.
    @Test
    void everyCommandTellsItsUsage() {
        var line = new CommandLine(CommandSpec.create());
        commands().addTo(line, "--help");
        var waiting = new ArrayDeque<>(line.getSubcommands().values());
        int asked = 0;
        while (!waiting.isEmpty()) {
            var command = waiting.remove();
            waiting.addAll(command.getSubcommands().values());
            var help = command.getCommandSpec().findOption("--help");
            if (command.getSubcommands().isEmpty()) {
                assertThat(help).as(command.getCommandSpec().qualifiedName()).isNotNull();
                assertThat(help.usageHelp()).isTrue();
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void whatTellsOfItselfTouchesNoFile() {
        assertThat(CommandLineProgram.tellsOfItself("--version")).isTrue();
        assertThat(CommandLineProgram.tellsOfItself("-V")).isTrue();
        assertThat(CommandLineProgram.tellsOfItself("align", "--help")).isTrue();
        assertThat(CommandLineProgram.tellsOfItself()).isFalse();
        assertThat(CommandLineProgram.tellsOfItself("edit", "1", "--version", "2"))
                .isFalse();
        for (var arguments : List.of("--version", "--help", "list --help", "notes add -h")) {
            assertThat(said(arguments.split(" ", -1)).status()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theLibraryMayBeNamedBeforeTheCommand() {
        var other = folder.resolve("other.enface").toString();

        assertThat(said("--library", other, "list", "--json").status()).isZero();
        assertThat(said("list", "--json", "--library", other).status()).isZero();
    }

    @Test
    void wrongUsageIsToldAsBefore() {
        assertThat(said("--unknown").status()).isEqualTo(2);
        assertThat(said("list", "--unknown").err()).contains("--unknown").contains("Usage: enface list");
        assertThat(said("--version").out()).startsWith("Enface ");
    }
}
