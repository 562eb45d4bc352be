package enface.align.pass;

import static enface.align.pass.InventedTexts.dictionary;
import static enface.align.pass.InventedTexts.joined;
import static enface.align.pass.InventedTexts.sentences;
import static enface.align.pass.InventedTexts.source;
import static enface.align.pass.InventedTexts.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.search.Band;
import enface.align.search.Step;
import enface.align.search.Stretch;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassesTest {

    private static final int WORDS = 300;

    private static Found aligned(List<List<Integer>> left, List<List<Integer>> right, int known) {
        var source = source(left);
        var target = target(right);
        return new Passes(source, target, dictionary(source, target, known), false).whole(Progress.none());
    }

    private static String said(Step step) {
        return step.source().from() + "-" + step.source().to() + ":"
                + step.target().from() + "-" + step.target().to();
    }

    private static Step join(int source, int target) {
        return new Step(new SegmentRange(source, source + 1), new SegmentRange(target, target + 1), 2, 1);
    }

    private static void coversBothFromEndToEnd(List<Step> path, int sources, int targets) {
        int source = 0;
        int target = 0;
        for (var step : path) {
            assertThat(step.source().from()).isEqualTo(source);
            assertThat(step.target().from()).isEqualTo(target);
            assertThat(step.probability()).isBetween(0.0, 1.0);
            source = step.source().to();
            target = step.target().to();
        }
        assertThat(source).isEqualTo(sources);
        assertThat(target).isEqualTo(targets);
    }

    /// With a dictionary, with half of one, and with nothing but what the texts themselves teach.
    @ParameterizedTest
    @ValueSource(ints = {WORDS, WORDS / 2, 0})
    void findsWhatWasMergedSplitAndLeftOut(int known) {
        var left = new ArrayList<>(sentences(150, WORDS, 1));
        var right = new ArrayList<>(left);
        right.set(20, joined(left.get(20), left.get(21)));
        right.remove(21); // 20 and 21 are one there
        right.remove(69); // 70 is missing there
        left.set(110, joined(left.get(110), left.get(111)));
        left.remove(111); // and 110 and 111 are one here

        var found = aligned(left, right, known);

        coversBothFromEndToEnd(found.path(), 149, 148);
        assertThat(found.moved()).isEmpty();
        assertThat(found.path())
                .extracting(PassesTest::said)
                .contains("19-20:19-20", "20-22:20-21", "22-23:21-22", "69-70:68-69", "70-71:69-69", "71-72:69-70")
                .contains("109-110:107-108", "110-111:108-110", "111-112:110-111", "148-149:147-148");
    }

    /// One long sentence that a translator made five to nine short ones of, and a list that became one sentence; in a
    /// speech, and in a text that is too long to look at such beads before the last pass.
    @ParameterizedTest
    @CsvSource({"70, 300", "70, 0", "450, 300"})
    void findsOneSegmentBesideVeryMany(int segments, int known) {
        var left = new ArrayList<>(sentences(segments, WORDS, 8));
        var right = new ArrayList<>(left);
        join(left, 10, 9);
        join(right, 30, 5);
        join(left, 40, 6); // those that were 48 to 54

        var path = aligned(left, right, known).path();

        coversBothFromEndToEnd(path, segments - 8 - 5, segments - 4);
        assertThat(path)
                .extracting(PassesTest::said)
                .contains("9-10:9-10", "10-11:10-19", "11-12:19-20")
                .contains("21-22:29-30", "22-27:30-31", "27-28:31-32")
                .contains("39-40:43-44", "40-41:44-50", "41-42:50-51");
    }

    /// Makes one sentence of some.
    private static void join(List<List<Integer>> text, int from, int count) {
        var some = text.subList(from, from + count);
        var all = some.stream().flatMap(List::stream).toList();
        some.clear();
        text.add(from, all);
    }

    @Test
    void isSureOfWhatSaysTheSameAndNotOfWhatDoesNot() {
        var left = sentences(80, WORDS, 2);
        var right = new ArrayList<>(left);
        right.set(
                40,
                sentences(1, WORDS, 99).getFirst().stream().map(w -> w + WORDS).toList());

        var path = aligned(left, right, WORDS).path();

        assertThat(path).filteredOn(step -> step.source().contains(10)).allMatch(step -> step.probability() > 0.95);
        assertThat(path)
                .filteredOn(step -> step.source().contains(40) && !step.target().isEmpty())
                .allMatch(step -> step.probability() < 0.9);
    }

    @Test
    void findsAPassageThatStandsElsewhere() {
        var left = sentences(120, WORDS, 3);
        var right = new ArrayList<>(left);
        var passage = List.copyOf(right.subList(20, 28));
        right.subList(20, 28).clear();
        right.addAll(90, passage); // behind what was 98

        var found = aligned(left, right, WORDS);

        coversBothFromEndToEnd(found.path(), 120, 120);
        assertThat(found.moved())
                .extracting(PassesTest::said)
                .containsExactly(
                        "20-21:90-91",
                        "21-22:91-92",
                        "22-23:92-93",
                        "23-24:93-94",
                        "24-25:94-95",
                        "25-26:95-96",
                        "26-27:96-97",
                        "27-28:97-98");
        assertThat(found.path())
                .filteredOn(step -> step.source().contains(23) || step.target().contains(93))
                .allMatch(step -> step.source().isEmpty() || step.target().isEmpty());
    }

    /// A formula comes again and again; where one of them is left out, none has moved.
    @Test
    void aRefrainHasNotMoved() {
        var refrain = sentences(2, WORDS, 50);
        var left = new ArrayList<List<Integer>>();
        for (int verse = 0; verse < 12; verse++) {
            left.addAll(sentences(8, WORDS, 60 + verse));
            left.addAll(refrain);
        }
        var right = new ArrayList<>(left);
        right.subList(28, 30).clear();
        right.addAll(90, refrain);

        assertThat(aligned(left, right, WORDS).moved()).isEmpty();
    }

    @Test
    void whatAPersonFixedStandsAndIsLearntFrom() {
        var left = sentences(40, WORDS, 4);
        var right = left;
        var source = source(left);
        var target = target(right);
        var fixed = List.of(join(10, 12));
        var before = new Stretch(new SegmentRange(0, 10), new SegmentRange(0, 12), Band.whole(10, 12));
        var behind = new Stretch(new SegmentRange(11, 40), new SegmentRange(13, 40), Band.whole(29, 27));

        var path = new Passes(source, target, dictionary(source, target, WORDS), false)
                .between(fixed, List.of(before, behind), Progress.none())
                .path();

        coversBothFromEndToEnd(path, 40, 40);
        assertThat(path).contains(join(10, 12));
        assertThat(path).extracting(PassesTest::said).contains("5-6:5-6", "30-31:30-31");
    }

    @Test
    void theSameTextsGiveTheSameAnswerOnHoweverManyCores() {
        var left = sentences(420, WORDS, 5);
        var right = new ArrayList<>(left);
        right.subList(200, 210).clear();

        assertThat(aligned(left, right, 100)).isEqualTo(aligned(left, right, 100));
    }

    @Test
    void findsItsWayThroughALongTextWithAndWithoutADictionary() {
        var left = sentences(800, 2000, 6);
        var right = new ArrayList<>(left);
        right.subList(400, 420).clear();

        for (int known : List.of(2000, 0)) {
            var path = aligned(left, right, known).path();
            coversBothFromEndToEnd(path, 800, 780);
            long found = path.stream()
                    .map(PassesTest::said)
                    .filter(said -> isRight(said, 400, 20))
                    .count();
            assertThat(found).as("of 780 with %s words known", known).isGreaterThan(740);
        }
    }

    /// Whether a sentence stands with itself, of which some were taken out.
    private static boolean isRight(String said, int from, int gone) {
        var ends = said.split("[-:]", -1);
        int source = Integer.parseInt(ends[0]);
        int target = Integer.parseInt(ends[2]);
        boolean one = Integer.parseInt(ends[1]) == source + 1 && Integer.parseInt(ends[3]) == target + 1;
        return one && target == (source < from ? source : source - gone);
    }

    @Test
    void tellsHowFarItIsAndStopsWhenItIsCancelled() {
        var left = sentences(200, WORDS, 7);
        var source = source(left);
        var target = target(left);
        var passes = new Passes(source, target, dictionary(source, target, 0), false);
        var shares = new ArrayList<Double>();

        passes.whole((done, total) -> {
            if (total > 0) {
                shares.add((double) done / total);
            }
        });

        assertThat(shares).isNotEmpty().allMatch(share -> share >= 0 && share <= 1);
        assertThat(shares).isSorted();
        assertThatThrownBy(() -> passes.whole((done, total) -> {
                    if (total > 0 && done * 2 > total) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
    }
}
