package enface.glossary.file;

import enface.glossary.file.ColumnHead.Part;
import enface.glossary.file.ColumnHead.Said;
import enface.glossary.file.ColumnHead.Terms;
import enface.glossary.file.ColumnHead.Unknown;
import enface.glossary.file.GlossaryProblem.Kind;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a file holds that is to become a glossary: a table whose columns have a meaning, or entries that say
/// themselves what they are. Nothing is stored of it yet.
public sealed interface GlossaryContent {

    GlossaryFormat format();

    /// The glossary it makes, called `name`, with all that could not be used.
    GlossaryDraft draft(String name);

    /// Entries that need no explanation.
    record Entries(GlossaryFormat format, Function<String, GlossaryDraft> reading) implements GlossaryContent {

        @Override
        public GlossaryDraft draft(String name) {
            return reading.apply(name);
        }
    }

    /// A table.
    ///
    /// @param headed whether the first row says what the columns are
    /// @param columns what they are; perhaps guessed
    record OfTable(GlossaryFormat format, WordTable table, boolean headed, List<ColumnHead> columns)
            implements GlossaryContent {

        private static final int LOOKED_AT = 200;

        public OfTable {
            columns = List.copyOf(columns);
        }

        /// A table as its first row explains it, or where that does not, as the letters in its columns and the
        /// three columns of OmegaT (term, translation, comment) let guess.
        static OfTable of(GlossaryFormat format, WordTable table) {
            var heads = table.rows().isEmpty()
                    ? List.<ColumnHead>of()
                    : TermTable.heads(table.rows().getFirst().cells());
            boolean headed = heads.stream().anyMatch(Terms.class::isInstance);
            return new OfTable(format, table, headed, headed ? heads : guessed(table));
        }

        private static List<ColumnHead> guessed(WordTable table) {
            var columns = new ArrayList<ColumnHead>();
            var taken = new HashSet<LanguageTag>();
            for (int c = 0; c < table.width(); c++) {
                int column = c;
                var language = Letters.language(table.rows().stream()
                        .limit(LOOKED_AT)
                        .filter(r -> r.cells().size() > column)
                        .map(r -> r.cells().get(column))
                        .toList());
                boolean comment = c == 2 && table.width() == 3 && taken.size() == 2;
                if (comment) {
                    columns.add(new Said(Part.NOTE));
                } else if (language.isPresent() && taken.add(language.get())) {
                    columns.add(new Terms(language.get(), Optional.empty()));
                } else {
                    columns.add(new Unknown(""));
                }
            }
            return columns;
        }

        /// The same table explained otherwise.
        public OfTable with(boolean isHeaded, List<ColumnHead> now) {
            return new OfTable(format, table, isHeaded, now);
        }

        /// Whether it is known well enough: two columns of terms, or the file says so itself.
        public boolean isClear() {
            return headed || columns.stream().filter(Terms.class::isInstance).count() >= 2;
        }

        @Override
        public GlossaryDraft draft(String name) {
            var terms = new TermTable(columns);
            var rows = table.rows();
            if (columns.stream().noneMatch(Terms.class::isInstance)) {
                int line = rows.isEmpty() ? 1 : rows.getFirst().line();
                var first =
                        rows.isEmpty() ? "" : String.join(" ", rows.getFirst().cells());
                terms.problem(new GlossaryProblem(line, Kind.HEADER_UNREADABLE, TermTable.shortened(first)));
                return terms.draft(name);
            }
            if (headed) {
                terms.sayWhatIsLeftOut(rows.getFirst().line());
            }
            for (var row : rows.subList(headed ? 1 : 0, rows.size())) {
                if (!terms.row(row.cells(), row.line())) {
                    break;
                }
            }
            table.problems().forEach(terms::problem);
            return terms.draft(name);
        }
    }
}
