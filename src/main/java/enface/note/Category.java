package enface.note;

import java.util.Locale;

/// A kind of remark, with its colour in the light and in the dark.
///
/// @param key what notes keep; one of its own in the whole library
/// @param light a CSS colour, readable on the light paper
/// @param dark a CSS colour, readable on the dark paper
public record Category(String key, String light, String dark, Explained words) {

    /// How a note without a category is marked.
    public static final Category NONE = new Category("", "#6d675d", "#9a9285", Explained.NOTHING);

    /// One that is in no scheme any more: it is called by its key.
    static Category lost(String key) {
        return new Category(key, NONE.light, NONE.dark, Explained.NOTHING);
    }

    public String name(Locale locale) {
        return words.name(locale, key);
    }
}
