package enface.glossary;

import java.util.List;

/// A named list of concepts.
public record Glossary(String name, List<Concept> concepts) {

    public Glossary {
        concepts = List.copyOf(concepts);
    }
}
