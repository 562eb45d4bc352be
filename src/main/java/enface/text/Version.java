package enface.text;

/// One text of a work: the original or a translation, in a language, by somebody.
///
/// @param by the translator or editor, empty where unknown
/// @param unfinished whether the text breaks off in its last paragraph
public record Version(VersionId id, Role role, LanguageTag language, String by, boolean unfinished, VersionText text) {}
