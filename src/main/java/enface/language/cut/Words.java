package enface.language.cut;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import enface.text.LanguageTag;
import java.util.Comparator;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Every word the program says to a person, in their language: the bundle `i18n/strings`, spoken through ICU.
///
/// Immutable and safe on any thread.
public final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    /// Speaks Chinese to readers of Chinese and English to everybody else.
    public Words(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.UK;
        bundle = ResourceBundle.getBundle("i18n.strings", this.locale);
    }

    public Locale locale() {
        return locale;
    }

    /// The words for `key`, with `arguments` put in as ICU MessageFormat says (plurals, numbers, dates).
    ///
    /// @throws MissingResourceException where the bundle has no such key
    public String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The order in which words stand in a list in the person's language; Chinese by Pinyin.
    public Comparator<String> order() {
        var collator = Collator.getInstance(locale);
        return collator::compare;
    }

    /// What a language is called: `Simplified Chinese`, `简体中文`.
    public String language(LanguageTag language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(locale), DialectHandling.DIALECT_NAMES)
                .localeDisplayName(language.locale());
    }
}
