package enface.intake.json;

import enface.intake.aligned.TableHeads;
import enface.intake.sheet.Sheet.Column;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the keys of an object say of the texts under them.
final class JsonKeys {

    private static final Pattern AFFIX =
            Pattern.compile("(?i)^(?:text|sentence|content)[_-](.+)|(.+)[_-](?:text|sentence|content)$");
    /// What is another word than the language whose code it is.
    private static final Pattern NO_COLUMN = Pattern.compile("(?i)text|to|from|in|is|as");
    /// A name with a language behind it: `quote_zh`, `body-pt-BR`, `titleEn`.
    private static final Pattern IN_LANGUAGE =
            Pattern.compile("(.{2,40}?)(?:[_.-]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)|(?<=[a-z])([A-Z][a-z]))");

    private JsonKeys() {}

    /// The column of text that a key names by itself.
    static Optional<Column> column(String key) {
        var affix = AFFIX.matcher(key);
        var plain = !affix.matches() ? key : affix.group(1) != null ? affix.group(1) : affix.group(2);
        return NO_COLUMN.matcher(plain).matches() ? Optional.empty() : TableHeads.named(plain);
    }

    /// Whether a key names a language, and not only a side.
    static boolean isLanguage(String key) {
        return column(key).flatMap(Column::language).isPresent();
    }

    /// A key of one field of an object in one language.
    record InLanguage(String key, Optional<LanguageTag> language) {}

    /// The fields that an object has in several languages, by their names without them: `quote` and `quote_zh`.
    static List<List<InLanguage>> inLanguages(Collection<String> keys) {
        Map<String, List<InLanguage>> fields = new LinkedHashMap<>();
        for (var key : keys) {
            var said = IN_LANGUAGE.matcher(key);
            if (said.matches()) {
                var code = said.group(2) == null ? said.group(3) : said.group(2);
                LanguageNames.ofCode(code)
                        .ifPresent(language -> fields.computeIfAbsent(said.group(1), _ -> new ArrayList<>())
                                .add(new InLanguage(key, Optional.of(language))));
            }
        }
        for (var field : fields.entrySet()) {
            if (keys.contains(field.getKey())) {
                field.getValue().addFirst(new InLanguage(field.getKey(), Optional.empty()));
            }
        }
        return fields.values().stream().filter(field -> field.size() > 1).toList();
    }
}
