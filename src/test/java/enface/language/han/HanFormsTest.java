package enface.language.han;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import enface.language.fold.Folding;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanFormsTest {

    private final HanForms forms = new HanForms();

    @Test
    void mapsEachCharacterAsIcuDoes() {
        var simplifying = Transliterator.getInstance("Traditional-Simplified");
        var complicating = Transliterator.getInstance("Simplified-Traditional");
        IntStream.rangeClosed(HanForms.FIRST, HanForms.LAST).forEach(point -> {
            char c = (char) point;
            char simplified = HanFormsFile.one(simplifying, c);
            if (simplified != c) {
                assertThat(forms.simplified(c)).as("%s simplified", c).isEqualTo(simplified);
            }
            assertThat(forms.traditional(c)).as("%s traditional", c).isEqualTo(HanFormsFile.one(complicating, c));
        });
    }

    /// The forms of Hong Kong and Taiwan that ICU has no other form for.
    @ParameterizedTest
    @CsvSource({"衞生, 卫生", "山峯, 山峰", "麪包, 面包", "擡頭, 抬头", "旣然, 既然", "敎育, 教育", "朮語, 术語", "滙率, 汇率"})
    void knowsTheFormsOfEveryRegion(String written, String simplified) {
        assertThat(new Folding().fold(written)).isEqualTo(new Folding().fold(simplified));
    }

    @Test
    void leavesOtherSignsAlone() {
        assertThat(forms.simplified('k')).isEqualTo('k');
        assertThat(forms.traditional('。')).isEqualTo('。');
    }
}
