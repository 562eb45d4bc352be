package enface.compare;

import static org.assertj.core.api.Assertions.assertThat;

import enface.compare.Difference.Kind;
import enface.compare.word.TokenMatcher;
import enface.compare.word.Vocabulary;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any two texts: nothing is lost, and what is called equal is.
class ComparerPropertiesTest {

    private static final String[] ENGLISH = {
        "the",
        "of",
        "a",
        "clock",
        "tower",
        "sea",
        "Sea",
        "don’t",
        "20,000",
        "harbour",
        "well-known",
        ",",
        ".",
        "—",
        "“",
        "”",
        " ",
        "  ",
        "\n",
        "\t",
        "\u00a0",
        "\u200b",
        "\uD83D\uDE00",
        "\u0301",
        ";",
        "…"
    };
    private static final String[] CHINESE = {
        "我们",
        "我們",
        "的",
        "人民",
        "中国",
        "中國",
        "和平",
        "研究",
        "生命",
        "银行",
        "，",
        "。",
        "“",
        "一百六十",
        "　",
        "\uD840\uDC0B",
        "ABC",
        " "
    };

    private static String text(Random random, String[] words) {
        return random.ints(random.nextInt(40), 0, words.length)
                .mapToObj(i -> words[i] + (words[0].equals("the") && random.nextInt(4) > 0 ? " " : ""))
                .collect(Collectors.joining());
    }

    private static Paragraph paragraph(Random random, String[] words) {
        var text = text(random, words);
        int cut = random.nextInt(text.length() + 1);
        var first = trimmed(text, 0, cut);
        var second = trimmed(text, cut, text.length());
        return new Paragraph(
                Paragraph.Kind.BODY,
                text,
                List.of(first, second).stream().filter(s -> !s.isEmpty()).toList());
    }

    private static TextSpan trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    private static VersionText version(Random random, String[] words) {
        return new VersionText(IntStream.range(0, random.nextInt(5))
                .mapToObj(_ -> paragraph(random, words))
                .toList());
    }

    /// The same version with paragraphs taken out, doubled and moved, so that there is much to find.
    private static VersionText edited(Random random, VersionText version, String[] words) {
        var paragraphs = new ArrayList<>(version.paragraphs());
        for (int i = 0; i < 2 && !paragraphs.isEmpty(); i++) {
            var taken = paragraphs.remove(random.nextInt(paragraphs.size()));
            switch (random.nextInt(3)) {
                case 0 -> paragraphs.add(random.nextInt(paragraphs.size() + 1), taken);
                case 1 -> paragraphs.add(paragraph(random, words));
                default -> {}
            }
        }
        return new VersionText(paragraphs);
    }

    private static List<RowPair> rows(Random random, VersionText left, VersionText right) {
        var rows = new ArrayList<RowPair>();
        int l = 0;
        int r = 0;
        while (l < left.segmentCount() || r < right.segmentCount()) {
            int toLeft = Math.min(left.segmentCount(), l + random.nextInt(3));
            int toRight = Math.min(right.segmentCount(), r + random.nextInt(3));
            rows.add(new RowPair(new SegmentRange(l, toLeft), new SegmentRange(r, toRight)));
            l = toLeft;
            r = toRight;
        }
        return rows;
    }

    private static String recomposed(VersionText text, List<TextRange> ranges) {
        return ranges.stream().map(text::textOf).collect(Collectors.joining());
    }

    private static String whole(VersionText text) {
        return text.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00a0\u200b\u3000]+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[“”]", "\"")
                .replaceAll("[’‘]", "'")
                .replace('—', '-')
                .replace('，', ',')
                .replace('們', '们')
                .replace('國', '国');
    }

    static void holdsTogether(Comparison comparison) {
        var ranges = comparison.differences();
        if (!comparison.left().paragraphs().isEmpty()
                && !comparison.right().paragraphs().isEmpty()) {
            assertThat(recomposed(
                            comparison.left(),
                            ranges.stream().map(Difference::left).toList()))
                    .isEqualTo(whole(comparison.left()));
            assertThat(recomposed(
                            comparison.right(),
                            ranges.stream().map(Difference::right).toList()))
                    .isEqualTo(whole(comparison.right()));
        }
        var left = new TextPlace(0, 0);
        var right = new TextPlace(0, 0);
        for (var difference : ranges) {
            assertThat(difference.left().from()).isEqualTo(left);
            assertThat(difference.right().from()).isEqualTo(right);
            left = difference.left().to();
            right = difference.right().to();
            if (difference.kind() == Kind.EQUAL) {
                assertThat(folded(comparison.left().textOf(difference.left())))
                        .isEqualTo(folded(comparison.right().textOf(difference.right())));
            }
        }
        for (var move : comparison.moves()) {
            assertThat(folded(comparison.left().textOf(move.left())))
                    .isEqualTo(folded(comparison.right().textOf(move.right())));
        }
        assertThat(comparison.disagreement()).allSatisfy(d -> assertThat(d).isBetween(0.0, 1.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void noTokenIsEverLost(int seed) {
        for (int i = 0; i < 60; i++) {
            var random = new Random(seed * 1_000L + i);
            var words = seed % 2 == 0 ? ENGLISH : CHINESE;
            var comparer = new Comparer(seed % 2 == 0 ? LanguageTag.ENGLISH : LanguageTag.SIMPLIFIED_CHINESE);
            var left = version(random, words);
            var right = random.nextBoolean() ? edited(random, left, words) : version(random, words);
            holdsTogether(comparer.compare(left, right));
            holdsTogether(comparer.compare(left, right, rows(random, left, right)));
            assertThat(comparer.compare(left, left).disagreement()).allMatch(d -> d == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void longTextsAreCutAtWhatIsRare(int seed) {
        var random = new Random(seed);
        var words = IntStream.range(0, 6_000)
                .mapToObj(i -> random.nextInt(3) == 0 ? "the" : "word" + (int) Math.pow(random.nextDouble() * 60, 2))
                .toList();
        var edited = new ArrayList<String>();
        int kept = 0;
        for (var word : words) {
            switch (random.nextInt(12)) {
                case 0 -> edited.add("new" + edited.size());
                case 1 -> {}
                default -> {
                    edited.add(word);
                    kept++;
                }
            }
        }
        var comparison = new Comparer(LanguageTag.ENGLISH).compare(String.join(" ", words), String.join(" ", edited));
        holdsTogether(comparison);
        int equal = comparison.differences().stream()
                .filter(d -> d.kind() == Kind.EQUAL)
                .mapToInt(d -> comparison.left().textOf(d.left()).strip().split(" ").length)
                .sum();
        assertThat(equal).isGreaterThan(kept * 97 / 100);
    }

    private static long cells(String left, String right) {
        var comparer = new Comparer(LanguageTag.ENGLISH);
        var inLeft = comparer.read(ComparerTest.version(left));
        var inRight = comparer.read(ComparerTest.version(right));
        var matcher = new TokenMatcher(new Vocabulary(inLeft, inRight), new int[inLeft.size()]);
        matcher.match(new TextSpan(0, inLeft.size()), new TextSpan(0, inRight.size()));
        return matcher.cells();
    }

    /// Counted in cells of tables: a table of the whole would have 1,600 million of them.
    @ParameterizedTest
    @ValueSource(strings = {"half of it kept", "nothing rare"})
    void costGrowsWithTheTextAndNotWithItsSquare(String kind) {
        var random = new Random(9);
        var counts = new ArrayList<Long>();
        for (int words : new int[] {10_000, 20_000, 40_000}) {
            int kinds = kind.equals("nothing rare") ? 4 : words;
            var left = random.ints(words, 0, kinds).mapToObj(i -> "w" + i).toList();
            var right = left.stream()
                    .map(w -> random.nextBoolean() ? w : "w" + random.nextInt(kinds))
                    .toList();
            counts.add(cells(String.join(" ", left), String.join(" ", right)));
        }
        assertThat(counts.get(2)).isLessThan(40_000L * 1_000).isLessThan(counts.get(0) * 6);
    }

    @Test
    void whatHasNothingRareIsComparedAllTheSame() {
        var left = "tick tock ".repeat(9_000) + "bell ".repeat(3_000);
        var right = "tock tick tick ".repeat(6_000) + "tick ".repeat(3_000);
        holdsTogether(new Comparer(LanguageTag.ENGLISH).compare(left, right));
    }
}
