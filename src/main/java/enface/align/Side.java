package enface.align;

import enface.text.LanguageTag;
import enface.text.VersionText;

/// One side of a bitext: a text and its language.
///
/// @param paragraphs whether its paragraphs tell anything; not so for a list of sentences
public record Side(LanguageTag language, VersionText text, boolean paragraphs) {}
