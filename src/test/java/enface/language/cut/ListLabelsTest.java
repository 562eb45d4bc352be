package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | (2) the ferry              | §2
            en | 12. The clock              | §12
            en | IV. The clock              | §4
            en | b) the clock               | §b
            en | Second, the ferry is old.  | §2
            en | In the second place, no.   | §2
            en | Finally, thank you.        | §last
            en | ③ the bell                 | §3
            zh | 二、渡船                   | §2
            zh | （二）渡船                 | §2
            zh | 二十一、渡船               | §21
            zh | 第二，渡船旧了。           | §2
            zh | 其次我要说的是渡船。       | §2
            zh | 最后，谢谢大家。           | §last
            de | Zweitens ist die Fähre alt.| §2
            fr | Deuxièmement, le bac.      | §2
            ru | Во-вторых, паром стар.     | §2
            """)
    void aPointIsNumberedAlikeInSignsAndInWords(String language, String sentence, String label) {
        assertThat(new WordCutter(new LanguageTag(language)).cut(sentence)).startsWith(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Second thoughts came late.",
                "3.5 million people came.",
                "1989. That was the year.",
                "Finallyness is no word.",
                "第二天我们走了。",
                "最后一次我见到他"
            })
    void whatOnlyLooksLikeALabelIsNone(String sentence) {
        boolean chinese = Character.isIdeographic(sentence.codePointAt(0));
        var cutter = new WordCutter(chinese ? LanguageTag.SIMPLIFIED_CHINESE : LanguageTag.ENGLISH);

        assertThat(cutter.cut(sentence).getFirst()).doesNotStartWith("§");
    }
}
