package enface.glossary;

import java.util.List;
import java.util.Set;

/// A named list of concepts, whose terms are underlined in one colour.
public record Glossary(GlossaryId id, String name, GlossaryColour colour, List<Concept> concepts) {

    public Glossary {
        concepts = List.copyOf(concepts);
    }

    /// One that is in no library yet.
    public Glossary(String name, List<Concept> concepts) {
        this(GlossaryId.NONE, name, GlossaryColour.GREEN, concepts);
    }

    /// The concepts of all glossaries but those that are off.
    public static List<Concept> concepts(List<Glossary> glossaries, Set<GlossaryId> off) {
        return glossaries.stream()
                .filter(g -> !off.contains(g.id()))
                .flatMap(g -> g.concepts().stream())
                .toList();
    }

    /// The same with other concepts.
    public Glossary with(List<Concept> now) {
        return new Glossary(id, name, colour, now);
    }
}
