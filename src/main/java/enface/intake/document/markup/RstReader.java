package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import java.nio.charset.Charset;
import java.util.Optional;

/// Reads reStructuredText, the language of Sphinx and of many manuals.
public final class RstReader implements FormatReader {

    private final TextReader text;
    private final LanguageGuess guess;

    /// @param encoding how the bytes are to be read, as a person said; empty to find out
    public RstReader(Optional<Charset> encoding, LanguageGuess guess) {
        text = new TextReader(encoding, guess);
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var transcript = new Transcript(guess);
        new RstBody(transcript).read(Lines.of(source.text()), progress);
        if (transcript.isEmpty()) {
            throw new IntakeException(Kind.EMPTY, file.name(), "");
        }
        return transcript.done(file.name(), source.reading());
    }
}
