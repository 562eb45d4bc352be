package enface.glossary.file;

import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes what [LineWords] reads: UTX and CC-CEDICT, an entry a line.
///
/// UTX names its first two languages in its first line and has a column of its own for whatever else there is, so that
/// nothing but line breaks is lost. CC-CEDICT holds Chinese and English with the Pinyin of its note alone.
final class LinesOut {

    private static final Pattern PINYIN = Pattern.compile("(?:[A-Za-zü:·,]+[1-5]?\\s*)+");

    private LinesOut() {}

    static String utx(Glossary glossary) {
        var rows = GlossaryTable.rows(glossary);
        var heads = rows.getFirst();
        var languages = glossary.concepts().stream()
                .flatMap(c -> c.terms().stream())
                .map(t -> t.language().value())
                .distinct()
                .limit(2)
                .toList();
        var out = new StringBuilder("#UTX 1.20; ")
                .append(String.join("/", languages))
                .append(";\n#");
        out.append(heads.stream().map(h -> head(h, languages)).collect(Collectors.joining("\t")))
                .append('\n');
        for (var row : rows.subList(1, rows.size())) {
            var line = row.stream().map(LinesOut::cell).collect(Collectors.joining("\t"));
            out.append(line.startsWith("#") ? " " : "").append(line).append('\n');
        }
        return out.toString();
    }

    private static String head(String head, List<String> languages) {
        int language = languages.indexOf(head);
        return switch (language) {
            case 0 -> "src";
            case 1 -> "tgt";
            default -> head.equals(ColumnHead.Part.PART_OF_SPEECH.head()) ? "src:pos" : head;
        };
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    static String cedict(Glossary glossary) {
        return glossary.concepts().stream()
                .flatMap(c -> cedict(c).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining("", "# CC-CEDICT\n", ""));
    }

    /// An entry has one Chinese word, which has no space in it, and meanings in English.
    private static Optional<String> cedict(Concept concept) {
        var simplified = chinese(concept, false);
        var traditional = chinese(concept, true).or(() -> simplified);
        var meanings = concept.terms().stream()
                .filter(t -> t.language().sameLanguage(LanguageTag.ENGLISH))
                .map(t -> cell(t.text()).replace('/', '／'))
                .toList();
        if (traditional.isEmpty() || meanings.isEmpty()) {
            return Optional.empty();
        }
        var note = concept.about().note();
        return Optional.of(traditional.get() + " " + simplified.orElse(traditional.get()) + " ["
                + (PINYIN.matcher(note).matches() ? note : "") + "] /" + String.join("/", meanings) + "/");
    }

    private static Optional<String> chinese(Concept concept, boolean traditional) {
        return concept.terms().stream()
                .filter(t -> t.language().language().equals("zh"))
                .filter(t -> traditional == t.language().equals(LanguageTag.TRADITIONAL_CHINESE))
                .map(Term::text)
                .filter(text -> text.codePoints().noneMatch(Character::isWhitespace))
                .findFirst();
    }

    /// How many entries a format has no place for.
    static int leftOut(Glossary glossary, GlossaryFormat format) {
        var left = new ArrayList<Concept>();
        if (format == GlossaryFormat.CEDICT) {
            glossary.concepts().stream().filter(c -> cedict(c).isEmpty()).forEach(left::add);
        }
        return left.size();
    }
}
