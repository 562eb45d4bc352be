package enface.intake;

import enface.intake.block.ParagraphCutter;
import enface.intake.book.BookReader;
import enface.intake.choice.FileChoice;
import enface.intake.choice.Fit;
import enface.intake.choice.Parts;
import enface.intake.choice.Way;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.format.Extract;
import enface.intake.shape.Labels;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// In which ways a file of running text can be read: it is read in each of them, and what comes out tells how well
/// the file bears it out. A way that gives what another gave is none.
final class Ways {

    /// Longer texts are books whose way is plain; reading them so often takes too long.
    private static final int LONGEST = 300_000;
    /// Fewer letters tell no language.
    private static final int TELLING = 8;

    private final LanguageGuess guess;
    private final Labels labels;

    Ways(LanguageGuess guess, Labels labels) {
        this.guess = guess;
        this.labels = labels;
    }

    /// The ways that give different texts, the one that is found out first; none for very long texts.
    List<Fit> of(Extract.Text extract, Progress progress) {
        if (extract.file().text().length() > LONGEST) {
            return List.of();
        }
        var fits = new ArrayList<Fit>();
        Set<List<Object>> seen = new HashSet<>();
        var ways = List.of(Way.values());
        for (int way = 0; way < ways.size(); way++) {
            progress.step(way, ways.size());
            add(extract, FileChoice.NONE.with(ways.get(way)), fits, seen);
        }
        for (var parts : List.of(Parts.ONE_WORK, Parts.BY_HEADINGS)) {
            add(extract, FileChoice.NONE.with(parts), fits, seen);
        }
        return fits;
    }

    private void add(Extract.Text extract, FileChoice choice, List<Fit> fits, Set<List<Object>> seen) {
        read(extract, choice)
                .filter(draft -> seen.add(texts(draft)))
                .ifPresent(draft -> fits.add(new Fit(choice.way(), choice.parts(), confidence(draft))));
    }

    private Optional<Draft> read(Extract.Text extract, FileChoice choice) {
        try {
            var named = NamedLanguage.of(extract.file().name(), List.of(), labels);
            return Optional.of(new BookReader(extract, guess, labels, choice, named).read(List.of(), Progress.none()));
        } catch (IntakeException _) {
            return Optional.empty();
        }
    }

    /// All that tells one draft from another.
    private static List<Object> texts(Draft draft) {
        return draft.works().stream()
                .<Object>map(work -> work.versions().stream()
                        .<Object>map(v -> v.paragraphs().stream()
                                .map(p -> p.paragraph().text())
                                .toList())
                        .toList())
                .toList();
    }

    private double confidence(Draft draft) {
        var languages = draft.works().stream()
                .flatMap(w -> w.versions().stream())
                .map(DraftVersion::language)
                .collect(Collectors.toSet());
        return draft.works().stream()
                .mapToDouble(work -> purity(work, languages) * evenness(work))
                .average()
                .orElse(0);
    }

    /// The share of the paragraphs that are in the language of their version.
    private double purity(DraftWork work, Collection<LanguageTag> languages) {
        int all = 0;
        int pure = 0;
        for (var version : work.versions()) {
            for (var paragraph : version.paragraphs()) {
                var text = paragraph.paragraph().text();
                if (ScriptCount.of(text).total() >= TELLING) {
                    int width = ParagraphCutter.width(text);
                    all += width;
                    pure += isIn(text, version.language(), languages) ? width : 0;
                }
            }
        }
        double share = all == 0 ? 1 : (double) pure / all;
        return share * share;
    }

    private boolean isIn(String text, LanguageTag language, Collection<LanguageTag> languages) {
        if (languages.size() == 1) {
            return ScriptCount.of(text).dominant() == LanguageGuess.scriptOf(language)
                    || guess.of(text).sameLanguage(language);
        }
        return guess.among(text, languages).map(language::equals).orElse(true);
    }

    /// How alike the versions are in length and in number of paragraphs.
    private static double evenness(DraftWork work) {
        if (work.versions().size() < 2) {
            return 0.9;
        }
        double width = even(work.versions().stream().mapToInt(Ways::width).toArray());
        double paragraphs = even(
                work.versions().stream().mapToInt(v -> v.paragraphs().size()).toArray());
        return 0.6 * Math.min(1, 1.5 * width) + 0.4 * paragraphs;
    }

    private static int width(DraftVersion version) {
        return version.paragraphs().stream()
                .map(DraftParagraph::paragraph)
                .mapToInt(p -> ParagraphCutter.width(p.text()))
                .sum();
    }

    private static double even(int... sizes) {
        int most = 1;
        int least = Integer.MAX_VALUE;
        for (int size : sizes) {
            most = Math.max(most, size);
            least = Math.min(least, size);
        }
        return (double) least / most;
    }
}
