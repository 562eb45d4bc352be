package enface.intake;

import enface.intake.book.BookReader;
import enface.intake.choice.Choices;
import enface.intake.choice.FileChoice;
import enface.intake.choice.Way;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
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
import enface.intake.shape.NameParts;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads several files. A file that holds two languages is a work of its own; those in one language are versions
/// of works, told by their names.
final class FileSetReader {

    /// The least that a second language has of the first, for a file to be in both.
    private static final double LEAST_OF_OTHER = 0.2;

    private final LanguageGuess guess;
    private final Labels labels;
    private final Choices choices;
    private final Grouping grouping;
    private Set<String> siblings = Set.of();

    FileSetReader(LanguageGuess guess, Labels labels, Choices choices, Grouping grouping) {
        this.choices = choices;
        this.guess = guess;
        this.labels = labels;
        this.grouping = grouping;
    }

    /// Reads the files in the order given; the first of each work is its original.
    ///
    /// @param languages what a person said each file is in
    /// @param besideOthers whether there are works beside them, so that files of a folder may give none
    Draft read(List<Given> given, List<LanguageTag> languages, boolean besideOthers, Progress progress)
            throws IntakeException {
        var drafts = new ArrayList<Draft>();
        var groups = new FileGroups(grouping, labels);
        siblings = siblings(given);
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
        if (works.isEmpty() && (!besideOthers || given.stream().anyMatch(Given::isNamed))) {
            var first = skipped.getFirst();
            throw new IntakeException(first.kind(), first.file(), first.detail());
        }
        return put(drafts, works, skipped);
    }

    /// Reads files each of which is taken for a version in one language, whatever else is in it.
    Draft readVersions(List<Given> given, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var said = new ArrayList<LanguageTag>();
        for (int i = 0; i < given.size(); i++) {
            said.add(i < languages.size() ? languages.get(i) : languageOf(given.get(i)));
        }
        return read(given, said, false, progress);
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
        var named = NamedLanguage.of(given, labels);
        var reader = new Reader(text, choice, named);
        if (said.isPresent() || choice.way() == Way.ONE_TEXT) {
            var language = said.isPresent() ? said.get() : languageOf(given);
            return reader.read(List.of(language), progress.part(0.5, 1));
        }
        try {
            var draft = reader.read(List.of(), progress.part(0, 0.5));
            boolean both = choice.way() != Way.FOUND || (isBalanced(draft) && !isVersion(given, named, draft));
            return both ? draft : reader.read(List.of(heaviest(draft)), progress.part(0.5, 1));
        } catch (IntakeException e) {
            if (e.kind() == Kind.ONE_LANGUAGE) {
                return reader.read(List.of(new LanguageTag(e.detail())), progress.part(0.5, 1));
            }
            throw e;
        }
    }

    /// The names without their languages of files that differ in nothing else: each of them is one version.
    private Set<String> siblings(List<Given> given) {
        Map<String, Set<LanguageTag>> named = new HashMap<>();
        for (var one : given) {
            var name = NameParts.of(one.name(), one.folders(), labels);
            name.language()
                    .ifPresent(language -> named.computeIfAbsent(name.key(), _ -> new HashSet<>())
                            .add(language));
        }
        return named.entrySet().stream()
                .filter(languages -> languages.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Whether a file in two languages is a version all the same: its name says one of them, that has most of the text,
    /// and another file is the same in another language. What is in the other language was not translated.
    private boolean isVersion(Given given, Optional<LanguageTag> named, Draft draft) {
        var key = NameParts.of(given.name(), given.folders(), labels).key();
        return siblings.contains(key)
                && named.filter(heaviest(draft)::sameLanguage).isPresent();
    }

    /// One file, read once for each question that is asked of it.
    private final class Reader {

        private final Extract.Text text;
        private final FileChoice choice;
        private final Optional<LanguageTag> named;

        Reader(Extract.Text text, FileChoice choice, Optional<LanguageTag> named) {
            this.text = text;
            this.choice = choice;
            this.named = named;
        }

        Draft read(List<LanguageTag> only, Progress progress) throws IntakeException {
            return new BookReader(text, guess, labels, choice, named).read(only, progress);
        }
    }

    /// The language with most of the text, code aside.
    private static LanguageTag heaviest(Draft draft) {
        Map<LanguageTag, Integer> weights = new HashMap<>();
        draft.works().stream()
                .flatMap(w -> w.versions().stream())
                .forEach(v -> weights.merge(v.language(), weight(v), Integer::sum));
        return Collections.max(weights.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static int weight(DraftVersion version) {
        return version.paragraphs().stream()
                .filter(p -> p.paragraph().kind() != Paragraph.Kind.VERBATIM)
                .mapToInt(p -> ScriptCount.of(p.paragraph().text()).total())
                .sum();
    }

    private static boolean isBalanced(Draft draft) {
        return draft.works().stream().allMatch(work -> {
            var weights = work.versions().stream()
                    .mapToInt(FileSetReader::weight)
                    .sorted()
                    .toArray();
            return weights.length > 1 && weights[weights.length - 2] >= LEAST_OF_OTHER * weights[weights.length - 1];
        });
    }

    private LanguageTag languageOf(Given given) throws IntakeException {
        var text = given.extract().file().text();
        if (ScriptCount.of(text).total() == 0) {
            throw new IntakeException(Kind.NO_LETTERS, given.name(), "");
        }
        return NamedLanguage.of(given, labels)
                .map(named -> guess.of(text, named))
                .orElseGet(() -> guess.of(text));
    }
}
