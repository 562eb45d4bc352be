package enface.language.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private final Spelling spelling = new Spelling();

    @ParameterizedTest
    @CsvSource({"congress, kongres", "philip, filip", "москва, moskva", "café, kaffe", "wien, vien", "жизнь, zizn"})
    void wordsThatSoundAlikeAreSpelledAlike(String one, String other) {
        assertThat(spelling.of(one)).isEqualTo(spelling.of(other)).isNotEmpty();
    }

    @Test
    void hanAndNumbersHaveNone() {
        assertThat(spelling.of("北京")).isEmpty();
        assertThat(spelling.of("#160")).isEmpty();
    }
}
