package enface.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A whole copy of a library, made while that was sound.
///
/// @param made when
/// @param bytes how large it is
public record Backup(Path file, Reason reason, Instant made, long bytes) {

    /// Why it was made.
    public enum Reason {
        /// One a day.
        DAY,
        /// A newer program was about to change how the library is kept.
        UPGRADE,
        /// Another backup was about to take the place of the library.
        RESTORING
    }
}
