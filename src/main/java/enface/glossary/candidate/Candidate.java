package enface.glossary.candidate;

import enface.text.LanguageTag;

/// Words of a text that may be a term.
///
/// @param text as it stands most often
/// @param count how often it stands in the text, in any form
/// @param weight the greater the likelier; to be compared within one text alone
/// @param key what all its forms have in common
public record Candidate(LanguageTag language, String text, int count, double weight, String key) {}
