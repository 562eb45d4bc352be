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

/// Reads text whose marks are read line by line. Nothing that a file includes is fetched.
public final class MarkupReader implements FormatReader {

    /// Writes what the lines of a file say.
    @FunctionalInterface
    private interface Body {

        void write(Transcript out, Lines lines, Progress progress);
    }

    private final TextReader text;
    private final LanguageGuess guess;
    private final Body body;

    private MarkupReader(Optional<Charset> encoding, LanguageGuess guess, Body body) {
        text = new TextReader(encoding, guess);
        this.guess = guess;
        this.body = body;
    }

    /// Reads AsciiDoc.
    ///
    /// @param encoding how the bytes are to be read, as a person said; empty to find out
    public static MarkupReader ofAsciiDoc(Optional<Charset> encoding, LanguageGuess guess) {
        return new MarkupReader(encoding, guess, (out, lines, progress) -> new AsciiDocBody(out).read(lines, progress));
    }

    /// Reads reStructuredText, the language of Sphinx and of many manuals.
    ///
    /// @param encoding how the bytes are to be read, as a person said; empty to find out
    public static MarkupReader ofReStructuredText(Optional<Charset> encoding, LanguageGuess guess) {
        return new MarkupReader(encoding, guess, (out, lines, progress) -> new RstBody(out).read(lines, progress));
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var transcript = new Transcript(guess);
        body.write(transcript, Lines.of(source.text()), progress);
        if (transcript.isEmpty()) {
            throw new IntakeException(Kind.EMPTY, file.name(), "");
        }
        return transcript.done(file.name(), source.reading());
    }
}
