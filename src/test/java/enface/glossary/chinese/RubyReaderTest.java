package enface.glossary.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.TableDictionary;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubyReaderTest {

    private static final Dictionary SHIPPED = TableDictionary.shipped();

    private final RubyReader reader = new RubyReader(SHIPPED);

    @ParameterizedTest
    @CsvSource(textBlock = """
            他去银行，又行走了很长的路。, tā qù yín háng yòu xíng zǒu le hěn cháng de lù
            他长大了, tā zhǎng dà le
            音乐使人快乐, yīn yuè shǐ rén kuài lè
            他慢慢地走在地上, tā màn màn de zǒu zài dì shang
            地, dì
            研究生命起源, yán jiū shēng mìng qǐ yuán
            重庆的重要会议, Chóng qìng de zhòng yào huì yì
            為人民服務，因為, wèi rén mín fú wù yīn wèi
            ABC 女儿, nǚ ér
            """)
    void areThoseOfTheWord(String text, String pinyin) {
        assertThat(reader.read(text).stream().map(Ruby::pinyin).collect(Collectors.joining(" ")))
                .isEqualTo(pinyin);
    }

    /// The five characters of which learners ask most, each in its readings.
    @ParameterizedTest
    @CsvSource(textBlock = """
            我受不了了, wǒ shòu bù liǎo le
            他了解了情况, tā liǎo jiě le qíng kuàng
            这件事他做得了, zhè jiàn shì tā zuò de liǎo
            银行行长说行, yín háng háng zhǎng shuō xíng
            各行各业都要行动, gè háng gè yè dōu yào xíng dòng
            请重复这个重要的问题, qǐng chóng fù zhè ge zhòng yào de wèn tí
            这箱书很重, zhè xiāng shū hěn zhòng
            重新开始, chóng xīn kāi shǐ
            他跑得快, tā pǎo de kuài
            我们得走了, wǒ men děi zǒu le
            他得到了答案, tā dé dào le dá àn
            校长长得很高, xiào zhǎng zhǎng de hěn gāo
            长江很长, Cháng Jiāng hěn cháng
            孩子们长大了, hái zi men zhǎng dà le
            """)
    void liaoXingZhongDeChangAreReadByWhatStandsAround(String text, String pinyin) {
        assertThat(reader.read(text).stream().map(Ruby::pinyin).collect(Collectors.joining(" ")))
                .isEqualTo(pinyin);
    }

    @Test
    void standOverOneCharacterEach() {
        var text = "去银行。";
        assertThat(reader.read(text).stream().map(r -> r.character().of(text))).containsExactly("去", "银", "行");
        assertThat(reader.read("\uD840\uDC0B").stream().map(Ruby::character)).allMatch(c -> c.length() == 2);
    }

    @Test
    void comeFromIcuWhereTheDictionaryHasNone() {
        var empty = new RubyReader(TableDictionary.ofCedict(Stream.of()));
        assertThat(empty.read("和平").stream().map(Ruby::pinyin)).containsExactly("hé", "píng");
    }

    /// Longest words from the left would be 到了, 求和, 国都, 大地, 就得, 的是 and 只能.
    @ParameterizedTest
    @CsvSource(textBlock = """
            问题得到了解决,      问题 得到 了 解决
            要求和期望,          要求 和 期望
            全中国都有,          全 中国 都 有
            大大地方便了村民,    大大 地 方便 了 村民
            這樣做是準的,        這樣 做 是 準 的
            两只能干活的手,      两 只 能 干活 的 手
            研究生命的起源,      研究 生命 的 起源
            """)
    void areCutIntoTheLikeliestWords(String text, String words) {
        assertThat(reader.words(text).stream().map(w -> w.of(text)).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void costTimeThatGrowsWithTheText() {
        var sentence = "两只猫在银行里得到了解决";
        var once = reader.read(sentence);
        assertThat(reader.read(sentence.repeat(2_000))).hasSizeGreaterThan(once.size() * 1_999);
    }
}
