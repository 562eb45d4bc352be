package enface.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static final Dictionary SHIPPED = TableDictionary.shipped();

    private static List<String> words(List<DictionaryMatch> matches, String text) {
        return matches.stream().map(m -> m.place().of(text)).toList();
    }

    @Test
    void findsTheLongestWordAndThenShorterOnes() {
        var text = "构建人类命运共同体";
        assertThat(words(SHIPPED.from(text, 6), text)).containsExactly("共同体", "共同", "共");
        assertThat(words(SHIPPED.from("abc", 1), "abc")).isEmpty();
    }

    @Test
    void findsTheWordsThatHoldACharacter() {
        var text = "我在银行，";
        assertThat(words(SHIPPED.around(text, 3), text)).containsExactly("银行", "行");
        assertThat(words(SHIPPED.around(text, 4), text)).isEmpty();
    }

    @Test
    void tellsFormsReadingAndMeanings() {
        var bank = SHIPPED.entries("银行").getFirst();
        assertThat(bank.traditional()).isEqualTo("銀行");
        assertThat(bank.pinyin()).isEqualTo("yín háng");
        assertThat(bank.glosses()).contains("bank");
        assertThat(SHIPPED.entries("銀行")).containsExactly(bank);
        assertThat(SHIPPED.entries("女").getFirst().pinyin()).isEqualTo("nǚ");
    }

    @Test
    void putsWordsBeforeNamesAndReferences() {
        assertThat(SHIPPED.entries("行")).extracting(DictionaryEntry::pinyin).containsExactly("xíng", "háng", "héng");
        assertThat(SHIPPED.entries("东西").getFirst().glosses()).contains("thing");
        assertThat(SHIPPED.entries("王").getFirst().isName()).isFalse();
    }

    @Test
    void knowsWhatIsThere() {
        assertThat(SHIPPED.knows("人类")).isTrue();
        assertThat(SHIPPED.knows("人類")).isTrue();
        assertThat(SHIPPED.knows("类人人")).isFalse();
        assertThat(SHIPPED.knows("")).isFalse();
        assertThat(TableDictionary.shipped().size()).isGreaterThan(120_000);
    }

    @Test
    void keepsEveryEntryInItsPack() {
        var lines = List.of(
                "# a remark",
                "不成樣 no entry",
                "屋頂 屋顶 [wu1 ding3] /roof/CL:個|个[ge4]/",
                "屋 屋 [wu1] /house/room/",
                "王 王 [Wang2] /surname Wang/",
                "王 王 [wang2] /king/");
        var dictionary = TableDictionary.ofCedict(lines.stream());
        assertThat(dictionary.size()).isEqualTo(4);
        assertThat(dictionary.longest()).isEqualTo(2);
        assertThat(dictionary.entries("屋頂"))
                .containsExactly(
                        new DictionaryEntry("屋顶", "屋頂", List.of("wu1", "ding3"), List.of("roof", "CL:個|个[gè]")));
        assertThat(dictionary.entries("王")).extracting(DictionaryEntry::pinyin).containsExactly("wáng", "Wáng");
        assertThat(TableDictionary.ofCedict(Stream.of()).from("王", 0)).isEmpty();
    }

    @Test
    void isUnpackedWhenItIsAskedAndOnlyOnce() {
        var unpacked = new AtomicInteger();
        var lazy = new LazyDictionary(() -> {
            unpacked.incrementAndGet();
            return TableDictionary.ofCedict(Stream.of("王 王 [wang2] /king/"));
        });
        assertThat(unpacked).hasValue(0);
        assertThat(lazy.knows("王")).isTrue();
        assertThat(words(lazy.from("王", 0), "王")).containsExactly("王");
        assertThat(unpacked).hasValue(1);
    }
}
