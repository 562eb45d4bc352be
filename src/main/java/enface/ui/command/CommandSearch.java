package enface.ui.command;

import enface.command.Command;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds commands by any part of what they are called or do, in each language the program speaks.
final class CommandSearch {

    private static final int NOWHERE = 4;

    private final Folding folding = new Folding();
    private final List<Words> languages = List.of(new Words(Locale.UK), new Words(Locale.SIMPLIFIED_CHINESE));
    private final Deeds deeds;

    CommandSearch(Deeds deeds) {
        this.deeds = deeds;
    }

    /// The commands that have every part of what was typed: those that can be done now first, and among them those
    /// whose names begin with it. Nothing typed finds all that can be done now.
    List<Command> find(String typed) {
        var parts = Stream.of(folding.fold(typed).split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return Arrays.stream(Command.values())
                .filter(c -> c != Command.COMMANDS && c != Command.LIGHT_WORDS) // is being done; must be held
                .filter(c -> deeds.isPossible(c) || !parts.isEmpty())
                .filter(c -> parts.stream().allMatch(part -> distance(c, part) < NOWHERE))
                .sorted(Comparator.comparingInt((Command c) -> deeds.isPossible(c) ? 0 : 1)
                        .thenComparingInt(c -> parts.stream()
                                .mapToInt(part -> distance(c, part))
                                .sum()))
                .toList();
    }

    /// How far from the beginning of a name a part of one stands; [#NOWHERE] where it does not.
    private int distance(Command command, String part) {
        return languages.stream()
                .mapToInt(words -> distance(words, command, part))
                .min()
                .orElse(NOWHERE);
    }

    private int distance(Words words, Command command, String part) {
        var key = "command." + command.id();
        var name = folding.fold(words.get(key));
        if (name.startsWith(part)) {
            return 0;
        }
        if (Arrays.stream(name.split(" ")).anyMatch(word -> word.startsWith(part))) {
            return 1;
        }
        return name.contains(part) ? 2 : folding.fold(words.get(key + ".tip")).contains(part) ? 3 : NOWHERE;
    }

    /// What a command is called in the other languages.
    String otherNames(Command command, Words spoken) {
        return languages.stream()
                .filter(words -> !words.locale().equals(spoken.locale()))
                .map(words -> words.get("command." + command.id()))
                .collect(Collectors.joining(" · "));
    }
}
