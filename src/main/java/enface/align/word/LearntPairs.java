package enface.align.word;

/// The pairs of words a translation model has learnt, in observations: how often, as far as it can tell, one word of
/// a pair stood for the other.
public final class LearntPairs {

    /// Is told of a pair.
    @FunctionalInterface
    public interface Told {
        void pair(String source, String target, double observations);
    }

    private LearntPairs() {}

    /// Tells all pairs, each with the lesser of what both directions count. Costs what the model is large.
    public static void tell(TranslationModel model, Tokens source, Tokens target, Told told) {
        for (int s = 0; s < source.vocabulary().size(); s++) {
            for (int pair = model.firstPair(s); pair < model.firstPair(s + 1); pair++) {
                int t = model.target(pair);
                // a gain is the share of a word's observations over the unigram, and count / size is the unigram
                double forward = model.forward(pair) * target.count(t) / target.size() * source.count(s);
                double backward = model.backward(pair) * source.count(s) / source.size() * target.count(t);
                told.pair(source.vocabulary().get(s), target.vocabulary().get(t), Math.min(forward, backward));
            }
        }
    }
}
