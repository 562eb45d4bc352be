package enface.intake.aligned;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads JSON and lines of JSON, wherever in it texts stand side by side: objects keyed by language, lists of strings
/// in a list, and lists of strings of one length keyed by language.
final class JsonTextReader implements FormatReader {

    private static final int DEEPEST = 60;
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");
    private static final Pattern AFFIX =
            Pattern.compile("(?i)^(?:text|sentence|content)[_-](.+)|(.+)[_-](?:text|sentence|content)$");

    private final TextReader text;
    private final LanguageGuess guess;

    JsonTextReader(TextReader text, LanguageGuess guess) {
        this.text = text;
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var sheet = SheetText.of(source);
        try (var json = new JsonReader(new StringReader(source.text()))) {
            json.setStrictness(Strictness.LENIENT); // lines of JSON are several values
            json.setNestingLimit(DEEPEST);
            new Walk(json, sheet, progress, guess).all();
        } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException e) {
            throw refused(source, e);
        } catch (IOException e) {
            throw new IntakeException(Kind.UNREADABLE, file.name(), String.valueOf(e.getMessage()));
        }
        return new Extract.SideBySide(sheet.done(Grain.PARAGRAPH));
    }

    private static IntakeException refused(SourceFile file, Exception e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("Nesting limit")) {
            return new IntakeException(Kind.OVERGROWN, file.name(), "");
        }
        Matcher line = LINE.matcher(message);
        return new IntakeException(
                Kind.BROKEN, file.name(), line.find() ? line.group(1) : Integer.toString(file.lineCount()));
    }

    /// What a key says of a column of text.
    private static Optional<Column> column(String key) {
        var affix = AFFIX.matcher(key);
        var plain = !affix.matches() ? key : affix.group(1) != null ? affix.group(1) : affix.group(2);
        return plain.equalsIgnoreCase("text") ? Optional.empty() : TableHeads.named(plain);
    }

    /// One pass through the values of a file.
    private static final class Walk {

        private final JsonReader json;
        private final SheetText sheet;
        private final Progress progress;
        private final LanguageGuess guess;
        private List<String> heads = List.of();

        Walk(JsonReader json, SheetText sheet, Progress progress, LanguageGuess guess) {
            this.json = json;
            this.sheet = sheet;
            this.progress = progress;
            this.guess = guess;
        }

        void all() throws IOException, IntakeException {
            while (json.peek() != JsonToken.END_DOCUMENT) {
                value("", 0);
            }
        }

        private void value(String key, int depth) throws IOException, IntakeException {
            progress.step(0, 0);
            switch (json.peek()) {
                case BEGIN_OBJECT -> object(depth);
                case BEGIN_ARRAY -> list(key, depth);
                case STRING, NUMBER -> {
                    sheet.aside(Reason.COLUMN, json.nextString());
                }
                default -> json.skipValue();
            }
        }

        /// An object whose keys name languages is a row; its other strings are about it.
        private void object(int depth) throws IOException, IntakeException {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            Map<String, String> others = new LinkedHashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                var key = json.nextName();
                boolean named = column(key).isPresent();
                switch (json.peek()) {
                    case STRING, NUMBER -> {
                        var said = json.nextString();
                        if (named) {
                            texts.computeIfAbsent(key, _ -> new ArrayList<>()).add(said);
                        } else {
                            others.merge(key, said, (a, b) -> a + "\n" + b);
                        }
                    }
                    case BEGIN_ARRAY -> {
                        var strings = list(key, depth + 1);
                        if (named) {
                            texts.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(strings);
                        } else {
                            strings.forEach(s -> others.merge(key, s, (a, b) -> a + "\n" + b));
                        }
                    }
                    default -> value(key, depth + 1);
                }
            }
            json.endObject();
            about(others, depth == 0 && texts.isEmpty());
            rows(texts);
        }

        private void about(Map<String, String> others, boolean whole) throws IntakeException {
            for (var other : others.entrySet()) {
                if (whole && other.getKey().equalsIgnoreCase("title")) {
                    sheet.about(Field.TITLE, guess.of(other.getValue()), other.getValue());
                } else {
                    var key = other.getKey().toLowerCase(Locale.ROOT);
                    sheet.aside(
                            key.matches("id|key|no|number|index|line") ? Reason.ROW_NAME : Reason.COLUMN,
                            other.getValue());
                }
            }
        }

        private void rows(Map<String, List<String>> texts) throws IntakeException {
            int rows = texts.values().stream().mapToInt(List::size).max().orElse(0);
            for (int row = 0; row < rows; row++) {
                sheet.row(Paragraph.Kind.BODY);
                for (var text : texts.entrySet()) {
                    if (row < text.getValue().size()) {
                        var column = column(text.getKey()).orElseThrow();
                        sheet.cell(
                                sheet.column(text.getKey(), () -> column),
                                text.getValue().get(row));
                    }
                }
            }
        }

        /// A list of lists of strings is a table; a list of strings is given to whoever holds it.
        private List<String> list(String key, int depth) throws IOException, IntakeException {
            var strings = new ArrayList<String>();
            json.beginArray();
            while (json.hasNext()) {
                progress.step(0, 0);
                switch (json.peek()) {
                    case STRING, NUMBER -> strings.add(json.nextString());
                    case NULL -> {
                        json.nextNull();
                        strings.add("");
                    }
                    case BEGIN_ARRAY -> row(list("", depth + 1));
                    default -> value("", depth + 1);
                }
            }
            json.endArray();
            if (key.matches("(?i)columns|languages|header|headers|langs")) {
                heads = List.copyOf(strings);
            }
            return strings;
        }

        private void row(List<String> cells) throws IntakeException {
            if (cells.isEmpty()) {
                return;
            }
            if (heads.isEmpty()
                    && sheet.columns() == 0
                    && cells.stream().allMatch(c -> column(c).isPresent())) {
                heads = cells;
                sheet.aside(Reason.LABEL, String.join(" | ", cells));
                return;
            }
            sheet.row(Paragraph.Kind.BODY);
            for (int c = 0; c < cells.size(); c++) {
                var head = c < heads.size() ? heads.get(c) : "";
                var column = column(head);
                boolean isText =
                        column.isPresent() || (heads.isEmpty() && !cells.get(c).matches("[\\d.:,-]*"));
                if (isText) {
                    sheet.cell(
                            sheet.column("[" + c, () -> column.orElse(new Column(Optional.empty(), ""))), cells.get(c));
                } else {
                    sheet.aside(Reason.ROW_NAME, cells.get(c));
                }
            }
        }
    }
}
