package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import enface.align.LevelPoint;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.work.Places.Place;
import enface.text.practice.Typed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What is told of a text as it was before it was corrected goes to the sentence that was meant.
class LateTest extends CorrectedLibrary {

    /// The first sentence of the original becomes two, and those of its second paragraph one.
    private void correct() {
        correct(0, corrections(0).split(0, 5));
        correct(0, corrections(0).join(3));
        assertThat(text(0).segments())
                .containsExactly("Rain", "fell.", "We stayed.", "It grew dark. A lamp was lit.", "Nobody spoke.");
    }

    @Test
    void aPlaceAndBookmarks() {
        var then = rain.original();
        correct();
        var places = rain.library().places();
        places.save(rain.work(), new Place(1, 0.5, List.of()), then);
        assertThat(places.of(rain.work())).contains(new Place(2, 0.5, List.of()));
        places.save(rain.work(), new Place(4, 0, List.of()), rain.original());
        assertThat(places.of(rain.work())).contains(new Place(4, 0, List.of()));
        var bookmarks = rain.library().bookmarks();
        bookmarks.set(rain.work(), new Bookmark(3, "A lamp"), then);
        bookmarks.set(rain.work(), new Bookmark(1, "We"), then);
        assertThat(bookmarks.of(rain.work())).containsExactly(new Bookmark(2, "We"), new Bookmark(3, "A lamp"));
        bookmarks.remove(rain.work(), new Bookmark(1, "We"), then);
        assertThat(bookmarks.of(rain.work())).containsExactly(new Bookmark(3, "A lamp"));
    }

    @Test
    void levelPointsOfEachVersion() {
        var then = rain.loaded();
        correct();
        correct(2, corrections(2).split(0, 3));
        var points = List.of(new LevelPoint(rain.version(1), 1, 2), new LevelPoint(rain.version(2), 1, 2));
        rain.library().places().setLevelPoints(then, points);
        assertThat(rain.library().places().levelPoints(rain.work()))
                .as("only the second of these was corrected")
                .containsExactly(new LevelPoint(rain.version(1), 1, 2), new LevelPoint(rain.version(2), 2, 3));
    }

    @Test
    void sentencesOfAnAttemptAndWhereItWasLeft() {
        var attempts = rain.library().attempts();
        var before = attempts.text(attempt).orElseThrow();
        var then = rain.original();
        correct();
        var typed = new Typed(before, new TreeMap<>(Map.of(1, "On resta.", 2, "Il fit noir.", 4, "Silence.")));
        var other = attempts.write(attempt, typed, WORDS, NOW).orElseThrow().other();
        attempts.leaveOff(attempt, 4, then);
        assertThat(other).isPresent();
        assertThat(other.get().original()).isEqualTo(text(0));
        assertThat(other.get().sentences())
                .isEqualTo(Map.of(0, "Il pleuvait.", 2, "On resta.", 3, "Il fit noir. On alluma.", 4, "Silence."));
        assertThat(attempts.text(attempt).orElseThrow().sentences())
                .isEqualTo(other.get().sentences());
        assertThat(attempts.of(rain.work()).getFirst().segment()).isEqualTo(4);
        holds();
    }

    @Test
    void whatOthersWroteForTheSameSentenceStaysBesideIt() {
        var attempts = rain.library().attempts();
        var before = attempts.text(attempt).orElseThrow();
        write(0, "Pluie.");
        write(1, "Restons.");
        var typed = new Typed(before, new TreeMap<>(Map.of(0, "Il pleuvait fort.", 2, "Noir.")));
        attempts.write(attempt, typed, WORDS, NOW);
        assertThat(attempts.text(attempt).orElseThrow().sentences())
                .isEqualTo(Map.of(0, "Pluie. Il pleuvait fort.", 1, "Restons.", 2, "Noir.", 3, "On alluma."));
        holds();
    }

    @Test
    void aSentenceTakenOutIsOutOfWhatItWasJoinedWith() {
        write(2, "Noir.");
        var attempts = rain.library().attempts();
        var before = attempts.text(attempt).orElseThrow();
        correct();
        attempts.write(attempt, new Typed(before, new TreeMap<>(Map.of(2, " "))), WORDS, NOW);
        assertThat(attempts.text(attempt).orElseThrow().sentences())
                .isEqualTo(Map.of(0, "Il pleuvait.", 3, "On alluma."));
        holds();
    }

    @Test
    void anAttemptThatIsGoneIsNotWritten() {
        var attempts = rain.library().attempts();
        var typed = new Typed(attempts.text(attempt).orElseThrow(), new TreeMap<>(Map.of(1, "On resta.")));
        attempts.delete(attempt, NOW);
        assertThat(attempts.write(attempt, typed, WORDS, NOW)).isPresent();
        assertThat(attempts.of(rain.work())).as("there again").hasSize(1);
        attempts.delete(attempt, NOW);
        attempts.purge(rain.work());
        assertThat(attempts.write(attempt, typed, WORDS, NOW)).isEmpty();
    }
}
