package enface.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.Frames.Frame;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a file pairs stands, whoever aligns what it leaves open.
class FramesTest {

    private static Frame frame(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return new Frame(new SegmentRange(sourceFrom, sourceTo), new SegmentRange(targetFrom, targetTo));
    }

    private static Side side(String language, String... sentences) {
        var paragraphs = Stream.of(sentences)
                .map(s -> Paragraph.whole(Paragraph.Kind.BODY, s))
                .toList();
        return new Side(new LanguageTag(language), new VersionText(paragraphs), true);
    }

    @Test
    void oneBesideOneAndGapsNeedNobody() {
        var settled = new Frames(
                        3, 4, List.of(frame(0, 1, 0, 1), frame(1, 2, 1, 1), frame(2, 2, 1, 3), frame(2, 3, 3, 4)))
                .settled()
                .orElseThrow();
        assertThat(settled.beads())
                .extracting(b -> b.source().size() + "-" + b.target().size() + " " + b.confidence())
                .containsExactly("1-1 1.0", "1-0 1.0", "0-1 1.0", "0-1 1.0", "1-1 1.0");
    }

    @Test
    void whatLiesBetweenFramesIsAFrameToo() {
        var frames = new Frames(4, 4, List.of(frame(1, 2, 1, 2)));
        assertThat(frames.frames()).containsExactly(frame(0, 1, 0, 1), frame(1, 2, 1, 2), frame(2, 4, 2, 4));
        assertThat(frames.settled()).isEmpty();
    }

    /// A hundred thousand rows teach what some thousand teach.
    @Test
    void ofFramesThatLeaveNothingOpenSomeAreReadAndAllOthersThatDo() {
        var rows = new ArrayList<Frame>();
        for (int row = 0; row < 1_000; row++) {
            rows.add(frame(2 * row, 2 * row + 2, row, row + 1));
        }
        rows.add(frame(2_000, 2_003, 1_000, 1_002));
        var chosen = new Frames(2_003, 1_002, rows).chosen(100);
        assertThat(chosen.sources().cardinality()).isEqualTo(2 * 100 + 3);
        assertThat(chosen.targets().cardinality()).isEqualTo(100 + 2);
        assertThat(chosen.sources().nextClearBit(2_000)).isEqualTo(2_003);
        assertThat(chosen.targets().nextSetBit(500)).isBetween(500, 510);
        assertThat(new Frames(2_003, 1_002, rows).chosen(1_000).sources().cardinality())
                .isEqualTo(2_003);
    }

    @Test
    void whatIsNotReadStandsAsTheFileSays() {
        var sources = new ArrayList<String>();
        var targets = new ArrayList<String>();
        var rows = new ArrayList<Frame>();
        for (int row = 0; row < 12_000; row++) {
            rows.add(frame(sources.size(), sources.size() + 1, targets.size(), targets.size() + row % 2));
            sources.add("Lamp " + row + ".");
            if (row % 2 == 1) {
                targets.add("Lampe " + row + ".");
            }
            if (row % 3_000 == 7) {
                rows.add(frame(sources.size(), sources.size() + 2, targets.size(), targets.size() + 2));
                sources.addAll(List.of("Rain fell.", "The ferry left in 1912 with " + row + " people."));
                targets.addAll(List.of("Il pleuvait.", "Le bac partit en 1912 avec " + row + " personnes."));
            }
        }
        var alignment = new StandardAligner(List.of())
                .alignWithin(
                        new Frames(sources.size(), targets.size(), rows),
                        side("en", sources.toArray(String[]::new)),
                        side("fr", targets.toArray(String[]::new)),
                        Progress.none());
        assertThat(alignment.beads()).hasSize(12_000 + 2 * 4).allSatisfy(bead -> {
            assertThat(bead.source().size()).isEqualTo(1);
            assertThat(bead.target().size()).isLessThanOrEqualTo(1);
            if (!bead.target().isEmpty()) {
                assertThat(number(sources.get(bead.source().from())))
                        .isEqualTo(number(targets.get(bead.target().from())));
            }
        });
    }

    private static String number(String text) {
        return text.replaceAll("\\D+", " ").strip();
    }

    @Test
    void framesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new Frames(2, 2, List.of(frame(1, 2, 0, 1), frame(0, 1, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// One that knows nothing of frames itself.
    private record Simple(Aligner aligner) implements Aligner {

        @Override
        public Alignment align(Side source, Side target, Progress progress) {
            return aligner.align(source, target, progress);
        }
    }

    static Stream<Aligner> aligners() {
        var standard = new StandardAligner(List.of());
        return Stream.of(standard, new Simple(standard), new LazyAligner(() -> standard));
    }

    /// By their words and lengths the first two sentences belong together crosswise with those of the next frame.
    @ParameterizedTest
    @MethodSource("aligners")
    void noBeadLeavesItsFrame(Aligner aligner) {
        var source =
                side("en", "Rain fell.", "The ferry left in 1912.", "The ferry left in 1912.", "Rain fell.", "End.");
        var target = side("fr", "Il pleuvait.", "Le bac partit en 1912.", "Il pleuvait.", "Fin.");
        var frames = new Frames(5, 4, List.of(frame(0, 3, 0, 1), frame(3, 4, 1, 3), frame(4, 5, 3, 4)));
        var alignment = aligner.alignWithin(frames, source, target, Progress.none());
        for (var bead : alignment.beads()) {
            assertThat(frames.frames()).as(bead.toString()).anyMatch(f -> holds(f, bead));
        }
        assertThat(alignment.beads().getLast().isGap()).isFalse();
        assertThat(alignment.beads().getLast().confidence()).isEqualTo(1);
    }

    private static boolean holds(Frame frame, Bead bead) {
        return bead.source().from() >= frame.source().from()
                && bead.source().to() <= frame.source().to()
                && bead.target().from() >= frame.target().from()
                && bead.target().to() <= frame.target().to();
    }
}
