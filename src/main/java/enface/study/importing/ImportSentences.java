package enface.study.importing;

import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.language.cut.Words;
import enface.study.importing.Prepared.PreparedWork;
import java.util.List;

/// Says in one sentence what was decided when files were read; for the window and the command line alike.
public final class ImportSentences {

    private final Words words;

    public ImportSentences(Words words) {
        this.words = words;
    }

    /// How two lines were joined.
    public String of(Join join) {
        return words.get(
                "report.join." + ImportJson.name(join.how()),
                join.from().line(),
                join.to().line(),
                join.before(),
                join.after());
    }

    /// What is to be doubted.
    public String of(Doubt doubt) {
        return words.get(
                "report.doubt." + ImportJson.name(doubt.kind()), doubt.place().line(), doubt.text());
    }

    /// Which versions of a work hardly correspond to its first one, a sentence for each.
    public List<String> foreign(PreparedWork work) {
        return work.foreign().stream()
                .map(a -> words.get(
                        "import.foreign",
                        words.language(work.work().versions().get(a.source()).language()),
                        words.language(work.work().versions().get(a.target()).language()),
                        a.alignment().correspondence()))
                .toList();
    }

    /// Why something was left out.
    public String reason(LeftOut.Reason reason) {
        return words.get("report.left-out." + ImportJson.name(reason));
    }
}
