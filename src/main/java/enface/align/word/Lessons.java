package enface.align.word;

import enface.align.search.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The beads that a [TranslationModel] learns from, with their pairs of words by number.
///
/// Pairs are numbered source word by source word, so that a small table by target word is all it takes to find a pair
/// again. Immutable; time and memory are those of the running pairs of words, which are bounded.
final class Lessons {

    /// So many pairs of running words are learnt from at most.
    private static final long MOST_PAIRS = 12_000_000;

    private final List<Step> beads;
    private final Tokens source;
    private final Tokens target;
    /// By bead, then source word, then target word: the number of the pair.
    private final int[] pairs;
    /// Where the pairs of each bead start.
    private final int[] firsts;
    private final int[] pairSources;
    private int[] pairTargets = new int[1024];
    private float[] beliefs = new float[1024];
    private int size;

    Lessons(Tokens source, Tokens target, WordPairs believed, List<Step> all) {
        this.source = source;
        this.target = target;
        beads = chosen(all);
        firsts = new int[beads.size() + 1];
        for (int b = 0; b < beads.size(); b++) {
            firsts[b + 1] = firsts[b] + (int) wordPairs(beads.get(b));
        }
        pairs = new int[firsts[beads.size()]];
        var ends = number(believed, new Runs());
        pairSources = new int[size];
        for (int word = 0; word < ends.length; word++) {
            Arrays.fill(pairSources, word == 0 ? 0 : ends[word - 1], ends[word], word);
        }
    }

    /// Of very many beads, evenly spread ones.
    private List<Step> chosen(List<Step> all) {
        long sum = all.stream().mapToLong(this::wordPairs).sum();
        int every = 1 + (int) (sum / MOST_PAIRS);
        var chosen = new ArrayList<Step>();
        for (int b = 0; b < all.size(); b += every) {
            long here = wordPairs(all.get(b));
            if (here > 0 && here <= MOST_PAIRS / 4) {
                chosen.add(all.get(b));
            }
        }
        return chosen;
    }

    private long wordPairs(Step bead) {
        return (long) sources(bead) * targets(bead);
    }

    private int sources(Step bead) {
        return source.wordsIn(bead.source().from(), bead.source().to());
    }

    private int targets(Step bead) {
        return target.wordsIn(bead.target().from(), bead.target().to());
    }

    /// All running source words of the beads, gathered word by word: in which bead each stands, and where in it.
    private final class Runs {
        /// Where those of each word start.
        final int[] starts = new int[source.vocabulary().size() + 1];
        final int[] bead;
        final int[] place;

        Runs() {
            for (var one : beads) {
                for (int at = 0; at < sources(one); at++) {
                    starts[word(one, at) + 1]++;
                }
            }
            for (int word = 1; word < starts.length; word++) {
                starts[word] += starts[word - 1];
            }
            bead = new int[starts[starts.length - 1]];
            place = new int[bead.length];
            var next = starts.clone();
            for (int b = 0; b < beads.size(); b++) {
                for (int at = 0; at < sources(beads.get(b)); at++) {
                    int run = next[word(beads.get(b), at)]++;
                    bead[run] = b;
                    place[run] = at;
                }
            }
        }

        private int word(Step bead, int at) {
            return source.word(source.firstWord(bead.source().from()) + at);
        }
    }

    /// Numbers all pairs, those believed too; gives where those of each source word end.
    private int[] number(WordPairs believed, Runs runs) {
        var ends = new int[source.vocabulary().size()];
        var numbers = new int[target.vocabulary().size()];
        var sorted = believed.pairs();
        Arrays.sort(sorted);
        int next = 0;
        for (int word = 0; word < ends.length; word++) {
            int first = size;
            for (; next < sorted.length && (int) (sorted[next] >>> 32) == word; next++) {
                int other = (int) sorted[next];
                int number = number(other, first, numbers);
                beliefs[number] = believed.weight(word, other);
            }
            for (int run = runs.starts[word]; run < runs.starts[word + 1]; run++) {
                var bead = beads.get(runs.bead[run]);
                int others = targets(bead);
                int from = target.firstWord(bead.target().from());
                int at = firsts[runs.bead[run]] + runs.place[run] * others;
                for (int t = 0; t < others; t++) {
                    pairs[at + t] = number(target.word(from + t), first, numbers);
                }
            }
            ends[word] = size;
        }
        return ends;
    }

    /// The number of a pair with this target word.
    ///
    /// @param first the first number of the source word: smaller ones in `numbers` are other words'
    private int number(int other, int first, int[] numbers) {
        int known = numbers[other];
        if (known >= first && known < size && pairTargets[known] == other) {
            return known;
        }
        if (size == pairTargets.length) {
            pairTargets = Arrays.copyOf(pairTargets, size * 2);
            beliefs = Arrays.copyOf(beliefs, size * 2);
        }
        pairTargets[size] = other;
        numbers[other] = size;
        return size++;
    }

    /// How many pairs there are.
    int pairs() {
        return size;
    }

    int source(int pair) {
        return pairSources[pair];
    }

    int target(int pair) {
        return pairTargets[pair];
    }

    /// The source word of every pair; not to be written to.
    int[] pairSources() {
        return pairSources;
    }

    /// The target word of every pair; not to be written to. Longer than there are pairs.
    int[] pairTargets() {
        return pairTargets;
    }

    /// Of every running pair of words, as [#first] places them, the number; not to be written to.
    int[] numbers() {
        return pairs;
    }

    /// What was believed of a pair before, in observations.
    float belief(int pair) {
        return beliefs[pair];
    }

    /// How many beads there are.
    int beads() {
        return beads.size();
    }

    int sources(int bead) {
        return sources(beads.get(bead));
    }

    int targets(int bead) {
        return targets(beads.get(bead));
    }

    float weight(int bead) {
        return (float) beads.get(bead).probability();
    }

    /// The place of a bead's first pair. From there on lie, for each source word, its pairs with each target word.
    int first(int bead) {
        return firsts[bead];
    }

    /// The number of the pair at a place.
    int pair(int place) {
        return pairs[place];
    }
}
