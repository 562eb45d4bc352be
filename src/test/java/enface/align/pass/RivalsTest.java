package enface.align.pass;

import static enface.align.pass.InventedTexts.dictionary;
import static enface.align.pass.InventedTexts.sentences;
import static enface.align.pass.InventedTexts.source;
import static enface.align.pass.InventedTexts.target;
import static org.assertj.core.api.Assertions.assertThat;

import enface.align.score.LengthModel;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {

    private static final SegmentRange PASSAGE = new SegmentRange(10, 14);

    private static double rival(List<List<Integer>> left, List<List<Integer>> right) {
        var source = source(left);
        var target = target(right);
        var believed = dictionary(source, target, 400);
        var learning = new Learning(source, target, believed, false, LengthModel.ofWhole(source, target));
        return new Rivals(learning).best(PASSAGE, PASSAGE);
    }

    @Test
    void whatIsSaidTwiceHasARivalOnWhicheverSideItIs() {
        var text = sentences(40, 400, 1);
        var again = new ArrayList<>(text);
        again.addAll(30, text.subList(10, 14));

        double once = rival(text, text);
        assertThat(rival(text, again)).isGreaterThan(once + 3);
        assertThat(rival(again, text)).isGreaterThan(once + 3);
    }

    @Test
    void nothingElseIsNoRival() {
        var text = sentences(14, 400, 2).subList(0, 14);

        assertThat(rival(text, text)).isGreaterThanOrEqualTo(0);
        var source = source(text.subList(10, 14));
        var target = target(text.subList(10, 14));
        var learning = new Learning(
                source, target, dictionary(source, target, 400), false, LengthModel.ofWhole(source, target));
        assertThat(new Rivals(learning).best(new SegmentRange(0, 4), new SegmentRange(0, 4)))
                .isZero();
    }
}
