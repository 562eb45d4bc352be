package enface.intake.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads JSON and lines of JSON, wherever in it texts stand side by side: objects keyed by language, lists of strings
/// in a list, messages keyed by name, what a model is asked and what it answers, what is said at a time.
public final class JsonTextReader implements FormatReader {

    private static final int DEEPEST = 60;
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    private final TextReader text;
    private final LanguageGuess guess;

    public JsonTextReader(TextReader text, LanguageGuess guess) {
        this.text = text;
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var sheet = SheetText.of(source);
        try (var json = new JsonReader(new StringReader(source.text()))) {
            json.setStrictness(Strictness.LENIENT); // lines of JSON are several values
            json.setNestingLimit(DEEPEST);
            return new Extract.SideBySide(new JsonWalk(json, sheet, progress, guess).all());
        } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException e) {
            throw refused(source, e);
        } catch (IOException e) {
            throw new IntakeException(Kind.UNREADABLE, file.name(), String.valueOf(e.getMessage()));
        }
    }

    private static IntakeException refused(SourceFile file, Exception e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("Nesting limit")) {
            return new IntakeException(Kind.OVERGROWN, file.name(), "");
        }
        Matcher line = LINE.matcher(message);
        return new IntakeException(
                Kind.BROKEN, file.name(), line.find() ? line.group(1) : Integer.toString(file.lineCount()));
    }
}
