package enface.study.importing;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.Skipped;
import enface.language.cut.Words;
import enface.study.importing.Importing.Accepted;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        var what = doubt.kind() == Doubt.Kind.UNRELATED_VERSION
                ? words.language(new LanguageTag(doubt.text()))
                : doubt.text();
        return words.get(
                "report.doubt." + ImportJson.name(doubt.kind()), doubt.place().line(), what);
    }

    /// What is to be doubted in all that was read; with the file before it, where there are several.
    public List<String> doubts(Prepared prepared) {
        boolean several = prepared.draft().files().size() > 1;
        return prepared.draft().report().doubts().stream()
                .map(d -> several ? words.get("report.in-file", d.place().file(), of(d)) : of(d))
                .toList();
    }

    /// Which versions of a work hardly correspond to its first one, a sentence for each.
    public List<String> foreign(PreparedWork work) {
        return work.foreign().stream()
                .map(a -> words.get(
                        isOneFile(work, a.source(), a.target()) ? "import.foreign.one-file" : "import.foreign",
                        words.language(work.work().versions().get(a.source()).language()),
                        words.language(work.work().versions().get(a.target()).language()),
                        a.alignment().correspondence()))
                .toList();
    }

    private static boolean isOneFile(PreparedWork work, int one, int other) {
        var versions = work.work().versions();
        return versions.get(one).file().equals(versions.get(other).file());
    }

    /// What became of each file, where there are several.
    public List<String> files(Prepared prepared) {
        var skipped = prepared.draft().report().skipped();
        if (prepared.draft().files().size() + skipped.size() < 2) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (var file : prepared.draft().files()) {
            for (var work : prepared.works()) {
                var languages = work.work().versions().stream()
                        .filter(v -> v.file().equals(file))
                        .map(v -> words.language(v.language()))
                        .collect(Collectors.joining(", "));
                if (!languages.isEmpty()) {
                    lines.add(words.get("import.files.work", file.name(), title(work), languages));
                }
            }
        }
        skipped.forEach(s -> lines.add(words.get("import.files.skipped", s.file(), reason(s))));
        return lines;
    }

    private String reason(Skipped skipped) {
        var detail = skipped.kind() == IntakeException.Kind.ONE_LANGUAGE
                ? words.language(new LanguageTag(skipped.detail()))
                : skipped.detail();
        return words.get("error.intake." + ImportJson.name(skipped.kind()), skipped.file(), detail);
    }

    private static String title(PreparedWork work) {
        var language = work.work().versions().getFirst().language();
        return work.work().metadata().in(language, Field.TITLE).orElse("–");
    }

    /// That the library has a work already, and what notes come onto it.
    public String already(Accepted known) {
        var notes = known.notes();
        long number = known.id().value();
        return notes.isAny()
                ? words.get("import.already.notes", number, notes.added(), notes.changed(), notes.same(), notes.lost())
                : words.get("import.already", number);
    }

    /// Why something was left out.
    public String reason(LeftOut.Reason reason) {
        return words.get("report.left-out." + ImportJson.name(reason));
    }
}
