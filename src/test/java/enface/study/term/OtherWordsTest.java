package enface.study.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.glossary.Concept;
import enface.glossary.Term;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.store.Library;
import enface.study.SampleLibrary;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that no glossary lists for a concept are found by the alignment of words that the program itself learns, and
/// marked as such; so are those of any word without a concept.
class OtherWordsTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag DE = new LanguageTag("de");

    private static final List<List<String>> NOUNS = List.of(
            List.of("harbour", "Der Hafen"),
            List.of("lamp", "Die Lampe"),
            List.of("ship", "Das Schiff"),
            List.of("tower", "Der Turm"),
            List.of("river", "Der Fluss"));
    private static final List<List<String>> VERBS = List.of(
            List.of("sleeps", "schläft"),
            List.of("burns", "brennt"),
            List.of("waits", "wartet"),
            List.of("sings", "singt"),
            List.of("shines", "leuchtet"));

    @TempDir
    private Path folder;

    private static Version version(long id, Role role, LanguageTag language, List<String> sentences) {
        var paragraphs = sentences.stream()
                .map(s -> new Paragraph(Paragraph.Kind.BODY, s, List.of(new TextSpan(0, s.length()))))
                .toList();
        return new Version(new VersionId(id), role, language, "", false, new VersionText(paragraphs));
    }

    /// Every noun with every verb, in an order in which no two that follow each other share either.
    private static OpenWork work() {
        var english = new ArrayList<String>();
        var german = new ArrayList<String>();
        for (int i = 0; i < NOUNS.size() * VERBS.size(); i++) {
            var noun = NOUNS.get(i % NOUNS.size());
            var verb = VERBS.get((i + i / NOUNS.size()) % VERBS.size());
            english.add("The " + noun.getFirst() + " " + verb.getFirst() + " at night.");
            german.add(noun.get(1) + " " + verb.get(1) + " bei Nacht.");
        }
        var original = version(1, Role.ORIGINAL, EN, english);
        var translation = version(2, Role.TRANSLATION, DE, german);
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < english.size(); i++) {
            beads.add(new Bead(new SegmentRange(i, i + 1), new SegmentRange(i, i + 1), 1, Bead.Status.CONFIRMED));
        }
        var work = new Work(new WorkId(1), new Metadata(Map.of()), List.of(original, translation));
        return new OpenWork(work, Map.of(translation.id(), new Alignment(beads.size(), beads.size(), beads)));
    }

    private TermPlaces find(Term... terms) {
        try (var library = Library.open(folder.resolve("library.enface"))) {
            return new FindingRenderings(work(), WordEdges.UNKNOWN, SampleLibrary.importing(library)::wordLinks)
                    .of(Concept.of(List.of(terms)), Progress.none())
                    .orElseThrow();
        }
    }

    private static void assertOtherwise(TermPlaces found, String word) {
        assertThat(found.places()).hasSize(5);
        assertThat(found.places()).allSatisfy(place -> {
            var cell = place.cells().getFirst();
            assertThat(cell).isInstanceOf(Rendered.Otherwise.class);
            assertThat(cell.label()).contains(word);
        });
    }

    @Test
    void whereNoTermOfTheConceptStandsTheWordsThatCorrespondAreMarkedAsOthers() {
        assertOtherwise(find(Term.preferred(EN, "harbour"), Term.preferred(DE, "Port")), "Hafen");
    }

    @Test
    void aWordWithoutAConceptIsRenderedByTheWordsThatCorrespond() {
        for (var noun : NOUNS) {
            var word = noun.get(1).substring(noun.get(1).indexOf(' ') + 1);
            assertOtherwise(find(Term.preferred(EN, noun.getFirst())), word);
        }
    }

    @Test
    void aListedTermIsNoOtherWord() {
        var found = find(Term.preferred(EN, "harbour"), Term.preferred(DE, "Hafen"));
        assertThat(found.places())
                .allSatisfy(p -> assertThat(p.cells().getFirst()).isInstanceOf(Rendered.Listed.class));
    }
}
