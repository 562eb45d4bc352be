package enface.intake.shape;

import enface.intake.shape.Label.Kind;
import enface.text.LanguageTag;

/// A version that a file itself sets apart by labels, headings or columns.
///
/// @param name what the file calls it; empty where that only names a language or a role
public record Voice(LanguageTag language, Kind kind, String name) {}
