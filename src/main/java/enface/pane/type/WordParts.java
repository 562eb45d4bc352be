package enface.pane.type;

import java.util.List;

/// Where the words of a language may be parted at the end of a line.
///
/// Called on the JavaFX thread for the few words that stand at the ends of lines.
@FunctionalInterface
public interface WordParts {

    /// No word is parted that has room on a line of its own.
    WordParts NONE = _ -> List.of();

    /// The places in a word before which a line may begin, in order.
    ///
    /// @param word letters, and perhaps apostrophes
    List<Integer> in(String word);
}
