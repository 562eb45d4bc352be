package enface.intake.format;

import enface.intake.block.BlockSource;
import enface.intake.draft.SourceFile;
import enface.intake.sheet.Sheet;
import java.util.List;

/// What was taken out of a file: running text, or texts that the file lays side by side itself.
public sealed interface Extract {

    /// The text that all accounts count in: for a format with markup what is left without it.
    SourceFile file();

    /// Running text, in however many languages.
    ///
    /// @param blocks gives the text in blocks
    record Text(SourceFile file, BlockSource blocks) implements Extract {}

    /// Several sheets of one file, each of which lays texts side by side or is one text.
    record Workbook(List<Sheet> sheets) implements Extract {

        public Workbook {
            sheets = List.copyOf(sheets);
        }

        @Override
        public SourceFile file() {
            return sheets.getFirst().file();
        }
    }

    /// Texts that stand side by side.
    record SideBySide(Sheet sheet) implements Extract {

        @Override
        public SourceFile file() {
            return sheet.file();
        }
    }
}
