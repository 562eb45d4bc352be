package enface.note;

import java.util.Locale;

/// How bad an error is.
///
/// @param weight what one such error counts
public record Severity(String key, double weight, Explained words) {

    public Severity {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    public String name(Locale locale) {
        return words.name(locale, key);
    }
}
