package enface.pane;

import enface.glossary.match.TermMatch;
import enface.text.VersionId;
import javafx.geometry.Bounds;

/// The term under the pointer.
///
/// @param bounds where it stands, in screen pixels, for a pop-over beside it
public record TermHit(VersionId version, int paragraph, TermMatch match, Bounds bounds) {}
