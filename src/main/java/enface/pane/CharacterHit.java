package enface.pane;

import enface.text.TextPlace;
import enface.text.VersionId;

/// The character under the pointer.
public record CharacterHit(VersionId version, TextPlace place) {}
