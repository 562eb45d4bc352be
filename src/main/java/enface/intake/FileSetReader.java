package enface.intake;

import enface.intake.book.BookReader;
import enface.intake.choice.Choices;
import enface.intake.choice.Way;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.Report.Skipped;
import enface.intake.format.Extract;
import enface.intake.format.Given;
import enface.intake.shape.Labels;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads several files. A file that holds two languages is a work of its own; those in one language are versions
/// of works, told by their names.
final class FileSetReader {

    /// The least that a second language has of the first, for a file to be in both.
    private static final double LEAST_OF_OTHER = 0.2;

    private final LanguageGuess guess;
    private final Labels labels;
    private final Choices choices;
    private final Grouping grouping;

    FileSetReader(LanguageGuess guess, Labels labels, Choices choices, Grouping grouping) {
        this.choices = choices;
        this.guess = guess;
        this.labels = labels;
        this.grouping = grouping;
    }

    /// Reads the files in the order given; the first of each work is its original.
    ///
    /// @param languages what a person said each file is in
    Draft read(List<Given> given, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var drafts = new ArrayList<Draft>();
        var groups = new FileGroups(grouping, labels);
        var skipped = new ArrayList<Skipped>();
        for (int i = 0; i < given.size(); i++) {
            var part = progress.part((double) i / given.size(), (i + 1.0) / given.size());
            var said = i < languages.size() ? Optional.of(languages.get(i)) : Optional.<LanguageTag>empty();
            try {
                var draft = read(given.get(i), said, part);
                drafts.add(draft);
                groups.add(given.get(i), draft.works());
            } catch (IntakeException e) {
                if (given.get(i).isNamed()) {
                    throw e;
                }
                skipped.add(new Skipped(e.file(), e.kind(), e.detail()));
            }
        }
        var works = groups.works(skipped);
        if (works.isEmpty()) {
            var first = skipped.getFirst();
            throw new IntakeException(first.kind(), first.file(), first.detail());
        }
        return put(drafts, works, skipped);
    }

    /// Reads files each of which is taken for a version in one language, whatever else is in it.
    Draft readVersions(List<Given> given, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var said = new ArrayList<LanguageTag>();
        for (int i = 0; i < given.size(); i++) {
            said.add(
                    i < languages.size()
                            ? languages.get(i)
                            : languageOf(given.get(i).extract()));
        }
        return read(given, said, progress);
    }

    private static Draft put(List<Draft> drafts, List<DraftWork> works, List<Skipped> skipped) {
        var reports = drafts.stream().map(Draft::report).toList();
        var shape = reports.size() == 1
                ? reports.getFirst().shape()
                : works.size() == 1 ? Shape.SEPARATE_FILES : Shape.SEVERAL_WORKS;
        var report = new Report(
                shape,
                reports.stream().flatMap(r -> r.joins().stream()).toList(),
                reports.stream().flatMap(r -> r.doubts().stream()).toList(),
                reports.stream().flatMap(r -> r.leftOut().stream()).toList(),
                skipped);
        return new Draft(drafts.stream().flatMap(d -> d.files().stream()).toList(), works, report);
    }

    private Draft read(Given given, Optional<LanguageTag> said, Progress progress) throws IntakeException {
        var text = given.text();
        var choice = choices.of(text.file().name());
        if (said.isEmpty() && choice.way() != Way.ONE_TEXT) {
            var both = inTwoLanguages(text, progress.part(0, 0.5));
            if (both.isPresent()) {
                return both.get();
            }
        }
        var language = said.isPresent() ? said.get() : languageOf(text);
        return new BookReader(text, guess, labels, choice).read(List.of(language), progress.part(0.5, 1));
    }

    /// The file as works in two languages, where it is in two.
    private Optional<Draft> inTwoLanguages(Extract.Text extract, Progress progress) throws IntakeException {
        try {
            var choice = choices.of(extract.file().name());
            var draft = new BookReader(extract, guess, labels, choice).read(List.of(), progress);
            boolean said = choice.way() != Way.FOUND;
            return Optional.of(draft).filter(d -> said || isBalanced(d));
        } catch (IntakeException e) {
            if (e.kind() == Kind.ONE_LANGUAGE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isBalanced(Draft draft) {
        return draft.works().stream().allMatch(work -> {
            var weights = work.versions().stream()
                    .mapToInt(v -> v.paragraphs().stream()
                            .mapToInt(p -> ScriptCount.of(p.paragraph().text()).total())
                            .sum())
                    .sorted()
                    .toArray();
            return weights.length > 1 && weights[weights.length - 2] >= LEAST_OF_OTHER * weights[weights.length - 1];
        });
    }

    private LanguageTag languageOf(Extract extract) throws IntakeException {
        if (ScriptCount.of(extract.file().text()).total() == 0) {
            throw new IntakeException(Kind.NO_LETTERS, extract.file().name(), "");
        }
        return guess.of(extract.file().text());
    }
}
