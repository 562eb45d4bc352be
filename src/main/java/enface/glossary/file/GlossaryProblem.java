package enface.glossary.file;

/// Something a person should know about a glossary that was read.
///
/// @param line the line of the file, from 1
/// @param subject what it is about: a column, a term, the line itself; perhaps empty
public record GlossaryProblem(int line, Kind kind, String subject) {

    /// What is the matter; the bundle has the words for each.
    public enum Kind {
        /// The first line names no language, so nothing was read.
        HEADER_UNREADABLE("header-unreadable"),
        /// A column is neither a language nor a definition and was left out.
        COLUMN_LEFT_OUT("column-left-out"),
        /// A row has no term and was left out.
        ROW_WITHOUT_TERM("row-without-term"),
        /// A row has more cells than the header; those were left out.
        CELLS_LEFT_OUT("cells-left-out"),
        /// A row says what an earlier one said and was left out.
        ROW_TWICE("row-twice"),
        /// A cell holds a line break inside of a term: perhaps a quotation mark is missing before it.
        TERM_OVER_LINES("term-over-lines"),
        /// Quotation marks do not pair; from there on nothing was read.
        QUOTATION_OPEN("quotation-open"),
        /// A term is as long as a passage, and was left out.
        TERM_TOO_LONG("term-too-long"),
        /// A term is made of marks alone, and was left out.
        TERM_WITHOUT_LETTER("term-without-letter"),
        /// From here on nothing was read: there is more than a glossary can hold.
        TOO_MANY("too-many"),
        /// The file is broken here, and nothing was read from here on.
        BROKEN("broken"),
        /// A line is no entry of a dictionary, and was left out.
        NO_ENTRY("no-entry");

        private final String key;

        Kind(String key) {
            this.key = "glossary.problem." + key;
        }

        /// The key of its sentence, with the line as argument 0 and the subject as argument 1.
        public String key() {
            return key;
        }
    }
}
