package enface.language.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is taken for the same.
class FoldingTest {

    @Test
    void foldsCaseWidthAccentsAndForms() {
        var folding = new Folding();
        assertThat(folding.fold("ＣＡＦÉ Été")).isEqualTo("cafe ete");
        assertThat(folding.fold("國家發展")).isEqualTo("国家发展");
        assertThat(folding.words("The 3 rivers, 人类进步")).isEqualTo("the 3 rivers 人 类 进 步");
    }
}
