package enface.ui.part;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How what can be chosen is called in a box where it is chosen and never typed; nothing chosen is called nothing.
public final class InWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public InWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new IllegalStateException("chosen, never typed");
    }
}
