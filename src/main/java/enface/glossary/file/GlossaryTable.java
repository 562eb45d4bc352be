package enface.glossary.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.file.ColumnHead.Part;
import enface.text.LanguageTag;
import enface.text.table.Cells;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;

/// Writes a glossary as the table [GlossaryCsv] reads: a column per language, and one for whatever else is written down
/// of any entry.
///
/// The column of a language holds its preferred term and the admitted ones after it; what does not fit that order has
/// a column with its status, `en (deprecated)`. What would be a formula to a spreadsheet has an apostrophe before it.
/// Read back it is the same glossary, the numbers of concepts aside; of
/// one language in one concept, preferred terms come before admitted and these before deprecated ones.
public final class GlossaryTable {

    private record Column(LanguageTag language, Optional<Term.Status> status) {

        String head() {
            return language
                    + status.map(s -> " (" + s.name().toLowerCase(Locale.ROOT) + ")")
                            .orElse("");
        }
    }

    private GlossaryTable() {}

    static boolean isSeparator(char c) {
        return c == ';' || c == '；' || c == '|';
    }

    /// @param delimiter `,` or a tab
    public static String write(Glossary glossary, char delimiter) {
        var out = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            rows(glossary)
                    .forEach(row ->
                            writer.writeRecord(row.stream().map(Cells::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// The heads of the columns, then a row for each concept.
    static List<List<String>> rows(Glossary glossary) {
        var columns = columns(glossary);
        var parts = Arrays.stream(Part.values())
                .filter(p ->
                        glossary.concepts().stream().anyMatch(c -> !said(c, p).isEmpty()))
                .toList();
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(columns.stream().map(Column::head).toList());
        parts.forEach(p -> head.add(p.head()));
        rows.add(head);
        for (var concept : glossary.concepts()) {
            var row = new ArrayList<String>();
            columns.forEach(c -> row.add(cell(concept, c)));
            parts.forEach(p -> row.add(said(concept, p)));
            rows.add(row);
        }
        return rows;
    }

    private static String said(Concept concept, Part part) {
        return switch (part) {
            case DEFINITION -> concept.definition();
            case PART_OF_SPEECH -> concept.about().partOfSpeech();
            case NOTE -> concept.about().note();
            case SOURCE -> concept.about().source();
            case TAGS -> String.join(", ", concept.about().tags());
        };
    }

    /// The columns that are needed, languages in the order in which they come up.
    private static SequencedSet<Column> columns(Glossary glossary) {
        var languages = new LinkedHashSet<LanguageTag>();
        var needed = new LinkedHashSet<Column>();
        for (var concept : glossary.concepts()) {
            for (var term : concept.terms()) {
                languages.add(term.language());
                needed.add(columnOf(concept, term));
            }
        }
        var columns = new LinkedHashSet<Column>();
        for (var language : languages) {
            columns.add(new Column(language, Optional.empty()));
            for (var status : Term.Status.values()) {
                var column = new Column(language, Optional.of(status));
                if (needed.contains(column)) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    private static Column columnOf(Concept concept, Term term) {
        var siblings = concept.terms().stream()
                .filter(t -> t.language().equals(term.language()))
                .toList();
        var first = siblings.stream()
                .filter(t -> t.status() == Term.Status.PREFERRED)
                .findFirst();
        boolean plain = switch (term.status()) {
            case PREFERRED -> first.filter(term::equals).isPresent();
            case ADMITTED -> first.isPresent();
            case DEPRECATED -> false;
        };
        return new Column(term.language(), plain ? Optional.empty() : Optional.of(term.status()));
    }

    private static String cell(Concept concept, Column column) {
        List<Term> terms = concept.terms().stream()
                .filter(t -> columnOf(concept, t).equals(column))
                .sorted((a, b) -> a.status().compareTo(b.status()))
                .toList();
        return String.join("; ", terms.stream().map(t -> escaped(t.text())).toList());
    }

    private static String escaped(String term) {
        return term.replaceAll("[;；|]", "\\\\$0");
    }
}
