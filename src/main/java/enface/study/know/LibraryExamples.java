package enface.study.know;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Example;
import enface.align.row.Rows;
import enface.job.Progress;
import enface.store.Library;
import enface.store.work.Alignments;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// Passages of the aligned works of a library that surely correspond, in a pair of languages: confirmed beads, and
/// those the aligner is sure of. Two translations of one original give passages too.
///
/// Works added last come first; reading ends when there are [#ENOUGH].
final class LibraryExamples {

    /// A bound on what an import may cost; its size is a guess, not measured.
    static final int ENOUGH = 4_000;

    private static final double SURE = 0.7;
    /// A passage of more signs than this is no sentence.
    private static final int LONGEST = 1_000;

    private final Library library;
    private final LanguageTag source;
    private final LanguageTag target;
    private final List<Example> found = new ArrayList<>();

    private LibraryExamples(Library library, LanguageTag source, LanguageTag target) {
        this.library = library;
        this.source = source;
        this.target = target;
    }

    static List<Example> of(Library library, LanguageTag source, LanguageTag target, Progress progress) {
        var examples = new LibraryExamples(library, source, target);
        var pairs = library.alignments().pairs();
        for (int i = 0; i < pairs.size() && examples.found.size() < ENOUGH; i++) {
            progress.step(i, pairs.size());
            examples.addFrom(pairs.get(i), pairs);
        }
        return examples.found.stream().limit(ENOUGH).toList();
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
                add(right, bead.target(), left, bead.source(), weight);
            } else {
                add(left, bead.source(), right, bead.target(), weight);
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
            add(left, row.cells().getFirst(), right, row.cells().getLast(), row.confidence());
        }
    }

    private void add(VersionText left, SegmentRange from, VersionText right, SegmentRange to, double weight) {
        if (found.size() >= ENOUGH || weight < SURE || from.isEmpty() || to.isEmpty()) {
            return;
        }
        var source = left.textOf(from);
        var target = right.textOf(to);
        if (source.length() <= LONGEST && target.length() <= LONGEST) {
            found.add(new Example(source, target, weight));
        }
    }
}
