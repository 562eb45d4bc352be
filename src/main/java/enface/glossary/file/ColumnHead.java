package enface.glossary.file;

import enface.glossary.Term;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a column of a glossary file holds, by the words in its first line or as a person says.
public sealed interface ColumnHead {

    /// Terms of a language; `status` where the head says it, as in `en (deprecated)`.
    record Terms(LanguageTag language, Optional<Term.Status> status) implements ColumnHead {}

    /// Something that is written down about a concept.
    record Said(Part part) implements ColumnHead {}

    /// The number or short name of a row, which nobody misses.
    record RowName() implements ColumnHead {}

    /// What nobody knows; it is left out.
    record Unknown(String head) implements ColumnHead {}

    /// What can be written down about a concept.
    enum Part {
        DEFINITION,
        PART_OF_SPEECH,
        NOTE,
        SOURCE,
        TAGS;

        /// How a file calls it.
        public String head() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// No name of a language is longer.
    int LONGEST = 200;

    Pattern WITH_STATUS = Pattern.compile("^(.+?)\\s*[(（](preferred|admitted|deprecated|首选|许用|停用)[)）]$");

    Map<String, Part> PARTS = parts();

    Set<String> ROW_NAMES = Set.of("", "slug", "key", "nr", "nr.", "no.", "#", "number", "序号", "編號", "编号", "序號");

    /// Short names of rows that are codes of languages too; in the first column they name rows.
    Set<String> AMBIGUOUS = Set.of("id", "no");

    /// What a column is whose first cell has these words.
    static ColumnHead of(String text, boolean first) {
        var head = text.strip();
        var lower = head.toLowerCase(Locale.ROOT);
        var part = PARTS.get(lower.replace('_', ' ').replace('-', ' '));
        if (part != null) {
            return new Said(part);
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

    private static Map<String, Part> parts() {
        var parts = new HashMap<String, Part>();
        put(
                parts,
                Part.DEFINITION,
                "definition|definitions|meaning|explanation|description|gloss|definición|définition|bedeutung|erklärung"
                        + "|定义|定義|释义|釋義|解释|解釋|说明|說明|含义|涵义|意味|정의");
        put(
                parts,
                Part.PART_OF_SPEECH,
                "part of speech|pos|word class|wortart|catégorie grammaticale|categoría gramatical|词性|詞性|品詞|src:pos");
        put(
                parts,
                Part.NOTE,
                "note|notes|comment|comments|remark|remarks|anmerkung|bemerkung|kommentar|remarque|nota|备注|備註|注释|註釋|批注"
                        + "|备考|備考");
        put(parts, Part.SOURCE, "source|sources|reference|quelle|référence|fuente|出处|出處|来源|來源|出典");
        put(parts, Part.TAGS, "tags|tag|subject|domain|field|topic|fachgebiet|domaine|标签|標籤|领域|領域|主题|主題|分野");
        return Map.copyOf(parts);
    }

    private static void put(Map<String, Part> parts, Part part, String names) {
        for (var name : names.split("\\|", -1)) {
            parts.put(name, part);
        }
    }
}
