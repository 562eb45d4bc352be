package enface.study;

import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import enface.study.Messages.Message;
import java.time.Duration;
import java.util.Optional;

/// Watches over the library while the window is open: says what stands in the way of saving as long as it does, and
/// notices what others change.
///
/// On the thread of the window only, but for looking.
final class Watch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final WindowModel window;
    private final Means means;
    private final Runnable changed;
    private Optional<Message> told = Optional.empty();
    private boolean unsaved;
    private long known;
    private boolean looking;

    /// @param changed does what is to be done when others have changed the library
    Watch(WindowModel window, Means means, Runnable changed) {
        this.window = window;
        this.means = means;
        this.changed = changed;
        known = means.library().changesOfOthers();
        means.writing().troubleProperty().addListener((_, _, now) -> now.ifPresentOrElse(this::tell, this::clear));
    }

    /// Looks once a second from now on.
    void begin() {
        if (!looking) {
            looking = true;
            means.writing().every(PAUSE, means.library()::lookAround, this::look);
        }
    }

    private void look() {
        compare();
        remind();
    }

    /// What stands in the way is said again when something else has been said meanwhile; not when the person has put it
    /// away.
    private void remind() {
        var nothingSaid = window.messages().messageProperty().get().isEmpty();
        if (nothingSaid && !window.messages().isPutAway()) {
            means.writing().troubleProperty().get().ifPresent(this::tell);
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
        var words = window.words();
        var sentence = new Sentences(words).of(trouble, means.library().file());
        unsaved = true;
        if (canGoElsewhere(trouble.kind())) {
            window.messages().problem(sentence, words.get("library.elsewhere"), () -> window.goElsewhere());
        } else {
            window.messages().problem(sentence);
        }
        told = window.messages().messageProperty().get();
    }

    private static boolean canGoElsewhere(Kind kind) {
        return switch (kind) {
            case GONE, REPLACED, FULL, NO_ACCESS, READ_ONLY, DAMAGED, FAILED -> true;
            case BUSY, TOO_NEW, NOT_A_LIBRARY, FOLDER -> false;
        };
    }

    /// What stood in the way is gone, and so is what was said of it.
    private void clear() {
        if (unsaved) {
            unsaved = false;
            if (told.equals(window.messages().messageProperty().get())) {
                window.messages().say(window.words().get("library.well-again"));
            }
            told = Optional.empty();
        }
    }
}
