package enface.language.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

    private final Stemmer english = new Stemmer("en");

    @ParameterizedTest
    @CsvSource({
        "hope, hoping",
        "hope, hoped",
        "stop, stopped",
        "try, tries",
        "try, tried",
        "nation, nations",
        "box, boxes",
        "quick, quickly",
        "clear, clearing",
        "church, churches",
        "call, called"
    })
    void formsOfAWordMeet(String one, String other) {
        assertThat(english.stem(other)).isEqualTo(english.stem(one));
    }

    @ParameterizedTest
    @CsvSource({"class, clas", "sing, s", "need, ne", "us, u", "bus, bu"})
    void doesNotCutIntoShortWords(String word, String cut) {
        assertThat(english.stem(word)).isNotEqualTo(cut);
    }
}
