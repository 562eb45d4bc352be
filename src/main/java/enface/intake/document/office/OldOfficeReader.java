package enface.intake.document.office;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.Format;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import java.nio.charset.StandardCharsets;

/// Tells a new document that is locked, which comes in the wrapping of old ones, from an old one, which nobody reads.
public final class OldOfficeReader implements FormatReader {

    private static final String LOCKED = "EncryptedPackage";

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        var sign = new String(LOCKED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        throw bytes.contains(sign)
                ? new IntakeException(Kind.LOCKED, file.name(), "")
                : new IntakeException(Kind.FORMAT, file.name(), Format.OLD_OFFICE.named());
    }
}
