package enface.study.know;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.WordTable;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.language.cut.WordCutter;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;

/// A person's own glossaries as the aligner needs them: which words of two languages belong together.
///
/// Terms of several words share their weight among these. A term in unspaced text counts as a whole and in its words,
/// as nobody knows yet how the text will be cut.
final class GlossaryWords {

    /// What an entry is worth in observations: more than any dictionary's.
    private static final double BELIEF = 10;
    /// A term of more words than this is a sentence, and tells the aligner nothing.
    private static final int MOST_WORDS = 6;

    private final LanguageTag source;
    private final LanguageTag target;
    private final WordCutter sourceCutter;
    private final WordCutter targetCutter;
    private final WordCutter wholeCutter = new WordCutter(LanguageTag.SIMPLIFIED_CHINESE, _ -> true);
    private final WordTable.Builder table;

    private GlossaryWords(LanguageTag source, LanguageTag target) {
        this.source = source;
        this.target = target;
        sourceCutter = new WordCutter(source);
        targetCutter = new WordCutter(target);
        table = new WordTable.Builder(source, target, BELIEF);
    }

    /// The terms of all concepts that have some in both languages; nothing where there are none.
    static Optional<Lexicon> of(List<Glossary> glossaries, LanguageTag source, LanguageTag target) {
        var words = new GlossaryWords(source, target);
        for (var glossary : glossaries) {
            for (var concept : glossary.concepts()) {
                concept.in(source).forEach(s -> concept.in(target).forEach(t -> words.add(s, t)));
            }
        }
        return words.table.isEmpty() ? Optional.empty() : Optional.of(words.table.build());
    }

    private void add(Term sourceTerm, Term targetTerm) {
        var sources = forms(sourceTerm, source, sourceCutter);
        var targets = forms(targetTerm, target, targetCutter);
        for (var left : sources) {
            for (var right : targets) {
                for (var one : left) {
                    right.forEach(other -> table.add(one, other, 1.0 / (left.size() * right.size())));
                }
            }
        }
        if (source.isUnspaced()) {
            sources.getFirst().forEach(table::wholeSource);
        }
        if (target.isUnspaced()) {
            targets.getFirst().forEach(table::wholeTarget);
        }
    }

    /// The ways in which a term may be cut, the whole first.
    private List<List<String>> forms(Term term, LanguageTag language, WordCutter cutter) {
        var words = cutter.cut(term.text());
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of(List.of());
        }
        var whole = language.isUnspaced() ? wholeCutter.cut(term.text()) : words;
        return whole.equals(words) ? List.of(words) : List.of(whole, words);
    }
}
