package enface.align;

import enface.align.Gold.Score;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// How well texts are aligned that were made from public works, as they are and with passages moved: the tables of the
/// own
/// split. The arguments are the seeds of the drawings.
public final class SplitBench {

    private static final List<String> SEEDS = List.of("5", "77", "2026");
    private static final double SURE = 0.9;

    private SplitBench() {}

    public static void main(String... arguments) {
        if (!RealUnits.areAtHand()) {
            System.out.println("no texts at hand, nothing measured");
            return;
        }
        var seeds = (arguments.length == 0 ? SEEDS.stream() : Stream.of(arguments))
                .map(Long::valueOf)
                .toList();
        var splits = OwnSplit.all();
        System.out.println("| texts | dictionary | strict F1 | of the sure right | sure |");
        splits.forEach(split -> both(split, seeds, SplitBench::asTheyAre));
        System.out.println("| texts | dictionary | found | called | right | strict F1 |");
        splits.forEach(split -> both(split, seeds, SplitBench::moved));
    }

    private interface Measure {
        String of(OwnSplit split, List<Long> seeds, List<Lexicon> lexicons);
    }

    private static void both(OwnSplit split, List<Long> seeds, Measure measure) {
        if (split.lexicon()) {
            System.out.println(measure.of(split, seeds, List.of(PackedLexicon.chineseEnglish())));
        }
        System.out.println(measure.of(split, seeds, List.of()));
    }

    private static String words(List<Lexicon> lexicons) {
        return lexicons.isEmpty() ? "no" : "yes";
    }

    private static String asTheyAre(OwnSplit split, List<Long> seeds, List<Lexicon> lexicons) {
        var score = Score.NONE;
        int sure = 0;
        int right = 0;
        for (long seed : seeds) {
            for (var drawn : split.drawn(seed)) {
                var gold = drawn.gold();
                var alignment = align(gold, lexicons);
                score = score.plus(gold.score(alignment));
                var links = new HashSet<>(gold.links());
                var surest = alignment.beads().stream()
                        .filter(b -> b.confidence() >= SURE)
                        .toList();
                sure += surest.size();
                right += count(surest, links);
            }
        }
        return "| %s | %s | %.4f | %.3f | %d |"
                .formatted(split.name(), words(lexicons), score.f1(), (double) right / sure, sure);
    }

    private static String moved(OwnSplit split, List<Long> seeds, List<Lexicon> lexicons) {
        var score = Score.NONE;
        int found = 0;
        int wanted = 0;
        int called = 0;
        int right = 0;
        for (long seed : seeds) {
            var random = new Random(seed);
            for (var drawn : split.drawn(seed)) {
                var moved = MovedText.of(drawn.text(), random);
                var gold = new OwnSplit.Drawn(drawn.source(), drawn.target(), moved.text()).gold();
                var alignment = align(gold, lexicons);
                score = score.plus(gold.score(alignment));
                wanted += moved.moved().size();
                found += count(alignment.beads(), moved.moved());
                called += alignment.moved().size();
                right += count(alignment.moved(), new HashSet<>(gold.links()));
            }
        }
        return "| %s | %s | %d of %d | %d | %d | %.4f |"
                .formatted(split.name(), words(lexicons), found, wanted, called, right, score.f1());
    }

    private static int count(List<Bead> beads, Set<Gold.Link> links) {
        return (int) beads.stream().map(Gold::link).filter(links::contains).count();
    }

    private static Alignment align(Gold gold, List<Lexicon> lexicons) {
        return new StandardAligner(lexicons).align(gold.source(), gold.target(), Progress.none());
    }
}
