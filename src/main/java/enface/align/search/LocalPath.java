package enface.align.search;

import java.util.List;

/// Beads in a row that start and end anywhere in a table.
///
/// @param steps in order, at least one; their probability is 1, since nothing is known of it
/// @param score the sum of their scores, more than 0
public record LocalPath(List<Step> steps, double score) {

    public LocalPath {
        steps = List.copyOf(steps);
    }
}
