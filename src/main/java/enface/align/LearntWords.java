package enface.align;

import enface.align.Aligner.Example;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.WordTable;
import enface.align.search.Step;
import enface.align.word.LearntPairs;
import enface.align.word.TranslationModel;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes a lexicon out of passages that correspond: what the works of a library tell about the next one.
///
/// A translation model is learnt from the passages, each as heavy as it is sure, and what it counts of every pair of
/// words is handed on as observations, up to [#MOST]. Words alike on both sides are left out, since the aligner sees
/// those by itself. Time is the sum over passages of source words x target words; the caller bounds their number.
final class LearntWords {

    /// No pair is worth more observations than this, however often it was seen.
    private static final double MOST = 8;

    private static final double LEAST = 0.3;
    /// A passage with more words than this teaches little and costs much.
    private static final int LONGEST = 200;

    private final Reading reading;
    private final LanguageTag source;
    private final LanguageTag target;

    /// @param lexicons what is known already, which cuts the words and helps to match them
    LearntWords(List<Lexicon> lexicons, LanguageTag source, LanguageTag target) {
        reading = new Reading(lexicons, source, target);
        this.source = source;
        this.target = target;
    }

    Optional<Lexicon> from(List<Example> examples, Progress progress) {
        var told = examples.stream()
                .filter(e -> !e.source().isBlank() && !e.target().isBlank())
                .toList();
        var left = reading.source(side(source, told, Example::source)).tokens();
        progress.step(1, 4);
        var right = reading.target(side(target, told, Example::target)).tokens();
        progress.step(2, 4);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < told.size(); i++) {
            if (left.wordsIn(i, i + 1) <= LONGEST && right.wordsIn(i, i + 1) <= LONGEST) {
                var one = new SegmentRange(i, i + 1);
                steps.add(new Step(one, one, 0, told.get(i).weight()));
            }
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var model = TranslationModel.learn(left, right, reading.pairs(left, right), steps);
        progress.step(3, 4);
        var table = new WordTable.Builder(source, target, MOST);
        LearntPairs.tell(model, left, right, (one, other, observations) -> {
            if (observations >= LEAST && !one.equals(other)) {
                table.add(one, other, Math.min(1, observations / MOST));
            }
        });
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    private static Side side(LanguageTag language, List<Example> examples, Function<Example, String> text) {
        var paragraphs = examples.stream()
                .map(e -> Paragraph.whole(Paragraph.Kind.BODY, text.apply(e)))
                .toList();
        return new Side(language, new VersionText(paragraphs), false);
    }
}
