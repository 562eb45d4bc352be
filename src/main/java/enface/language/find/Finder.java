package enface.language.find;

/// Finds something in one text after another. Safe on any thread.
public interface Finder {

    /// Where it stands in a text, in the text's own offsets.
    Hits find(String text);
}
