package enface.store.card;

import static org.assertj.core.api.Assertions.assertThat;

import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.CardKey.Origin;
import enface.card.CardText;
import enface.card.CardText.Answer;
import enface.card.Memory;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.job.Progress;
import enface.note.Note;
import enface.note.NoteId;
import enface.store.Library;
import enface.store.term.GlossaryDeed;
import enface.store.term.Placed;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever puts a term right learns it so from then on.
class TermCardsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;

    private static final Paragraph HEARD = new Paragraph(Paragraph.Kind.BODY, "The quay.", List.of(new TextSpan(0, 9)));

    @TempDir
    private Path folder;

    private Library library;
    private GlossaryId glossary = GlossaryId.NONE;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        glossary = library.glossaries().named("Sea", GlossaryColour.GREEN);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Concept concept(String english, String chinese) {
        return Concept.of(List.of(Term.preferred(EN, english), Term.preferred(ZH, chinese)));
    }

    private Placed change(GlossaryDeed deed, List<Placed> before, Concept after) {
        return library.glossaries()
                .change(deed, before, List.of(new Placed(glossary, after)), NOW)
                .orElseThrow()
                .getFirst();
    }

    private Placed added(String english, String chinese) {
        return change(GlossaryDeed.ADDED, List.of(), concept(english, chinese));
    }

    private void makeCard(Placed term, String word, String meaning) {
        var text = new CardText(
                EN,
                word,
                "The " + word + "s sleep.",
                new TextSpan(4, 5 + word.length()),
                new Answer(ZH, "", meaning, "它们睡了。", ""));
        var key = new CardKey(Origin.TERM, term.concept().id().value() + ":en");
        library.cards().put(List.of(new Card(CardId.NONE, key, text, Optional.empty(), Memory.fresh(NOW))));
    }

    private CardText card() {
        return library.cards().all().getFirst().text();
    }

    @Test
    void theCardOfATermThatIsEditedAsksAndAnswersAsItIsNow() {
        var quay = added("quay", "码头");
        makeCard(quay, "quay", "码头");
        var edited = new Concept(
                quay.concept().id(),
                "where ships lie",
                List.of(Term.preferred(EN, "wharf"), Term.preferred(ZH, "埠头")),
                quay.concept().about());
        change(GlossaryDeed.EDITED, List.of(quay), edited);
        assertThat(card().word()).isEqualTo("wharf");
        assertThat(card().inSentence()).isEqualTo("quays");
        assertThat(card().answer().meaning()).isEqualTo("埠头");
        assertThat(card().answer().remark()).isEqualTo("where ships lie");
        assertThat(card().answer().counterpart()).isEqualTo("它们睡了。");
        library.glossaries().undo();
        assertThat(card().word()).isEqualTo("quay");
        assertThat(card().answer().meaning()).isEqualTo("码头");
    }

    @Test
    void theCardOfATermThatIsMadePartOfAnotherGoesWithIt() {
        var quay = added("quay", "码头");
        var wharf = added("wharf", "埠头");
        makeCard(wharf, "wharf", "埠头");
        var merged = quay.concept().mergedWith(wharf.concept());
        var now = change(GlossaryDeed.MERGED, List.of(quay, wharf), merged);
        assertThat(library.cards().all()).singleElement().satisfies(c -> {
            assertThat(c.key().name()).isEqualTo(now.concept().id().value() + ":en");
            assertThat(c.text().word()).isEqualTo("wharf");
            assertThat(c.text().answer().meaning()).contains("码头").contains("埠头");
        });
    }

    @Test
    void theCardOfANoteSaysWhatTheNoteSaysNow() {
        var version = new NewVersion(EN, Role.ORIGINAL, "", false, new VersionText(List.of(HEARD)));
        var work = new NewWork(Metadata.EMPTY, List.of(version), List.of(), Optional.empty(), List.of(), "{}");
        var id = library.works().add(work, t -> t, NOW, Progress.none());
        var given = new Note(new NoteId(0), id, List.of(), "", List.of(), "first thought", "Mei", NOW, NOW);
        var note = library.notes().add(given);
        var text = new CardText(EN, "quay", "The quay.", new TextSpan(4, 8), new Answer(ZH, "", "", "", note.text()));
        var key = new CardKey(Origin.NOTE, note.token());
        library.cards().put(List.of(new Card(CardId.NONE, key, text, Optional.empty(), Memory.fresh(NOW))));
        library.notes().save(note.withText("second thought"));
        assertThat(card().answer().remark()).isEqualTo("second thought");
        library.notes().delete(note.id());
        assertThat(card().answer().remark()).as("the card outlives its note").isEqualTo("first thought");
    }

    @Test
    void theCardOfATermThatIsGoneIsNeverThatOfAnother() {
        var quay = added("quay", "码头");
        makeCard(quay, "quay", "码头");
        library.glossaries().change(GlossaryDeed.REMOVED, List.of(quay), List.of(), NOW);
        var lamp = added("lamp", "灯");
        assertThat(lamp.concept().id()).isNotEqualTo(quay.concept().id()).isNotEqualTo(ConceptId.NONE);
        assertThat(card().word()).isEqualTo("quay");
    }
}
