package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program says in Chinese is said in one voice, with one word for one thing, as Chinese is set.
class ChineseWordsTest {

    private static final String HAN = "\\u4e00-\\u9fff";

    /// Ways to say it that are said otherwise everywhere else.
    private static final Map<String, String> ONE_WORD = Map.ofEntries(
            Map.entry("您", "你"),
            Map.entry("提纲", "大纲"),
            Map.entry("术语库", "术语表"),
            Map.entry("(?<!演)讲者", "演讲者"),
            Map.entry("讲话", "演讲"),
            Map.entry("隐藏(的)?版本", "遮住"),
            Map.entry("盖住", "遮住"),
            Map.entry("揭示", "揭开"),
            Map.entry("脱开|挂接", "独立滚动，按当前位置对齐"),
            Map.entry("断开|拆开|分开", "拆分"),
            Map.entry("分类体系", "类别方案"),
            Map.entry("尝试", "试译"),
            Map.entry("(?<!整)个作品|篇作品", "部作品"),
            Map.entry("改正", "校改"),
            Map.entry("(?<!添)加书签|放书签|置书签", "添加书签"),
            Map.entry("上次点击的|最近点过的", "刚点过的"),
            Map.entry("Escape", "Esc"));

    /// The one place where versions are called so: programs part lists by signs, files are parted by hand.
    private static final Map<String, String> SPARED = Map.of("align.too-many", "分开", "term.parted", "隔着");

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("resources", "i18n").resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /// All that is said, by the key or the page.
    private static Map<String, String> said() throws IOException {
        var said = new TreeMap<String, String>();
        bundle("strings_zh.properties").forEach((key, value) -> said.put(String.valueOf(key), plain("" + value)));
        try (Stream<Path> pages = Files.list(Path.of("resources", "help", "zh"))) {
            for (var page : pages.toList()) {
                said.put(page.getFileName().toString(), Files.readString(page));
            }
        }
        return said;
    }

    /// A pattern without its own signs, so that what is left is what a person reads.
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{\\d+\\s*,\\s*(number|date|time)[^{}]*}", "{0}")
                .replaceAll("\\{\\d+\\s*,\\s*plural,|=\\d+\\s*\\{|other\\s*\\{", "");
    }

    @Test
    void oneThingHasOneWord() throws IOException {
        var said = said();
        said.forEach((key, words) -> ONE_WORD.forEach((other, word) -> {
            if (!SPARED.containsKey(key)) {
                assertThat(Pattern.compile(other).matcher(words).find())
                        .as("%s should say %s: %s", key, word, words)
                        .isFalse();
            }
        }));
    }

    @Test
    void signsBetweenHanAreFullWidthAndLettersStandApartFromHan() throws IOException {
        var half = Pattern.compile("[%1$s”][,;:!?()](?![A-Za-z])|[,;:!?(][%1$s“]".formatted(HAN));
        var close = Pattern.compile("[%1$s][A-Za-z0-9]|[A-Za-z0-9][%1$s]|[%1$s] [%1$s]".formatted(HAN));
        said().forEach((key, words) -> {
            assertThat(half.matcher(words).results().map(m -> m.group()).toList())
                    .as("%s: %s", key, words)
                    .isEmpty();
            assertThat(close.matcher(words).results().map(m -> m.group()).toList())
                    .as("%s: %s", key, words)
                    .isEmpty();
        });
    }

    /// Words of the window that the help quotes, in either language, can be found in the window.
    @ParameterizedTest
    @CsvSource({"zh, strings_zh.properties, “([^”]+)”", "en, strings.properties, (?<!\\*)\\*([A-Z][^*]+)\\*(?!\\*)"})
    void theHelpQuotesWhatTheWindowSays(String language, String bundle, String quotation) throws IOException {
        var window = bundle(bundle).values().stream().map(String::valueOf).collect(Collectors.joining("\n"));
        try (Stream<Path> pages = Files.list(Path.of("resources", "help", language))) {
            for (var page : pages.toList()) {
                assertThat(Pattern.compile(quotation)
                                .matcher(Files.readString(page))
                                .results()
                                .map(found -> found.group(1))
                                .filter(quoted -> !quoted.equals("这里是怎么译的")))
                        .as(page.toString())
                        .allSatisfy(quoted -> assertThat(window).contains(quoted));
            }
        }
    }
}
