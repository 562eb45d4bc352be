package enface.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list is brought up to another with no more changes than there are.
class ListItemsTest {

    private static int touched(List<String> before, List<String> now) {
        var items = FXCollections.observableArrayList(before);
        var touched = new ArrayList<String>();
        items.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.addAll(change.getAddedSubList());
                touched.addAll(change.wasReplaced() ? List.of() : change.getRemoved());
            }
        });
        ListItems.bring(items, now);
        assertThat(items).isEqualTo(now);
        return touched.size();
    }

    @Test
    void whatStaysIsLeftAlone() {
        assertThat(touched(List.of("a", "b", "c"), List.of("a", "b", "c"))).isZero();
        assertThat(touched(List.of("a", "b", "c"), List.of("a", "x", "c"))).isOne();
        assertThat(touched(List.of("a", "b", "c"), List.of("a", "c"))).isOne();
        assertThat(touched(List.of("a", "c"), List.of("a", "b", "c"))).isOne();
        assertThat(touched(List.of("a", "a"), List.of("a", "a", "a"))).isOne();
        assertThat(touched(List.of("a", "b"), List.of())).isEqualTo(2);
        assertThat(touched(List.of(), List.of("a", "b"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyListComesToAnyOther(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            touched(list(random), list(random));
        }
    }

    private static List<String> list(Random random) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(_ -> String.valueOf(random.nextInt(3)))
                .toList();
    }
}
