package enface.pane.key;

import enface.command.Command;
import enface.command.Deeds;
import enface.command.Reach;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of all commands as JavaFX knows them.
public final class CommandKeys {

    private static final Map<Command, List<KeyCombination>> KEYS = Arrays.stream(Command.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    c -> c.keys().stream().map(KeyCombination::valueOf).toList()));

    /// More than that are written from the first to the last.
    private static final int MANY = 5;

    private CommandKeys() {}

    /// The keys for a command, the usual ones first.
    public static List<KeyCombination> of(Command command) {
        return KEYS.getOrDefault(command, List.of());
    }

    /// Does what a key means in one of these reaches, and consumes it if it did anything.
    ///
    /// @return whether anything was done
    public static boolean press(KeyEvent event, Deeds deeds, Set<Reach> reaches) {
        boolean known = Arrays.stream(Command.values())
                .filter(c -> reaches.contains(c.reach()))
                .anyMatch(c -> number(c, event) >= 0 && deeds.run(c, number(c, event)));
        if (known) {
            event.consume();
        }
        return known;
    }

    /// Which of the keys for a command was pressed; -1 for none.
    private static int number(Command command, KeyEvent event) {
        var keys = of(command);
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).match(event)) {
                return i;
            }
        }
        return -1;
    }

    /// The usual keys for a command as a person reads them; empty where it has none.
    public static String written(Command command) {
        return of(command).stream().findFirst().map(CommandKeys::written).orElse("");
    }

    /// All keys for a command as a person reads them, the usual ones first: at most two, or from the first to the last.
    public static List<String> listed(Command command) {
        var written = of(command).stream().map(CommandKeys::written).toList();
        boolean digits = written.size() > 2 && written.stream().allMatch(key -> key.matches("\\d"));
        return written.size() > MANY || digits
                ? List.of(written.getFirst() + " … " + written.getLast())
                : written.stream().limit(2).distinct().toList();
    }

    /// Keys as a person reads them; JavaFX writes some as signs that few people know.
    public static String written(KeyCombination keys) {
        return keys.getDisplayText().replace("↵", "Enter").replace("Back Space", "Backspace");
    }
}
