package enface.study.act;

import enface.job.Later;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the window tells a person. A problem stays until it is put away or something else is said; a *standing* one
/// comes back then, until it is put away or withdrawn; anything else goes by itself.
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

    /// Something to do about a message.
    public record Offer(String name, Runnable deed) {}

    private final Later later;
    private final ReadOnlyObjectWrapper<Optional<Message>> message =
            new ReadOnlyObjectWrapper<>(this, "message", Optional.empty());
    private Runnable keep = () -> {};
    /// Those that stand, the last one first.
    private final Deque<Message> standing = new ArrayDeque<>();

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

    /// Says what a person has to know of as long as it holds: that something went wrong, and what can be done about it.
    ///
    /// @return the message, to withdraw it by
    public Message stand(String text, Optional<Offer> offer) {
        var shown = new Message(text, true, offer);
        standing.push(shown);
        show(shown);
        return shown;
    }

    /// A standing message holds no longer.
    ///
    /// @return whether it was being said
    public boolean withdraw(Message stood) {
        boolean said = message.get().equals(Optional.of(stood));
        standing.remove(stood);
        if (said) {
            hush();
        }
        return said;
    }

    private void show(Message said) {
        var shown = standing.stream()
                .filter(stood -> stood.text().equals(said.text())) // it says the same, and what can be done
                .findFirst()
                .orElse(said);
        keep.run();
        message.set(Optional.of(shown));
        keep = shown.problem() ? () -> {} : later.after(STAY, this::hush);
    }

    /// Takes up an offer; its message goes, but for one that stands, which holds until it is withdrawn.
    public void take(Offer offer) {
        if (message.get().filter(standing::contains).isEmpty()) {
            hush();
        }
        offer.deed().run();
    }

    /// The person puts the message away; one that stands, for good.
    public void putAway() {
        message.get().ifPresent(standing::remove);
        hush();
    }

    /// Says no more what was said.
    public void hush() {
        keep.run();
        keep = () -> {};
        message.set(Optional.ofNullable(standing.peek()));
    }
}
