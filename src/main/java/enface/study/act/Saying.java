package enface.study.act;

import enface.language.cut.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the window says, in the language that the person chose.
///
/// On the thread of the window only.
public final class Saying {

    private final Messages messages;
    private final Supplier<Words> words;
    private final Supplier<Path> library;
    private Optional<Consumer<Throwable>> unexpected = Optional.empty();

    /// @param library the library that goes wrong, where one does
    public Saying(Messages messages, Supplier<Words> words, Supplier<Path> library) {
        this.messages = messages;
        this.words = words;
        this.library = library;
    }

    public Messages messages() {
        return messages;
    }

    /// The words of the language spoken now.
    public Words words() {
        return words.get();
    }

    /// Is told of what goes wrong that nobody expected; until somebody is, a message tells.
    public void onUnexpected(Consumer<Throwable> action) {
        unexpected = Optional.of(action);
    }

    /// Tells what went wrong.
    public void tell(Exception e) {
        if (unexpected.isPresent() && !Sentences.isExpected(e)) {
            unexpected.get().accept(e);
            return;
        }
        messages.problem(new Sentences(words()).of(e, library.get()));
    }
}
