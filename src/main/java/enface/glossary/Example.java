package enface.glossary;

import enface.text.TextRange;
import enface.text.VersionId;
import java.util.Optional;

/// A passage of a work that shows a term in use.
///
/// It keeps what it quotes, so that it is still an example when its version is gone, and is looked for near its place
/// when that was corrected.
///
/// @param version where it stands; nothing when that version is no more
public record Example(Optional<VersionId> version, TextRange range, String quote) {}
