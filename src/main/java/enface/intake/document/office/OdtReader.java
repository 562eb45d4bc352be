package enface.intake.document.office;

import enface.intake.document.part.Archive;
import enface.intake.document.part.Transcript;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;

/// Reads OpenDocument texts, as LibreOffice writes them.
public final class OdtReader implements FormatReader {

    private final LanguageGuess guess;

    public OdtReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        try (var archive = Archive.open(file)) {
            if (isLocked(archive)) {
                throw new IntakeException(Kind.LOCKED, file.name(), "");
            }
            var transcript = new Transcript(guess);
            var body = new OdtBody(transcript);
            var styles = archive.xml("styles.xml");
            if (styles.isPresent()) {
                body.readStyles(styles.get());
            }
            body.read(archive.need("content.xml"));
            var meta = archive.xml("meta.xml");
            if (meta.isPresent()) {
                DocxReader.tell(meta.get(), transcript);
            }
            if (transcript.isEmpty()) {
                throw new IntakeException(Kind.EMPTY, file.name(), "");
            }
            return transcript.done(file.name());
        }
    }

    private static boolean isLocked(Archive archive) throws IntakeException {
        var manifest = archive.xml("META-INF/manifest.xml");
        while (manifest.isPresent() && manifest.get().next()) {
            if (manifest.get().isStart("encryption-data")) {
                return true;
            }
        }
        return false;
    }
}
