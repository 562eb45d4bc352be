package enface.study.card;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.card.CardKey.Origin;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.match.TermMatchers;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.study.card.CardMaking.Known;
import enface.study.card.CardMaking.Readings;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Cards of a work: the sentence with a gap, what stands beside it, and nothing of what is hidden.
class CardMakingTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static final Version ORIGINAL = version(1, Role.ORIGINAL, EN, "The quay sleeps. ", "Nobody left it.");
    private static final Version CHINESE = version(2, Role.TRANSLATION, ZH, "码头睡了。", "没有人离开。");

    private static Version version(long id, Role role, LanguageTag language, String one, String other) {
        var spans = List.of(
                new TextSpan(0, one.strip().length()), new TextSpan(one.length(), one.length() + other.length()));
        var paragraph = new Paragraph(Paragraph.Kind.BODY, one + other, spans);
        return new Version(new VersionId(id), role, language, "", false, new VersionText(List.of(paragraph)));
    }

    private static OpenWork work() {
        var beads = List.of(bead(0), bead(1));
        var work = new Work(new WorkId(1), new Metadata(Map.of()), List.of(ORIGINAL, CHINESE));
        return new OpenWork(work, Map.of(CHINESE.id(), new Alignment(2, 2, beads)));
    }

    private static Bead bead(int at) {
        return new Bead(new SegmentRange(at, at + 1), new SegmentRange(at, at + 1), 1, Bead.Status.CONFIRMED);
    }

    private static CardMaking making(VersionId... hidden) {
        Readings readings = (language, word) -> language.sameLanguage(ZH) ? "pinyin of " + word : "";
        return new CardMaking(work(), Set.of(hidden), readings, NOW);
    }

    private static TextRange range(int from, int to) {
        return TextRange.of(0, new TextSpan(from, to));
    }

    @Test
    void aWordIsAskedInItsSentenceWithItsCounterpart() {
        var card = making().ofWord(ORIGINAL, range(4, 8), new Known("码头", "")).orElseThrow();
        assertThat(card.text().withGap()).isEqualTo("The _____ sleeps.");
        assertThat(card.text().answer().counterpart()).isEqualTo("码头睡了。");
        assertThat(card.text().answer().meaning()).isEqualTo("码头");
        assertThat(card.key().name()).isEqualTo("en:quay");
        assertThat(card.place().orElseThrow().placeIn(ORIGINAL.text()))
                .contains(range(4, 8).from());
        var second = making().ofWord(ORIGINAL, range(24, 28), new Known("", "")).orElseThrow();
        assertThat(second.text().withGap()).isEqualTo("Nobody _____ it.");
    }

    @Test
    void aWordOfATranslationStandsBesideTheOriginalAndIsRead() {
        var card = making().ofWord(CHINESE, range(0, 2), new Known("quay", "")).orElseThrow();
        assertThat(card.text().withGap()).isEqualTo("_____睡了。");
        assertThat(card.text().answer().counterpart()).isEqualTo("The quay sleeps.");
        assertThat(card.text().answer().reading()).isEqualTo("pinyin of 码头");
    }

    @Test
    void whatIsSelectedOverSeveralSentencesIsOneGap() {
        var card = making().ofWord(ORIGINAL, range(9, 23), new Known("", "")).orElseThrow();
        assertThat(card.text().withGap()).isEqualTo("The quay _____ left it.");
    }

    @Test
    void aHiddenVersionGivesNothingAway() {
        var concept = concept("quay", "码头");
        var card = making(CHINESE.id()).ofTerm(concept, concept.terms().getFirst(), ORIGINAL, range(4, 8));
        assertThat(card.text().answer().counterpart()).isEmpty();
        assertThat(card.text().answer().meaning()).isEmpty();
    }

    private static Concept concept(String english, String chinese) {
        return new Concept(
                new ConceptId(7),
                "Where ships lie.",
                List.of(Term.preferred(EN, english), Term.preferred(ZH, chinese)));
    }

    @Test
    void termsThatStandInTheOriginalBecomeCardsOnceEach() {
        var stands = concept("quay", "码头");
        var nowhere = new Concept(new ConceptId(8), "", List.of(Term.preferred(EN, "lighthouse")));
        var all = List.of(stands, nowhere);
        var cards = making().ofTerms(all, new TermMatchers(all, WordEdges.UNKNOWN), Progress.none());
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().key().origin()).isEqualTo(Origin.TERM);
        assertThat(cards.getFirst().text().answer().meaning()).isEqualTo("码头");
        assertThat(cards.getFirst().text().answer().remark()).isEqualTo("Where ships lie.");
    }

    @Test
    void conceptsWithoutAWorkAskForEachOther() {
        var cards = CardMaking.ofConcepts(List.of(concept("quay", "码头")), ZH, (_, _) -> "mǎtóu", NOW);
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().text().word()).isEqualTo("码头");
        assertThat(cards.getFirst().text().answer().meaning()).isEqualTo("quay");
        assertThat(Collecting.asked(List.of(concept("quay", "码头")), EN)).isEqualTo(ZH);
    }

    @Test
    void aNoteOnTwoVersionsAsksForOneByTheOther() {
        var targets = List.of(
                new Target(ORIGINAL.id(), range(4, 8), "quay", "The ", " sleeps"),
                new Target(CHINESE.id(), range(0, 2), "码头", "", "睡了"));
        var note = new Note(
                new NoteId(3), new WorkId(1), targets, "modulation", List.of(), "A harbour word.", "Mei", NOW, NOW);
        var cards = making().ofNotes(List.of(note));
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().text().word()).isEqualTo("quay");
        assertThat(cards.getFirst().text().answer().meaning()).isEqualTo("码头");
        assertThat(cards.getFirst().text().answer().remark()).isEqualTo("A harbour word.");
    }
}
