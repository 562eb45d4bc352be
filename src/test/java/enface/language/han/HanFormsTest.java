package enface.language.han;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HanFormsTest {

    private final HanForms forms = new HanForms();

    @Test
    void mapsEachCharacterAsIcuDoes() {
        var simplifying = Transliterator.getInstance("Traditional-Simplified");
        var complicating = Transliterator.getInstance("Simplified-Traditional");
        IntStream.rangeClosed(HanForms.FIRST, HanForms.LAST).forEach(point -> {
            char c = (char) point;
            assertThat(forms.simplified(c)).as("%s simplified", c).isEqualTo(HanFormsFile.one(simplifying, c));
            assertThat(forms.traditional(c)).as("%s traditional", c).isEqualTo(HanFormsFile.one(complicating, c));
        });
    }

    @Test
    void leavesOtherSignsAlone() {
        assertThat(forms.simplified('k')).isEqualTo('k');
        assertThat(forms.traditional('。')).isEqualTo('。');
    }
}
