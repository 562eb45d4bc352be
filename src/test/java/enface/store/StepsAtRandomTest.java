package enface.store;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.LevelPoint;
import enface.align.correct.CannotRepair;
import enface.align.correct.Followed;
import enface.align.correct.Half;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.work.Places.Place;
import enface.text.VersionText;
import enface.text.correct.CannotCorrect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any sequence of corrections leaves a sound library, and is taken back to the letter.
class StepsAtRandomTest extends CorrectedLibrary {

    private static final int STEPS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261129})
    void anySequenceOfStepsHoldsAndIsTakenBackByteForByte(long seed) {
        var random = new Random(seed);
        hangThingsOnIt();
        var model = new Model();
        var snapshots = new ArrayDeque<List<String>>();
        snapshots.push(snapshot());
        while (snapshots.size() <= STEPS) {
            if (random.nextInt(6) == 0 && snapshots.size() > 1) {
                assertThat(journal.undo(rain.work())).isPresent();
                snapshots.pop();
                assertThat(snapshot()).containsExactlyElementsOf(snapshots.peek());
                model = new Model();
            } else if (model.step(random)) {
                model.agrees();
                snapshots.push(snapshot());
            }
            if (snapshots.size() % 40 == 0) {
                holds();
            }
        }
        holds();
        var last = snapshots.peek();
        for (int i = 0; i < STEPS; i++) {
            assertThat(journal.undo(rain.work())).isPresent();
            snapshots.pop();
            assertThat(snapshot()).containsExactlyElementsOf(snapshots.peek());
        }
        assertThat(journal.undo(rain.work())).isEmpty();
        assertThat(text(0)).isEqualTo(RainLibrary.ENGLISH);
        holds();
        for (int i = 0; i < STEPS; i++) {
            assertThat(journal.redo(rain.work())).isPresent();
        }
        assertThat(snapshot()).containsExactlyElementsOf(last);
        holds();
    }

    private void hangThingsOnIt() {
        for (int version = 0; version < 3; version++) {
            for (int segment = 0; segment < 4; segment++) {
                note(version, segment);
            }
        }
        rain.library().bookmarks().set(rain.work(), new Bookmark(1, "We"), rain.original());
        rain.library().bookmarks().set(rain.work(), new Bookmark(2, "It"), rain.original());
        rain.library()
                .places()
                .save(rain.work(), new Place(3, 0.5, List.of(rain.version(0), rain.version(1))), rain.original());
        rain.library()
                .places()
                .setLevelPoints(
                        rain.loaded(),
                        List.of(new LevelPoint(rain.version(1), 1, 2), new LevelPoint(rain.version(2), 2, 0)));
    }

    /// Texts and alignments in memory, which the library is compared with.
    private final class Model {

        private final List<VersionText> texts = new ArrayList<>();
        /// Of the versions behind the original.
        private final List<Alignment> alignments = new ArrayList<>();

        Model() {
            for (int version = 0; version < 3; version++) {
                texts.add(text(version));
            }
            alignments.add(alignment(1));
            alignments.add(alignment(2));
        }

        boolean step(Random random) {
            int version = random.nextInt(3);
            try {
                if (version > 0 && random.nextBoolean()) {
                    var repair = RandomSteps.repair(alignments.get(version - 1), random);
                    repair(version, repair);
                    alignments.set(version - 1, repair.in(alignments.get(version - 1)));
                } else {
                    var change = RandomSteps.change(corrections(version), texts.get(version), random);
                    correct(version, change);
                    texts.set(version, change.in(texts.get(version)));
                    for (int other = 1; other < 3; other++) {
                        if (!change.segments().keepsNumbers() && (version == 0 || version == other)) {
                            var half = version == 0 ? Half.SOURCE : Half.TARGET;
                            alignments.set(
                                    other - 1, Followed.whole(alignments.get(other - 1), half, change.segments()));
                        }
                    }
                }
                return true;
            } catch (CannotCorrect | CannotRepair _) {
                return false;
            }
        }

        void agrees() {
            for (int version = 0; version < 3; version++) {
                assertThat(text(version)).isEqualTo(texts.get(version));
            }
            for (int version = 1; version < 3; version++) {
                assertThat(alignment(version).beads())
                        .isEqualTo(alignments.get(version - 1).beads());
            }
        }
    }
}
