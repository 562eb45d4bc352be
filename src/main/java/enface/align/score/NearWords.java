package enface.align.score;

import java.util.Arrays;

/// The words of two parts of the texts, and the pairs of a [TranslationModel] between words that occur in both.
///
/// A common word has thousands of pairs, of which a part needs few; those are laid close together, under numbers of
/// their own, since they are gone through for every segment. Immutable; making it costs the pairs of the words that
/// occur.
final class NearWords {

    private final Tokens source;
    private final Tokens target;
    private final int firstSource;
    private final int firstTarget;
    /// By running word of a part: its number among those that occur.
    private final int[] sources;
    private final int[] targets;
    private final int targetsThatOccur;
    private final float[] sourceDoubts;
    private final double[] targetDoubtBefore;
    private final int[] firstPair;
    private int[] pairTargets = new int[1024];
    private float[] forward = new float[1024];
    private float[] backward = new float[1024];

    NearWords(Tokens source, Tokens target, TranslationModel model) {
        this.source = source;
        this.target = target;
        firstSource = source.firstWord(0);
        firstTarget = target.firstWord(0);
        sources = new int[source.wordsIn(0, source.segments())];
        targets = new int[target.wordsIn(0, target.segments())];
        var targetNumbers = new int[target.vocabulary().size()];
        Arrays.fill(targetNumbers, -1);
        targetsThatOccur = number(target, targets, targetNumbers).length;
        targetDoubtBefore = targetDoubts(model);
        var sourceNumbers = new int[source.vocabulary().size()];
        Arrays.fill(sourceNumbers, -1);
        var occurring = number(source, sources, sourceNumbers);
        sourceDoubts = new float[occurring.length];
        firstPair = new int[occurring.length + 1];
        int size = 0;
        for (int word = 0; word < occurring.length; word++) {
            sourceDoubts[word] = model.sourceDoubt(occurring[word]);
            int end = model.firstPair(occurring[word] + 1);
            for (int pair = model.firstPair(occurring[word]); pair < end; pair++) {
                int near = targetNumbers[model.target(pair)];
                if (near >= 0) {
                    if (size == pairTargets.length) {
                        grow();
                    }
                    pairTargets[size] = near;
                    forward[size] = model.forward(pair);
                    backward[size++] = model.backward(pair);
                }
            }
            firstPair[word + 1] = size;
        }
    }

    private void grow() {
        pairTargets = Arrays.copyOf(pairTargets, pairTargets.length * 2);
        forward = Arrays.copyOf(forward, pairTargets.length);
        backward = Arrays.copyOf(backward, pairTargets.length);
    }

    /// Numbers the words of a part in the order they are met, and gives the words by their numbers.
    private static int[] number(Tokens part, int[] words, int[] numbers) {
        var occurring = new int[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            int word = part.word(part.firstWord(0) + i);
            if (numbers[word] < 0) {
                occurring[size] = word;
                numbers[word] = size++;
            }
            words[i] = numbers[word];
        }
        return Arrays.copyOf(occurring, size);
    }

    private double[] targetDoubts(TranslationModel model) {
        var before = new double[target.segments() + 1];
        for (int t = 0; t < target.segments(); t++) {
            double doubt = 0;
            for (int place = target.firstWord(t); place < target.firstWord(t + 1); place++) {
                doubt += model.targetDoubt(target.word(place));
            }
            before[t + 1] = before[t] + doubt;
        }
        return before;
    }

    Tokens source() {
        return source;
    }

    Tokens target() {
        return target;
    }

    /// The number of the running source word at `place`.
    int source(int place) {
        return sources[place - firstSource];
    }

    /// The number of the running target word at `place`.
    int target(int place) {
        return targets[place - firstTarget];
    }

    /// How many different target words occur.
    int targetsThatOccur() {
        return targetsThatOccur;
    }

    float sourceDoubt(int source) {
        return sourceDoubts[source];
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
