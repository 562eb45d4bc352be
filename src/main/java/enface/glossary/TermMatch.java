package enface.glossary;

import enface.text.TextSpan;

/// A term found in a paragraph.
public record TermMatch(TextSpan span, Concept concept, Term term) {}
