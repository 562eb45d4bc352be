package enface.intake.json;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Strings by their paths in a file, none of which says its language: objects of one kind with fields in several
/// languages, words of a program beside what they are translated into, or the messages of a program in one language.
final class KeyedTexts {

    private static final int LEAST = 2;
    private static final int LEAST_LETTERS = 10;
    /// So large a part of the strings is words at least where they are messages.
    private static final double WORDED = 0.6;

    private final Map<String, String> all;
    private final LanguageGuess guess;

    KeyedTexts(Map<String, String> all, LanguageGuess guess) {
        this.all = all;
        this.guess = guess;
    }

    /// Objects of one kind, by their place: the strings of each by the names of its fields.
    private record Kind(Map<String, Map<String, String>> objects) {

        int letters() {
            return objects.values().stream()
                    .flatMap(o -> o.values().stream())
                    .mapToInt(s -> ScriptCount.of(s).total())
                    .sum();
        }
    }

    /// Puts them into a sheet.
    ///
    /// @param onlyStrings whether the file has nothing but strings, as messages are
    /// @return whether they are texts
    boolean into(SheetText sheet, boolean onlyStrings) throws IntakeException {
        var kind = kinds().stream().max(Comparator.comparingInt(Kind::letters));
        if (kind.isPresent() && kind.get().objects().size() >= LEAST) {
            var columns = columns(kind.get());
            if (columns.size() > 1) {
                fields(sheet, kind.get(), columns);
                return true;
            }
        }
        if (!onlyStrings || all.size() < LEAST || !areWords(List.copyOf(all.values()))) {
            return false;
        }
        messages(sheet);
        return true;
    }

    private List<Kind> kinds() {
        var kinds = new LinkedHashMap<String, Kind>();
        all.forEach((path, string) -> {
            int point = path.lastIndexOf('.');
            var place = path.substring(0, Math.max(0, point));
            kinds.computeIfAbsent(place.replaceAll("\\d+", "*"), _ -> new Kind(new LinkedHashMap<>()))
                    .objects()
                    .computeIfAbsent(place, _ -> new LinkedHashMap<>())
                    .put(path.substring(point + 1), string);
        });
        return List.copyOf(kinds.values());
    }

    /// The fields that are texts in a language each, where there are several: `front` and `back` of cards.
    private Map<String, LanguageTag> columns(Kind kind) {
        var texts = new LinkedHashMap<String, List<String>>();
        kind.objects()
                .values()
                .forEach(object -> object.forEach((field, string) ->
                        texts.computeIfAbsent(field, _ -> new ArrayList<>()).add(string)));
        var columns = new LinkedHashMap<String, LanguageTag>();
        texts.forEach((field, strings) -> {
            boolean most = strings.size() * 2 > kind.objects().size();
            boolean different = new HashSet<>(strings).size() * 2 > strings.size();
            if (most && different && areWords(strings)) {
                columns.put(field, guess.of(String.join("\n", strings)));
            }
        });
        boolean several = new HashSet<>(columns.values()).size() == columns.size();
        return several ? columns : Map.of();
    }

    private void fields(SheetText sheet, Kind kind, Map<String, LanguageTag> columns) throws IntakeException {
        var placed = new HashSet<String>();
        for (var object : kind.objects().entrySet()) {
            sheet.row(Paragraph.Kind.BODY);
            for (var field : columns.entrySet()) {
                var string = object.getValue().get(field.getKey());
                if (string != null) {
                    int column = sheet.column(field.getKey(), () -> new Column(Optional.of(field.getValue()), ""));
                    sheet.cell(column, string);
                    placed.add(object.getKey() + "." + field.getKey());
                }
            }
        }
        for (var other : all.entrySet()) {
            if (!placed.contains(other.getKey())) {
                sheet.aside(Reason.COLUMN, other.getValue());
            }
        }
    }

    /// Messages by their keys; where a key is itself the message in another language, both are texts.
    private void messages(SheetText sheet) throws IntakeException {
        boolean said = areTheirOwnKeys();
        int key = sheet.column("key", () -> said ? new Column(Optional.empty(), "") : Column.none(Reason.ROW_NAME));
        int text = sheet.column("text", () -> new Column(Optional.empty(), ""));
        for (var message : all.entrySet()) {
            sheet.row(Paragraph.Kind.BODY);
            sheet.cell(key, message.getKey());
            sheet.cell(text, message.getValue());
        }
    }

    private boolean areTheirOwnKeys() {
        var keys = List.copyOf(all.keySet());
        long worded = keys.stream().filter(key -> key.strip().contains(" ")).count();
        return worded * 2 > keys.size()
                && !guess.of(String.join("\n", keys)).sameLanguage(guess.of(String.join("\n", all.values())));
    }

    /// Whether most are words that somebody reads, and neither names nor addresses.
    private static boolean areWords(List<String> strings) {
        long worded = strings.stream().filter(KeyedTexts::isWorded).count();
        int letters = strings.stream().mapToInt(s -> ScriptCount.of(s).total()).sum();
        return worded >= strings.size() * WORDED && letters >= LEAST_LETTERS;
    }

    private static boolean isWorded(String string) {
        var words = string.strip();
        boolean written = words.codePoints().anyMatch(c -> c > 0x0e00 && Character.isLetter(c));
        boolean address = words.matches("(?s)(?:https?:|[./@~]|[\\w-]+/)\\S*");
        return written || (!address && words.matches("(?s).*\\p{L}.*[\\s].*"));
    }
}
