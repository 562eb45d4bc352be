package enface.language.find;

import enface.text.TextSpan;
import java.util.List;

/// Where something was found in a text.
///
/// @param places in order, none empty, never overlapping
/// @param complete whether the whole text was searched; not so where a pattern would have taken too long
public record Hits(List<TextSpan> places, boolean complete) {

    public Hits {
        places = List.copyOf(places);
    }
}
