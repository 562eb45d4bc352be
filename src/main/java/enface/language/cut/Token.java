package enface.language.cut;

import enface.text.TextSpan;

/// A word or a mark of a text, as it stands there.
///
/// @param form what it is compared by
/// @param isWord whether it has a letter or a digit; else it is a mark
public record Token(TextSpan place, String form, boolean isWord) {}
