package enface.publish.kind;

import enface.glossary.Concept;
import enface.glossary.match.TermMatcher;
import enface.publish.Block;
import enface.publish.Block.Cell;
import enface.publish.Block.Heading;
import enface.publish.Block.Part;
import enface.publish.Labels;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The terms that stand in a work: for each version the term, the words it was rendered with, and in which
/// paragraphs; and where something else stands beside it.
final class GlossaryTable {

    private static final int MOST_PLACES = 24;

    private final Material material;
    private final Labels labels;

    /// Where a concept stands in one version: by the words that stand there, the paragraphs, from 1.
    private static final class Places {
        private final Map<String, TreeSet<Integer>> words = new LinkedHashMap<>();
        private final Map<String, String> written = new HashMap<>();
        private final TreeSet<Integer> otherwise = new TreeSet<>();
    }

    /// Words that stand for a concept.
    ///
    /// @param first whether a text begins with them, so that a capital tells nothing
    private record Found(String words, boolean first) {}

    GlossaryTable(Material material, Labels labels) {
        this.material = material;
        this.labels = labels;
    }

    List<Block> blocks() {
        var found = found();
        if (found.isEmpty()) {
            return List.of(new Block.Empty(Part.GLOSSARY));
        }
        var versions = material.versions();
        var heads = new ArrayList<String>();
        var languages = new ArrayList<LanguageTag>();
        versions.forEach(v -> {
            languages.add(v.language());
            heads.add((labels.name(v.language()) + "  " + v.called().label()).strip());
        });
        boolean defined = found.keySet().stream().anyMatch(c -> !c.definition().isBlank());
        if (defined) {
            heads.add(labels.meaning());
        }
        var rows = found.entrySet().stream()
                .sorted(Comparator.comparing(e -> term(e.getKey(), languages.getFirst()), labels.order()))
                .map(e -> row(e.getKey(), e.getValue(), languages, defined))
                .toList();
        return List.of(
                new Heading(Part.GLOSSARY, false), new Block.Table(heads, Collections.nCopies(heads.size(), 1), rows));
    }

    private Map<Concept, List<Places>> found() {
        var versions = material.versions();
        var matchers = versions.stream()
                .map(v -> new TermMatcher(material.concepts(), v.language()))
                .toList();
        var found = new LinkedHashMap<Concept, List<Places>>();
        for (var row : material.rows()) {
            var here = new ArrayList<Map<Concept, Found>>();
            var concepts = new LinkedHashMap<Concept, Boolean>();
            for (int i = 0; i < versions.size(); i++) {
                var text = versions.get(i).text().textOf(row.cells().get(i));
                var words = new LinkedHashMap<Concept, Found>();
                matchers.get(i)
                        .find(text)
                        .forEach(m -> words.put(
                                m.concept(), new Found(m.span().of(text).replace('\n', ' '), isFirst(text, m.span()))));
                here.add(words);
                words.keySet().forEach(c -> concepts.put(c, true));
            }
            for (var concept : concepts.keySet()) {
                var places = found.computeIfAbsent(
                        concept, _ -> versions.stream().map(_ -> new Places()).toList());
                for (int i = 0; i < versions.size(); i++) {
                    note(
                            places.get(i),
                            Optional.ofNullable(here.get(i).get(concept)),
                            row.cells().get(i),
                            i);
                }
            }
        }
        return found;
    }

    /// Whether no letter stands before a stretch of a text.
    private static boolean isFirst(String text, TextSpan span) {
        return text.substring(0, span.start()).codePoints().noneMatch(Character::isLetter);
    }

    private void note(Places places, Optional<Found> found, SegmentRange cell, int version) {
        if (cell.isEmpty()) {
            return;
        }
        int paragraph = material.versions().get(version).text().paragraphOf(cell.from()) + 1;
        if (found.isEmpty()) {
            places.otherwise.add(paragraph);
        } else {
            var key = found.get().words().toLowerCase(Locale.ROOT);
            places.words.computeIfAbsent(key, _ -> new TreeSet<>()).add(paragraph);
            if (!found.get().first()) {
                places.written.putIfAbsent(key, found.get().words());
            }
        }
    }

    /// Words as they are written within sentences; where they only begin some, with a capital where the term has one.
    private static String written(String key, Places places, String term) {
        boolean capital = !term.isEmpty() && Character.isUpperCase(term.codePointAt(0));
        int first = key.offsetByCodePoints(0, 1);
        return places.written.getOrDefault(
                key, capital ? key.substring(0, first).toUpperCase(Locale.ROOT) + key.substring(first) : key);
    }

    private static String term(Concept concept, LanguageTag language) {
        return concept.preferred(language).map(t -> t.text()).orElse("");
    }

    private List<Cell> row(Concept concept, List<Places> places, List<LanguageTag> languages, boolean defined) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < languages.size(); i++) {
            var term = term(concept, languages.get(i));
            cells.add(new Cell(languages.get(i), term, said(places.get(i), term)));
        }
        if (defined) {
            cells.add(new Cell(new LanguageTag(labels.language()), "", concept.definition()));
        }
        return cells;
    }

    private String said(Places places, String term) {
        var lines = new ArrayList<String>();
        places.words.forEach(
                (words, paragraphs) -> lines.add(labels.rendered(written(words, places, term), numbers(paragraphs))));
        if (!places.otherwise.isEmpty()) {
            lines.add(labels.otherwise(numbers(places.otherwise)));
        }
        return String.join("\n", lines);
    }

    private static String numbers(Set<Integer> paragraphs) {
        var numbers =
                paragraphs.stream().limit(MOST_PLACES).map(String::valueOf).collect(Collectors.joining(", "));
        return paragraphs.size() > MOST_PLACES ? numbers + " …" : numbers;
    }
}
