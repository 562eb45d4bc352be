package enface.language.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Libraries keep the words of their texts folded: whoever changes how anything is folded says so.
class FoldingRevisionTest {

    /// Of all characters of the plane that nearly all texts are written in.
    private static int hash() {
        var folding = new Folding();
        int hash = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                hash = 31 * hash + folding.words("a" + c + "a").hashCode();
            }
        }
        return hash;
    }

    @Test
    void whatIsFoldedIsFoldedAsThisRevisionDoes() {
        assertThat(Folding.REVISION).isEqualTo(2);
        assertThat(hash())
                .as("raise Folding.REVISION, add a step to the library that sets it where there is no text, and this")
                .isEqualTo(156_235_453);
    }
}
