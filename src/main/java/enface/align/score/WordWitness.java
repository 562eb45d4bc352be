package enface.align.score;

import enface.align.search.Step;
import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import enface.text.SegmentRange;
import java.util.List;
import java.util.stream.IntStream;

/// Asks the words whether two texts correspond at all, since the lengths of short foreign texts may agree.
///
/// Of the target words of each bead those are counted that a dictionary ties to a word of its source, and again
/// beside the source of another bead. Where the texts correspond the first are far more; where they do not, both are
/// chance. Nothing is said where the text is too short, or so much is tied that it only repeats itself. To be asked
/// only with a dictionary that knows most words. Of very many beads evenly spread ones are asked, so that the cost is
/// bounded.
public final class WordWitness implements Witness {

    private static final int FEWEST_BEADS = 4;
    private static final int FEWEST_WORDS = 40;
    /// From this share on the words bear out the alignment whatever chance would do.
    private static final double TIED = 0.5;
    /// The share beyond chance that foreign texts may reach, since their best beads were sought; translations have
    /// more.
    private static final double FOREIGN = 0.05;
    private static final double TRANSLATED = 0.15;
    private static final float LEAST_WEIGHT = 0.3f;
    private static final int SHUFFLES = 5;
    private static final int MOST_BEADS = 500;

    private final Tokens source;
    private final Tokens target;
    private final WordPairs believed;

    public WordWitness(Tokens source, Tokens target, WordPairs believed) {
        this.source = source;
        this.target = target;
        this.believed = believed;
    }

    @Override
    public double bearsOut(List<Step> beads) {
        var joining = joining(beads, MOST_BEADS);
        int words = joining.stream()
                .mapToInt(b -> target.wordsIn(b.target().from(), b.target().to()))
                .sum();
        if (joining.size() < FEWEST_BEADS || words < FEWEST_WORDS) {
            return 1;
        }
        double tied = tied(joining, 0) / (double) words;
        double chance = 0;
        for (int shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
            int shift = Math.max(1, joining.size() * shuffle / (SHUFFLES + 1));
            chance += tied(joining, shift) / (double) words / SHUFFLES;
        }
        if (tied > TIED) {
            return 1;
        }
        return Math.clamp((tied - chance - FOREIGN) / (TRANSLATED - FOREIGN), 0, 1);
    }

    /// The beads with both sides; of more than `most` evenly spread ones.
    static List<Step> joining(List<Step> beads, int most) {
        var joining = beads.stream()
                .filter(b -> !b.source().isEmpty() && !b.target().isEmpty())
                .toList();
        int every = 1 + joining.size() / most;
        return IntStream.range(0, joining.size())
                .filter(b -> b % every == 0)
                .mapToObj(joining::get)
                .toList();
    }

    /// How many target words are tied to the source of the bead that stands `shift` before theirs, all in a circle.
    private int tied(List<Step> beads, int shift) {
        int tied = 0;
        for (int b = 0; b < beads.size(); b++) {
            tied += tied(
                    beads.get(b).source(), beads.get((b + shift) % beads.size()).target());
        }
        return tied;
    }

    private int tied(SegmentRange sources, SegmentRange targets) {
        int tied = 0;
        for (int place = target.firstWord(targets.from()); place < target.firstWord(targets.to()); place++) {
            if (isWord(target.word(place)) && isTied(sources, target.word(place))) {
                tied++;
            }
        }
        return tied;
    }

    private boolean isTied(SegmentRange sources, int word) {
        for (int place = source.firstWord(sources.from()); place < source.firstWord(sources.to()); place++) {
            if (believed.weight(source.word(place), word) >= LEAST_WEIGHT) {
                return true;
            }
        }
        return false;
    }

    /// Marks of punctuation are tied to their like everywhere.
    private boolean isWord(int word) {
        var form = target.vocabulary().get(word);
        return form.startsWith("#") || Character.isLetter(form.codePointAt(0));
    }
}
