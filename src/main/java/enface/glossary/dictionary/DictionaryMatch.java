package enface.glossary.dictionary;

import enface.text.TextSpan;
import java.util.List;

/// A word of a dictionary that stands in a text.
///
/// @param entries one or more; the likeliest first
public record DictionaryMatch(TextSpan place, List<DictionaryEntry> entries) {

    public DictionaryMatch {
        entries = List.copyOf(entries);
    }
}
