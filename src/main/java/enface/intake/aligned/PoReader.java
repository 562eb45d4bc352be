package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads gettext catalogues: each message a row, the original and its translation. Remarks, contexts and what is
/// obsolete are no text; a translation that is marked as fuzzy is left out and noted.
final class PoReader implements FormatReader {

    private static final Pattern KEYWORD =
            Pattern.compile("^(msgctxt|msgid|msgid_plural|msgstr(?:\\[\\d{1,3}\\])?)\\s*(\".*)$");
    private static final Pattern LANGUAGE = Pattern.compile("(?im)^Language:\\s*([\\w@.-]+)\\s*$");

    private final TextReader text;

    PoReader(TextReader text) {
        this.text = text;
    }

    /// A message while its lines come.
    private static final class Entry {
        final Map<String, StringBuilder> parts = new LinkedHashMap<>();
        String last = "";
        boolean fuzzy;

        String part(String keyword) {
            var part = parts.get(keyword);
            return part == null ? "" : part.toString();
        }
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var sheet = SheetText.of(source);
        sheet.column("id", () -> new Column(Optional.empty(), ""));
        var entry = new Entry();
        for (int i = 0; i < source.lineCount(); i++) {
            progress.step(i, source.lineCount());
            var line = source.line(i).of(source.text()).strip();
            var keyword = KEYWORD.matcher(line);
            boolean begins = line.startsWith("#") || line.startsWith("msgctxt") || line.startsWith("msgid ");
            if (begins && (entry.parts.containsKey("msgstr") || entry.parts.containsKey("msgstr[0]"))) {
                put(entry, sheet);
                entry = new Entry();
            }
            if (keyword.matches()) {
                entry.last = keyword.group(1);
                entry.parts
                        .computeIfAbsent(entry.last, _ -> new StringBuilder())
                        .append(string(keyword.group(2)));
            } else if (line.startsWith("\"")) {
                entry.parts
                        .computeIfAbsent(entry.last, _ -> new StringBuilder())
                        .append(string(line));
            } else if (line.startsWith("#")) {
                entry.fuzzy |= line.startsWith("#,") && line.contains("fuzzy");
                sheet.aside(line.matches("#[,:|].*") ? Reason.PROPERTY : Reason.REMARK, line);
            } else if (!line.isEmpty()) {
                sheet.aside(Reason.REMARK, line);
            }
        }
        put(entry, sheet);
        return new Extract.SideBySide(sheet.done(Grain.PARAGRAPH));
    }

    private static void put(Entry entry, SheetText sheet) throws IntakeException {
        var id = entry.part("msgid");
        if (id.isEmpty()) {
            header(entry.part("msgstr"), sheet);
            return;
        }
        sheet.aside(Reason.PROPERTY, entry.part("msgctxt"));
        row(id, entry.parts.containsKey("msgstr") ? entry.part("msgstr") : entry.part("msgstr[0]"), entry, sheet);
        if (entry.parts.containsKey("msgid_plural")) {
            row(entry.part("msgid_plural"), entry.part("msgstr[1]"), entry, sheet);
        }
        for (int form = 2; entry.parts.containsKey("msgstr[" + form + "]"); form++) {
            row("", entry.part("msgstr[" + form + "]"), entry, sheet);
        }
    }

    private static void row(String id, String translation, Entry entry, SheetText sheet) throws IntakeException {
        sheet.row(Paragraph.Kind.BODY);
        sheet.cell(0, id);
        if (entry.fuzzy) {
            sheet.aside(Reason.REMARK, translation);
        } else if (!translation.isBlank()) {
            sheet.cell(sheet.column("str", () -> new Column(Optional.empty(), "")), translation);
        }
    }

    /// The first message of a catalogue is about the catalogue.
    private static void header(String header, SheetText sheet) throws IntakeException {
        var said = LANGUAGE.matcher(header);
        Optional<LanguageTag> language =
                said.find() ? LanguageCodes.of(said.group(1).replaceFirst("[@.].*", "")) : Optional.empty();
        sheet.column("str", () -> new Column(language, ""));
        sheet.aside(Reason.PROPERTY, header);
    }

    /// What stands between quotation marks, with what is written by a backslash.
    private static String string(String quoted) {
        var text = new StringBuilder();
        int end = quoted.lastIndexOf('"');
        for (int i = 1; i < end; i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 == end) {
                text.append(c);
                continue;
            }
            char escaped = quoted.charAt(++i);
            text.append(
                    switch (escaped) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        default -> escaped;
                    });
        }
        return text.toString();
    }
}
