package enface.glossary.file;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.file.ColumnHead.Part;
import enface.glossary.file.ColumnHead.RowName;
import enface.glossary.file.ColumnHead.Said;
import enface.glossary.file.ColumnHead.Terms;
import enface.glossary.file.ColumnHead.Unknown;
import enface.glossary.file.GlossaryProblem.Kind;
import enface.text.LanguageTag;
import enface.text.Shortened;
import enface.text.table.Cells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes concepts of the rows of a table whose columns are known, and keeps account of what could not be used.
///
/// A cell may hold several terms, parted by `;`, `；` or `|` (a backslash before such a sign makes it part of the
/// term): the first is preferred, the others are admitted.
public final class TermTable {

    /// More entries than that are a dictionary, which is installed as one.
    public static final int MOST_ENTRIES = 250_000;
    /// A longer term is a passage.
    public static final int LONGEST_TERM = 1_000;

    private final List<ColumnHead> heads;
    private final List<GlossaryProblem> problems = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private boolean full;

    public TermTable(List<ColumnHead> heads) {
        this.heads = List.copyOf(heads);
    }

    /// What the columns of a table are by its first row.
    public static List<ColumnHead> heads(List<String> cells) {
        var heads = new ArrayList<ColumnHead>();
        for (var cell : cells) {
            heads.add(ColumnHead.of(cell, heads.isEmpty()));
        }
        return heads;
    }

    /// Says which columns are left out.
    public void sayWhatIsLeftOut(int line) {
        for (var head : heads) {
            if (head instanceof Unknown(var name)) {
                problems.add(new GlossaryProblem(line, Kind.COLUMN_LEFT_OUT, name));
            }
        }
    }

    /// Adds what went wrong elsewhere.
    void problem(GlossaryProblem problem) {
        problems.add(problem);
    }

    /// What was made of the rows so far.
    public GlossaryDraft draft(String name) {
        return new GlossaryDraft(new Glossary(name, concepts), problems);
    }

    /// Takes a row.
    ///
    /// @return false where no more are taken
    public boolean row(List<String> cells, int line) {
        if (full) {
            return false;
        }
        var terms = new ArrayList<Term>();
        Map<Part, List<String>> said = new EnumMap<>(Part.class);
        for (int i = 0; i < cells.size() && i < heads.size(); i++) {
            var cell = Cells.plain(cells.get(i).strip());
            switch (heads.get(i)) {
                case Terms(var language, var status) -> {
                    for (var text : parts(cell)) {
                        term(language, text, line)
                                .ifPresent(t -> terms.add(new Term(language, t, statusIn(terms, language, status))));
                    }
                }
                case Said(var part)
                when !cell.isEmpty() ->
                    said.computeIfAbsent(part, _ -> new ArrayList<>()).add(cell);
                case Said _, RowName _, Unknown _ -> {}
            }
        }
        if (terms.isEmpty()) {
            problems.add(new GlossaryProblem(line, Kind.ROW_WITHOUT_TERM, shortened(String.join(" ", cells))));
            return true;
        }
        if (cells.stream().skip(heads.size()).anyMatch(c -> !c.isBlank())) {
            problems.add(new GlossaryProblem(
                    line, Kind.CELLS_LEFT_OUT, terms.getFirst().text()));
        }
        return add(concept(terms, said), line);
    }

    /// Takes a concept, unless it was there before.
    boolean add(Concept concept, int line) {
        if (concepts.size() == MOST_ENTRIES) {
            full = true;
            problems.add(new GlossaryProblem(line, Kind.TOO_MANY, Integer.toString(MOST_ENTRIES)));
            return false;
        }
        if (!seen.add(List.of(concept.terms(), concept.definition()))) {
            problems.add(new GlossaryProblem(
                    line, Kind.ROW_TWICE, concept.terms().getFirst().text()));
        } else {
            concepts.add(concept);
        }
        return true;
    }

    private static Concept concept(List<Term> terms, Map<Part, List<String>> said) {
        var about = new About(
                joined(said, Part.PART_OF_SPEECH),
                joined(said, Part.NOTE),
                joined(said, Part.SOURCE),
                said.getOrDefault(Part.TAGS, List.of()).stream()
                        .flatMap(t -> Stream.of(t.split("[,，;；|]")))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .toList(),
                Optional.empty());
        return new Concept(ConceptId.NONE, joined(said, Part.DEFINITION), terms, about);
    }

    private static String joined(Map<Part, List<String>> said, Part part) {
        return String.join("\n", said.getOrDefault(part, List.of()));
    }

    private static Term.Status statusIn(List<Term> terms, LanguageTag language, Optional<Term.Status> said) {
        boolean first = terms.stream().noneMatch(t -> t.language().equals(language));
        return said.orElse(first ? Term.Status.PREFERRED : Term.Status.ADMITTED);
    }

    /// A term as it is taken, or nothing where it is none.
    Optional<String> term(LanguageTag language, String text, int line) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST_TERM) {
            problems.add(new GlossaryProblem(line, Kind.TERM_TOO_LONG, shortened(text)));
            return Optional.empty();
        }
        if (text.codePoints().noneMatch(TermTable::says)) {
            problems.add(new GlossaryProblem(line, Kind.TERM_WITHOUT_LETTER, shortened(text)));
            return Optional.empty();
        }
        if (text.lines().count() > 1) {
            problems.add(new GlossaryProblem(line, Kind.TERM_OVER_LINES, shortened(text)));
        }
        var term = String.join(" ", text.lines().map(String::strip).toList());
        return term.isBlank() || language.value().isEmpty() ? Optional.empty() : Optional.of(term);
    }

    /// Whether a character makes a word of a term: a letter, a number in whatever form (〇, ②), a sign such as ☂.
    private static boolean says(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /// The terms in a cell.
    private static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length() && GlossaryTable.isSeparator(cell.charAt(i + 1))) {
                part.append(cell.charAt(++i));
            } else if (GlossaryTable.isSeparator(c)) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return Stream.concat(parts.stream(), Stream.of(part.toString()))
                .filter(p -> !p.isBlank())
                .toList();
    }

    static String shortened(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return Shortened.to(line, 40);
    }
}
