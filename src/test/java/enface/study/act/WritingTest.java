package enface.study.act;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import enface.study.InOrderByHand;
import enface.study.LaterByHand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is typed is kept until it is written; what stands in the way is said as long as it does.
class WritingTest {

    private final LaterByHand later = new LaterByHand();
    private final InOrderByHand thread = new InOrderByHand(later);
    private final Writing writing = new Writing(thread, Runnable::run);
    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<Kind> trouble = Optional.empty();

    @BeforeEach
    void listen() {
        writing.onFailed(e -> told.add("failed"));
        writing.troubleProperty()
                .addListener(
                        (_, _, now) -> told.add(now.map(t -> t.kind().name()).orElse("well")));
    }

    private void keep(String key, String state) {
        writing.keep(key, () -> write(state), () -> {});
    }

    private void write(String state) {
        trouble.ifPresent(kind -> {
            throw new StoreException(kind, "", null);
        });
        written.add(state);
    }

    @Test
    void onlyTheNewestStateIsWrittenSoonAfterTheFirst() {
        keep("a", "1");
        later.pass(200);
        keep("a", "2");
        keep("b", "3");
        assertThat(written).isEmpty();
        later.pass(100);
        assertThat(written).containsExactly("2", "3");
        later.pass(5_000);
        assertThat(written).hasSize(2);
    }

    @Test
    void whatStandsInTheWayIsSaidOnceAndNoMoreWhenItIsOver() {
        trouble = Optional.of(Kind.BUSY);
        keep("a", "1");
        later.pass(300);
        later.pass(1_000);
        later.pass(1_000);
        assertThat(told).containsExactly("BUSY");
        keep("a", "2");
        trouble = Optional.empty();
        later.pass(1_000);
        assertThat(written).containsExactly("2");
        assertThat(told).containsExactly("BUSY", "well");
    }

    @Test
    void oneThingThatCannotBeWrittenHoldsUpNoOther() {
        writing.keep(
                "bad",
                () -> {
                    throw new StoreException(Kind.FAILED, "", null);
                },
                () -> {});
        keep("good", "1");
        later.pass(300);
        assertThat(written).containsExactly("1");
        assertThat(told).containsExactly("FAILED");
    }

    @Test
    void whatIsAskedComesAfterWhatWasTypedAndIsNotTriedAgain() {
        keep("a", "typed");
        writing.ask(() -> write("asked"));
        assertThat(written).containsExactly("typed", "asked");
        trouble = Optional.of(Kind.FULL);
        writing.ask(() -> write("asked again"));
        trouble = Optional.empty();
        later.pass(5_000);
        assertThat(written).hasSize(2);
        assertThat(told).containsExactly("failed");
    }

    @Test
    void whatIsTypedWhileItIsWrittenIsNotTakenForWritten() {
        var done = new ArrayList<String>();
        writing.keep("a", () -> keepNext(done), () -> done.add("first"));
        later.pass(300);
        assertThat(done).as("a newer state waits").isEmpty();
        later.pass(1_000);
        assertThat(done).containsExactly("second");
        assertThat(written).containsExactly("1", "2");
    }

    private void keepNext(List<String> done) {
        write("1");
        writing.keep("a", () -> write("2"), () -> done.add("second"));
    }

    @Test
    void whatIsForgottenIsNotWritten() {
        keep("a", "1");
        writing.forget("a");
        later.pass(1_000);
        assertThat(written).isEmpty();
    }

    @Test
    void closingWritesWhatWaitsAndSaysWhereThatCannotBe() {
        keep("a", "1");
        assertThat(writing.finish(Duration.ofSeconds(1))).isTrue();
        assertThat(written).containsExactly("1");
        trouble = Optional.of(Kind.GONE);
        keep("a", "2");
        assertThat(writing.finish(Duration.ofSeconds(1))).isFalse();
    }
}
