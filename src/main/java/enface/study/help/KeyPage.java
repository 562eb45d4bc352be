package enface.study.help;

import enface.command.Command;
import enface.command.Reach;
import enface.language.cut.Words;
import enface.study.help.Help.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page that lists every key, by the part of the window where it holds; made from the table of commands, so that
/// it is never wrong.
final class KeyPage {

    static final String NAME = "keys";

    /// As they are met: the window, the reading and what is done in it, the other views.
    private static final List<Reach> ORDER = List.of(
            Reach.WINDOW,
            Reach.READING,
            Reach.HIDDEN,
            Reach.PRACTICE,
            Reach.LIBRARY,
            Reach.GLOSSARY,
            Reach.CANDIDATES,
            Reach.CARDS,
            Reach.SHELF);

    private KeyPage() {}

    /// @param keys how the keys of a command are written; none where it has none
    static Page of(Words words, Function<Command, List<String>> keys) {
        var text = ORDER.stream()
                .map(reach -> section(reach, words, keys))
                .collect(Collectors.joining(
                        "\n", words.get("help.keys.lead", "**" + first(Command.COMMANDS, keys) + "**") + "\n\n", ""));
        return new Page(NAME, words.get("command.keys"), text.strip(), "");
    }

    private static String first(Command command, Function<Command, List<String>> keys) {
        return keys.apply(command).stream().findFirst().orElse("");
    }

    private static String section(Reach reach, Words words, Function<Command, List<String>> keys) {
        return Arrays.stream(Command.values())
                .filter(c -> c.reach() == reach && !keys.apply(c).isEmpty())
                .map(c -> "- **" + String.join("**, **", keys.apply(c)) + "** "
                        + words.get("command." + c.id() + ".tip") + "\n")
                .collect(Collectors.joining(
                        "", "## " + words.get("help.keys." + reach.name().toLowerCase(Locale.ROOT)) + "\n\n", ""));
    }
}
