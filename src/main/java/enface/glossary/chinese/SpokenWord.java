package enface.glossary.chinese;

import enface.text.TextSpan;

/// A word of a run of Han characters, as rules look at it.
///
/// @param form in simplified characters
/// @param tag its part of speech in jieba's letters
record SpokenWord(TextSpan place, String form, String tag) {}
