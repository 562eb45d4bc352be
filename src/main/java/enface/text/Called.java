package enface.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a version is called, and by whom it is.
///
/// @param name what the person or its file calls it, empty where nothing was needed
/// @param by the translator or editor, empty where unknown
public record Called(String name, String by) {

    /// How a version came about, where people say that in place of who made it: `back-translation`, 回译. It is no
    /// person, and reads in the language of whoever reads it.
    @SuppressWarnings("ImmutableEnumChecker") // its lists are
    public enum Making {
        /// Back into the language of the original.
        BACK_TRANSLATION("回译", "back-translation", "back translation", "backtranslation", "回譯"),
        LITERAL("直译", "literal translation", "literal", "word for word", "直譯", "逐字翻译"),
        FREE("意译", "free translation", "意譯"),
        MACHINE("机器翻译", "machine translation", "machine-translated", "机翻", "機器翻譯", "機翻");

        private final String chinese;
        private final List<String> others;

        Making(String chinese, String... others) {
            this.chinese = chinese;
            this.others = List.of(others);
        }

        /// What a name says, in either language and whatever case; nothing where it may be anybody's.
        public static Optional<Making> of(String name) {
            var plain = name.strip().toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(m -> m.chinese.equals(plain) || m.others.contains(plain))
                    .findFirst();
        }

        /// What it is called beside a Chinese text.
        public String chinese() {
            return chinese;
        }

        /// The end of the key of its words: `back-translation`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What tells it from others: its name, or else who made it; empty where neither is known.
    public String label() {
        return name.isBlank() ? by : name;
    }

    /// Whoever made it; nothing where nobody is named, or only how it came about.
    public Optional<String> person() {
        return Optional.of(by).filter(b -> !b.isBlank() && Making.of(b).isEmpty());
    }
}
