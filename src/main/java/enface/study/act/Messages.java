package enface.study.act;

import enface.job.Later;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the window tells a person. A problem stays until it is put away; anything else goes by itself.
///
/// On the thread of the window only.
public final class Messages {

    /// How long a message that is no problem stays.
    public static final Duration STAY = Duration.ofSeconds(6);

    /// One thing told.
    ///
    /// @param problem whether something went wrong
    /// @param offer what can be done about it
    public record Message(String text, boolean problem, Optional<Offer> offer) {}

    /// Something to do about a message; done at most once, then the message goes.
    public record Offer(String name, Runnable deed) {}

    private final Later later;
    private final ReadOnlyObjectWrapper<Optional<Message>> message =
            new ReadOnlyObjectWrapper<>(this, "message", Optional.empty());
    private Runnable keep = () -> {};
    private boolean putAway;

    public Messages(Later later) {
        this.later = later;
    }

    public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Says that something went wrong.
    public void problem(String text) {
        show(new Message(text, true, Optional.empty()));
    }

    /// Says that something went wrong, and offers what can be done about it.
    public void problem(String text, String name, Runnable deed) {
        show(new Message(text, true, Optional.of(new Offer(name, deed))));
    }

    /// Says something that needs no answer.
    public void say(String text) {
        show(new Message(text, false, Optional.empty()));
    }

    /// Says something, and offers to do something about it.
    public void offer(String text, String name, Runnable deed) {
        show(new Message(text, false, Optional.of(new Offer(name, deed))));
    }

    private void show(Message shown) {
        putAway = false;
        keep.run();
        message.set(Optional.of(shown));
        keep = shown.problem() ? () -> {} : later.after(STAY, this::hush);
    }

    /// Takes up an offer, and puts it away.
    public void take(Offer offer) {
        putAway();
        offer.deed().run();
    }

    /// The person puts the message away.
    public void putAway() {
        hush();
        putAway = true;
    }

    /// Whether the person has put away what was said last.
    boolean isPutAway() {
        return putAway;
    }

    /// Says no more what was said.
    public void hush() {
        keep.run();
        keep = () -> {};
        message.set(Optional.empty());
    }
}
