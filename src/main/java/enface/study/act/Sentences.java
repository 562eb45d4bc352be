package enface.study.act;

import enface.align.correct.CannotRepair;
import enface.align.lexicon.DictionaryException;
import enface.intake.draft.IntakeException;
import enface.language.cut.Words;
import enface.store.correct.NoLongerFits;
import enface.store.sql.StoreException;
import enface.text.LanguageTag;
import enface.text.correct.CannotCorrect;
import enface.text.correct.CannotExchange;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in one sentence what went wrong and what to do; for the window and the command line alike.
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
            case CannotCorrect correction -> words.get("error.correct." + key(correction.reason()));
            case CannotRepair repair -> words.get("error.repair." + key(repair.reason()));
            case CannotExchange exchange -> words.get("error.exchange." + key(exchange.reason()));
            case NoLongerFits _ -> words.get("error.no-longer-fits");
            case FileSystemException file -> words.get("error.not-written", String.valueOf(file.getFile()));
            default -> words.get("error.unexpected", onOneLine(e.getClass().getSimpleName() + ": " + e.getMessage()));
        };
    }

    /// Whether there are words for an exception; one without any is a fault of the program.
    public static boolean isExpected(Exception e) {
        return switch (e) {
            case IntakeException _, DictionaryException _, StoreException _, FileSystemException _ -> true;
            case CannotCorrect _, CannotRepair _, CannotExchange _, NoLongerFits _ -> true;
            default -> false;
        };
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private String of(IntakeException e) {
        var detail = e.kind() == IntakeException.Kind.ONE_LANGUAGE
                ? words.language(new LanguageTag(e.detail()))
                : e.detail();
        return words.get("error.intake." + key(e.kind()), e.file(), detail);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
