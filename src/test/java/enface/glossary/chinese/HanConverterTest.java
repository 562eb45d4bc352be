package enface.glossary.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.TableDictionary;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanConverterTest {

    private static final Dictionary SHIPPED = TableDictionary.shipped();

    private final HanConverter converter = new HanConverter(SHIPPED);

    @ParameterizedTest
    @CsvSource(textBlock = """
            头发发展，后来皇后走了三公里, 頭髮發展，後來皇后走了三公里
            干净的干部乾隆, 乾淨的幹部乾隆
            面条与面子, 麵條與面子
            计划划船, 計劃划船
            著名的著作，看着, 著名的著作，看著
            """)
    void goByTheWord(String simplified, String traditional) {
        assertThat(converter.traditional(simplified)).isEqualTo(traditional);
        assertThat(converter.simplified(traditional)).isEqualTo(simplified);
    }

    @Test
    void areAlwaysAsLong() {
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            var text = random.ints(30, 0x4E00, 0x9FFF)
                    .mapToObj(c -> (random.nextInt(9) == 0 ? "a，\uD840\uDC0B" : "") + Character.toString(c))
                    .collect(Collectors.joining());
            assertThat(converter.traditional(text)).hasSameSizeAs(text);
            assertThat(converter.simplified(text)).hasSameSizeAs(text);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            两只老虎,             兩隻老虎
            台风来了,             颱風來了
            请冲茶,               請沖茶
            姓范,                 姓范
            范老师的模范作用,     范老師的模範作用
            一出戏,               一齣戲
            两出悲剧,             兩齣悲劇
            三十二只羊,           三十二隻羊
            我只养了一只,         我只養了一隻
            两只能干活的手,       兩隻能幹活的手
            系鞋带的系主任,       繫鞋帶的系主任
            衣服干了，他在干什么, 衣服乾了，他在幹什麼
            一碗面，面子,         一碗麵，面子
            五里路的里程,         五里路的里程
            钟声和钟老师,         鐘聲和鍾老師
            松树松了一口气,       松樹鬆了一口氣
            于是于老师来了,       於是于老師來了
            他很丑，丑时,         他很醜，丑時
            不准干涉,             不准干涉
            尽管尽力,             儘管盡力
            """)
    void goByThePhraseAndWhatStandsBeside(String simplified, String traditional) {
        assertThat(converter.traditional(simplified)).isEqualTo(traditional);
        assertThat(converter.simplified(traditional)).isEqualTo(simplified);
    }

    @Test
    void keepWordsOfARegion() {
        assertThat(converter.traditional("软件、鼠标、出租车、打印")).isEqualTo("軟件、鼠標、出租車、打印");
        assertThat(converter.simplified("軟體、滑鼠、計程車、列印")).isEqualTo("软体、滑鼠、计程车、列印");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            爲了羣衆，爲什麼, 为了群众，为什么
            裡面與裏面,       里面与里面
            説明衞生,         说明卫生
            看著著作,         看着著作
            乾坤與乾淨,       乾坤与干净
            什么，什麼,       什么，什么
            """)
    void takeEitherWayToWriteTraditionalCharacters(String traditional, String simplified) {
        assertThat(converter.simplified(traditional)).isEqualTo(simplified);
    }

    @Test
    void leaveAloneWhatIsInThatFormAlready() {
        var simplified = "后来，他们只在这里发现了几只表，并无其他。";
        assertThat(converter.simplified(simplified)).isEqualTo(simplified);
        var traditional = "後來，他們只在這裡發現了幾隻錶，並無其他。";
        assertThat(converter.traditional(traditional)).isEqualTo(traditional);
    }

    @Test
    void convertSupplementaryCharactersOfTheSameLengthOnly() {
        // U+2B5AE has a shorter form, U+2003E one that is as long
        assertThat(converter.traditional("周\uD86D\uDDAE两只")).isEqualTo("周\uD86D\uDDAE兩隻");
        assertThat(converter.traditional("\uD840\uDC3E")).isEqualTo("\uD840\uDC5E");
        assertThat(converter.simplified("a\uD840\uDC0B兩隻\uD83D\uDE00")).isEqualTo("a\uD840\uDC0B两只\uD83D\uDE00");
    }

    @Test
    void areAsGoodFarIntoALongText() {
        var text = "两只老虎。台风来了，".repeat(3_000);
        assertThat(converter.traditional(text)).isEqualTo("兩隻老虎。颱風來了，".repeat(3_000));
        assertThat(converter.simplified(converter.traditional(text))).isEqualTo(text);
    }
}
