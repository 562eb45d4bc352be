package enface.glossary.file;

import enface.glossary.Glossary;
import java.util.List;

/// A glossary as it was read from a file, and what a person should know about the reading.
public record GlossaryDraft(Glossary glossary, List<GlossaryProblem> problems) {

    public GlossaryDraft {
        problems = List.copyOf(problems);
    }
}
