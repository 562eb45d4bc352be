package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into runs of Chinese words, each with its part of speech: the likeliest words, and some of them cut once
/// more where the words beside them say so (两只能干活的手).
///
/// Costs time about linear in the text.
final class SpokenWords {

    /// How many words in a row may be cut anew together.
    private static final int MOST_TOGETHER = 2;

    private final WordPath path;
    private final WordFrequencies frequencies = new WordFrequencies();
    private final ReadingRules recuts = ReadingRules.recuts();

    /// Of the words of a dictionary.
    SpokenWords(Dictionary dictionary) {
        this(new DictionaryWords(dictionary));
    }

    SpokenWords(PathWords words) {
        path = new WordPath(words);
    }

    /// The words of a text, a list for each run of Han characters that nothing interrupts.
    List<List<SpokenWord>> runs(String text) {
        var runs = new ArrayList<List<SpokenWord>>();
        var run = new ArrayList<SpokenWord>();
        for (var place : path.cut(text)) {
            if (!run.isEmpty() && run.getLast().place().end() != place.start()) {
                runs.add(recut(text, run));
                run = new ArrayList<>();
            }
            run.add(word(text, place));
        }
        if (!run.isEmpty()) {
            runs.add(recut(text, run));
        }
        return runs;
    }

    private SpokenWord word(String text, TextSpan place) {
        var written = place.of(text);
        return new SpokenWord(
                place, frequencies.simplified(written), frequencies.of(written).tag());
    }

    private List<SpokenWord> recut(String text, List<SpokenWord> run) {
        var cut = new ArrayList<SpokenWord>(run.size());
        int at = 0;
        while (at < run.size()) {
            int end = recut(text, run, at, cut);
            if (end == at) {
                cut.add(run.get(at));
                end++;
            }
            at = end;
        }
        return cut;
    }

    /// Cuts the words from one on anew; that one where they stay as they are, else the first that was not cut.
    private int recut(String text, List<SpokenWord> run, int from, List<SpokenWord> cut) {
        for (int end = Math.min(run.size(), from + MOST_TOGETHER); end > from; end--) {
            var together = run.subList(from, end).stream().map(SpokenWord::form).toList();
            var pieces = recuts.reading(String.join(" ", together), cut.reversed(), run.subList(end, run.size()));
            if (pieces.isPresent()) {
                int at = run.get(from).place().start();
                for (var piece : pieces.get()) {
                    cut.add(word(text, new TextSpan(at, at + piece.length())));
                    at += piece.length();
                }
                return end;
            }
        }
        return from;
    }
}
