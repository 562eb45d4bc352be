package enface.study.hint;

import enface.command.Command;
import java.util.List;
import java.util.Locale;

/// One thing worth trying in the sample, with the commands whose keys it names.
@SuppressWarnings("ImmutableEnumChecker") // its lists are
public enum Hint {
    READ(Command.SENTENCE_AFTER),
    WORDS(Command.LIGHT_WORDS),
    NOTE(Command.NEW_NOTE),
    TERM(Command.ADD_TERM),
    OWN(Command.IMPORT, Command.HELP, Command.COMMANDS);

    private final List<Command> commands;

    Hint(Command... commands) {
        this.commands = List.of(commands);
    }

    /// The words for it are under `hint.` and this.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those whose keys its words name, in their order.
    public List<Command> commands() {
        return commands;
    }
}
