package enface.glossary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import enface.glossary.ColumnHead.Definition;
import enface.glossary.ColumnHead.RowName;
import enface.glossary.ColumnHead.Terms;
import enface.glossary.ColumnHead.Unknown;
import enface.glossary.GlossaryProblem.Kind;
import enface.text.LanguageTag;
import enface.text.Shortened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads glossaries from tables: CSV, TSV and their cousins, whose first line names the languages.
///
/// A column is a language (by tag or name, in any usual spelling), a definition, or is left out and said so. A cell
/// may hold several terms, parted by `;`, `；` or `|` (a backslash before such a sign makes it part of the term): the
/// first is preferred, the others are admitted. What parts the cells is seen from the first line. Nothing throws:
/// whatever is wrong is in the draft's problems, with its line. [GlossaryTable] writes what this reads.
public final class GlossaryCsv {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '，', '；', '|');

    private final List<GlossaryProblem> problems = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private GlossaryCsv() {}

    /// Reads `text` as a glossary called `name`. One pass; a million rows take seconds.
    public static GlossaryDraft read(String text, String name) {
        var reader = new GlossaryCsv();
        reader.readTable(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new GlossaryDraft(new Glossary(name, reader.concepts), reader.problems);
    }

    private void readTable(String text) {
        var firstLine = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char delimiter = DELIMITERS.stream()
                .max(Comparator.comparingLong(d -> languagesIn(firstLine, d)))
                .orElseThrow();
        int end = 0;
        List<ColumnHead> heads = List.of();
        try (var rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (var row : rows) {
                int line = (int) row.getStartingLineNumber();
                end = line + linesWithin(row);
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (!heads.isEmpty()) {
                    readRow(row, line, heads);
                    continue;
                }
                heads = heads(row.getFields());
                if (heads.stream().noneMatch(Terms.class::isInstance)) {
                    problems.add(new GlossaryProblem(line, Kind.HEADER_UNREADABLE, shortened(firstLine)));
                    return;
                }
                sayWhatIsLeftOut(heads, line);
            }
        } catch (CsvParseException _) {
            problems.add(new GlossaryProblem(end + 1, Kind.QUOTATION_OPEN, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (heads.isEmpty() && problems.isEmpty()) {
            problems.add(new GlossaryProblem(1, Kind.HEADER_UNREADABLE, ""));
        }
    }

    private static int linesWithin(CsvRecord row) {
        return (int) row.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    private static long languagesIn(String line, char delimiter) {
        return heads(List.of(line.replace("\"", "").split(Pattern.quote(String.valueOf(delimiter))))).stream()
                .filter(h -> h instanceof Terms || h instanceof Definition)
                .count();
    }

    private static List<ColumnHead> heads(List<String> cells) {
        var heads = new ArrayList<ColumnHead>();
        for (var cell : cells) {
            heads.add(ColumnHead.of(cell, heads.isEmpty()));
        }
        return heads;
    }

    private void sayWhatIsLeftOut(List<ColumnHead> heads, int line) {
        for (var head : heads) {
            if (head instanceof Unknown(var name)) {
                problems.add(new GlossaryProblem(line, Kind.COLUMN_LEFT_OUT, name));
            }
        }
    }

    private void readRow(CsvRecord row, int line, List<ColumnHead> heads) {
        var terms = new ArrayList<Term>();
        var definition = new ArrayList<String>();
        for (int i = 0; i < row.getFieldCount() && i < heads.size(); i++) {
            var cell = GlossaryTable.plain(row.getField(i).strip());
            switch (heads.get(i)) {
                case Terms(var language, var status) -> {
                    for (var text : parts(cell)) {
                        terms.add(new Term(language, onOneLine(text, line), statusIn(terms, language, status)));
                    }
                }
                case Definition() when !cell.isEmpty() -> definition.add(cell);
                case Definition _, RowName _, Unknown _ -> {}
            }
        }
        if (terms.isEmpty()) {
            problems.add(
                    new GlossaryProblem(line, Kind.ROW_WITHOUT_TERM, shortened(String.join(" ", row.getFields()))));
            return;
        }
        if (row.getFields().stream().skip(heads.size()).anyMatch(c -> !c.isBlank())) {
            problems.add(new GlossaryProblem(
                    line, Kind.CELLS_LEFT_OUT, terms.getFirst().text()));
        }
        if (!seen.add(List.of(terms, definition))) {
            problems.add(
                    new GlossaryProblem(line, Kind.ROW_TWICE, terms.getFirst().text()));
            return;
        }
        concepts.add(new Concept(new ConceptId(0), String.join("\n", definition), terms));
    }

    private static Term.Status statusIn(List<Term> terms, LanguageTag language, Optional<Term.Status> said) {
        boolean first = terms.stream().noneMatch(t -> t.language().equals(language));
        return said.orElse(first ? Term.Status.PREFERRED : Term.Status.ADMITTED);
    }

    private String onOneLine(String term, int line) {
        if (term.lines().count() > 1) {
            problems.add(new GlossaryProblem(line, Kind.TERM_OVER_LINES, shortened(term)));
        }
        return String.join(" ", term.lines().map(String::strip).toList());
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

    private static String shortened(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return Shortened.to(line, 40);
    }
}
