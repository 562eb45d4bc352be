package enface.glossary.candidate;

/// A word of a text, as it is counted.
///
/// @param key what its forms have in common
/// @param text as it stands, with what parts it from the word before
/// @param joined whether nothing but a space, or nothing at all, parts it from the word before
/// @param edge whether a term may begin or end with it
record Unit(String key, String text, String before, boolean joined, boolean edge) {}
