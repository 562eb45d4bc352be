package enface.study.library;

import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.WorkId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// In which order works stand.
public enum Order {
    OPENED,
    ADDED,
    TITLE,
    SPEAKER,
    DATE,
    LANGUAGE;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    /// How the command line, the settings and the bundle know it: `opened`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The order of that name; that in which works were opened for any other name.
    public static Order of(String key) {
        for (var order : values()) {
            if (order.key().equals(key)) {
                return order;
            }
        }
        return OPENED;
    }

    /// What comes first for a reader of these words; what lacks the detail comes last, and of equals that opened last
    /// comes first. Made for one sorting, on one thread: it reads each work once and keeps what it read.
    public Comparator<WorkEntry> comparator(Words words) {
        var newest = Comparator.comparing(
                        (WorkEntry w) -> w.shelved().opened().orElse(w.shelved().added()))
                .thenComparingLong(w -> w.id().value())
                .reversed();
        return switch (this) {
            case OPENED -> newest;
            case ADDED ->
                Comparator.comparing((WorkEntry w) -> w.shelved().added())
                        .thenComparingLong(w -> w.id().value())
                        .reversed();
            case TITLE -> by(w -> text(words, w, Field.TITLE), words).thenComparing(newest);
            case SPEAKER -> by(w -> text(words, w, Field.SPEAKER), words).thenComparing(newest);
            case DATE ->
                by(Order::year, words)
                        .thenComparing(w -> text(words, w, Field.DATE).orElse(""))
                        .thenComparing(newest);
            case LANGUAGE ->
                by(w -> w.original().map(v -> words.language(v.language())), words)
                        .thenComparing(by(w -> text(words, w, Field.TITLE), words))
                        .thenComparing(newest);
        };
    }

    private static Comparator<WorkEntry> by(Function<WorkEntry, Optional<String>> detail, Words words) {
        var found = new HashMap<WorkId, String>();
        Function<WorkEntry, String> once = work -> found.computeIfAbsent(
                work.id(), _ -> detail.apply(work).map(t -> t.strip()).orElse(""));
        return Comparator.comparing((WorkEntry w) -> once.apply(w).isEmpty()).thenComparing(once, words.order());
    }

    /// What a reader of these words is told of a work.
    public static Optional<String> text(Words words, WorkEntry work, Field field) {
        return work.metadata()
                .in(LanguageTag.forLocale(words.locale()), field)
                .map(text -> text.replace('\n', ' ').strip());
    }

    /// The year in what is known of the date, in whichever language it is told.
    static Optional<String> year(WorkEntry work) {
        return work.metadata().of(Field.DATE).values().stream()
                .flatMap(text -> YEAR.matcher(text).results())
                .map(found -> found.group())
                .findFirst();
    }
}
