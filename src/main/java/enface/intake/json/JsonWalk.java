package enface.intake.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One pass through the values of a file.
///
/// What stands side by side is put into the sheet as it comes. What does not is kept by its path until the end, where
/// the whole tells whether it is what somebody says, what a model answers, or messages keyed by their names.
final class JsonWalk {

    /// So much is kept by its path at most; more is no text of anybody's.
    private static final int MOST_KEPT = 400_000;

    private final JsonReader json;
    private final SheetText sheet;
    private final Progress progress;
    private final LanguageGuess guess;
    private final SpokenParts spoken = new SpokenParts();
    private final Answers answers = new Answers();
    private List<String> heads = List.of();
    private boolean unworded;
    private int kept;

    JsonWalk(JsonReader json, SheetText sheet, Progress progress, LanguageGuess guess) {
        this.json = json;
        this.sheet = sheet;
        this.progress = progress;
        this.guess = guess;
    }

    /// What an object or a list has that found no place.
    ///
    /// @param strings of a list
    /// @param kept by their paths
    private record Left(List<String> strings, Map<String, String> kept) {}

    /// All texts.
    Sheet all() throws IOException, IntakeException {
        var all = new LinkedHashMap<String, String>();
        int values = 0;
        while (json.peek() != JsonToken.END_DOCUMENT) {
            var left = value("", 0);
            boolean only = values++ == 0 && json.peek() == JsonToken.END_DOCUMENT;
            var before = only ? "" : values + ".";
            for (var string : left.strings()) {
                keep(all, before, string);
            }
            for (var one : left.kept().entrySet()) {
                keep(all, before + one.getKey(), one.getValue());
            }
        }
        return finish(all);
    }

    private Sheet finish(Map<String, String> all) throws IntakeException {
        if (sheet.columns() == 0 && !spoken.isEmpty()) {
            asides(all, Reason.SAID_BEFORE);
            return spoken.into(sheet, guess);
        }
        if (sheet.columns() == 0 && !answers.isEmpty()) {
            answers.into(sheet);
        }
        if (sheet.columns() == 0 && new KeyedTexts(all, guess).into(sheet, !unworded)) {
            return sheet.done(Grain.PARAGRAPH);
        }
        var title = all.remove("title");
        if (title != null) {
            sheet.about(Field.TITLE, guess.of(title), title);
        }
        asides(all, Reason.COLUMN);
        return sheet.done(Grain.PARAGRAPH);
    }

    /// @param worded why strings of several words are left out
    private void asides(Map<String, String> all, Reason worded) throws IntakeException {
        for (var other : all.entrySet()) {
            var key = other.getKey().substring(other.getKey().lastIndexOf('.') + 1);
            aside(key, other.getValue(), other.getValue().contains(" ") ? worded : Reason.COLUMN);
        }
    }

    private void aside(String key, String value, Reason reason) throws IntakeException {
        boolean name = key.matches("(?i)id|key|no|number|index|line");
        boolean asked = key.matches("(?i)instruction|system|prompt|task");
        sheet.aside(name ? Reason.ROW_NAME : asked ? Reason.LABEL : reason, value);
    }

    private void keep(Map<String, String> all, String path, String string) throws IntakeException {
        if (kept > MOST_KEPT) {
            sheet.aside(Reason.COLUMN, string);
        } else {
            kept++;
            all.merge(path, string, (a, b) -> a + "\n" + b);
        }
    }

    private Left value(String key, int depth) throws IOException, IntakeException {
        progress.step(0, 0);
        return switch (json.peek()) {
            case BEGIN_OBJECT -> new Left(List.of(), object(depth));
            case BEGIN_ARRAY -> list(key, depth);
            case STRING, NUMBER -> new Left(List.of(json.nextString()), Map.of());
            default -> {
                json.skipValue();
                yield new Left(List.of(), Map.of());
            }
        };
    }

    private Map<String, String> object(int depth) throws IOException, IntakeException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, Map<String, String>> inner = new LinkedHashMap<>();
        var order = new ArrayList<String>();
        json.beginObject();
        while (json.hasNext()) {
            var key = json.nextName();
            order.add(key);
            unworded |= json.peek() == JsonToken.NUMBER || json.peek() == JsonToken.BOOLEAN;
            var left = value(key, depth + 1);
            if (!left.strings().isEmpty()) {
                fields.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(left.strings());
            }
            if (!left.kept().isEmpty()) {
                inner.computeIfAbsent(key, _ -> new LinkedHashMap<>()).putAll(left.kept());
            }
        }
        json.endObject();
        return placed(order, fields, inner);
    }

    /// Puts what an object has where it belongs, and gives back what belongs nowhere yet.
    ///
    /// @param order of its keys
    private Map<String, String> placed(
            List<String> order, Map<String, List<String>> own, Map<String, Map<String, String>> inner)
            throws IntakeException {
        var fields = SpokenParts.opened(own, inner);
        var taken = taken(fields);
        var languages = inner.keySet().stream().filter(JsonKeys::isLanguage).toList();
        if (languages.size() > 1) {
            rowsByPath(languages, inner);
            languages.forEach(inner::remove);
        }
        var keys = new LinkedHashSet<>(order);
        keys.addAll(fields.keySet());
        var left = new LinkedHashMap<String, String>();
        for (var key : keys) {
            var string = String.join("\n", of(fields, key));
            if (!string.isEmpty() && !taken.contains(key)) {
                if (taken.isEmpty()) {
                    keep(left, key, string);
                } else {
                    aside(key, string, Reason.COLUMN);
                }
            }
            inner.getOrDefault(key, Map.of()).forEach((path, deeper) -> left.put(key + "." + path, deeper));
        }
        return left;
    }

    /// The fields whose texts were put somewhere.
    private List<String> taken(Map<String, List<String>> fields) throws IntakeException {
        var timed = spoken.take(fields);
        if (timed.isPresent()) {
            return timed.get();
        }
        var named = fields.keySet().stream()
                .filter(key -> JsonKeys.column(key).isPresent())
                .toList();
        boolean goesOn = named.size() == 1
                && (JsonKeys.isLanguage(named.getFirst()) || sheet.columns() > 1)
                && of(fields, named.getFirst()).stream().anyMatch(JsonWalk::hasLetters);
        if (named.size() > 1 || goesOn) {
            rows(named, fields);
            return named;
        }
        var inLanguages = JsonKeys.inLanguages(fields.keySet());
        if (!inLanguages.isEmpty()) {
            return rowsInLanguages(inLanguages, fields);
        }
        return answers.take(fields).orElse(List.of());
    }

    /// An object whose keys name languages is a row; where they hold lists, as many as these have strings.
    private void rows(List<String> keys, Map<String, List<String>> fields) throws IntakeException {
        int rows = keys.stream().mapToInt(key -> of(fields, key).size()).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            sheet.row(Paragraph.Kind.BODY);
            for (var key : keys) {
                if (row < of(fields, key).size()) {
                    sheet.cell(column(key), of(fields, key).get(row));
                }
            }
        }
    }

    private List<String> rowsInLanguages(List<List<JsonKeys.InLanguage>> all, Map<String, List<String>> fields)
            throws IntakeException {
        var taken = new ArrayList<String>();
        for (var one : all) {
            sheet.row(Paragraph.Kind.BODY);
            for (var field : one) {
                var name = field.language().map(l -> l.value()).orElse("");
                int column = sheet.column(name, () -> new Column(field.language(), ""));
                sheet.cell(column, String.join("\n", of(fields, field.key())));
                taken.add(field.key());
            }
        }
        return taken;
    }

    private static boolean hasLetters(String string) {
        return string.codePoints().anyMatch(Character::isLetter);
    }

    private static List<String> of(Map<String, List<String>> fields, String key) {
        return fields.getOrDefault(key, List.of());
    }

    private int column(String key) {
        return sheet.column(key, () -> JsonKeys.column(key).orElseThrow());
    }

    /// Under each language the same names: what has one name is a row.
    private void rowsByPath(List<String> languages, Map<String, Map<String, String>> inner) throws IntakeException {
        var paths = new LinkedHashMap<String, Boolean>();
        languages.forEach(
                language -> inner.getOrDefault(language, Map.of()).keySet().forEach(p -> paths.put(p, true)));
        for (var path : paths.keySet()) {
            sheet.row(Paragraph.Kind.BODY);
            sheet.aside(Reason.ROW_NAME, path);
            for (var language : languages) {
                var string = inner.getOrDefault(language, Map.of()).get(path);
                if (string != null) {
                    sheet.cell(column(language), string);
                }
            }
        }
    }

    /// A list of lists of strings is a table; a list of strings is given to whoever holds it.
    private Left list(String key, int depth) throws IOException, IntakeException {
        var strings = new ArrayList<String>();
        var left = new LinkedHashMap<String, String>();
        int number = 0;
        json.beginArray();
        while (json.hasNext()) {
            progress.step(0, 0);
            switch (json.peek()) {
                case STRING, NUMBER -> strings.add(json.nextString());
                case NULL -> {
                    json.nextNull();
                    strings.add("");
                }
                case BEGIN_ARRAY -> {
                    var inner = list("", depth + 1);
                    row(inner.strings());
                    left.putAll(under(number, inner.kept()));
                }
                default -> left.putAll(under(number, value("", depth + 1).kept()));
            }
            number++;
        }
        json.endArray();
        if (key.matches("(?i)columns|languages|header|headers|langs")) {
            heads = List.copyOf(strings);
        }
        return new Left(strings, left);
    }

    private static Map<String, String> under(int number, Map<String, String> kept) {
        var under = new LinkedHashMap<String, String>();
        kept.forEach((path, string) -> under.put(number + "." + path, string));
        return under;
    }

    private void row(List<String> cells) throws IntakeException {
        if (cells.isEmpty()) {
            return;
        }
        if (heads.isEmpty()
                && sheet.columns() == 0
                && cells.stream().allMatch(c -> JsonKeys.column(c).isPresent())) {
            heads = cells;
            sheet.aside(Reason.LABEL, String.join(" | ", cells));
            return;
        }
        sheet.row(Paragraph.Kind.BODY);
        for (int c = 0; c < cells.size(); c++) {
            var head = c < heads.size() ? heads.get(c) : "";
            var column = JsonKeys.column(head);
            boolean isText =
                    column.isPresent() || (heads.isEmpty() && !cells.get(c).matches("[\\d.:,-]*"));
            if (isText) {
                sheet.cell(sheet.column("[" + c, () -> column.orElse(new Column(Optional.empty(), ""))), cells.get(c));
            } else {
                sheet.aside(Reason.ROW_NAME, cells.get(c));
            }
        }
    }
}
