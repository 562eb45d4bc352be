package enface.study.know;

import enface.align.Aligner.Example;
import enface.align.Alignment;
import enface.align.Bead;
import enface.align.row.Rows;
import enface.job.Progress;
import enface.store.Library;
import enface.store.work.Alignments;
import enface.text.LanguageTag;
import java.util.List;

/// Passages of the aligned works of a library that surely correspond, in a pair of languages: confirmed beads, and
/// those the aligner is sure of. Two translations of one original give passages too.
///
/// Works added last come first; reading ends when there are as many as [Passages] takes.
final class LibraryExamples {

    private final Library library;
    private final LanguageTag source;
    private final LanguageTag target;
    private final Passages found = new Passages();

    private LibraryExamples(Library library, LanguageTag source, LanguageTag target) {
        this.library = library;
        this.source = source;
        this.target = target;
    }

    static List<Example> of(Library library, LanguageTag source, LanguageTag target, Progress progress) {
        var examples = new LibraryExamples(library, source, target);
        var pairs = library.alignments().pairs();
        for (int i = 0; i < pairs.size() && !examples.found.isFull(); i++) {
            progress.step(i, pairs.size());
            examples.addFrom(pairs.get(i), pairs);
        }
        return examples.found.all();
    }

    private void addFrom(Alignments.Pair pair, List<Alignments.Pair> all) {
        if (pair.sourceLanguage().sameLanguage(source) && pair.targetLanguage().sameLanguage(target)) {
            add(pair, false);
        } else if (pair.sourceLanguage().sameLanguage(target)
                && pair.targetLanguage().sameLanguage(source)) {
            add(pair, true);
        } else if (pair.targetLanguage().sameLanguage(source)) {
            all.stream()
                    .filter(other -> other.source().equals(pair.source())
                            && other.targetLanguage().sameLanguage(target)
                            && !pair.sourceLanguage().sameLanguage(target))
                    .findFirst()
                    .ifPresent(other -> addDerived(pair, other));
        }
    }

    private void add(Alignments.Pair pair, boolean swapped) {
        var alignment = library.alignments().load(pair.source(), pair.target()).orElseThrow();
        if (alignment.isForeign()) {
            return;
        }
        var left = library.works().text(pair.source());
        var right = library.works().text(pair.target());
        for (var bead : alignment.beads()) {
            boolean confirmed = bead.status() == Bead.Status.CONFIRMED;
            double weight = confirmed ? 1 : bead.confidence();
            if (swapped) {
                found.add(right, bead.target(), left, bead.source(), weight);
            } else {
                found.add(left, bead.source(), right, bead.target(), weight);
            }
        }
    }

    /// Two translations, by way of their original.
    private void addDerived(Alignments.Pair first, Alignments.Pair second) {
        Alignment one =
                library.alignments().load(first.source(), first.target()).orElseThrow();
        Alignment other =
                library.alignments().load(second.source(), second.target()).orElseThrow();
        if (one.isForeign() || other.isForeign()) {
            return;
        }
        var left = library.works().text(first.target());
        var right = library.works().text(second.target());
        for (var row : Rows.of(List.of(one, other))) {
            found.add(left, row.cells().getFirst(), right, row.cells().getLast(), row.confidence());
        }
    }
}
