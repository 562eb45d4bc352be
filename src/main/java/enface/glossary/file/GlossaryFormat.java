package enface.glossary.file;

import enface.glossary.Glossary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The formats in which glossaries come and go.
public enum GlossaryFormat {
    CSV,
    TSV,
    XLSX,
    TBX,
    MARKDOWN,
    UTX,
    CEDICT;

    /// The end of the name of a file in it.
    public String extension() {
        return switch (this) {
            case MARKDOWN -> "md";
            case CEDICT -> "u8";
            case CSV, TSV, XLSX, TBX, UTX -> name().toLowerCase(Locale.ROOT);
        };
    }

    /// The format that the name of a file to be written asks for.
    public static Optional<GlossaryFormat> named(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(f -> lower.endsWith("." + f.extension()))
                .findFirst();
    }

    /// Whether the bytes of a file themselves tell what it is, so that nobody need find out their encoding.
    public static boolean isSelfDescribing(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".tbx") || lower.endsWith(".xml");
    }

    /// What the rows of a spreadsheet hold.
    public static GlossaryContent read(List<List<String>> rows) {
        return table(XLSX, WordTable.of(rows));
    }

    /// What a file holds that tells its own encoding.
    public static GlossaryContent read(byte[] bytes) {
        return new GlossaryContent.Entries(TBX, n -> TbxReader.read(bytes, n));
    }

    /// What a text holds, whatever its kind.
    public static GlossaryContent read(String given, String name) {
        var text = given.startsWith("\uFEFF") ? given.substring(1) : given;
        var lower = name.toLowerCase(Locale.ROOT);
        if (text.regionMatches(true, 0, "#UTX", 0, 4)) {
            return table(UTX, LineWords.utx(text));
        }
        if (LineWords.isCedict(text)) {
            return new GlossaryContent.Entries(CEDICT, n -> LineWords.cedict(text, n));
        }
        var start = text.stripLeading();
        if (start.startsWith("<") && (start.contains("<martif") || start.contains("<tbx"))) {
            // it was read as text already, and says perhaps that it is in another encoding
            var plain = start.replaceFirst("^<\\?xml[^>]*\\?>", "");
            return new GlossaryContent.Entries(TBX, n -> TbxReader.read(plain.getBytes(StandardCharsets.UTF_8), n));
        }
        boolean named = lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".tab");
        if (!named && WordTable.isMarkdown(text)) {
            return table(MARKDOWN, WordTable.ofMarkdown(text));
        }
        boolean tabs = lower.endsWith(".tsv") || lower.endsWith(".tab");
        return table(tabs ? TSV : CSV, GlossaryCsv.table(text));
    }

    private static GlossaryContent table(GlossaryFormat format, WordTable table) {
        return GlossaryContent.OfTable.of(format, table);
    }

    /// A glossary as a file in this format.
    public byte[] write(Glossary glossary) {
        Function<String, byte[]> utf8 = text -> text.getBytes(StandardCharsets.UTF_8);
        return switch (this) {
            case CSV -> utf8.apply(GlossaryTable.write(glossary, ','));
            case TSV -> utf8.apply(GlossaryTable.write(glossary, '\t'));
            case XLSX -> XlsxWords.write(GlossaryTable.rows(glossary));
            case TBX -> utf8.apply(TbxWriter.write(glossary));
            case MARKDOWN -> utf8.apply(markdown(GlossaryTable.rows(glossary)));
            case UTX -> utf8.apply(LinesOut.utx(glossary));
            case CEDICT -> utf8.apply(LinesOut.cedict(glossary));
        };
    }

    /// How many entries of a glossary it has no place for.
    public int leftOut(Glossary glossary) {
        return LinesOut.leftOut(glossary, this);
    }

    private static String markdown(List<List<String>> rows) {
        var out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i)) {
                // a line is a row there
                out.append("| ")
                        .append(cell.replace("|", "\\|").replaceAll("\\R", " "))
                        .append(' ');
            }
            out.append("|\n");
            if (i == 0) {
                out.append("|---".repeat(rows.getFirst().size())).append("|\n");
            }
        }
        return out.toString();
    }
}
