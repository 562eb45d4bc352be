package enface.study.term;

import enface.text.TextRange;
import enface.text.VersionId;

/// A word that was looked up where it stands, and what the dictionary says of it.
public record TakenWord(VersionId version, TextRange range, String meaning) {}
