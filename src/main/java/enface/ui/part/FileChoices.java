package enface.ui.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files.
public interface FileChoices {

    /// Files to read; empty where they thought better of it.
    ///
    /// @param title what the dialog says
    List<Path> toOpen(String title);

    /// A file to write, perhaps one that exists and may be replaced.
    Optional<Path> toSave(String title, String suggestedName);

    /// A folder to write into; nothing where they thought better of it.
    Optional<Path> toFolder(String title);
}
