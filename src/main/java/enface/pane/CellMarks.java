package enface.pane;

import enface.glossary.TermMatch;
import enface.text.TextSpan;
import java.util.List;

/// What is marked in one paragraph, in model offsets. Empty spans mark nothing.
///
/// @param terms every term of the glossary that stands here
/// @param lit the terms that answer the one under the pointer
/// @param dark whether the paper is dark
record CellMarks(
        TextSpan current,
        TextSpan hover,
        TextSpan selection,
        List<TermMatch> terms,
        List<TextSpan> lit,
        List<NoteMark> notes,
        boolean dark) {

    static final TextSpan NOTHING = new TextSpan(0, 0);
    static final CellMarks NONE =
            new CellMarks(NOTHING, NOTHING, NOTHING, List.of(), List.of(), List.of(), false);
}
