package enface.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.job.CancelledException;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardAlignerTest {

    private final Aligner aligner = new StandardAligner(List.of());

    private static final List<String> ENGLISH = List.of(
            "Friends, thank you for coming out in the rain tonight.",
            "Forty years ago this hall had 120 seats and no roof.",
            "We built the roof.",
            "It took us three summers, and nobody was paid.",
            "Why did we do it?",
            "Because a town that cannot meet cannot decide anything at all.",
            "In 1987 the river came up to the second step.",
            "Mrs Lindqvist carried the archive upstairs, box by box, 64 boxes in all.");

    private static final List<String> LONGER = List.of(
            "Friends, thank you for coming out in the rain tonight.",
            "Forty years ago this hall had 120 seats and no roof.",
            "We built the roof.",
            "It took us three summers, and the carpenters from the valley worked beside the children of the school.",
            "The baker, Mr Ostrow, brought warm bread every morning and would hear nothing of money.",
            "Why did we do it?",
            "Because a town that cannot meet cannot decide anything at all.",
            "In 1987 the river came up to the second step.",
            "Mrs Lindqvist carried the archive upstairs, box by box, 64 boxes in all.",
            "Nobody had asked her to.",
            "She said that paper cannot swim.",
            "The flood took the bridge, the mill and the old pump, but it did not take one page.",
            "So when people tell me that a hall is only bricks, I think of those boxes.",
            "A hall is where the boxes were dry.",
            "Next spring the council will vote on the new library.",
            "I ask you to come, to speak, and to bring a neighbour.");

    private static final List<String> CHINESE = List.of(
            "朋友们，感谢你们今晚冒雨前来。",
            "四十年前，这座礼堂有一百二十个座位，没有屋顶。",
            "我们盖起了屋顶。整整花了三个夏天，没有人拿过一分钱报酬。",
            "我们为什么要这样做？",
            "因为一个无法聚会的小镇什么也决定不了。",
            "1987年，河水涨到了第二级台阶。",
            "Lindqvist太太把档案一箱一箱搬到楼上，一共六十四箱。");

    private static List<String> links(Alignment alignment) {
        return alignment.beads().stream()
                .map(b -> b.source().segments().boxed().toList() + ":"
                        + b.target().segments().boxed().toList())
                .toList();
    }

    private Alignment align(List<String> source, String sourceLanguage, List<String> target, String targetLanguage) {
        return aligner.align(Gold.side(source, sourceLanguage), Gold.side(target, targetLanguage), Progress.none());
    }

    @Test
    void findsWhatATranslatorJoined() {
        assertThat(links(align(ENGLISH, "en", CHINESE, "zh-Hans")))
                .containsExactly("[0]:[0]", "[1]:[1]", "[2, 3]:[2]", "[4]:[3]", "[5]:[4]", "[6]:[5]", "[7]:[6]");
    }

    @Test
    void saysHowSureItIsOfEachBead() {
        assertThat(align(ENGLISH, "en", CHINESE, "zh-Hans").beads())
                .allSatisfy(b -> assertThat(b.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void findsThePassageThatWasLeftOut() {
        var shorter = new ArrayList<>(ENGLISH);
        shorter.subList(2, 6).clear();

        assertThat(links(align(ENGLISH, "en", shorter, "en")))
                .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[]", "[3]:[]", "[4]:[]", "[5]:[]", "[6]:[2]", "[7]:[3]");
    }

    @Test
    void aTextThatOnlyRepeatsItselfMatchesItselfSegmentBySegment() {
        var refrain = Collections.nCopies(200, "We shall build the bridge together.");

        assertThat(align(refrain, "en", refrain, "en").beads())
                .hasSize(200)
                .allSatisfy(b -> assertThat(b.source()).isEqualTo(b.target()));
    }

    @Test
    void findsAPassageThatStandsElsewhere() {
        var other = new ArrayList<>(LONGER);
        other.subList(3, 5).clear();
        other.addAll(13, LONGER.subList(3, 5));

        var alignment = align(LONGER, "en", other, "en");

        assertThat(alignment.moved().stream().map(b -> b.source() + " " + b.target()))
                .containsExactly(range(3, 4) + " " + range(13, 14), range(4, 5) + " " + range(14, 15));
        assertThat(alignment.inOrder().moved()).isEmpty();
        assertThat(alignment.inOrder().beads()).filteredOn(Bead::isGap).hasSize(4);
    }

    @Test
    void aGreetingAndAFarewellInTheSameWordsHaveNotMoved() {
        var source = new ArrayList<>(LONGER);
        source.add(2, "Thank you.");
        var target = new ArrayList<>(LONGER);
        target.add(14, "Thank you.");

        assertThat(align(source, "en", target, "en").moved()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, and good night.",
                "Let the river rise, we shall carry the boxes, the bread and the children up the stairs again."
            })
    void whatIsSaidAgainAndAgainHasNotMoved(String refrain) {
        var source = new ArrayList<>(LONGER);
        var target = new ArrayList<>(LONGER);
        for (var version : List.of(source, target)) {
            version.add(12, refrain);
            version.add(8, refrain);
        }
        source.add(2, refrain);
        target.add(16, refrain);

        assertThat(align(source, "en", target, "en").moved()).isEmpty();
    }

    private static SegmentRange range(int from, int to) {
        return new SegmentRange(from, to);
    }

    @Test
    void identicalTextsMatchSegmentBySegment() {
        var beads = align(ENGLISH, "en", ENGLISH, "en").beads();

        assertThat(beads)
                .hasSize(ENGLISH.size())
                .allSatisfy(b -> assertThat(b.confidence()).isGreaterThan(0.9));
    }

    @Test
    void neverOverrulesWhatAPersonConfirmed() {
        var wrong = new Bead(new SegmentRange(2, 3), new SegmentRange(2, 4), 1, Bead.Status.CONFIRMED);
        var gap = new Bead(new SegmentRange(6, 7), SegmentRange.emptyAt(5), 1, Bead.Status.CONFIRMED);

        var alignment = new StandardAligner(List.of())
                .align(Gold.side(ENGLISH, "en"), Gold.side(CHINESE, "zh-Hans"), List.of(wrong, gap), Progress.none());

        assertThat(alignment.beads()).contains(wrong, gap);
        assertThat(links(alignment)).contains("[0]:[0]", "[1]:[1]");
    }

    @Test
    void emptySegmentsStandAlone() {
        assertThat(links(align(List.of("", "One more thing.", ""), "en", List.of("One more thing.", ""), "en")))
                .containsExactly("[0]:[]", "[1]:[0]", "[2]:[]", "[]:[1]");
    }

    @Test
    void anEmptySideLeavesEverySegmentAlone() {
        assertThat(links(align(List.of(), "en", List.of("a", "b"), "en"))).containsExactly("[]:[0]", "[]:[1]");
        assertThat(links(align(List.of("a"), "en", List.of(), "en"))).containsExactly("[0]:[]");
        assertThat(links(align(List.of(), "en", List.of(), "en"))).isEmpty();
    }

    @Test
    void aBorderOfParagraphsKeepsSentencesApart() {
        var source =
                paragraphs("en", List.of("Go home.", "Stay here.", "Run away."), List.of("Sing now.", "Be still."));
        var target =
                paragraphs("fi", List.of("Mene kotiin.", "Pysy ja juokse pois."), List.of("Laula nyt.", "Hiljaa."));

        var alignment = aligner.align(source, target, Progress.none());

        assertThat(alignment.beads().get(alignment.beadOfSource(3)).source().from())
                .isEqualTo(3);
        assertThat(alignment.beads().get(alignment.beadOfSource(3)).target().from())
                .isEqualTo(2);
    }

    @SafeVarargs
    private static Side paragraphs(String language, List<String>... paragraphs) {
        var made = new ArrayList<Paragraph>();
        for (var sentences : paragraphs) {
            var text = new StringBuilder();
            var spans = new ArrayList<TextSpan>();
            for (var sentence : sentences) {
                spans.add(new TextSpan(text.length(), text.length() + sentence.length()));
                text.append(sentence).append(' ');
            }
            made.add(new Paragraph(Paragraph.Kind.BODY, text.toString(), spans));
        }
        return new Side(new LanguageTag(language), new VersionText(made), true);
    }

    @Test
    void coversEverySegmentOfWhateverItIsGiven() {
        var random = new Random(11);
        for (int round = 0; round < 60; round++) {
            var source = randomText(random);
            var target = randomText(random);
            // Alignment's constructor refuses what is not covered exactly once
            var alignment = align(source, "en", target, "zh-Hans");
            assertThat(alignment.sourceSegments()).isEqualTo(source.size());
            assertThat(alignment.targetSegments()).isEqualTo(target.size());
        }
    }

    private static List<String> randomText(Random random) {
        var words = List.of("", "a", "一百六十", "12", "？", "river", "河", "\uD83D\uDE00", "第一 ", "\u0301", "％", "1.", "ก");
        var lines = new ArrayList<String>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            var line = new StringBuilder();
            for (int k = random.nextInt(6); k > 0; k--) {
                line.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(align(ENGLISH, "en", CHINESE, "zh-Hans")).isEqualTo(align(ENGLISH, "en", CHINESE, "zh-Hans"));
    }

    @Test
    void takesManyEmptyLinesAndOneEndlessOne() {
        var empty = Collections.nCopies(100_000, "");
        var endless = List.of("so it goes on ".repeat(4_300));

        assertThat(align(endless, "en", empty, "fr").beads()).hasSize(100_001);
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled = (_, _) -> {
            throw new CancelledException();
        };

        assertThatThrownBy(() -> aligner.align(Gold.side(ENGLISH, "en"), Gold.side(CHINESE, "zh"), cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
