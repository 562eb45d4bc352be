package enface.glossary;

/// The number of a concept in its library; 0 while it is in none.
public record ConceptId(long value) {

    public static final ConceptId NONE = new ConceptId(0);
}
