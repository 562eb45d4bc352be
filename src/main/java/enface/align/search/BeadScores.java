package enface.align.search;

/// Scores the beads that end at a place of the table. Serves one thread.
public interface BeadScores {

    /// Makes ready for the beads that end at source place `row`; cheapest when the rows come one after the other.
    void enter(int row, Band band);

    /// The log score of the bead of the shape with number `shape` that ends at target place `place` of this row.
    double score(int place, int shape);
}
