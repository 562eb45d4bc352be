package enface.pane.cell;

import enface.glossary.match.TermMatch;
import enface.text.VersionId;
import java.util.List;

/// Finds the terms of a paragraph when it comes into view. Called on the JavaFX thread, once each time a paragraph is
/// laid out, so an answer wants to be there within a millisecond.
@FunctionalInterface
public interface TermSource {

    TermSource NONE = (_, _) -> List.of();

    /// The terms of paragraph `paragraph` of a version, in order, not overlapping.
    List<TermMatch> terms(VersionId version, int paragraph);
}
