package enface.intake.block;

import enface.intake.draft.Traced;
import enface.text.Paragraph;
import java.util.List;

/// Consecutive lines of a file that belong together by their layout, before anybody knows their language.
///
/// @param level of a heading, from 1; 0 for anything else
public record Block(Paragraph.Kind kind, int level, List<Line> lines) {

    /// One line, its inline markup taken off.
    ///
    /// @param bold whether all of it was bold
    /// @param link whether all of it was a link or an address
    /// @param hardBreak whether the break after it was meant
    /// @param indented whether it began with white space
    public record Line(Traced text, boolean bold, boolean link, boolean hardBreak, boolean indented) {}

    public Block {
        lines = List.copyOf(lines);
    }
}
