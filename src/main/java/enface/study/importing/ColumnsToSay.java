package enface.study.importing;

import enface.intake.choice.Choices;
import enface.intake.choice.ColumnChoice;
import enface.intake.choice.Look;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import java.nio.file.Path;
import java.util.List;

/// A table of which too few columns were taken for texts: read all the same, so that a person can say what its columns
/// hold.
///
/// @param draft what can be shown meanwhile, a version at least
/// @param choices what was taken of the columns for that
public record ColumnsToSay(Draft draft, Choices choices) {

    /// @param refused why it could not be read as a work
    /// @throws IntakeException the same, where it is no table with any text in it
    public static ColumnsToSay read(
            Importing importing, List<Path> files, Choices choices, IntakeException refused, Progress progress)
            throws IntakeException {
        boolean fitting = refused.kind() == Kind.ONE_LANGUAGE || refused.kind() == Kind.NO_TEXTS;
        if (files.size() != 1 || !fitting) {
            throw refused;
        }
        var looks = importing.looks(files, choices, Progress.none());
        if (looks.size() != 1 || looks.getFirst().columns().size() < 2) {
            throw refused;
        }
        var taken = refused.kind() == Kind.NO_TEXTS ? withLetters(looks.getFirst(), choices) : choices;
        if (refused.kind() == Kind.NO_TEXTS && taken.equals(choices)) {
            throw refused;
        }
        try {
            return new ColumnsToSay(importing.read(files, List.of(), taken, progress), taken);
        } catch (IntakeException e) {
            if (e.kind() != Kind.ONE_LANGUAGE) {
                throw refused;
            }
            return new ColumnsToSay(
                    importing.read(files, List.of(new LanguageTag(e.detail())), taken, progress), taken);
        }
    }

    /// Every column with letters at its top as text.
    private static Choices withLetters(Look look, Choices choices) {
        var guess = new LanguageGuess();
        var changed = choices;
        for (int c = 0; c < look.columns().size(); c++) {
            var start = String.join(" ", look.columns().get(c).start());
            int column = c;
            if (start.chars().anyMatch(Character::isLetter)) {
                var language = guess.of(start);
                changed = changed.with(look.file(), file -> file.withColumn(column, ColumnChoice.text(language)));
            }
        }
        return changed;
    }
}
