package enface.intake.format;

import enface.intake.block.TextBlocks;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.SourceFile;
import enface.intake.draft.SourceFile.Reading;
import enface.job.Progress;
import enface.language.guess.Encodings;
import enface.language.guess.LanguageGuess;
import java.nio.charset.Charset;
import java.util.Optional;

/// Reads plain text and Markdown in any usual encoding.
public final class TextReader implements FormatReader {

    private final Encodings encodings = new Encodings();
    private final Optional<Charset> encoding;
    private final LanguageGuess guess;

    /// @param encoding how the bytes are to be read, as a person said; empty to find out
    public TextReader(Optional<Charset> encoding, LanguageGuess guess) {
        this.encoding = encoding;
        this.guess = guess;
    }

    @Override
    public Extract.Text read(RawFile file, Progress progress) throws IntakeException {
        return new Extract.Text(source(file), new TextBlocks(guess));
    }

    /// All of a file, whatever is in it, as text.
    public SourceFile source(RawFile file) throws IntakeException {
        var bytes = file.bytes();
        var decoded = encoding.map(chosen -> encodings.decode(bytes, chosen))
                .or(() -> encodings.decode(bytes))
                .orElseThrow(() -> new IntakeException(Kind.BINARY, file.name(), ""));
        if (decoded.text().isBlank()) {
            throw new IntakeException(Kind.EMPTY, file.name(), "");
        }
        return new SourceFile(
                file.name(),
                decoded.text(),
                new Reading(decoded.charset(), decoded.wrong()),
                SourceFile.Beside.of(RubyTags.in(decoded.text())));
    }
}
