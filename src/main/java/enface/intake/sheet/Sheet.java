package enface.intake.sheet;

import enface.intake.choice.ColumnChoice;
import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.choice.FileChoice;
import enface.intake.choice.Look.LookColumn;
import enface.intake.draft.Remark;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Rubies;
import enface.intake.draft.SourceFile;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file lays side by side: columns of text, row by row.
///
/// @param file the text taken out of the file, cell by cell; all spans are of it
/// @param cells what stands where
/// @param headed whether its first row only names the columns
/// @param columns at least one
/// @param about what the file says of itself
/// @param beside what stands in no text
public record Sheet(
        SourceFile file,
        Cells cells,
        Grain grain,
        boolean headed,
        List<Column> columns,
        Metadata about,
        Beside beside) {

    /// What a cell holds.
    public enum Grain {
        /// One segment: a unit of a memory, a cue of subtitles.
        SEGMENT,
        /// Text of any length, to be cut into sentences.
        PARAGRAPH
    }

    /// A column.
    ///
    /// @param language what the file says it is in
    /// @param called what the file calls it, and who made it; both may be empty
    /// @param notText why it is no text; empty where it is
    public record Column(Optional<LanguageTag> language, Called called, Optional<Reason> notText) {

        /// A column of text.
        public Column(Optional<LanguageTag> language, Called called) {
            this(language, called, Optional.empty());
        }

        /// A column of text without a name of its own.
        public Column(Optional<LanguageTag> language, String by) {
            this(language, new Called("", by));
        }

        /// A column that is no text.
        public static Column none(Reason reason) {
            return new Column(Optional.empty(), new Called("", ""), Optional.of(reason));
        }

        public boolean isText() {
            return notText.isEmpty();
        }

        private Holds holds() {
            return notText.map(reason -> switch (reason) {
                        case ROW_NAME -> Holds.ROW_NAME;
                        case SPEAKER -> Holds.SPEAKER;
                        default -> Holds.NOT_TEXT;
                    })
                    .orElse(Holds.TEXT);
        }

        private Column as(ColumnChoice choice) {
            return switch (choice.holds()) {
                case TEXT -> new Column(choice.language().or(() -> language), called);
                case ROW_NAME -> none(Reason.ROW_NAME);
                case SPEAKER -> none(Reason.SPEAKER);
                case NOT_TEXT -> none(Reason.COLUMN);
            };
        }
    }

    /// What of the text taken out belongs to no cell, and what is to be doubted.
    ///
    /// @param told where what the file says of itself stands
    /// @param beads by column: what the file says of its segments and of those of the first one
    public record Beside(List<Aside> asides, List<TextSpan> told, List<Doubt> doubts, Map<Integer, SaidBeads> beads) {

        public Beside {
            told = List.copyOf(told);
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

    /// The sheet as a person says that it is to be read. What its first row said of languages is not believed
    /// where that row is said to be text.
    public Sheet as(FileChoice choice) {
        if (choice.columns().isEmpty() && choice.headed().isEmpty()) {
            return this;
        }
        boolean believed = !headed || choice.headed().orElse(true);
        var changed = new ArrayList<Column>();
        for (int c = 0; c < columns.size(); c++) {
            var own = columns.get(c);
            var column = believed ? own : new Column(Optional.empty(), new Called("", ""), own.notText());
            changed.add(
                    Optional.ofNullable(choice.columns().get(c)).map(column::as).orElse(column));
        }
        return new Sheet(file, cells, grain, choice.headed().orElse(headed), changed, about, beside);
    }

    /// The same with what people wrote in its margin, and how its characters are read.
    public Sheet with(List<Remark> remarks, Rubies rubies) {
        var more = file.beside().with(remarks, rubies);
        var written = new SourceFile(file.name(), file.text(), file.reading(), more);
        return new Sheet(written, cells, grain, headed, columns, about, beside);
    }

    /// The same with more to be doubted.
    public Sheet withDoubts(List<Doubt> more) {
        var doubts = Stream.concat(beside.doubts().stream(), more.stream()).toList();
        return new Sheet(
                file,
                cells,
                grain,
                headed,
                columns,
                about,
                new Beside(beside.asides(), beside.told(), doubts, beside.beads()));
    }

    /// The first row that is text.
    int firstRow() {
        return headed ? 1 : 0;
    }

    /// The cells of text alone.
    public Cells texts() {
        return !headed && columns.stream().allMatch(Column::isText)
                ? cells
                : cells.only(c -> columns.get(c).isText(), firstRow());
    }

    /// What a person sees of the columns: their names and the first rows.
    public List<LookColumn> look(int rows) {
        var starts = new ArrayList<List<String>>();
        columns.forEach(_ -> starts.add(new ArrayList<>()));
        for (int row = 0; row < Math.min(rows, cells.rows()); row++) {
            starts.forEach(start -> start.add(""));
            for (int cell = cells.first(row); cell < cells.first(row + 1); cell++) {
                starts.get(cells.column(cell)).set(row, cells.span(cell).of(file.text()));
            }
        }
        var look = new ArrayList<LookColumn>();
        for (int c = 0; c < columns.size(); c++) {
            look.add(new LookColumn(columns.get(c).holds(), columns.get(c).language(), starts.get(c)));
        }
        return look;
    }
}
