package enface.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.WorkId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What two people make of one note at once.
class MergeTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static final Note BASE = new Note(
                    new NoteId(7), new WorkId(1), List.of(), "", List.of("week 1"), "As it was.", "Mei", NOON, NOON)
            .withToken("t");

    private static Reply reply(String author, String text) {
        return new Reply(author, text, NOON.plusSeconds(author.length()), NOON);
    }

    private static Merge merge(Note ours, Note theirs) {
        return Merge.of(BASE, ours, theirs, false);
    }

    @Test
    void whatOnlyOneChangedIsTakenFromThere() {
        var merge = merge(
                BASE.withText("Said better."),
                BASE.withDone(true).withCategory("omission").withTags(List.of("week 2")));
        assertThat(merge.other()).isEmpty();
        assertThat(merge.note().text()).isEqualTo("Said better.");
        assertThat(merge.note().done()).isTrue();
        assertThat(merge.note().category()).isEqualTo("omission");
        assertThat(merge.note().tags()).containsExactly("week 2");
    }

    @Test
    void aTextThatBothChangedIsKeptTwice() {
        var merge = merge(BASE.withText("Mine."), BASE.withText("Theirs.").withDone(true));
        assertThat(merge.note().text()).isEqualTo("Mine.");
        assertThat(merge.note().token()).isEqualTo("t");
        assertThat(merge.other()).hasValueSatisfying(n -> {
            assertThat(n.text()).isEqualTo("Theirs.");
            assertThat(n.token()).as("a note of its own").isEmpty();
            assertThat(n.id()).isEqualTo(new NoteId(0));
        });
    }

    @Test
    void theSameTextFromBothIsKeptOnce() {
        assertThat(merge(BASE.withText("Both."), BASE.withText("Both.")).other())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsLostWhereTheOtherTookTheWordsAway(String emptied) {
        var merge = merge(BASE.withText("Mine."), BASE.withText(emptied));
        assertThat(merge.note().text()).isEqualTo("Mine.");
        assertThat(merge.other()).isEmpty();
    }

    @Test
    void whoWritesInANoteKeepsItsTextAlthoughNothingIsTypedYet() {
        var merge = Merge.of(BASE, BASE.withTags(List.of("a")), BASE.withText("Theirs."), true);
        assertThat(merge.note().text()).isEqualTo("As it was.");
        assertThat(merge.other()).hasValueSatisfying(n -> assertThat(n.text()).isEqualTo("Theirs."));
    }

    @Test
    void repliesOfBothAreThere() {
        var base = BASE.withReplies(List.of(reply("Ann", "First.")));
        var merge = Merge.of(
                base,
                base.withReplies(List.of(reply("Ann", "First."), reply("Bo Li", "Mine."))),
                base.withReplies(List.of(reply("Ann", "First, mended."), reply("Carla", "Theirs."))),
                false);
        assertThat(merge.note().replies())
                .extracting(Reply::text)
                .containsExactly("First, mended.", "Mine.", "Theirs.");
    }

    @Test
    void aReplyThatBothChangedIsKeptTwice() {
        var base = BASE.withReplies(List.of(reply("Ann", "First.")));
        var merge = Merge.of(
                base,
                base.withReplies(List.of(reply("Ann", "Mine."))),
                base.withReplies(List.of(reply("Ann", "Theirs."))),
                false);
        assertThat(merge.note().replies()).extracting(Reply::text).containsExactly("Mine.", "Theirs.");
        assertThat(merge.note()
                        .replies()
                        .getFirst()
                        .isSameAs(merge.note().replies().getLast()))
                .isFalse();
    }

    @Test
    void aReplyThatOneTookAwayIsGoneUnlessTheOtherWroteInIt() {
        var base = BASE.withReplies(List.of(reply("Ann", "First."), reply("Bo Li", "Second.")));
        var merge = Merge.of(
                base,
                base.withReplies(List.of(reply("Ann", "First."))),
                base.withReplies(List.of(reply("Bo Li", "Second, mended."))),
                false);
        assertThat(merge.note().replies()).extracting(Reply::text).containsExactly("Second, mended.");
    }
}
