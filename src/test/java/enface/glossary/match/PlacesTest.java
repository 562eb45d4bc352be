package enface.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.chinese.HanWords;
import enface.glossary.dictionary.TableDictionary;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Terms at places that were chosen and marked by hand, beside words that only look like them.
class PlacesTest {

    private record Marked(String term, String text, Set<TextSpan> places) {

        static Marked of(String line) {
            int bar = line.indexOf('|');
            var text = new StringBuilder();
            var places = new HashSet<TextSpan>();
            int start = 0;
            for (char c : line.substring(bar + 1).strip().toCharArray()) {
                switch (c) {
                    case '[' -> start = text.length();
                    case ']' -> places.add(new TextSpan(start, text.length()));
                    default -> text.append(c);
                }
            }
            return new Marked(line.substring(0, bar).strip(), text.toString(), places);
        }
    }

    private static List<Marked> read(String language) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PlacesTest.class.getResourceAsStream("/glossary/places." + language + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Marked::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 0.97, 0.99", "de, 0.97, 0.98", "fr, 0.97, 0.98", "zh, 0.97, 0.90"})
    void termsStandWhereAReaderSeesThem(String language, double precision, double recall) throws IOException {
        var wrong = new ArrayList<String>();
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (var marked : read(language)) {
            var places = places(language, marked);
            wanted += marked.places().size();
            found += places.size();
            right += (int) places.stream().filter(marked.places()::contains).count();
            if (!places.equals(marked.places())) {
                wrong.add(marked.term() + ": " + words(marked, places) + " for " + words(marked, marked.places()));
            }
        }
        assertThat(wanted).isGreaterThan(70);
        assertThat((double) right / found).as("precision, %s", wrong).isGreaterThanOrEqualTo(precision);
        assertThat((double) right / wanted).as("recall, %s", wrong).isGreaterThanOrEqualTo(recall);
    }

    private static Set<TextSpan> places(String language, Marked marked) {
        var tag = new LanguageTag(language);
        var concept = new Concept(new ConceptId(1), "", List.of(Term.preferred(tag, marked.term())));
        WordEdges edges = language.equals("zh") ? new HanWords(TableDictionary.shipped()) : WordEdges.UNKNOWN;
        return new TermMatcher(List.of(concept), tag, edges)
                .find(marked.text()).stream().map(TermMatch::span).collect(Collectors.toSet());
    }

    private static List<String> words(Marked marked, Set<TextSpan> places) {
        return places.stream().map(p -> p.of(marked.text())).sorted().toList();
    }
}
