package enface.compare;

import enface.text.TextSpan;

/// A run of tokens on either side that is the same, or where nothing is.
record Piece(TextSpan left, TextSpan right, boolean equal) {}
