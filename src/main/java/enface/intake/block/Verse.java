package enface.intake.block;

import enface.text.Paragraph.Kind;
import java.util.List;
import java.util.stream.Stream;

/// Verse line by line: each line of a paragraph is one of its own.
public final class Verse {

    private Verse() {}

    /// The blocks with each line in one of its own; headings and tables stay whole.
    public static List<Block> lines(List<Block> blocks) {
        return blocks.stream().flatMap(Verse::lines).toList();
    }

    private static Stream<Block> lines(Block block) {
        boolean whole = block.kind() == Kind.HEADING || block.table().isPresent();
        return whole ? Stream.of(block) : block.lines().stream().map(line -> block.withLines(List.of(line)));
    }
}
