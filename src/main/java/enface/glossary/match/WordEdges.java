package enface.glossary.match;

import enface.text.TextSpan;

/// Knows the words of a script that is written without spaces.
@FunctionalInterface
public interface WordEdges {

    /// Nobody knows them: terms stand anywhere.
    WordEdges UNKNOWN = (_, _) -> false;

    /// Whether some characters are a piece torn out of a longer word, so that a term that is written with them does not
    /// stand there. On any thread.
    boolean tears(String text, TextSpan piece);
}
