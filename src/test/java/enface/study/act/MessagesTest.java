package enface.study.act;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.LaterByHand;
import enface.study.act.Messages.Message;
import enface.study.act.Messages.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What has to be known as long as it holds is not lost among what is told besides.
class MessagesTest {

    private final LaterByHand later = new LaterByHand();
    private final Messages messages = new Messages(later);
    private final List<String> done = new ArrayList<>();

    private String told() {
        return messages.messageProperty().get().map(Message::text).orElse("nothing");
    }

    private Message stand(String text) {
        return messages.stand(text, Optional.of(new Offer("Help", () -> done.add(text))));
    }

    @Test
    void whatStandsComesBackBehindWhatIsSaidAndWhatGoesWrongBesides() {
        stand("The disk is full.");
        messages.say("Copied.");
        assertThat(told()).isEqualTo("Copied.");
        later.pass((int) Messages.STAY.toMillis());
        assertThat(told()).isEqualTo("The disk is full.");
        messages.problem("No such file.");
        messages.hush();
        assertThat(told()).isEqualTo("The disk is full.");
        messages.problem("No such file.");
        messages.putAway();
        assertThat(told()).isEqualTo("The disk is full.");
    }

    @Test
    void theSameSaidAgainKeepsWhatCanBeDone() {
        stand("The disk is full.");
        messages.problem("The disk is full.");
        assertThat(messages.messageProperty().get().flatMap(Message::offer)).isPresent();
    }

    @Test
    void whatThePersonPutsAwayStaysAway() {
        stand("Notes were left.");
        messages.putAway();
        messages.say("Copied.");
        messages.hush();
        assertThat(told()).isEqualTo("nothing");
    }

    @Test
    void anOfferTakenUpInVainStands() {
        var stood = stand("The disk is full.");
        messages.take(stood.offer().orElseThrow());
        assertThat(done).containsExactly("The disk is full.");
        assertThat(told()).isEqualTo("The disk is full.");
        assertThat(messages.withdraw(stood)).isTrue();
        assertThat(told()).isEqualTo("nothing");
    }

    @Test
    void severalStandUntilEachIsWithdrawn() {
        var first = stand("Notes were left.");
        var second = stand("The disk is full.");
        assertThat(messages.withdraw(first)).isFalse();
        assertThat(told()).isEqualTo("The disk is full.");
        messages.withdraw(second);
        assertThat(told()).isEqualTo("nothing");
        stand("Notes were left.");
        stand("The library is gone.");
        messages.putAway();
        assertThat(told()).isEqualTo("Notes were left.");
    }
}
