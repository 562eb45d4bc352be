package enface.language.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds each finder to the pattern that says what it finds, on short texts, where patterns are at their best.
class MarkupTest {

    private static final List<String> SIGNS = List.of(
            "*", "*", "**", "_", "__", "`", "`", "![", "[", "]", "](", "](", "(", ")", ")", "<!--", "-->", "{/*", "*/}",
            "\\", " ", "\n", "\u2028", "a", "é", "人", "1", ".");
    private static final int TEXTS = 40_000;

    record Finder(String pattern, Function<String, List<Marked>> finder) {}

    static Stream<Finder> finders() {
        return Stream.of(
                new Finder("!\\[([^\\]]*)]\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)", Markup::images),
                new Finder("\\[([^\\[\\]]*)]\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)", Markup::links),
                new Finder("<!--(.*?)-->|\\{/\\*(.*?)\\*/}", Markup::comments),
                new Finder("`([^`]+)`", Markup::code),
                new Finder("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|(?<!\\w)__(?=\\S)(.+?)(?<=\\S)__(?!\\w)", Markup::strong),
                new Finder(
                        "(?<!\\*)\\*(?![\\s*])([^*]+?)(?<![\\s*])\\*(?!\\*)"
                                + "|(?<!\\w)_(?![\\s_])([^_]+?)(?<![\\s_])_(?!\\w)",
                        Markup::emphasis));
    }

    @ParameterizedTest
    @MethodSource("finders")
    void findsWhatItsPatternFinds(Finder finder) {
        var pattern = Pattern.compile(finder.pattern());
        var random = new Random(16);
        int matched = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random);
            var expected =
                    pattern.matcher(text).results().map(MarkupTest::marked).toList();
            assertThat(finder.finder().apply(text)).as(text).isEqualTo(expected);
            matched += expected.size();
        }
        assertThat(matched).isGreaterThan(TEXTS / 200);
    }

    @Test
    void knowsWhatIsOneLinkOrBoldFromEndToEnd() {
        var link = Pattern.compile("\\[([^\\[\\]]*)]\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
        var strong = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|(?<!\\w)__(?=\\S)(.+?)(?<=\\S)__(?!\\w)");
        var random = new Random(17);
        for (int i = 0; i < TEXTS; i++) {
            var inner = text(random);
            for (var text : List.of(inner, "[" + inner + ")", "**" + inner + "**", "__" + inner + "__")) {
                assertThat(Markup.isLink(text))
                        .as(text)
                        .isEqualTo(link.matcher(text).matches());
                assertThat(Markup.isStrong(text))
                        .as(text)
                        .isEqualTo(strong.matcher(text).matches());
            }
        }
    }

    @Test
    @Timeout(20)
    void isNotHeldUpByManySignsThatNothingCloses() {
        for (var unit : List.of("**a ", "![", "[a](", "[a](b(", "<!--", "{/*", "__a ", "_a", "`", "*", "(", "\\")) {
            var text = unit.repeat(1_000_000 / unit.length());
            finders().forEach(f -> assertThat(f.finder().apply(text)).isNotNull());
            assertThat(Markup.isLink(text)).isFalse();
            assertThat(Markup.isStrong(text)).isEqualTo(unit.equals("*"));
        }
    }

    private static String text(Random random) {
        return pick(random, SIGNS, 12);
    }

    /// Signs that stand near each other in the list come together often, so that something is found.
    private static String pick(Random random, List<String> signs, int most) {
        var text = new StringBuilder();
        int some = random.nextInt(signs.size());
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int at = random.nextInt(3) > 0 ? (some + random.nextInt(8)) % signs.size() : random.nextInt(signs.size());
            text.append(signs.get(at));
        }
        return text.toString();
    }

    private static Marked marked(MatchResult found) {
        int group = 1;
        while (found.start(group) < 0) {
            group++;
        }
        return Marked.of(found.start(), found.end(), found.start(group), found.end(group));
    }
}
