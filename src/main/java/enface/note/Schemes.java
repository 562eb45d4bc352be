package enface.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The schemes of a library, in their order.
public record Schemes(List<Scheme> all) {

    public static final Schemes NONE = new Schemes(List.of());

    public Schemes {
        all = List.copyOf(all);
    }

    public Optional<Scheme> scheme(String key) {
        return all.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /// The scheme a category is of.
    public Optional<Scheme> of(String category) {
        return all.stream().filter(s -> s.category(category).isPresent()).findFirst();
    }

    public Optional<Category> category(String key) {
        return all.stream().flatMap(s -> s.category(key).stream()).findFirst();
    }

    /// How a note is marked: by its category, or by the key alone where no scheme has it any more.
    public Category of(Note note) {
        return note.category().isEmpty()
                ? Category.NONE
                : category(note.category()).orElseGet(() -> Category.lost(note.category()));
    }

    /// How heavy a note is; nothing where it is not weighed.
    public Optional<Severity> severity(Note note) {
        return of(note.category()).flatMap(s -> s.severity(note.severity()));
    }

    /// The category that a person means by its key, the end of its key, or a name in any language.
    public Optional<Category> named(String wanted) {
        return category(wanted)
                .or(() -> all.stream()
                        .flatMap(s -> s.categories().stream())
                        .filter(c -> isMeant(c, wanted))
                        .findFirst());
    }

    private static boolean isMeant(Category category, String wanted) {
        return category.key().endsWith("." + wanted)
                || category.words().words().values().stream()
                        .anyMatch(w -> w.name().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)));
    }
}
