package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Chance;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every alignment, whatever the texts: seeds that say little first, then ever more.
class AlignmentPropertyTest {

    private static final StandardAligner ALIGNER = new StandardAligner(List.of());
    private static final List<String> PIECES = List.of(
            "river",
            "河流",
            "Fluss",
            "река",
            "نهر",
            "ποταμός",
            "नदी",
            "川は",
            "강",
            "แม่น้ำ",
            "12",
            "一百六十",
            "１６０",
            "3.5 %",
            "?",
            "。",
            "“",
            "(a)",
            "第一",
            "1.",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "\u0301",
            "\u0000",
            "\u0007",
            "\u200B",
            "\u202E",
            "\uFFFF",
            "\uFEFF",
            "\t",
            "\r",
            "\n",
            "\u2028",
            " ",
            "I",
            "the",
            "İ",
            "ß",
            "ﬁ");
    private static final List<String> BLANKS = List.of("", " ", "\u3000", "\t");

    static Stream<Chance> often() {
        return Chance.times(250);
    }

    static Stream<Chance> sometimes() {
        return Chance.times(60);
    }

    @ParameterizedTest
    @MethodSource("often")
    void everySegmentStandsOnceAndInOrder(Chance chance) {
        var source = texts(chance);
        var target = texts(chance);

        covers(align(source, target, List.of(), Progress.none()), source.size(), target.size());
    }

    @ParameterizedTest
    @MethodSource("sometimes")
    void theSameTextsGiveTheSameAnswer(Chance chance) {
        var source = texts(chance);
        var target = texts(chance);

        assertThat(align(source, target, List.of(), Progress.none()))
                .isEqualTo(align(source, target, List.of(), Progress.none()));
    }

    @ParameterizedTest
    @MethodSource("often")
    void confirmedBeadsStand(Chance chance) {
        var source = texts(chance);
        var target = texts(chance);
        var confirmed = inOrder(source.size(), target.size(), chance.some(6, () -> chance.upTo(4)));

        var alignment = align(source, target, confirmed, Progress.none());

        covers(alignment, source.size(), target.size());
        assertThat(alignment.beads()).containsAll(confirmed);
    }

    @ParameterizedTest
    @MethodSource("often")
    void confirmedBeadsThatCrossLeaveEverythingCovered(Chance chance) {
        var source = texts(chance);
        var target = texts(chance);
        var confirmed = new ArrayList<Bead>();
        int done = 0;
        for (int place : chance.some(8, () -> chance.upTo(14))) {
            if (done < source.size() && place < target.size()) {
                confirmed.add(new Bead(
                        new SegmentRange(done, done + 1),
                        new SegmentRange(place, place + 1),
                        1,
                        Bead.Status.CONFIRMED));
            }
            done++;
        }

        covers(align(source, target, confirmed, Progress.none()), source.size(), target.size());
    }

    @ParameterizedTest
    @MethodSource("sometimes")
    void nothingIsDoneAfterCancelling(Chance chance) {
        int patience = chance.upTo(30);
        var asked = new AtomicInteger();
        try {
            align(texts(chance), texts(chance), List.of(), (_, _) -> {
                if (asked.incrementAndGet() > patience) {
                    throw new CancelledException();
                }
            });
            assertThat(asked.get()).isLessThanOrEqualTo(patience);
        } catch (CancelledException e) {
            assertThat(asked.get()).isEqualTo(patience + 1);
        }
    }

    private static List<String> texts(Chance chance) {
        return chance.some(14, () -> text(chance));
    }

    /// Mostly pieces with or without spaces, sometimes any signs at all, nothing, or one piece without an end.
    private static String text(Chance chance) {
        int kind = chance.upTo(13);
        if (kind < 6) {
            return String.join(" ", chance.some(12, () -> chance.oneOf(PIECES)));
        }
        if (kind < 9) {
            return String.join("", chance.some(12, () -> chance.oneOf(PIECES)));
        }
        if (kind < 11) {
            return chance.anySigns(30);
        }
        return kind < 13 ? chance.oneOf(BLANKS) : (chance.oneOf(PIECES) + " ").repeat(400);
    }

    private static Alignment align(List<String> source, List<String> target, List<Bead> confirmed, Progress progress) {
        return ALIGNER.align(Gold.side(source, "en"), Gold.side(target, "zh-Hans"), confirmed, progress);
    }

    private static void covers(Alignment alignment, int sources, int targets) {
        int source = 0;
        int target = 0;
        for (var bead : alignment.inOrder().beads()) {
            assertThat(bead.source().from()).isEqualTo(source);
            assertThat(bead.target().from()).isEqualTo(target);
            assertThat(bead.confidence()).isBetween(0.0, 1.0);
            source = bead.source().to();
            target = bead.target().to();
        }
        assertThat(source).isEqualTo(sources);
        assertThat(target).isEqualTo(targets);
    }

    /// Beads that do not cross: each step says how many segments to leave, and its beads take one or two of each
    /// side, or none of one.
    private static List<Bead> inOrder(int sources, int targets, List<Integer> steps) {
        var beads = new ArrayList<Bead>();
        int source = 0;
        int target = 0;
        for (int step : steps) {
            source += step % 3;
            target += step % 2;
            int sourceEnd = source + (step + 1) % 3;
            int targetEnd = target + (step < 2 ? 1 : step % 3);
            if (sourceEnd > sources || targetEnd > targets || (sourceEnd == source && targetEnd == target)) {
                break;
            }
            beads.add(new Bead(
                    new SegmentRange(source, sourceEnd),
                    new SegmentRange(target, targetEnd),
                    1,
                    Bead.Status.CONFIRMED));
            source = sourceEnd;
            target = targetEnd;
        }
        return beads;
    }
}
