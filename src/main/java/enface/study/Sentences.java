package enface.study;

import enface.align.lexicon.DictionaryException;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.language.cut.Words;
import enface.store.sql.StoreException;
import enface.study.Prepared.PreparedWork;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in one sentence what went wrong and what to do, or what was decided; for the window and the command line
/// alike.
public final class Sentences {

    private final Words words;

    public Sentences(Words words) {
        this.words = words;
    }

    /// What a person is told of an exception or error; for one that nobody expected, that, and what it says of itself.
    /// One that ended a task comes as the cause of an [IllegalStateException].
    ///
    /// @param library the file a store exception is about
    public String of(Throwable e, Path library) {
        return switch (e) {
            case OutOfMemoryError _ -> words.get("error.memory");
            case StackOverflowError _ -> words.get("error.too-deep");
            case IllegalStateException _ when e.getCause() instanceof Error fatal -> of(fatal, library);
            case IntakeException intake -> of(intake);
            case DictionaryException dictionary ->
                words.get("error.dictionary." + key(dictionary.fault()), dictionary.file());
            case StoreException store -> words.get("error.store." + key(store.kind()), library.toString());
            case FileSystemException file -> words.get("error.not-written", String.valueOf(file.getFile()));
            default -> words.get("error.unexpected", onOneLine(e.getClass().getSimpleName() + ": " + e.getMessage()));
        };
    }

    /// Whether there are words for an exception; one without any is a fault of the program.
    public static boolean isExpected(Exception e) {
        return switch (e) {
            case IntakeException _, DictionaryException _, StoreException _, FileSystemException _ -> true;
            default -> false;
        };
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private String of(IntakeException e) {
        var detail = e.kind() == IntakeException.Kind.ONE_LANGUAGE
                ? Locale.forLanguageTag(e.detail()).getDisplayName(words.locale())
                : e.detail();
        return words.get("error.intake." + key(e.kind()), e.file(), detail);
    }

    public String of(Join join) {
        return words.get(
                "report.join." + key(join.how()), join.from().line(), join.to().line(), join.before(), join.after());
    }

    public String of(Doubt doubt) {
        return words.get("report.doubt." + key(doubt.kind()), doubt.place().line(), doubt.text());
    }

    /// Which versions of a work hardly correspond to its first one, a sentence for each.
    public List<String> foreign(PreparedWork work) {
        return work.foreign().stream()
                .map(a -> words.get(
                        "import.foreign",
                        words.language(work.work().versions().get(a.source()).language()),
                        words.language(work.work().versions().get(a.target()).language()),
                        a.alignment().correspondence()))
                .toList();
    }

    /// Why something was left out.
    public String reason(LeftOut.Reason reason) {
        return words.get("report.left-out." + key(reason));
    }

    private static String key(Enum<?> value) {
        return ImportJson.name(value);
    }
}
