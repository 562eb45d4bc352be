package enface.intake.choice;

import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;

/// What a person can choose from for one file.
///
/// @param file its name
/// @param ways in which it can be read, for running text
/// @param columns for a table, or what else lays texts side by side
/// @param headed whether the first row of the table is taken for the names of its columns
public record Look(String file, List<Fit> ways, List<LookColumn> columns, boolean headed) {

    /// A column as it is read.
    ///
    /// @param language of its text, as far as the file or the person says
    /// @param start what stands in it at the top
    public record LookColumn(ColumnChoice.Holds holds, Optional<LanguageTag> language, List<String> start) {

        public LookColumn {
            start = List.copyOf(start);
        }
    }

    public Look {
        ways = List.copyOf(ways);
        columns = List.copyOf(columns);
    }
}
