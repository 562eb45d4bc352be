package enface.language.stem;

import enface.text.LanguageTag;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/// The inflected forms of the words of one language.
///
/// Snowball takes off more than endings: to it *university* and *universe* are one word, as *Verantwortung* and
/// *verantwortlich* are. So two words with one stem are forms of one word only where what follows their common letters
/// are endings, and none makes another word of it ([Endings]). Irregular forms (*went*, *children*) are listed.
///
/// Safe on any thread. Stems are remembered, up to a bound.
public final class WordForms {

    private static final Map<String, Supplier<? extends SnowballStemmer>> STEMMERS = Map.ofEntries(
            Map.entry("ar", ArabicStemmer::new),
            Map.entry("hy", ArmenianStemmer::new),
            Map.entry("eu", BasqueStemmer::new),
            Map.entry("ca", CatalanStemmer::new),
            Map.entry("da", DanishStemmer::new),
            Map.entry("nl", DutchStemmer::new),
            Map.entry("en", EnglishStemmer::new),
            Map.entry("et", EstonianStemmer::new),
            Map.entry("fi", FinnishStemmer::new),
            Map.entry("fr", FrenchStemmer::new),
            Map.entry("de", GermanStemmer::new),
            Map.entry("el", GreekStemmer::new),
            Map.entry("hi", HindiStemmer::new),
            Map.entry("hu", HungarianStemmer::new),
            Map.entry("id", IndonesianStemmer::new),
            Map.entry("ga", IrishStemmer::new),
            Map.entry("it", ItalianStemmer::new),
            Map.entry("lt", LithuanianStemmer::new),
            Map.entry("nb", NorwegianStemmer::new),
            Map.entry("nn", NorwegianStemmer::new),
            Map.entry("no", NorwegianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new),
            Map.entry("ro", RomanianStemmer::new),
            Map.entry("ru", RussianStemmer::new),
            Map.entry("sr", SerbianStemmer::new),
            Map.entry("es", SpanishStemmer::new),
            Map.entry("sv", SwedishStemmer::new),
            Map.entry("ta", TamilStemmer::new),
            Map.entry("tr", TurkishStemmer::new));

    /// @param own of the word itself
    /// @param all of those it may be an irregular form of, too
    private record Stems(List<String> own, List<String> all) {}

    private static final int SHORTEST = 3;
    private static final int MOST_REMEMBERED = 1 << 16;
    /// A longer one is no word.
    private static final int LONGEST = 64;

    private static final char FIRST_NOT_LATIN = 0x370;

    private final Supplier<? extends SnowballStemmer> stemmers;
    private final Function<String, List<String>> variants;
    private final Endings endings;
    private final Irregular irregular;
    private final Map<String, Stems> remembered = new ConcurrentHashMap<>();

    private WordForms(String language, Supplier<? extends SnowballStemmer> stemmers) {
        this.stemmers = stemmers;
        variants = language.equals("fr") ? WordForms::french : List::of;
        endings = Endings.of(language);
        irregular = Irregular.of(language);
    }

    /// The forms of a language, its scripts and regions aside; nothing where nobody wrote down how it inflects, or
    /// where words do not.
    public static Optional<WordForms> of(LanguageTag language) {
        return Optional.ofNullable(STEMMERS.get(language.language())).map(s -> new WordForms(language.language(), s));
    }

    /// What all forms of a word have in common, whatever else has it too. Never empty, and rarely more than one.
    ///
    /// @param word in small letters
    public List<String> stems(String word) {
        return remembered(word).own();
    }

    /// The same of a word as it stands in a text: of an irregular form also the stems of the words that it may be a
    /// form of.
    ///
    /// @param word in small letters
    public List<String> stemsInText(String word) {
        return remembered(word).all();
    }

    private Stems remembered(String word) {
        var known = remembered.get(word);
        if (known != null) {
            return known;
        }
        var own = new LinkedHashSet<String>();
        variants.apply(word).forEach(v -> own.add(stem(v)));
        var all = new LinkedHashSet<>(own);
        irregular.basesOf(word).forEach(base -> all.add(stem(base)));
        var stems = new Stems(List.copyOf(own), List.copyOf(all));
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, stems);
        }
        return stems;
    }

    /// Whether two words are forms of one word.
    ///
    /// @param one in small letters, as is the other
    public boolean areOfOneWord(String one, String other) {
        if (one.equals(other) || irregular.areOfOneWord(one, other)) {
            return true;
        }
        return !Collections.disjoint(stems(one), stems(other)) && endings.mayDiffer(plain(one), plain(other));
    }

    /// French words under other guises, where Snowball takes two forms of one word for two: *loi* and *lois*, *petit*
    /// and *petite*, *parler* and *parlons*.
    private static List<String> french(String word) {
        int length = word.length();
        if (length <= SHORTEST) {
            return List.of(word);
        }
        if (word.endsWith("ons")) {
            return List.of(word, word.substring(0, length - 3) + "er");
        }
        if (word.endsWith("s") || word.endsWith("x")) {
            var one = word.substring(0, length - 1);
            return List.of(word, one, one + "e");
        }
        return word.endsWith("e") ? List.of(word) : List.of(word, word + "e");
    }

    private String stem(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        var stemmer = stemmers.get();
        stemmer.setCurrent(Normalizer.normalize(word, Normalizer.Form.NFC));
        stemmer.stem();
        return plain(stemmer.getCurrent());
    }

    /// Without the marks over its Latin letters, which people leave out, and which come and go in some endings.
    private static String plain(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        boolean isLatin = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                isLatin = c < FIRST_NOT_LATIN;
                plain.append(c);
            } else if (!isLatin) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
