package enface.note;

import java.util.List;
import java.util.Optional;

/// A set of categories.
public record Scheme(String key, List<Category> categories) {

    /// The translation procedures of Vinay and Darbelnet (1958), with what classrooms add to them.
    public static final Scheme PROCEDURES = new Scheme(
            "procedures",
            List.of(
                    new Category("borrowing", "#5b6b1f", "#b9c878"),
                    new Category("calque", "#2f6f6a", "#7fc4bb"),
                    new Category("literal", "#4a5a78", "#a9bad8"),
                    new Category("transposition", "#6b4a86", "#c8aae2"),
                    new Category("modulation", "#2f4fa0", "#9fb6f2"),
                    new Category("equivalence", "#8a3b2e", "#e0967f"),
                    new Category("adaptation", "#8a5a12", "#dfb46c"),
                    new Category("omission", "#a8480f", "#f0a36b"),
                    new Category("addition", "#1f6b3a", "#86cf9f"),
                    new Category("error", "#a3213b", "#f08da0"),
                    new Category("question", "#5f5a50", "#bdb5a6")));

    /// How a note without a category is marked.
    public static final Category NONE = new Category("", "#6d675d", "#9a9285");

    public Scheme {
        categories = List.copyOf(categories);
    }

    public Optional<Category> category(String key) {
        return categories.stream().filter(c -> c.key().equals(key)).findFirst();
    }
}
