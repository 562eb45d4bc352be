package enface.pane.over;

import enface.text.TextRange;
import enface.text.VersionId;

/// A passage that was found, within one paragraph.
public record FoundMark(VersionId version, TextRange range) {}
