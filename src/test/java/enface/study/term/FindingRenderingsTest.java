package enface.study.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.glossary.Concept;
import enface.glossary.Term;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What stands for a term at each of its places, what is counted, and how consistent a version is.
class FindingRenderingsTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag DE = new LanguageTag("de");

    private static Version version(long id, Role role, LanguageTag language, String... sentences) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var sentence : sentences) {
            paragraphs.add(new Paragraph(Paragraph.Kind.BODY, sentence, List.of(new TextSpan(0, sentence.length()))));
        }
        return new Version(new VersionId(id), role, language, "", false, new VersionText(paragraphs));
    }

    private static final Version ORIGINAL = version(
            1,
            Role.ORIGINAL,
            EN,
            "The harbour sleeps.",
            "A harbour is a harbour.",
            "Nobody leaves the harbour.",
            "The harbours are old.");
    private static final Version GERMAN =
            version(2, Role.TRANSLATION, DE, "Der Hafen schläft.", "Ein Hafen ist ein Port.", "Alt ist der Hafen.");

    private static OpenWork work() {
        var beads = List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 2), bead(3, 4, 2, 3));
        var work = new Work(new WorkId(1), new Metadata(Map.of()), List.of(ORIGINAL, GERMAN));
        return new OpenWork(work, Map.of(GERMAN.id(), new Alignment(4, 3, beads)));
    }

    private static Bead bead(int from, int to, int targetFrom, int targetTo) {
        return new Bead(new SegmentRange(from, to), new SegmentRange(targetFrom, targetTo), 1, Bead.Status.CONFIRMED);
    }

    private static TermPlaces find(Term... terms) {
        return new FindingRenderings(work(), WordEdges.UNKNOWN, (_, _, _, _) -> Optional.empty())
                .of(Concept.of(List.of(terms)), Progress.none())
                .orElseThrow();
    }

    private static List<String> cells(TermPlaces found) {
        return found.places().stream()
                .map(p -> p.cells().getFirst())
                .map(c -> c.getClass().getSimpleName() + " " + c.label())
                .toList();
    }

    @Test
    void eachPlaceHasWhatStandsForItThere() {
        var found = find(
                Term.preferred(EN, "harbour"), Term.preferred(DE, "Hafen"), new Term(DE, "Port", Term.Status.ADMITTED));
        assertThat(found.places()).extracting(TermPlaces.Place::row).containsExactly(0, 1, 1, 2, 3);
        assertThat(cells(found))
                .containsExactly("Listed Hafen", "Listed Hafen", "Listed Port", "LeftOut ", "Listed Hafen");
        assertThat(found.counts(0)).extracting(TermPlaces.Count::number).containsExactly(3, 1, 1);
        assertThat(found.counts(0).getFirst().places()).containsExactly(0, 1, 4);
        assertThat(found.rendered(0)).isEqualTo(4);
        assertThat(found.consistency(0)).isEqualTo(0.75);
        assertThat(found.consistency()).isEqualTo(0.75);
    }

    @Test
    void aCellKnowsItsPlace() {
        var found = find(Term.preferred(EN, "harbour"), Term.preferred(DE, "Port"));
        var port = found.places().stream()
                .map(p -> p.cells().getFirst())
                .filter(Rendered.Listed.class::isInstance)
                .findFirst()
                .orElseThrow();
        var place = FindingRenderings.placeOf(port).orElseThrow();
        assertThat(GERMAN.text().paragraph(place.paragraph()).text().substring(place.offset()))
                .startsWith("Port");
        assertThat(cells(found)).contains("Unknown ", "LeftOut ");
    }

    /// Without any term in the language of the version nothing is known, unless words are known to correspond.
    @Test
    void aWordWithoutAConceptIsLookedForToo() {
        var found = find(Term.preferred(EN, "harbour"));
        assertThat(found.places()).hasSize(5);
        assertThat(found.rendered(0)).isZero();
        assertThat(found.consistency(0)).isEqualTo(1);
    }
}
