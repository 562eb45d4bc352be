package enface.intake.format;

import enface.intake.draft.IntakeException;

/// Takes the text out of files of one format.
///
/// A reader fetches nothing: no stylesheet, picture, entity or document type, whatever the file asks for.
@FunctionalInterface
public interface FormatReader {

    /// The text of a file.
    ///
    /// @throws IntakeException where it has none, or is not what it says
    Extract read(RawFile file) throws IntakeException;
}
