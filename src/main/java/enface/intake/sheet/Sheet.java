package enface.intake.sheet;

import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a file lays side by side: columns of text, row by row.
///
/// @param file the text taken out of the file, cell by cell; all spans are of it
/// @param cells what stands where
/// @param columns at least one
/// @param about what the file says of itself
/// @param beside what stands in no text
public record Sheet(SourceFile file, Cells cells, Grain grain, List<Column> columns, Metadata about, Beside beside) {

    /// What a cell holds.
    public enum Grain {
        /// One segment: a unit of a memory, a cue of subtitles.
        SEGMENT,
        /// Text of any length, to be cut into sentences.
        PARAGRAPH
    }

    /// A column of text.
    ///
    /// @param language what the file says it is in
    /// @param called what the file calls it, and who made it; both may be empty
    public record Column(Optional<LanguageTag> language, Called called) {

        /// A column without a name of its own.
        public Column(Optional<LanguageTag> language, String by) {
            this(language, new Called("", by));
        }
    }

    /// What of the text taken out belongs to no cell, and what is to be doubted.
    ///
    /// @param beads by column: what the file says of its segments and of those of the first one
    public record Beside(List<Aside> asides, List<Doubt> doubts, Map<Integer, SaidBeads> beads) {

        public Beside {
            beads = Map.copyOf(beads);
            asides = List.copyOf(asides);
            doubts = List.copyOf(doubts);
        }
    }

    /// Something that stands in no text.
    public record Aside(TextSpan span, Reason reason) {}

    public Sheet {
        columns = List.copyOf(columns);
    }
}
