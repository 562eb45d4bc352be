package enface.align.score;

import enface.align.word.Tokens;
import enface.align.word.TranslationModel;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// The words of two parts of the texts, and the pairs of a [TranslationModel] between words that occur in both.
///
/// A common word has many pairs, of which a part needs few; those are laid close together, since they are gone
/// through for every segment. Immutable; making it costs the words of the parts and the pairs of those that occur.
final class NearWords {

    /// To look a pair up costs as much as to go through so many.
    private static final int FAR_FEWER = 8;

    final Tokens source;
    final Tokens target;
    final Bags sources;
    final Bags targets;
    final Occurrences occurrences;
    private final double[] sourceDoubtBefore;
    private final double[] targetDoubtBefore;
    private final int[] firstPair;
    private int[] pairTargets = new int[64];
    private float[] forward = new float[64];
    private float[] backward = new float[64];

    NearWords(Tokens source, Tokens target, TranslationModel model) {
        this.source = source;
        this.target = target;
        sources = new Bags(source);
        targets = new Bags(target);
        occurrences = new Occurrences(targets, target.segments());
        sourceDoubtBefore = before(source, model::sourceDoubt);
        targetDoubtBefore = before(target, model::targetDoubt);
        firstPair = new int[sources.size() + 1];
        for (int word = 0; word < sources.size(); word++) {
            firstPair[word + 1] = addPairs(model, sources.vocabularyWord(word), firstPair[word]);
        }
    }

    private static double[] before(Tokens part, IntToDoubleFunction doubt) {
        var before = new double[part.segments() + 1];
        for (int segment = 0; segment < part.segments(); segment++) {
            double sum = 0;
            for (int place = part.firstWord(segment); place < part.firstWord(segment + 1); place++) {
                sum += doubt.applyAsDouble(part.word(place));
            }
            before[segment + 1] = before[segment] + sum;
        }
        return before;
    }

    /// Goes through the pairs of a word, or through the words of the other part where these are far fewer.
    private int addPairs(TranslationModel model, int word, int first) {
        int size = first;
        int from = model.firstPair(word);
        int end = model.firstPair(word + 1);
        if (end - from > FAR_FEWER * targets.size()) {
            for (int near = 0; near < targets.size(); near++) {
                int pair = model.pair(word, targets.vocabularyWord(near));
                size = pair < 0 ? size : addPair(model, pair, near, size);
            }
            return size;
        }
        for (int pair = from; pair < end; pair++) {
            int near = targets.number(model.target(pair));
            size = near < 0 ? size : addPair(model, pair, near, size);
        }
        return size;
    }

    private int addPair(TranslationModel model, int pair, int near, int size) {
        if (size == pairTargets.length) {
            pairTargets = Arrays.copyOf(pairTargets, size * 2);
            forward = Arrays.copyOf(forward, size * 2);
            backward = Arrays.copyOf(backward, size * 2);
        }
        pairTargets[size] = near;
        forward[size] = model.forward(pair);
        backward[size] = model.backward(pair);
        return size + 1;
    }

    /// The doubt of all words of some source segments.
    double sourceDoubt(int from, int to) {
        return sourceDoubtBefore[to] - sourceDoubtBefore[from];
    }

    /// The doubt of all words of some target segments.
    double targetDoubt(int from, int to) {
        return targetDoubtBefore[to] - targetDoubtBefore[from];
    }

    int firstPair(int source) {
        return firstPair[source];
    }

    int targetOf(int pair) {
        return pairTargets[pair];
    }

    float forward(int pair) {
        return forward[pair];
    }

    float backward(int pair) {
        return backward[pair];
    }
}
