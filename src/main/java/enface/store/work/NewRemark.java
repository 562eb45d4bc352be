package enface.store.work;

import enface.text.TextRange;
import java.time.Instant;
import java.util.Optional;

/// A remark that stood in the margin of a version's file, and becomes a note with its version.
///
/// @param range what of the version it is about; empty where that is no text of it, and the note is on the whole work
public record NewRemark(Optional<TextRange> range, String author, String text, Instant at) {}
