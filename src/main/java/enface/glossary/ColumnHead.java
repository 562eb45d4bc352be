package enface.glossary;

import enface.text.LanguageTag;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a column of a glossary file holds, by the words in its first line.
sealed interface ColumnHead {

    /// Terms of a language; `status` where the head says it, as in `en (deprecated)`.
    record Terms(LanguageTag language, Optional<Term.Status> status) implements ColumnHead {}

    record Definition() implements ColumnHead {}

    /// The number or short name of a row, which nobody misses.
    record RowName() implements ColumnHead {}

    record Unknown(String head) implements ColumnHead {}

    /// No name of a language is longer.
    int LONGEST = 200;

    Pattern WITH_STATUS = Pattern.compile("^(.+?)\\s*[(（](preferred|admitted|deprecated|首选|许用|停用)[)）]$");

    Set<String> DEFINITIONS = Set.of(
            "definition",
            "definitions",
            "meaning",
            "explanation",
            "description",
            "gloss",
            "definición",
            "définition",
            "bedeutung",
            "erklärung",
            "定义",
            "定義",
            "释义",
            "釋義",
            "解释",
            "解釋",
            "说明",
            "說明",
            "含义",
            "涵义",
            "意味",
            "정의");

    Set<String> ROW_NAMES = Set.of("", "slug", "key", "nr", "nr.", "no.", "#", "number", "序号", "編號", "编号", "序號");

    /// Short names of rows that are codes of languages too; in the first column they name rows.
    Set<String> AMBIGUOUS = Set.of("id", "no");

    static ColumnHead of(String text, boolean first) {
        var head = text.strip();
        var lower = head.toLowerCase(Locale.ROOT);
        if (DEFINITIONS.contains(lower)) {
            return new Definition();
        }
        if (ROW_NAMES.contains(lower) || (first && AMBIGUOUS.contains(lower))) {
            return new RowName();
        }
        if (head.length() > LONGEST) {
            return new Unknown(head);
        }
        var withStatus = WITH_STATUS.matcher(lower);
        if (withStatus.matches()) {
            var language = LanguageNames.tag(withStatus.group(1));
            if (language.isPresent()) {
                return new Terms(language.get(), Optional.of(status(withStatus.group(2))));
            }
        }
        return LanguageNames.tag(head)
                .<ColumnHead>map(tag -> new Terms(tag, Optional.empty()))
                .orElseGet(() -> new Unknown(head));
    }

    private static Term.Status status(String word) {
        return switch (word) {
            case "admitted", "许用" -> Term.Status.ADMITTED;
            case "deprecated", "停用" -> Term.Status.DEPRECATED;
            default -> Term.Status.PREFERRED;
        };
    }
}
