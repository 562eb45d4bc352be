package enface.pane;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import java.util.List;
import java.util.Map;

/// Finds the words that correspond to one under the pointer. Called on the JavaFX thread at every move over the text,
/// so an answer wants to be there within a millisecond; what is not known yet is left out.
@FunctionalInterface
public interface WordSource {

    WordSource NONE = (_, _) -> Map.of();

    /// The words at a place of a version and their counterparts, by version; its own among them where it has any.
    Map<VersionId, List<TextRange>> words(VersionId version, TextPlace place);
}
