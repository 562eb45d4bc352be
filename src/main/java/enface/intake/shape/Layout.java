package enface.intake.shape;

import enface.intake.block.Block;
import java.util.List;

/// How the texts of a file lie, as far as the file says so.
///
/// @param placed the blocks of the text, in order
/// @param voices the versions that the file sets apart; none where languages just take turns
/// @param vocabulary blocks of lists of words
public record Layout(List<Placed> placed, List<Voice> voices, List<Block> vocabulary) {

    /// A block, and to which version it belongs.
    ///
    /// @param voice the number of its voice, or -1
    /// @param row the row of a table that it stands in, from 1; 0 where it stands in none
    public record Placed(Block block, int voice, int row) {}

    /// Blocks of which nothing is known.
    public static Layout plain(List<Block> blocks) {
        return new Layout(blocks.stream().map(b -> new Placed(b, -1, 0)).toList(), List.of(), List.of());
    }

    /// The blocks alone.
    public List<Block> blocks() {
        return placed.stream().map(Placed::block).toList();
    }

    public Layout {
        placed = List.copyOf(placed);
        voices = List.copyOf(voices);
        vocabulary = List.copyOf(vocabulary);
    }
}
