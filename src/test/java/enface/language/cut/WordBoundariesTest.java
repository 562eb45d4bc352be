package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBoundariesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            en,      'Rain is a kind of applause, she said.', 20, applause
            en,      'Rain is a kind of applause, she said.', 26, ','
            en,      'It isn’t late.',                        4,  isn’t
            zh-Hans, 那堵墙我们修了两回。,                         3,  我们
            zh-Hans, 好让他们有工夫变成邻居。,                      6,  工夫
            zh-Hans, 好让他们有工夫变成邻居。,                     10, 邻居
            """)
    void theWordUnderAPointerIsFound(String language, String text, int offset, String word) {
        assertThat(WordBoundaries.wordAt(new LanguageTag(language), text, offset)
                        .of(text))
                .isEqualTo(word);
    }
}
