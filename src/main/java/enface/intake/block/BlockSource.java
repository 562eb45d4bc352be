package enface.intake.block;

import enface.job.Progress;
import enface.text.Metadata;
import java.util.List;

/// Where the blocks of a text come from: its own lines, or the document it was taken out of.
@FunctionalInterface
public interface BlockSource {

    /// A text in blocks.
    ///
    /// @param metadata what the text says of itself before it begins
    /// @param blocks in the order of the text
    record Blocks(Metadata metadata, List<Block> blocks) {

        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /// Reads all of the text; what does not become part of a block is accounted for in the ledger.
    Blocks read(Ledger ledger, Progress progress);
}
