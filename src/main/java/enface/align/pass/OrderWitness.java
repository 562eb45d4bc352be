package enface.align.pass;

import enface.align.score.LengthModel;
import enface.align.score.Witness;
import enface.align.search.Step;
import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Asks of short texts whether it matters in which order the target stands, where no dictionary can be asked and too
/// little can be learnt.
///
/// A translation goes along with its original, so that all paths through both are worth more together than through
/// the original and the same segments shuffled. Of a foreign text the order that it happens to have is one of many: by
/// how many spreads of the shuffled it is better has the standard normal distribution (a permutation test). Nothing
/// is said of very few segments, nor where the order cannot matter since all segments look alike. Time is shuffles x
/// the whole table.
public final class OrderWitness implements Witness {

    private static final int FEWEST = 8;
    private static final int SHUFFLES = 40;
    private static final long SEED = 1;
    private static final double SHARPNESS = 0.5;
    private static final double GAP_GOES_ON = 1;
    /// A spread less than this, as a log, tells nothing.
    private static final double LEAST_SPREAD = 0.05;
    /// In spreads. Of foreign texts one in two is above the first and one in fifteen above the second.
    private static final double FOREIGN = 0;

    private static final double TRANSLATED = 1.5;

    private final Learning learning;
    private final int sources;
    private final int targets;

    /// @param believed what is known of the words beforehand
    public OrderWitness(Tokens source, Tokens target, WordPairs believed, boolean paragraphs) {
        learning = new Learning(source, target, believed, paragraphs, LengthModel.ofWhole(source, target));
        sources = source.segments();
        targets = target.segments();
    }

    /// The beads found are not asked: they were chosen to fit.
    @Override
    public double bearsOut(List<Step> beads) {
        if (Math.min(sources, targets) < FEWEST) {
            return 1;
        }
        var random = new Random(SEED);
        var order = IntStream.range(0, targets).toArray();
        double asItStands = evidence(order);
        double sum = 0;
        double squares = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            shuffle(order, random);
            double better = asItStands - evidence(order);
            sum += better;
            squares += better * better;
        }
        double mean = sum / SHUFFLES;
        double spread = Math.sqrt(Math.max(0, squares / SHUFFLES - mean * mean));
        return spread < LEAST_SPREAD ? 1 : Math.clamp((mean / spread - FOREIGN) / (TRANSLATED - FOREIGN), 0, 1);
    }

    private double evidence(int[] order) {
        return learning.anywhere(IntStream.range(0, sources).toArray(), order).evidence(SHARPNESS, GAP_GOES_ON);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
