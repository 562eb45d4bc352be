package enface.intake.block;

import enface.intake.draft.Traced;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Consecutive lines of a file that belong together by their layout, before anybody knows their language.
///
/// @param level of a heading, from 1; 0 for anything else
/// @param table the cells of it, where the lines are a table
/// @param said the language that the document says it is in
/// @param speaker who says it, where the document says that apart from the text; or nothing
public record Block(
        Paragraph.Kind kind,
        int level,
        List<Line> lines,
        Optional<Table> table,
        Optional<LanguageTag> said,
        String speaker) {

    /// What no document says the language of.
    public Block(Paragraph.Kind kind, int level, List<Line> lines, Optional<Table> table) {
        this(kind, level, lines, table, Optional.empty(), "");
    }

    /// What is no table.
    public Block(Paragraph.Kind kind, int level, List<Line> lines) {
        this(kind, level, lines, Optional.empty());
    }

    /// The same with other lines.
    public Block withLines(List<Line> changed) {
        return new Block(kind, level, changed, table, said, speaker);
    }

    /// The same, in a language that the document says.
    public Block in(Optional<LanguageTag> language) {
        return new Block(kind, level, lines, table, language, speaker);
    }

    /// The same, said by somebody.
    public Block by(String name) {
        return new Block(kind, level, lines, table, said, name);
    }

    /// Its text, line by line.
    public String text() {
        return lines.stream().map(line -> line.text().text()).collect(Collectors.joining("\n"));
    }

    /// One line, its inline markup taken off.
    ///
    /// @param bold whether all of it was bold
    /// @param link whether all of it was a link or an address
    /// @param hardBreak whether the break after it was meant
    /// @param indented whether it began with white space
    /// @param lead how many signs at its beginning are bold, where not all of it is
    public record Line(Traced text, boolean bold, boolean link, boolean hardBreak, boolean indented, int lead) {

        /// One that does not begin in bold.
        public Line(Traced text, boolean bold, boolean link, boolean hardBreak, boolean indented) {
            this(text, bold, link, hardBreak, indented, 0);
        }

        /// The same line without what stands before `start`.
        public Line from(int start) {
            return new Line(
                    text.substring(start, text.length()).strip(), bold, link, hardBreak, indented && start == 0);
        }
    }

    public Block {
        lines = List.copyOf(lines);
    }
}
