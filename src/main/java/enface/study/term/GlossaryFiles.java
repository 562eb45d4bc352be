package enface.study.term;

import enface.glossary.GlossaryCsv;
import enface.glossary.GlossaryProblem;
import enface.intake.Intake;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.language.cut.Words;
import enface.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files with glossaries on their way into the library.
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
            return String.join(" ", sentences);
        }
    }

    private final Library library;

    public GlossaryFiles(Library library) {
        this.library = library;
    }

    /// Reads a glossary and adds it, where it has any concepts.
    public Added add(Path file) throws IntakeException {
        SourceFile source = new Intake().lines(file);
        var draft = GlossaryCsv.read(source.text(), source.name().replaceAll("\\.[^.]*$", ""));
        int added =
                draft.glossary().concepts().isEmpty() ? 0 : library.glossaries().add(draft.glossary());
        return new Added(draft.glossary().name(), added, draft.problems());
    }
}
