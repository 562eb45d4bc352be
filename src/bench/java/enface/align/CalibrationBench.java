package enface.align;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// How many of the beads said to be so sure are right, on gold drawn by people: a table and a plot.
public final class CalibrationBench {

    private static final Path PLOT = Path.of("src", "site", "resources", "images", "confidence.svg");
    private static final List<Double> EDGES = List.of(0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995, 1.0);

    private CalibrationBench() {}

    public static void main(String... arguments) throws IOException {
        var curves = new ArrayList<Plot.Curve>();
        curves.add(new Plot.Curve("as it should be", List.of(new Plot.Point(0, 0, ""), new Plot.Point(1, 1, ""))));
        curves.add(measured("with the lexicon", List.of(PackedLexicon.chineseEnglish())));
        curves.add(measured("without", List.of()));
        var marks = List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
        Files.writeString(
                PLOT,
                Plot.svg(
                        "Share of right beads by confidence; beside each point the number of beads",
                        new Plot.Axis("mean confidence of the beads", 0, 1, false, marks),
                        new Plot.Axis("right", 0, 1, false, marks),
                        curves));
    }

    private static Plot.Curve measured(String name, List<Lexicon> lexicons) throws IOException {
        var golds = new ArrayList<>(DevelopmentGold.reports());
        golds.addAll(DevelopmentGold.speeches());
        golds.addAll(DevelopmentGold.essays());
        int bins = EDGES.size() - 1;
        var beads = new int[bins];
        var right = new int[bins];
        var sum = new double[bins];
        for (var gold : golds) {
            var links = new HashSet<>(gold.links());
            for (var bead : new StandardAligner(lexicons)
                    .align(gold.source(), gold.target(), Progress.none())
                    .beads()) {
                int bin = 0;
                while (bin < bins - 1 && bead.confidence() >= EDGES.get(bin + 1)) {
                    bin++;
                }
                beads[bin]++;
                sum[bin] += bead.confidence();
                right[bin] += links.contains(Gold.link(bead)) ? 1 : 0;
            }
        }
        var points = new ArrayList<Plot.Point>();
        System.out.println(name);
        for (int i = 0; i < bins; i++) {
            if (beads[i] > 0) {
                double said = sum[i] / beads[i];
                double share = (double) right[i] / beads[i];
                System.out.println(String.format(
                        Locale.ROOT,
                        "| %s–%s | %.3f | %.3f | %d |",
                        EDGES.get(i),
                        EDGES.get(i + 1),
                        said,
                        share,
                        beads[i]));
                points.add(new Plot.Point(said, share, said > 0.96 ? "" : Integer.toString(beads[i])));
            }
        }
        return new Plot.Curve(name, points);
    }
}
