package enface.pane.place;

import enface.text.TextRange;
import enface.text.TextSpan;

/// A stretch of one paragraph that one cell draws: all of it on a page, one row's part of it in rows.
///
/// @param span in the paragraph's text
public record Block(int paragraph, TextSpan span) {

    /// No part of any text.
    public static final TextSpan NOTHING = new TextSpan(0, 0);

    /// What of a range this block shows, in offsets of the paragraph; [#NOTHING] where that is nothing.
    public TextSpan within(TextRange range) {
        var covered = range.within(paragraph, span.end());
        int start = Math.max(span.start(), covered.start());
        return start < covered.end() ? new TextSpan(start, covered.end()) : NOTHING;
    }
}
