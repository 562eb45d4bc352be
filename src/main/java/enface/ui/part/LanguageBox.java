package enface.ui.part;

import enface.language.cut.Words;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Says which language something is in: one of a list, or any other by its name or its tag (BCP 47).
public final class LanguageBox extends ComboBox<LanguageTag> {

    private final Words words;
    private LanguageTag before;

    /// @param language that it is in now
    /// @param likely those to choose from
    /// @param chosen is told of another one, once it is
    public LanguageBox(Words words, LanguageTag language, List<LanguageTag> likely, Consumer<LanguageTag> chosen) {
        this.words = words;
        before = language;
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(likely);
        setConverter(new ByName());
        setValue(language);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isShowing()) { // else it would press the button that ends the view
                commitValue();
                event.consume();
            }
        });
        setOnAction(_ -> {
            var value = getValue();
            if (value == null) {
                setValue(before);
            } else if (!value.equals(before)) {
                before = value;
                chosen.accept(value);
            }
        });
    }

    /// Names and tags; what is neither is the language that was there before.
    private final class ByName extends StringConverter<LanguageTag> {

        @Override
        public String toString(@Nullable LanguageTag language) {
            return language == null ? "" : words.language(language);
        }

        @Override
        public @Nullable LanguageTag fromString(String typed) {
            return named(typed).or(() -> tag(typed)).orElse(before);
        }
    }

    private Optional<LanguageTag> named(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return getItems().stream()
                .filter(language ->
                        words.language(language).toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static Optional<LanguageTag> tag(String typed) {
        if (!typed.strip().matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LanguageTag(typed.strip().replace('_', '-')));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
