package enface.align.word;

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

    private final int kinds;
    private final boolean atStart;
    private final double agreement;
    private final double weight;

    Edge(int kinds, boolean atStart, double agreement, double weight) {
        this.kinds = kinds;
        this.atStart = atStart;
        this.agreement = agreement;
        this.weight = weight;
    }

    /// How many kinds of it there are, numbered from 0.
    public int kinds() {
        return kinds;
    }

    /// Whether a bead shows it at its start, or at its end.
    public boolean atStart() {
        return atStart;
    }

    /// The first guess of how often both sides agree where they can, 0 to 1.
    public double agreement() {
        return agreement;
    }

    /// What its log ratios are multiplied with.
    public double weight() {
        return weight;
    }
}
