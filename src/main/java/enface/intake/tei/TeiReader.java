package enface.intake.tei;

import enface.intake.document.part.Transcript;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import java.io.ByteArrayInputStream;

/// Reads TEI, P4 and P5. Where a file links the sentences of its versions, they stand side by side; else it is running
/// text.
public final class TeiReader implements FormatReader {

    /// A file takes some times its size while it is read.
    private static final long LARGEST = 64L << 20;

    private final LanguageGuess guess;

    public TeiReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var bytes = file.bytes(LARGEST);
        var linked = TeiLinks.read(file.name(), () -> Xml.of(file.name(), new ByteArrayInputStream(bytes)));
        if (linked.isPresent()) {
            return new Extract.SideBySide(linked.get());
        }
        var transcript = new Transcript(guess);
        new TeiBody(Xml.of(file.name(), new ByteArrayInputStream(bytes)), transcript).read(progress);
        if (transcript.isEmpty()) {
            throw new IntakeException(Kind.EMPTY, file.name(), "");
        }
        return transcript.done(file.name());
    }
}
