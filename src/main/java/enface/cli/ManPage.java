package enface.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/// The page that `man enface` shows, made of what the command line says of itself.
///
/// In the language of man(7): a line that begins with a point is a request, and so is a backslash in a line.
final class ManPage {

    private final CommandLine root;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandLine root) {
        this.root = root;
    }

    String text() {
        page.append(".TH ENFACE 1 \"\" \"").append(escaped(RootCommand.VERSION)).append("\"\n");
        section("NAME");
        line("enface - speeches beside their translations");
        section("SYNOPSIS");
        page.append(".B enface\n");
        line("[--library FILE] [FILE...]");
        page.append(".br\n.B enface\n");
        line("[--library FILE] COMMAND [ARGUMENT...]");
        section("DESCRIPTION");
        line(description(root));
        line("Without a command the window opens, with the files to be imported.");
        section("OPTIONS");
        options(root);
        section("COMMANDS");
        commands(root, "");
        section("EXIT STATUS");
        line("0 where it is done, 1 where it could not be done, 2 for a wrong use, 130 where it was interrupted.");
        return page.toString();
    }

    private void section(String name) {
        page.append(".SH ").append(name).append('\n');
    }

    private void line(String text) {
        page.append(escaped(text)).append('\n');
    }

    private void commands(CommandLine of, String before) {
        of.getSubcommands().forEach((name, command) -> {
            if (command.getCommandSpec().usageMessage().hidden()) {
                return;
            }
            var whole = before + name;
            if (command.getSubcommands().isEmpty()) {
                page.append(".SS ").append(escaped(usage(command, whole))).append('\n');
                line(description(command));
                options(command);
            } else {
                commands(command, whole + " ");
            }
        });
    }

    private static String usage(CommandLine command, String name) {
        var parameters = command.getCommandSpec().positionalParameters().stream()
                .map(p -> p.paramLabel() + (p.arity().max() > 1 ? "..." : ""))
                .collect(Collectors.joining(" "));
        return parameters.isEmpty() ? name : name + " " + parameters;
    }

    private static String description(CommandLine command) {
        return plain(command.getCommandSpec().usageMessage().description());
    }

    /// What may be written in the description of a command, with what picocli puts into it.
    private static String plain(String... lines) {
        return Arrays.stream(lines)
                .map(line -> Ansi.OFF.string(line))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private void options(CommandLine command) {
        for (var option : command.getCommandSpec().options()) {
            if (!option.hidden() && (command.getParent() == null || !isEverywhere(option))) {
                page.append(".TP\n.B ");
                line(String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : ""));
                line(plain(completed(option)));
            }
        }
    }

    private boolean isEverywhere(OptionSpec option) {
        return root.getCommandSpec().optionsMap().containsKey(option.longestName());
    }

    private static String completed(OptionSpec option) {
        var candidates = option.completionCandidates();
        var said = String.join(" ", option.description());
        return candidates == null ? said : said.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
    }

    private static String escaped(String text) {
        var escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
