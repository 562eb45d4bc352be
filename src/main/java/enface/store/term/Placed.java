package enface.store.term;

import enface.glossary.Concept;
import enface.glossary.GlossaryId;

/// A concept and the glossary it is in.
public record Placed(GlossaryId glossary, Concept concept) {}
