package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.CancelledException;
import enface.job.Progress;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What holds of every alignment, whatever the texts.
class AlignmentPropertyTest {

    private static final StandardAligner ALIGNER = new StandardAligner(List.of());
    private static final String SEED = "20260";

    @Provide
    Arbitrary<List<String>> texts() {
        var piece = Arbitraries.of(
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
        var line = piece.list().ofMaxSize(12).map(pieces -> String.join(" ", pieces));
        var any = Arbitraries.strings().ofMaxLength(30);
        var packed = piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
        var endless = piece.map(p -> (p + " ").repeat(400));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, line),
                        net.jqwik.api.Tuple.of(3, packed),
                        net.jqwik.api.Tuple.of(2, any),
                        net.jqwik.api.Tuple.of(2, Arbitraries.of("", " ", "\u3000", "\t")),
                        net.jqwik.api.Tuple.of(1, endless))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 250, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void everySegmentStandsOnceAndInOrder(@ForAll("texts") List<String> source, @ForAll("texts") List<String> target) {
        covers(align(source, target, List.of(), Progress.none()), source.size(), target.size());
    }

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void theSameTextsGiveTheSameAnswer(@ForAll("texts") List<String> source, @ForAll("texts") List<String> target) {
        assertThat(align(source, target, List.of(), Progress.none()))
                .isEqualTo(align(source, target, List.of(), Progress.none()));
    }

    @Property(tries = 250, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void confirmedBeadsStand(
            @ForAll("texts") List<String> source,
            @ForAll("texts") List<String> target,
            @ForAll @Size(max = 6) List<@IntRange(max = 4) Integer> steps) {
        var confirmed = inOrder(source.size(), target.size(), steps);

        var alignment = align(source, target, confirmed, Progress.none());

        covers(alignment, source.size(), target.size());
        assertThat(alignment.beads()).containsAll(confirmed);
    }

    @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void confirmedBeadsThatCrossLeaveEverythingCovered(
            @ForAll("texts") List<String> source,
            @ForAll("texts") List<String> target,
            @ForAll @Size(max = 8) List<@IntRange(max = 14) Integer> places) {
        var confirmed = new ArrayList<Bead>();
        int done = 0;
        for (int place : places) {
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

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void nothingIsDoneAfterCancelling(
            @ForAll("texts") List<String> source,
            @ForAll("texts") List<String> target,
            @ForAll @IntRange(max = 30) int patience) {
        var asked = new AtomicInteger();
        try {
            align(source, target, List.of(), (_, _) -> {
                if (asked.incrementAndGet() > patience) {
                    throw new CancelledException();
                }
            });
            assertThat(asked.get()).isLessThanOrEqualTo(patience);
        } catch (CancelledException e) {
            assertThat(asked.get()).isEqualTo(patience + 1);
        }
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
