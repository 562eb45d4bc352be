package enface.study.act;

import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import enface.study.act.Messages.Message;
import enface.study.act.Messages.Offer;
import java.time.Duration;
import java.util.Optional;

/// Watches over the library while the window is open: says what stands in the way of saving as long as it does, and
/// notices what others change.
///
/// On the thread of the window only, but for looking.
public final class Watch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Saying saying;
    private final Means means;
    private final Runnable goElsewhere;
    private final Runnable changed;
    private Optional<Message> told = Optional.empty();
    private long known;
    private boolean looking;

    /// @param goElsewhere lets the person choose where else the library may go on
    /// @param changed does what is to be done when others have changed the library
    public Watch(Saying saying, Means means, Runnable goElsewhere, Runnable changed) {
        this.saying = saying;
        this.goElsewhere = goElsewhere;
        this.means = means;
        this.changed = changed;
        known = means.library().changesOfOthers();
        means.writing().troubleProperty().addListener((_, _, now) -> now.ifPresentOrElse(this::tell, this::clear));
    }

    /// Looks once a second from now on.
    public void begin() {
        if (!looking) {
            looking = true;
            means.writing().every(PAUSE, means.library()::lookAround, this::compare);
        }
    }

    private void compare() {
        long now = means.library().changesOfOthers();
        if (now != known) {
            known = now;
            changed.run();
        }
    }

    private void tell(StoreException trouble) {
        var words = saying.words();
        told.ifPresent(saying.messages()::withdraw);
        told = Optional.of(saying.messages()
                .stand(
                        new Sentences(words).of(trouble, means.library().file()),
                        canGoElsewhere(trouble.kind())
                                ? Optional.of(new Offer(words.get("library.elsewhere"), goElsewhere))
                                : Optional.empty()));
    }

    private static boolean canGoElsewhere(Kind kind) {
        return switch (kind) {
            case GONE, REPLACED, FULL, NO_ACCESS, READ_ONLY, DAMAGED, FAILED -> true;
            case BUSY, TOO_NEW, NOT_A_LIBRARY, FOLDER -> false;
        };
    }

    /// What stood in the way is gone, and so is what was said of it.
    private void clear() {
        if (told.isPresent() && saying.messages().withdraw(told.get())) {
            saying.messages().say(saying.words().get("library.well-again"));
        }
        told = Optional.empty();
    }
}
