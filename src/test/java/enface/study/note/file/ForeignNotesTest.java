package enface.study.note.file;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.web.WebNotes.Reason;
import enface.study.SampleLibrary;
import enface.study.work.OpenWork;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others annotated elsewhere stands here where its words stand, in whichever version that is, or waits for a
/// person.
class ForeignNotesTest {

    @TempDir
    private Path folder;

    private SampleLibrary sample;
    private OpenWork work;

    @BeforeEach
    void open() throws Exception {
        sample = new SampleLibrary(folder.resolve("library.enface"));
        work = sample.open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static String one(String selectors) {
        return "{\"rows\": [{\"id\": \"a\", \"user\": \"acct:jo@hypothes.is\", \"text\": \"look\", \"target\": "
                + "[{\"source\": \"https://example.org/clock\", \"selector\": [" + selectors + "]}]}]}";
    }

    private static String quote(String exact, String prefix, String suffix) {
        return "{\"type\": \"TextQuoteSelector\", \"exact\": \"%s\", \"prefix\": \"%s\", \"suffix\": \"%s\"}"
                .formatted(exact, prefix, suffix);
    }

    private NotesSource.Brought read(String selectors) throws Exception {
        return NotesSource.read(one(selectors), Instant.EPOCH).on(work);
    }

    /// Where the only passage stands, as a language and the words there; with `?` where a person has to look.
    private String stands(NotesSource.Brought brought) {
        var taken = brought.take(sample.library(), work, true, true);
        var target = taken.came().getFirst().first().orElseThrow();
        var version = work.version(target.version()).orElseThrow();
        var anchor = new Anchoring(version.text()).anchor(target);
        assertThat(taken.lost() > 0).isEqualTo(!(anchor instanceof Anchor.Exact));
        return switch (anchor) {
            case Anchor.Exact(var range) ->
                version.language() + ": " + version.text().textOf(range);
            case Anchor.Moved moved ->
                version.language() + "? " + version.text().textOf(moved.range());
            case Anchor.Orphaned() -> version.language() + "?";
        };
    }

    @Test
    void aQuoteStandsInTheVersionThatHasIt() throws Exception {
        assertThat(stands(read(quote("right twice a day", "still is ", ", as the"))))
                .isEqualTo("en: right twice a day");
        assertThat(stands(read(quote("外加一架梯子", "", "")))).isEqualTo("zh-Hans: 外加一架梯子");
    }

    @Test
    void spacesAndBreaksOfAPageCountForNothing() throws Exception {
        assertThat(stands(read(quote("right\\n   twice\\u00a0a day", "still\\nis ", ",  as the"))))
                .isEqualTo("en: right twice a day");
    }

    @Test
    void whatStandsTwiceIsToldApartByWhatStandsAround() throws Exception {
        assertThat(stands(read(quote("twice a day", "that saying ", " since the"))))
                .isEqualTo("en: twice a day");
        assertThat(stands(read(quote("twice a day", "", ""))))
                .as("nothing tells which")
                .startsWith("en?");
    }

    @Test
    void wordsThatReadOtherwiseHereWaitForAPerson() throws Exception {
        assertThat(stands(read(quote("right thrice a day", "A clock that stands still is ", ", as the saying goes"))))
                .startsWith("en?");
        assertThat(stands(read(quote("Nothing of the kind is said anywhere at all", "", ""))))
                .endsWith("?");
    }

    @Test
    void aPositionAloneWithSeveralVersionsTellsNothing() throws Exception {
        var brought = read("{\"type\": \"TextPositionSelector\", \"start\": 3, \"end\": 9}");
        assertThat(brought.document().notes().getFirst().isOnWork()).isTrue();
        assertThat(brought.passed()).extracting(p -> p.reason()).containsExactly(Reason.POSITION_ALONE);
    }

    @Test
    void whatCannotBeFollowedIsSaidAndTheNoteComesAllTheSame() throws Exception {
        var brought = read("{\"type\": \"CssSelector\", \"value\": \"p\"}");
        assertThat(brought.document().notes()).hasSize(1);
        assertThat(brought.passed()).extracting(p -> p.reason()).containsExactly(Reason.SELECTOR_ALONE);
        assertThat(new PassedWords(new Words(Locale.ENGLISH)).of(brought.passed()))
                .containsExactly("One passage is told by CssSelector alone, which is not followed here: "
                        + "the note comes as one on the whole work.");
    }
}
