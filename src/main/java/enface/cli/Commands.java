package enface.cli;

import enface.cli.align.AlignCommand;
import enface.cli.card.CardsCommands;
import enface.cli.compare.CompareCommand;
import enface.cli.correct.BeadsCommand;
import enface.cli.correct.HistoryCommand;
import enface.cli.correct.TextCommand;
import enface.cli.correct.UndoCommand;
import enface.cli.dictionary.DictionaryCommands;
import enface.cli.find.SearchCommand;
import enface.cli.importing.ImportCommand;
import enface.cli.library.CollectionCommands;
import enface.cli.library.EditCommand;
import enface.cli.library.LibraryCommands;
import enface.cli.library.ListCommand;
import enface.cli.library.MergeCommand;
import enface.cli.library.ShowCommand;
import enface.cli.mark.BookmarkCommands;
import enface.cli.note.NotesCommands;
import enface.cli.part.Session;
import enface.cli.practice.AttemptsCommand;
import enface.cli.scheme.SchemesCommands;
import enface.cli.share.ExportCommand;
import enface.cli.term.GlossaryCommands;
import enface.cli.term.TermsCommand;
import enface.cli.version.VersionsCommands;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/// All commands by their names, each made when it is asked for: a call needs one of them, and to make them all takes
/// longer than most of them take.
final class Commands {

    /// It tells of all others.
    static final String COMPLETION = "completion";

    private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

    private Commands() {}

    static Commands of(Session session) {
        var all = new Commands();
        all.byName.put("import", () -> new ImportCommand(session));
        all.byName.put("align", () -> new AlignCommand(session));
        all.byName.put("list", () -> new ListCommand(session));
        all.byName.put("show", () -> new ShowCommand(session));
        all.byName.put("edit", () -> new EditCommand(session));
        all.byName.put("collection", () -> CollectionCommands.all(session));
        all.byName.put("merge", () -> new MergeCommand(session));
        all.byName.put("compare", () -> new CompareCommand(session));
        all.byName.put("export", () -> new ExportCommand(session));
        all.byName.put("search", () -> new SearchCommand(session));
        all.byName.put("attempts", () -> new AttemptsCommand(session));
        all.byName.put("glossary", () -> GlossaryCommands.all(session));
        all.byName.put("terms", () -> new TermsCommand(session));
        all.byName.put("dictionary", () -> DictionaryCommands.all(session));
        all.byName.put("cards", () -> CardsCommands.all(session));
        all.byName.put("bookmarks", () -> BookmarkCommands.all(session));
        all.byName.put("notes", () -> NotesCommands.all(session));
        all.byName.put("schemes", () -> SchemesCommands.all(session));
        all.byName.put("text", () -> TextCommand.all(session));
        all.byName.put("beads", () -> BeadsCommand.all(session));
        all.byName.put("versions", () -> VersionsCommands.all(session));
        all.byName.put("undo", () -> new UndoCommand.Undo(session));
        all.byName.put("redo", () -> new UndoCommand.Redo(session));
        all.byName.put("history", () -> new HistoryCommand(session));
        all.byName.put("library", () -> LibraryCommands.all(session));
        all.byName.put(COMPLETION, () -> new CompletionCommand(session));
        return all;
    }

    /// Adds what a call with these arguments may ask for.
    void addTo(CommandLine line, String... arguments) {
        for (var name : wanted(arguments)) {
            line.addSubcommand(name, made(name));
        }
    }

    /// What is called so, anew.
    private Object made(String name) {
        var command = byName.get(name);
        if (command == null) {
            throw new IllegalArgumentException(name);
        }
        return command.get();
    }

    /// The one that is named first, where one is; none where some files alone are to be opened; all where there is any
    /// doubt, and where they are to be listed.
    Set<String> wanted(String... arguments) {
        if (arguments.length > 0 && byName.containsKey(arguments[0]) && !arguments[0].equals(COMPLETION)) {
            return Set.of(arguments[0]);
        }
        boolean filesAlone = Arrays.stream(arguments)
                .noneMatch(argument ->
                        argument.startsWith("-") || argument.startsWith("@") || byName.containsKey(argument));
        return filesAlone ? Set.of() : byName.keySet();
    }
}
