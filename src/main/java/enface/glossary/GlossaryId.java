package enface.glossary;

/// The number of a glossary in its library; 0 while it is in none.
public record GlossaryId(long value) {

    public static final GlossaryId NONE = new GlossaryId(0);
}
