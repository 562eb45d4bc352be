package enface.glossary.chinese;

import enface.text.TextSpan;

/// How one character of a text is read there.
///
/// @param pinyin with its mark: `háng`
public record Ruby(TextSpan character, String pinyin) {}
