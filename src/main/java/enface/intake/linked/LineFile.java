package enface.intake.linked;

import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.Given;
import enface.intake.shape.Labels;
import enface.intake.shape.NameParts;
import enface.intake.sheet.Sheet.Column;
import enface.language.guess.LanguageGuess;
import enface.language.guess.LanguageNames;
import enface.language.guess.ScriptCount;
import enface.text.Called;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of running text as the lines that it has.
///
/// @param place its number among those given
/// @param lines without white space at their ends; empty ones are there too, but not behind the last line end
record LineFile(int place, Given given, List<String> lines) {

    private static final int TELLING = 4_000;
    /// Lines that are longer on average are paragraphs and no sentences.
    private static final int SENTENCE = 300;

    LineFile {
        lines = List.copyOf(lines);
    }

    /// Those of the files that are running text.
    static List<LineFile> of(List<Given> given) {
        var files = new ArrayList<LineFile>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).extract() instanceof Extract.Text text) {
                files.add(new LineFile(i, given.get(i), lines(text.file())));
            }
        }
        return files;
    }

    private static List<String> lines(SourceFile file) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < file.lineCount(); i++) {
            lines.add(file.line(i).of(file.text()).strip());
        }
        if (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast(); // behind the last line end
        }
        return lines;
    }

    String name() {
        return given.name();
    }

    boolean isBeside(LineFile other) {
        return given.folders().equals(other.given().folders());
    }

    boolean isOfSentences() {
        return lines.stream().mapToLong(String::length).sum() <= (long) SENTENCE * Math.max(1, lines.size());
    }

    NameParts said(Labels labels) {
        return NameParts.of(name(), List.of(), labels);
    }

    /// The column that it becomes: in the language that its name says where its text is in that, and else in that of
    /// its text.
    ///
    /// @param name what it is called, empty where its language tells enough
    Column column(Labels labels, LanguageGuess guess, String name) {
        var text = given.text().file().text();
        var start = text.substring(0, Math.min(text.length(), TELLING));
        var found = guess.of(start);
        var told = LanguageNames.inFileName(name()).or(() -> said(labels).language());
        return new Column(
                Optional.of(told.filter(said -> !isVague(said, found) && isWrittenIn(said, start))
                        .orElse(found)),
                new Called(name, ""));
    }

    /// `zh` says less than a text that is in one of its scripts.
    private static boolean isVague(LanguageTag said, LanguageTag found) {
        return said.value().equals("zh") && found.sameLanguage(said);
    }

    private static boolean isWrittenIn(LanguageTag language, String text) {
        int script = LanguageGuess.scriptOf(language);
        int dominant = ScriptCount.of(text).dominant();
        boolean spelt =
                dominant == ScriptCount.LATIN && !LanguageNames.isCommon(language); // Pali, as scholars write it
        return script == dominant || spelt;
    }
}
