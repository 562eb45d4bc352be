package enface.intake.format;

import java.util.List;

/// A file to be read, and where it was found.
///
/// @param folders the names of its folders from the one a person gave; none where they named the file itself
public record Given(Extract extract, List<String> folders) {

    public Given {
        folders = List.copyOf(folders);
    }

    /// The running text of a file that has such.
    public Extract.Text text() {
        if (extract instanceof Extract.Text text) {
            return text;
        }
        throw new IllegalStateException("no running text: " + extract.file().name());
    }

    /// What it goes by.
    public String name() {
        return extract.file().name();
    }

    /// Whether a person named the file itself, and not a folder that it lies in.
    public boolean isNamed() {
        return folders.isEmpty();
    }
}
