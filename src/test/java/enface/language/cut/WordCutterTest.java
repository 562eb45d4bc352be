package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordCutterTest {

    private final WordCutter english = new WordCutter(LanguageTag.ENGLISH);
    private final WordCutter chinese = new WordCutter(LanguageTag.SIMPLIFIED_CHINESE, Set.of("屋顶", "联合国")::contains);

    @Test
    void foldsAndStemsWords() {
        assertThat(english.cut("Nations’ TREATIES, hoped-for")).containsExactly("nation", "treati", "hop", "for");
    }

    @Test
    void cutsChineseByTheLongestWordKnown() {
        assertThat(chinese.cut("联合国的屋顶")).containsExactly("联合国", "的", "屋顶");
    }

    @Test
    void cutsChineseWithoutADictionaryWhereWordsEnd() {
        assertThat(new WordCutter(LanguageTag.SIMPLIFIED_CHINESE).cut("我们的国家")).containsExactly("我们", "的", "国家");
    }

    @Test
    void cutsTraditionalAsSimplified() {
        assertThat(chinese.cut("聯合國")).containsExactly("联合国");
    }

    @Test
    void writesNumbersAlikeInAnyScript() {
        assertThat(english.cut("160 of 1,600")).contains("#160", "#1600");
        assertThat(chinese.cut("一百六十")).containsExactly("#160");
        assertThat(english.cut("Forty")).isEqualTo(chinese.cut("四十"));
        assertThat(chinese.cut("百分之六十二")).containsExactly("%", "#62");
        assertThat(english.cut("62 percent, or 62%")).containsExactly("#62", "%", "or", "#62", "%");
    }

    @Test
    void writesMarksAlikeInAnyScript() {
        assertThat(chinese.cut("？！《")).isEqualTo(english.cut("?!\""));
    }

    @Test
    void takesEmojiAndLoneMarks() {
        assertThat(english.cut("\u0301 \uD83D\uDE00 \uD840")).isEmpty();
    }
}
