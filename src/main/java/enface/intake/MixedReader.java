package enface.intake;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
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

/// Reads files of several kinds given together: those of running text as the versions of works, those that lay texts
/// side by side as works of their own. Files with one column each are versions of one work, as two files of subtitles.
final class MixedReader {

    private final LanguageGuess guess;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<DraftWork> works = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private Shape shape = Shape.SIDE_BY_SIDE;

    MixedReader(LanguageGuess guess) {
        this.guess = guess;
    }

    /// A file with one column that waits for the others of its work.
    private record Single(DraftWork work, Cells cells) {}

    /// @param alone whether one version is enough
    Draft read(List<Extract> extracts, List<LanguageTag> languages, boolean alone, Progress progress)
            throws IntakeException {
        var texts = new ArrayList<Extract.Text>();
        var textLanguages = new ArrayList<LanguageTag>();
        boolean paired = FileSetReader.areNamesPaired(
                extracts.stream().map(Extract::file).toList());
        Map<String, List<Single>> singles = new LinkedHashMap<>();
        int count = extracts.size();
        for (int i = 0; i < count; i++) {
            var said =
                    count == 1 ? languages : languages.stream().skip(i).limit(1).toList();
            switch (extracts.get(i)) {
                case Extract.Text text -> {
                    texts.add(text);
                    textLanguages.addAll(said);
                }
                case Extract.SideBySide(Sheet sheet) -> {
                    var part = progress.part(i / 2.0 / count, (i + 1) / 2.0 / count);
                    var stem = paired ? FileSetReader.stem(sheet.file().name()) : "";
                    add(sheet, said, part)
                            .ifPresent(single -> singles.computeIfAbsent(stem, _ -> new ArrayList<>())
                                    .add(single));
                }
            }
        }
        for (var group : singles.values()) {
            works.add(joined(group, alone || !texts.isEmpty()));
        }
        if (!texts.isEmpty()) {
            var draft = new FileSetReader(guess).read(texts, textLanguages, progress.part(0.5, 1));
            add(draft);
            works.addAll(draft.works());
            shape = draft.report().shape();
        }
        return new Draft(files, works, new Report(shape, joins, doubts, leftOut));
    }

    /// Adds the work of a sheet; gives it back where it is a version that waits for others.
    private Optional<Single> add(Sheet sheet, List<LanguageTag> said, Progress progress) {
        var draft = new SheetReader(sheet, guess).read(said, progress);
        add(draft);
        var work = draft.works().getFirst();
        if (work.versions().size() > 1) {
            works.add(work);
            return Optional.empty();
        }
        return Optional.of(new Single(work, sheet.cells()));
    }

    private void add(Draft draft) {
        files.addAll(draft.files());
        joins.addAll(draft.report().joins());
        doubts.addAll(draft.report().doubts());
        leftOut.addAll(draft.report().leftOut());
    }

    private static DraftWork joined(List<Single> group, boolean alone) throws IntakeException {
        var works = group.stream().map(Single::work).toList();
        if (group.size() == 1 && !alone) {
            var version = works.getFirst().versions().getFirst();
            throw new IntakeException(
                    Kind.ONE_LANGUAGE, version.file().name(), version.language().value());
        }
        var merged = FileSetReader.merge(works);
        var cells = group.stream().map(Single::cells).toList();
        return new DraftWork(merged.metadata(), merged.versions(), merged.vocabulary(), SideBySide.pairing(cells));
    }
}
