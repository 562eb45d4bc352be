package enface.glossary.file;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.Term.Status;
import enface.glossary.file.GlossaryProblem.Kind;
import enface.glossary.file.WordTable.Row;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files with an entry a line whose lines say themselves what they hold: UTX and CC-CEDICT.
final class LineWords {

    static final Pattern CEDICT = Pattern.compile("(\\S+) (\\S+) \\[([^\\]]*)] ?/(.+)/\\s*");
    private static final Pattern UTX_LANGUAGES = Pattern.compile(";\\s*([A-Za-z-]+)(?:/([A-Za-z-]+))?\\s*(?:;|$)");

    private LineWords() {}

    /// A UTX file as a table whose first row names the languages.
    static WordTable utx(String text) {
        var rows = new ArrayList<Row>();
        var lines = text.lines().toList();
        var languages = List.of("", "");
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("#")) {
                var found = UTX_LANGUAGES.matcher(line);
                if (line.regionMatches(true, 0, "#UTX", 0, 4) && found.find()) {
                    languages = List.of(
                            found.group(1), Optional.ofNullable(found.group(2)).orElse(""));
                } else if (rows.isEmpty() && line.contains("\t")) {
                    rows.add(new Row(i + 1, heads(line.substring(1), languages)));
                }
            } else if (!line.isBlank()) {
                if (rows.isEmpty()) {
                    rows.add(new Row(i + 1, languages));
                }
                rows.add(new Row(i + 1, List.of(line.split("\t", -1))));
            }
        }
        return new WordTable(rows, List.of());
    }

    private static List<String> heads(String line, List<String> languages) {
        return Stream.of(line.split("\t", -1))
                .map(String::strip)
                .map(head -> switch (head) {
                    case "src" -> languages.getFirst();
                    case "tgt" -> languages.get(1);
                    case "src:pos" -> "part of speech";
                    default -> head.startsWith("term:") ? head.substring(5) : head;
                })
                .toList();
    }

    /// Whether a text is a dictionary in the form of CC-CEDICT.
    static boolean isCedict(String text) {
        return text.lines()
                .limit(500)
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .findFirst()
                .filter(l -> l.length() < 5_000 && CEDICT.matcher(l).matches())
                .isPresent();
    }

    static GlossaryDraft cedict(String text, String name) {
        var found = new TermTable(List.of());
        var lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            var line = lines.next();
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var entry = CEDICT.matcher(line.length() < 20_000 ? line : "");
            if (!entry.matches()) {
                found.problem(new GlossaryProblem(number, Kind.NO_ENTRY, TermTable.shortened(line)));
                continue;
            }
            var terms = terms(entry, number, found);
            if (terms.isEmpty()) {
                continue; // said
            }
            var about = new About("", entry.group(3), "", List.of(), Optional.empty());
            if (!found.add(new Concept(ConceptId.NONE, "", terms, about), number)) {
                break;
            }
        }
        return found.draft(name);
    }

    /// The terms of an entry; none where its headword is of signs alone, which is a problem told.
    private static List<Term> terms(Matcher entry, int line, TermTable found) {
        var terms = new ArrayList<Term>();
        var simplified = found.term(LanguageTag.SIMPLIFIED_CHINESE, entry.group(2), line);
        if (simplified.isEmpty()) {
            return terms;
        }
        terms.add(Term.preferred(LanguageTag.SIMPLIFIED_CHINESE, simplified.get()));
        if (!entry.group(1).equals(entry.group(2))) {
            found.term(LanguageTag.TRADITIONAL_CHINESE, entry.group(1), line)
                    .ifPresent(t -> terms.add(Term.preferred(LanguageTag.TRADITIONAL_CHINESE, t)));
        }
        for (var meaning : entry.group(4).split("/", -1)) {
            var status = terms.getLast().language().equals(LanguageTag.ENGLISH) ? Status.ADMITTED : Status.PREFERRED;
            found.term(LanguageTag.ENGLISH, meaning.strip(), line)
                    .ifPresent(t -> terms.add(new Term(LanguageTag.ENGLISH, t, status)));
        }
        return terms;
    }
}
