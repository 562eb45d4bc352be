package enface.intake.shape;

import enface.intake.block.Block;
import enface.intake.shape.LabelFinder.Mark;
import enface.intake.shape.LabelFinder.Part;
import enface.intake.shape.LabelFinder.Piece;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A block, and the label in whose reach it stands.
record Keyed(Block block, Optional<Mark> under) {

    /// Lays each block under its label: a heading's reach ends at the next label or the next heading of its rank, that
    /// of a word before a line at the end of its block, unless all texts are labelled so.
    static List<Keyed> of(List<Part> parts) {
        boolean flowing = parts.stream()
                        .filter(p -> p instanceof Mark mark
                                && mark.isPrefix()
                                && mark.label().isOfVersion())
                        .map(p -> key(((Mark) p).label()))
                        .distinct()
                        .count()
                > 1;
        var keyed = new ArrayList<Keyed>();
        Optional<Mark> current = Optional.empty();
        for (var part : parts) {
            switch (part) {
                case Mark mark -> current = Optional.of(mark);
                case Piece(Block block) -> {
                    if (block.kind() == Kind.HEADING
                            && current.filter(m -> m.level() < block.level()).isEmpty()) {
                        current = current.filter(m -> isHeadingWithLabel(m, block));
                    }
                    keyed.add(new Keyed(block, current));
                    if (current.filter(m -> m.isPrefix() && !flowing).isPresent()) {
                        current = Optional.empty();
                    }
                }
            }
        }
        return keyed;
    }

    /// `## English: The lamp` is cut into a label and a heading of one rank.
    private static boolean isHeadingWithLabel(Mark mark, Block block) {
        var text = block.lines().getFirst().text();
        return mark.text().endOrigin() <= text.firstOrigin()
                && text.firstOrigin() - mark.text().endOrigin() <= 2
                && mark.level() == block.level();
    }

    /// What labels of one version have in common, however they are written.
    static String key(Label label) {
        if (label.named()) {
            return label.words().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }
        return label.language().map(tag -> tag.value()).orElse("") + " " + label.kind();
    }
}
