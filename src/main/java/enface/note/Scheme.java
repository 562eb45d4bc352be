package enface.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A set of categories, and how heavy what they name is, where that is weighed.
///
/// @param builtIn whether it comes with the program, and cannot be changed
/// @param severities the lightest first; none where nothing is weighed
public record Scheme(
        String key, boolean builtIn, Explained words, List<Category> categories, List<Severity> severities) {

    /// The translation procedures of Vinay and Darbelnet (1958), with what classrooms add to them.
    public static final String PROCEDURES = "procedures";

    /// Errors in the manner of MQM.
    public static final String ERRORS = "errors";

    public Scheme {
        categories = List.copyOf(categories);
        severities = List.copyOf(severities);
    }

    public Optional<Category> category(String wanted) {
        return categories.stream().filter(c -> c.key().equals(wanted)).findFirst();
    }

    public Optional<Severity> severity(String wanted) {
        return severities.stream().filter(s -> s.key().equals(wanted)).findFirst();
    }

    public boolean weighs() {
        return !severities.isEmpty();
    }

    public String name(Locale locale) {
        return words.name(locale, key);
    }

    public Scheme withCategories(List<Category> now) {
        return new Scheme(key, builtIn, words, now, severities);
    }

    public Scheme withWords(Explained now) {
        return new Scheme(key, builtIn, now, categories, severities);
    }
}
