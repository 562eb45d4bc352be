package enface.study.term;

import enface.glossary.Glossary;
import enface.glossary.file.GlossaryContent;
import enface.glossary.file.GlossaryDraft;
import enface.glossary.file.GlossaryFormat;
import enface.glossary.file.GlossaryProblem;
import enface.intake.Intake;
import enface.intake.draft.IntakeException;
import enface.intake.format.RawFile;
import enface.intake.workbook.Spreadsheets;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.WholeFile;
import enface.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files with glossaries on their way into the library, and out of it.
public final class GlossaryFiles {

    private static final int MOST_PROBLEMS_TOLD = 3;

    /// What came of a file.
    public record Added(String name, int concepts, List<GlossaryProblem> problems) {

        /// What a person is told of it.
        public String told(Words words) {
            var sentences = new ArrayList<String>();
            sentences.add(words.get("glossary.added", concepts, name));
            problems.stream()
                    .limit(MOST_PROBLEMS_TOLD)
                    .map(p -> words.get(p.kind().key(), p.line(), p.subject()))
                    .forEach(sentences::add);
            if (problems.size() > MOST_PROBLEMS_TOLD) {
                sentences.add(words.get("glossary.problem.more", problems.size() - MOST_PROBLEMS_TOLD));
            }
            return String.join(" ", sentences);
        }
    }

    /// A file that was looked at; nothing of it is stored.
    ///
    /// @param name what the glossary will be called
    public record Looked(String file, String name, GlossaryContent content) {

        /// The same explained otherwise.
        public Looked with(String nowName, GlossaryContent now) {
            return new Looked(file, nowName, now);
        }

        public GlossaryDraft draft() {
            return content.draft(name);
        }

        /// Whether nothing can be doubted: every column is known by its head, and every line could be used.
        public boolean isBeyondDoubt() {
            return isClear()
                    && draft().problems().isEmpty()
                    && !draft().glossary().concepts().isEmpty();
        }

        /// Whether a person need not be asked what its columns mean.
        public boolean isClear() {
            return switch (content) {
                case GlossaryContent.Entries _ -> true;
                case GlossaryContent.OfTable table -> table.headed();
            };
        }
    }

    private final Library library;

    public GlossaryFiles(Library library) {
        this.library = library;
    }

    /// Looks what a file holds; any kind of table or spreadsheet, TBX, UTX or CC-CEDICT.
    ///
    /// @throws IntakeException where it is missing, too large, empty or no text
    public Looked look(Path file) throws IntakeException {
        var raw = RawFile.of(file);
        return new Looked(raw.name(), raw.name().replaceAll("\\.[^.]*$", ""), content(file, raw));
    }

    private static GlossaryContent content(Path file, RawFile raw) throws IntakeException {
        if (Spreadsheets.isOne(raw.name())) {
            return GlossaryFormat.read(Spreadsheets.rows(raw, Progress.none()));
        }
        return GlossaryFormat.isSelfDescribing(raw.name())
                ? GlossaryFormat.read(raw.bytes())
                : GlossaryFormat.read(new Intake().lines(file).text(), raw.name());
    }

    /// Reads a glossary and adds it, where it has any concepts.
    public Added add(Path file) throws IntakeException {
        return add(look(file));
    }

    /// Adds what was looked at.
    public Added add(Looked looked) {
        var draft = looked.draft();
        int added =
                draft.glossary().concepts().isEmpty() ? 0 : library.glossaries().add(draft.glossary());
        return new Added(draft.glossary().name(), added, draft.problems());
    }

    /// Writes glossaries into a file, whole or not at all.
    ///
    /// @return how many entries the format has no place for
    public static int write(Path file, List<Glossary> glossaries, GlossaryFormat format) throws IOException {
        var bytes = written(glossaries, format);
        WholeFile.write(file, draft -> Files.write(draft, bytes));
        return leftOut(glossaries, format);
    }

    /// Glossaries as the bytes of one file.
    public static byte[] written(List<Glossary> glossaries, GlossaryFormat format) {
        return format.write(asOne(glossaries));
    }

    /// How many entries of glossaries a format has no place for.
    public static int leftOut(List<Glossary> glossaries, GlossaryFormat format) {
        return format.leftOut(asOne(glossaries));
    }

    private static Glossary asOne(List<Glossary> glossaries) {
        var name = glossaries.size() == 1 ? glossaries.getFirst().name() : "";
        return new Glossary(
                name, glossaries.stream().flatMap(g -> g.concepts().stream()).toList());
    }
}
