package enface.intake;

import enface.intake.choice.Choices;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.Report.Skipped;
import enface.intake.draft.SourceFile;
import enface.intake.format.Given;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads files that a person says which work each belongs to: group by group, each one work.
final class Regrouped {

    /// Reads the files of one group.
    interface Reading {
        Draft read(List<Given> group, List<LanguageTag> languages, Grouping grouping, Progress progress)
                throws IntakeException;
    }

    private final Choices choices;
    private final Reading reading;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<DraftWork> works = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    Regrouped(Choices choices, Reading reading) {
        this.choices = choices;
        this.reading = reading;
    }

    Draft read(List<Given> given, List<LanguageTag> languages, Progress progress) throws IntakeException {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            var name = given.get(i).extract().file().name();
            groups.computeIfAbsent(choices.of(name).work().orElse(name), _ -> new ArrayList<>())
                    .add(i);
        }
        Shape shape = Shape.SEVERAL_WORKS;
        double done = 0;
        for (var group : groups.values()) {
            var said = languages.size() == given.size()
                    ? group.stream().map(languages::get).toList()
                    : List.<LanguageTag>of();
            var part = progress.part(done / given.size(), (done + group.size()) / given.size());
            var draft = readGroup(group.stream().map(given::get).toList(), said, part);
            add(draft, group.size() > 1);
            shape = groups.size() == 1 ? draft.report().shape() : shape;
            done += group.size();
        }
        return new Draft(files, works, new Report(shape, joins, doubts, leftOut, skipped));
    }

    /// A file that a person sets apart may be a text in one language.
    private Draft readGroup(List<Given> group, List<LanguageTag> said, Progress progress) throws IntakeException {
        try {
            return reading.read(group, said, Grouping.ALL_ONE, progress);
        } catch (IntakeException e) {
            if (e.kind() != IntakeException.Kind.ONE_LANGUAGE) {
                throw e;
            }
            return reading.read(group, List.of(new LanguageTag(e.detail())), Grouping.ALL_ONE, progress);
        }
    }

    private void add(Draft draft, boolean together) {
        files.addAll(draft.files());
        works.addAll(together ? List.of(FileGroups.merge(draft.works())) : draft.works());
        joins.addAll(draft.report().joins());
        doubts.addAll(draft.report().doubts());
        leftOut.addAll(draft.report().leftOut());
        skipped.addAll(draft.report().skipped());
    }
}
