package enface.app;

import enface.language.cut.Words;
import enface.store.Library;
import java.util.Locale;

/// Loads what a window needs right after the toolkit is there while that is still starting, which leaves a processor
/// with nothing to do: SQLite, the locks of libraries, numbers and plurals.
final class Ahead {

    private Ahead() {}

    /// Returns at once. What cannot be loaded is missed, and told, by who needs it.
    static void begin() {
        Thread.ofPlatform().daemon().name("ahead").start(() -> {
            try {
                Library.prepare();
                new Words(Locale.getDefault()).get("library.notes", 1);
            } catch (RuntimeException | LinkageError _) {
                // then it costs later what it would have cost without this
            }
        });
    }
}
