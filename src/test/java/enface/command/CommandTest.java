package enface.command;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of commands holds together: keys, words, the list for readers.
class CommandTest {

    /// Keys that mean another thing while a version is hidden, and are meant to.
    private static final Set<String> SHADOWED = Set.of("Space");

    private static final List<Words> LANGUAGES = List.of(new Words(Locale.UK), new Words(Locale.SIMPLIFIED_CHINESE));

    @Test
    void noKeyIsGivenTwice() {
        var twice = new ArrayList<String>();
        for (var one : Command.values()) {
            for (var other : Command.values()) {
                if (one.compareTo(other) < 0 && one.reach().meets(other.reach())) {
                    one.keys().stream()
                            .filter(other.keys()::contains)
                            .filter(key -> !(other.reach() == Reach.HIDDEN && SHADOWED.contains(key)))
                            .forEach(key -> twice.add(key + ": " + one + ", " + other));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void twoWaysToWriteAKeyAreOneKey() {
        var written = new HashMap<KeyCombination, String>();
        Arrays.stream(Command.values())
                .flatMap(c -> c.keys().stream())
                .forEach(key -> assertThat(written.merge(KeyCombination.valueOf(key), key, (a, _) -> a))
                        .as(key)
                        .isEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyKeyIsAKeyThatJavaFxKnows(Command command) {
        // an unknown name would become a character that no keyboard has
        assertThat(CommandKeys.of(command)).allSatisfy(keys -> assertThat(keys).isInstanceOf(KeyCodeCombination.class));
    }

    /// A key that types a letter must never do anything while a person types.
    @ParameterizedTest
    @EnumSource(Command.class)
    void noLetterIsTakenFromAPersonWhoTypes(Command command) {
        if (command.reach() == Reach.WINDOW) {
            assertThat(command.keys())
                    .allMatch(key -> key.contains("Shortcut") || key.matches("(Shift\\+)?(F\\d+|Esc)"));
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandHasANameAndALineInBothLanguages(Command command) {
        var names = LANGUAGES.stream()
                .map(words -> words.get("command." + command.id()))
                .toList();
        assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
        var tips = LANGUAGES.stream()
                .map(words -> words.get("command." + command.id() + ".tip"))
                .toList();
        assertThat(tips).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void noTwoCommandsHaveOneName() {
        for (var words : LANGUAGES) {
            assertThat(Arrays.stream(Command.values()).map(c -> words.get("command." + c.id())))
                    .doesNotHaveDuplicates();
        }
    }

    /// The README's list of keys is written from the table; a wrong one is put right by what this test shows.
    @Test
    void theReadmeListsEveryKey() throws IOException {
        var words = LANGUAGES.getFirst();
        var table = Arrays.stream(Command.values())
                .filter(c -> !c.keys().isEmpty())
                .map(c -> "| %s | %s |"
                        .formatted(String.join(", ", CommandKeys.listed(c)), words.get("command." + c.id() + ".tip")))
                .collect(Collectors.joining("\n"));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "keys.md"), table + "\n");
        assertThat(Files.readString(Path.of("README.md"))).contains("| key | does |\n|---|---|\n" + table + "\n\n");
    }
}
