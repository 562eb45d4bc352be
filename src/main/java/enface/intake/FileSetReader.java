package enface.intake;

import enface.intake.book.BookReader;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Pairing;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads several files, each a version in one language. They are one work, unless their names pair them up:
/// `en/ch1.md en/ch2.md zh/ch1.md zh/ch2.md` are two.
final class FileSetReader {

    private final LanguageGuess guess;

    FileSetReader(LanguageGuess guess) {
        this.guess = guess;
    }

    /// Reads the files in the order given; the first of each work is its original.
    Draft read(List<Extract.Text> extracts, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var files = extracts.stream().map(Extract.Text::file).toList();
        var joins = new ArrayList<Join>();
        var doubts = new ArrayList<Doubt>();
        var leftOut = new ArrayList<LeftOut>();
        Map<String, List<DraftWork>> groups = new LinkedHashMap<>();
        boolean paired = areNamesPaired(files);
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            var language = i < languages.size() ? languages.get(i) : languageOf(file);
            var draft = new BookReader(extracts.get(i), guess)
                    .read(List.of(language), progress.part((double) i / files.size(), (i + 1.0) / files.size()));
            joins.addAll(draft.report().joins());
            doubts.addAll(draft.report().doubts());
            leftOut.addAll(draft.report().leftOut());
            groups.computeIfAbsent(paired ? stem(file.name()) : "", _ -> new ArrayList<>())
                    .addAll(draft.works());
        }
        var works = groups.values().stream().map(FileSetReader::merge).toList();
        return new Draft(files, works, new Report(Shape.SEPARATE_FILES, joins, doubts, leftOut));
    }

    private LanguageTag languageOf(SourceFile file) throws IntakeException {
        if (ScriptCount.of(file.text()).total() == 0) {
            throw new IntakeException(IntakeException.Kind.NO_LETTERS, file.name(), "");
        }
        return guess.of(file.text());
    }

    /// One work of the versions of several.
    static DraftWork merge(List<DraftWork> parts) {
        var metadata = Metadata.EMPTY;
        var versions = new ArrayList<DraftVersion>();
        for (var part : parts) {
            for (var field : part.metadata().fields().entrySet()) {
                for (var text : field.getValue().entrySet()) {
                    if (metadata.only(text.getKey(), field.getKey()).isEmpty()) {
                        metadata = metadata.with(field.getKey(), text.getKey(), text.getValue());
                    }
                }
            }
            for (var version : part.versions()) {
                versions.add(version.withRole(versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION));
            }
        }
        var vocabulary = parts.stream().flatMap(p -> p.vocabulary().stream()).toList();
        var pairing = parts.size() == 1 ? parts.getFirst().pairing() : Pairing.NONE;
        return new DraftWork(metadata, versions, vocabulary, pairing);
    }

    /// Whether every name, its language aside, comes as often as every other and more than one such name there is.
    static boolean areNamesPaired(List<SourceFile> files) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        files.forEach(f -> counts.merge(stem(f.name()), 1, Integer::sum));
        return counts.size() > 1 && counts.values().stream().allMatch(n -> n > 1);
    }

    /// A file's name without its ending and without the part that names a language.
    static String stem(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return (dot > 0 ? lower.substring(0, dot) : lower)
                .replaceAll("[._-](?:[a-z]{2,3}(?:[-_][a-z]{2,4})?|english|chinese|french|german|中文|英文)$", "");
    }
}
