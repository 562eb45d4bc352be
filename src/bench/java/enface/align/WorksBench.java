package enface.align;

import enface.align.Aligner.Example;
import enface.align.Gold.Score;
import enface.align.MadeText.Strength;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// What the works of one book teach each other: twelve short ones in a row out of each work of the own split, aligned
/// each by itself, one after the other with the words of those before, the same where a person has confirmed or put
/// right every bead of those before, and once more with the words of all.
public final class WorksBench {

    private static final int WORKS = 12;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 60;
    private static final double SURE = 0.7;
    private static final Strength SPOKEN = new Strength(0.05, 0.05, 0.001, 0.01);
    private static final Strength FREELY_SPOKEN = new Strength(0.15, 0.12, 0.002, 0.02);
    private static final List<Long> SEEDS = List.of(3L, 4L);

    private WorksBench() {}

    public static void main(String... arguments) {
        if (!RealUnits.areAtHand()) {
            System.out.println("no texts at hand, nothing measured");
            return;
        }
        System.out.println(
                "| texts | dictionary | alone | one after the other | those before confirmed | once more, together |");
        var all = new Scores();
        var chinese = new Scores();
        var seen = new HashSet<String>();
        for (var split : OwnSplit.all()) {
            for (var pair : split.pairs()) {
                var name = pair.source() + "–" + pair.target() + ", "
                        + pair.units().size();
                if (pair.units().size() >= WORKS * LONGEST && seen.add(name)) {
                    all.add(told(name, pair, List.of()));
                    if (split.lexicon()) {
                        chinese.add(told(name, pair, List.of(PackedLexicon.chineseEnglish())));
                    }
                }
            }
        }
        System.out.println("| all | no | " + all);
        System.out.println("| English–Chinese | yes | " + chinese);
    }

    private static Scores told(String name, OwnSplit.Pair pair, List<Lexicon> lexicons) {
        var scores = new Scores();
        for (long seed : SEEDS) {
            measure(drawn(pair, new Random(seed)), new StandardAligner(lexicons), scores);
        }
        System.out.println("| " + name + " | " + (lexicons.isEmpty() ? "no" : "yes") + " | " + scores);
        return scores;
    }

    private static List<Gold> drawn(OwnSplit.Pair pair, Random random) {
        int from = random.nextInt(pair.units().size() - WORKS * LONGEST + 1);
        var golds = new ArrayList<Gold>();
        for (int work = 0; work < WORKS; work++) {
            int end = from + random.nextInt(SHORTEST, LONGEST + 1);
            var strength = work % 2 == 0 ? SPOKEN : FREELY_SPOKEN;
            var text = MadeText.of(
                    pair.units().subList(from, end),
                    new LanguageTag(pair.source()),
                    strength,
                    new LanguageTag(pair.target()),
                    strength,
                    random.nextLong());
            golds.add(new OwnSplit.Drawn(pair.source(), pair.target(), text).gold());
            from = end;
        }
        return golds;
    }

    private static void measure(List<Gold> golds, Aligner plain, Scores scores) {
        var before = new ArrayList<Example>();
        var all = new ArrayList<Example>();
        var confirmed = new ArrayList<Example>();
        for (var gold : golds) {
            var alone = aligned(plain, gold);
            scores.alone = scores.alone.plus(gold.score(alone));
            all.addAll(examples(gold, alone));
            var after = aligned(knowing(plain, gold, before), gold);
            scores.inOrder = scores.inOrder.plus(gold.score(after));
            before.addAll(examples(gold, after));
            var told = aligned(knowing(plain, gold, confirmed), gold);
            scores.confirmed = scores.confirmed.plus(gold.score(told));
            confirmed.addAll(confirmed(gold));
        }
        var taught = knowing(plain, golds.getFirst(), all);
        for (var gold : golds) {
            scores.together = scores.together.plus(gold.score(aligned(taught, gold)));
        }
    }

    private static Alignment aligned(Aligner aligner, Gold gold) {
        return aligner.align(gold.source(), gold.target(), Progress.none());
    }

    private static Aligner knowing(Aligner plain, Gold gold, List<Example> examples) {
        return plain.learn(gold.source().language(), gold.target().language(), examples, Progress.none())
                .map(words -> plain.with(List.of(words)))
                .orElse(plain);
    }

    /// What a person knows of a work who has gone through all of it.
    private static List<Example> confirmed(Gold gold) {
        var source = gold.source().text();
        var target = gold.target().text();
        return gold.links().stream()
                .filter(link -> !link.isGap())
                .map(link -> new Example(source.textOf(range(link.source())), target.textOf(range(link.target())), 1))
                .toList();
    }

    private static SegmentRange range(List<Integer> segments) {
        return new SegmentRange(segments.getFirst(), segments.getLast() + 1);
    }

    private static List<Example> examples(Gold gold, Alignment alignment) {
        var source = gold.source().text();
        var target = gold.target().text();
        return IntStream.range(0, alignment.isForeign() ? 0 : alignment.beads().size())
                .mapToObj(alignment.beads()::get)
                .filter(bead -> !bead.isGap() && bead.confidence() >= SURE)
                .map(bead -> new Example(source.textOf(bead.source()), target.textOf(bead.target()), bead.confidence()))
                .toList();
    }

    /// Of some works, in the four ways.
    private static final class Scores {

        private Score alone = Score.NONE;
        private Score inOrder = Score.NONE;
        private Score confirmed = Score.NONE;
        private Score together = Score.NONE;

        void add(Scores more) {
            alone = alone.plus(more.alone);
            inOrder = inOrder.plus(more.inOrder);
            confirmed = confirmed.plus(more.confirmed);
            together = together.plus(more.together);
        }

        @Override
        public String toString() {
            return "%.4f | %.4f | %.4f | %.4f |".formatted(alone.f1(), inOrder.f1(), confirmed.f1(), together.f1());
        }
    }
}
