package enface.align.search;

import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The path through a band that puts the most segments right: each bead counts with its probability times its
/// segments, less a price that keeps it from falling into many.
///
/// Where nothing is sure it so keeps to many small beads, and does not gather all into few large ones. A dynamic
/// programme over the places (source, target); time is cells x shapes, memory nine bytes a cell.
final class SafestPath {

    private final Band band;
    private final List<Shape> shapes;
    private final float[][] values;
    /// By shape: how many segments of either side it joins.
    private final int[] sources;
    private final int[] targets;
    private final double price;

    /// @param values the probabilities: for each row of the band, for each place of it, for each shape
    SafestPath(Band band, List<Shape> shapes, float[][] values, double price) {
        this.band = band;
        this.shapes = shapes;
        this.values = values;
        this.price = price;
        sources = shapes.stream().mapToInt(Shape::source).toArray();
        targets = shapes.stream().mapToInt(Shape::target).toArray();
    }

    List<Step> steps() {
        var best = new double[band.rows()][];
        var chosen = new byte[band.rows()][];
        for (int row = 0; row < band.rows(); row++) {
            best[row] = new double[band.width(row)];
            chosen[row] = new byte[band.width(row)];
            for (int cell = 0; cell < best[row].length; cell++) {
                choose(row, cell, best, chosen);
            }
        }
        var steps = new ArrayList<Step>();
        int row = band.rows() - 1;
        int place = band.to(row);
        while (row > 0 || place > 0) {
            int number = chosen[row][place - band.from(row)];
            var shape = shapes.get(number);
            float value = values[row][(place - band.from(row)) * shapes.size() + number];
            var source = new SegmentRange(row - shape.source(), row);
            var target = new SegmentRange(place - shape.target(), place);
            steps.add(new Step(source, target, number, Math.clamp(value, 0, 1)));
            row = source.from();
            place = target.from();
        }
        Collections.reverse(steps);
        return steps;
    }

    private void choose(int row, int cell, double[][] best, byte[][] chosen) {
        if (row == 0 && cell == 0) {
            return;
        }
        double highest = Double.NEGATIVE_INFINITY;
        int first = cell * sources.length;
        for (int number = 0; number < sources.length; number++) {
            float value = values[row][first + number];
            if (value == Lattice.NONE) {
                continue;
            }
            int before = row - sources[number];
            double worth = value * (sources[number] + targets[number]) / 2 - price;
            double sum = best[before][band.from(row) + cell - targets[number] - band.from(before)] + worth;
            if (sum > highest) {
                highest = sum;
                chosen[row][cell] = (byte) number;
            }
        }
        best[row][cell] = highest;
    }
}
