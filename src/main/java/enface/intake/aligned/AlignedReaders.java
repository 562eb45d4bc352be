package enface.intake.aligned;

import enface.intake.format.Format;
import enface.intake.format.FormatReader;
import enface.intake.format.TextReader;
import enface.language.guess.LanguageGuess;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Who reads which of the formats whose files lay texts side by side.
public final class AlignedReaders {

    private AlignedReaders() {}

    /// @param encoding how the files are to be read, as a person said; empty to find out
    public static Map<Format, FormatReader> all(Optional<Charset> encoding, TextReader text, LanguageGuess guess) {
        var readers = new EnumMap<Format, FormatReader>(Format.class);
        var table = new TableReader(text);
        readers.put(Format.TMX, new TmxReader(encoding));
        readers.put(Format.CSV, table);
        readers.put(Format.TSV, table);
        readers.put(Format.PO, new PoReader(text));
        readers.put(Format.XLIFF, new XliffReader(encoding));
        readers.put(Format.MARKDOWN, new MarkdownTables(text, guess));
        return readers;
    }
}
