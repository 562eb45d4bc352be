package enface.intake;

import enface.intake.choice.Choices;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Pairing;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.Report.Skipped;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.Given;
import enface.intake.shape.Labels;
import enface.intake.shape.NameParts;
import enface.intake.sheet.Cells;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.SheetReader;
import enface.intake.sheet.SideBySide;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads files of several kinds given together: those of running text as the versions of works, those that lay
/// texts side by side as works of their own. Files with one column each are versions of one work, as two files of
/// subtitles.
final class MixedReader {

    private final LanguageGuess guess;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<DraftWork> works = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private Shape shape = Shape.SIDE_BY_SIDE;

    private final Labels labels;
    private final Choices choices;
    private final Grouping grouping;

    MixedReader(LanguageGuess guess, Labels labels, Choices choices, Grouping grouping) {
        this.choices = choices;
        this.guess = guess;
        this.labels = labels;
        this.grouping = grouping;
    }

    /// A file with one column that waits for the others of its work.
    private record Single(DraftWork work, Cells cells) {

        /// Whether each row is one paragraph; a cell of several lines is more.
        boolean isOneForOne() {
            return work.versions().getFirst().paragraphs().size() == cells.filled();
        }
    }

    /// @param single whether each file is in one language, and one version is enough
    Draft read(List<Given> given, List<LanguageTag> languages, boolean single, Progress progress)
            throws IntakeException {
        var texts = new ArrayList<Given>();
        var textLanguages = new ArrayList<LanguageTag>();
        Map<String, List<Single>> singles = new LinkedHashMap<>();
        int count = given.size();
        for (int i = 0; i < count; i++) {
            var said =
                    count == 1 ? languages : languages.stream().skip(i).limit(1).toList();
            switch (given.get(i).extract()) {
                case Extract.Text _ -> {
                    texts.add(given.get(i));
                    textLanguages.addAll(said);
                }
                case Extract.SideBySide(Sheet sheet) -> {
                    var part = progress.part(i / 2.0 / count, (i + 1) / 2.0 / count);
                    add(given.get(i), List.of(sheet), said, part, singles);
                }
                case Extract.Workbook(List<Sheet> sheets) -> {
                    var part = progress.part(i / 2.0 / count, (i + 1) / 2.0 / count);
                    add(given.get(i), sheets, said, part, singles);
                }
            }
        }
        for (var group : grouped(singles)) {
            works.add(joined(group, single || !texts.isEmpty()));
        }
        if (!texts.isEmpty()) {
            var reader = new FileSetReader(guess, labels, choices, grouping);
            var part = progress.part(0.5, 1);
            var draft = single
                    ? reader.readVersions(texts, textLanguages, part)
                    : reader.read(texts, textLanguages, !works.isEmpty(), part);
            add(draft);
            works.addAll(draft.works());
            shape = draft.works().isEmpty() ? shape : draft.report().shape();
        }
        return new Draft(files, works, new Report(shape, joins, doubts, leftOut, skipped));
    }

    private void add(
            Given given,
            List<Sheet> sheets,
            List<LanguageTag> said,
            Progress progress,
            Map<String, List<Single>> singles)
            throws IntakeException {
        for (var sheet : sheets) {
            var key = NameParts.of(sheet.file().name(), given.folders(), labels).key();
            var waiting = add(sheet, said, progress);
            if (waiting.isPresent()) {
                singles.computeIfAbsent(key, _ -> new ArrayList<>()).add(waiting.get());
            }
        }
    }

    /// Files whose names go together; all of them where no two names do.
    private static List<List<Single>> grouped(Map<String, List<Single>> byName) {
        boolean any = byName.values().stream().anyMatch(group -> group.size() > 1);
        return any || byName.isEmpty()
                ? List.copyOf(byName.values())
                : List.of(byName.values().stream().flatMap(List::stream).toList());
    }

    /// Adds the work of a sheet; gives it back where it is a version that waits for others.
    private Optional<Single> add(Sheet sheet, List<LanguageTag> said, Progress progress) throws IntakeException {
        var chosen = sheet.as(choices.of(sheet.file().name()));
        var draft = new SheetReader(chosen, guess).read(said, progress);
        add(draft);
        var work = draft.works().getFirst();
        if (work.versions().isEmpty()) {
            throw new IntakeException(Kind.NO_TEXTS, sheet.file().name(), "");
        }
        if (work.versions().size() > 1) {
            works.add(work);
            return Optional.empty();
        }
        return Optional.of(new Single(work, chosen.texts()));
    }

    private void add(Draft draft) {
        files.addAll(draft.files());
        joins.addAll(draft.report().joins());
        doubts.addAll(draft.report().doubts());
        leftOut.addAll(draft.report().leftOut());
        skipped.addAll(draft.report().skipped());
    }

    private static DraftWork joined(List<Single> group, boolean alone) throws IntakeException {
        var works = group.stream().map(Single::work).toList();
        if (group.size() == 1 && !alone) {
            var version = works.getFirst().versions().getFirst();
            throw new IntakeException(
                    Kind.ONE_LANGUAGE, version.file().name(), version.language().value());
        }
        var merged = FileGroups.merge(works);
        var cells = group.stream().map(Single::cells).toList();
        var pairing = group.stream().allMatch(Single::isOneForOne) ? SideBySide.pairing(cells) : Pairing.NONE;
        return new DraftWork(merged.metadata(), merged.versions(), merged.vocabulary(), pairing);
    }
}
