package enface.align.score;

/// Something that can be seen where one segment ends and the next starts, and that translations tend to share.
public enum Edge {
    /// Whether a paragraph starts.
    PARAGRAPH(2, true, 0.9, 1),
    /// What a segment opens with: a quotation mark, the number of a list, a heading's style.
    OPENING(8, true, 0.6, 0.7),
    /// Whether a quotation goes on.
    QUOTATION(2, true, 0.6, 0.7),
    /// The mark a segment ends with.
    ENDING(8, false, 0.6, 0.7);

    final int kinds;
    /// Whether a bead shows it at its start, or at its end.
    final boolean atStart;
    /// The first guess of how often both sides agree where they can.
    final double agreement;
    final double weight;

    Edge(int kinds, boolean atStart, double agreement, double weight) {
        this.kinds = kinds;
        this.atStart = atStart;
        this.agreement = agreement;
        this.weight = weight;
    }
}
