package enface.align.search;

import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The probability of every bead in a band.
public final class Likelihoods {

    private final Band band;
    private final List<Shape> shapes;
    private final float[][] values;

    Likelihoods(Band band, List<Shape> shapes, float[][] values) {
        this.band = band;
        this.shapes = shapes;
        this.values = values;
    }

    /// The path that puts the most segments right, each bead at a price: 0 for the most beads, more for larger ones.
    public List<Step> safestPath(double price) {
        return new SafestPath(band, shapes, values, price).steps();
    }

    /// All beads at least this probable, gaps included, by where they end.
    public List<Step> steps(double least) {
        var steps = new ArrayList<Step>();
        for (int row = 0; row < band.rows(); row++) {
            for (int at = 0; at < values[row].length; at++) {
                if (values[row][at] >= least) {
                    int number = at % shapes.size();
                    var shape = shapes.get(number);
                    int place = band.from(row) + at / shapes.size();
                    var source = new SegmentRange(row - shape.source(), row);
                    var target = new SegmentRange(place - shape.target(), place);
                    steps.add(new Step(source, target, number, Math.min(1, values[row][at])));
                }
            }
        }
        return steps;
    }

    /// The part of the band where a path comes by that has any chance, and `margin` segments about it.
    public Band band(double least, int margin) {
        int last = band.rows() - 1;
        var from = new int[band.rows()];
        var to = new int[band.rows()];
        Arrays.fill(from, band.to(last));
        for (int row = 0; row < band.rows(); row++) {
            for (int at = 0; at < values[row].length; at++) {
                if (values[row][at] >= least) {
                    var shape = shapes.get(at % shapes.size());
                    int place = band.from(row) + at / shapes.size();
                    int first = Math.max(0, row - shape.source() - margin);
                    int end = Math.min(last, row + margin);
                    for (int near = first; near <= end; near++) {
                        from[near] = Math.min(from[near], Math.max(0, place - shape.target() - margin));
                        to[near] = Math.max(to[near], Math.min(band.to(last), place + margin));
                    }
                }
            }
        }
        return Band.of(from, to);
    }
}
