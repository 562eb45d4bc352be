package enface.intake.document.office;

import enface.intake.document.part.Transcript;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;

/// Reads Rich Text Format, which every word processor of thirty years writes.
public final class RtfReader implements FormatReader {

    /// Pictures stand in it as figures, two to a byte.
    private static final long LARGEST = 64L << 20;

    private final LanguageGuess guess;

    public RtfReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var transcript = new Transcript(guess);
        boolean whole = new RtfBody(file.bytes(LARGEST), transcript).read();
        if (!whole) {
            throw new IntakeException(Kind.DAMAGED, file.name(), "");
        }
        if (transcript.isEmpty()) {
            throw new IntakeException(Kind.EMPTY, file.name(), "");
        }
        return transcript.done(file.name());
    }
}
