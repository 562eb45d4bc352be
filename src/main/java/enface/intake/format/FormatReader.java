package enface.intake.format;

import enface.intake.draft.IntakeException;
import enface.job.Progress;

/// Takes the text out of files of one format.
///
/// A reader fetches nothing: no stylesheet, picture, entity or document type, whatever the file asks for.
@FunctionalInterface
public interface FormatReader {

    /// The text of a file.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    /// @throws IntakeException where it has none, or is not what it says
    Extract read(RawFile file, Progress progress) throws IntakeException;
}
