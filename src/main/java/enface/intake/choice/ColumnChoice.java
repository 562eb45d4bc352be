package enface.intake.choice;

import enface.text.LanguageTag;
import java.util.Optional;

/// What a person says that a column of a table holds.
///
/// @param language of its text; empty to find out
public record ColumnChoice(Holds holds, Optional<LanguageTag> language) {

    /// What stands in a column.
    public enum Holds {
        TEXT,
        /// The number or short name of the row.
        ROW_NAME,
        /// Who says it.
        SPEAKER,
        /// Something else.
        NOT_TEXT
    }

    public static ColumnChoice text(LanguageTag language) {
        return new ColumnChoice(Holds.TEXT, Optional.of(language));
    }

    public static ColumnChoice of(Holds holds) {
        return new ColumnChoice(holds, Optional.empty());
    }
}
