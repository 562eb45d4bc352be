package enface.align;

import enface.align.MadeText.Strength;
import enface.align.MadeText.Unit;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// The texts that constants were chosen on: some units of public works in a row, merged and cut at random.
///
/// @param name what they are called in a table
/// @param lexicon whether they are aligned with the dictionary of the program too
/// @param sizes how many units a text has
/// @param mild what is done to one half of the texts
/// @param hard what is done to the other
record OwnSplit(String name, boolean lexicon, List<Pair> pairs, Sizes sizes, Strength mild, Strength hard) {

    private static final int TEXTS = 48;
    private static final Sizes USUAL = new Sizes(80, 250);
    private static final Sizes SPEECH = new Sizes(30, 120);
    private static final Strength MILD = new Strength(0.05, 0.04, 0.01);
    private static final Strength HARD = new Strength(0.2, 0.15, 0.03);
    /// As speeches are: next to nothing is left out, and now and then one sentence is made of many.
    private static final Strength SPOKEN = new Strength(0.05, 0.05, 0.001, 0.01);

    private static final Strength FREELY_SPOKEN = new Strength(0.15, 0.12, 0.002, 0.02);

    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-Hans";
    private static final String GERMAN = "de";
    private static final String RUTH = "nway/bible-ruth/";
    private static final String JAMES = "nway/bible-james/";
    private static final String DECLARATION = "nway/udhr/udhr_";
    private static final String SAYINGS = "nway/dhammapada/";

    /// A work in two languages.
    record Pair(String source, String target, List<Unit> units) {}

    record Sizes(int shortest, int longest) {}

    /// One text drawn.
    record Drawn(String source, String target, MadeText text) {

        Gold gold() {
            return new Gold("", Gold.side(text.source(), source), Gold.side(text.target(), target), text.gold());
        }
    }

    static List<OwnSplit> all() {
        var prose = List.of(pair(ENGLISH, CHINESE, ProseUnits::all));
        var chinese = new ArrayList<>(chinese());
        var chineseSpoken = new ArrayList<>(chinese);
        chineseSpoken.addAll(prose);
        var others = others();
        return List.of(
                usual("English–Chinese", true, chinese),
                usual("other pairs", false, others),
                usual("prose", true, prose),
                spoken("English–Chinese, as speeches are", true, chineseSpoken),
                spoken("other pairs, as speeches are", false, others));
    }

    private static OwnSplit usual(String name, boolean lexicon, List<Pair> pairs) {
        return new OwnSplit(name, lexicon, pairs, USUAL, MILD, HARD);
    }

    private static OwnSplit spoken(String name, boolean lexicon, List<Pair> pairs) {
        return new OwnSplit(name, lexicon, pairs, SPEECH, SPOKEN, FREELY_SPOKEN);
    }

    private static List<Pair> chinese() {
        return List.of(
                pair(ENGLISH, CHINESE, RealUnits::verses),
                pair(ENGLISH, CHINESE, RealUnits::shortWorks),
                pair(ENGLISH, "zh-Hant", "nway/tao-te-ching/en_Legge1891.txt", "nway/tao-te-ching/zh_Hant_nata.txt"));
    }

    private static List<Pair> others() {
        return List.of(
                pair(ENGLISH, GERMAN, RealUnits::discourses),
                pair(ENGLISH, GERMAN, "scale/verses/en_WEB.txt.gz", "scale/verses/de_Elberfelder1905.txt.gz"),
                pair(GERMAN, CHINESE, "scale/verses/de_Elberfelder1905.txt.gz", "scale/verses/zh_Hans_CUV.txt.gz"),
                pair("fr", ENGLISH, JAMES + "fr_Crampon.txt", JAMES + "en_WEB.txt"),
                pair("es", "ko", RUTH + "es_RV1909.txt", RUTH + "ko_KRV.txt"),
                pair(ENGLISH, "ja", JAMES + "en_WEB.txt", JAMES + "ja_Kougo.txt"),
                pair(ENGLISH, "vi", SAYINGS + "en_sujato.txt", SAYINGS + "vi_phantuananh.txt"),
                pair(ENGLISH, "pl", DECLARATION + "eng.txt", DECLARATION + "pol.txt"),
                pair("ru", "es", DECLARATION + "rus.txt", DECLARATION + "spa.txt"));
    }

    private static Pair pair(String source, String target, Supplier<List<Unit>> units) {
        return new Pair(source, target, units.get());
    }

    private static Pair pair(String source, String target, String sourceFile, String targetFile) {
        return new Pair(source, target, RealUnits.lines(sourceFile, targetFile));
    }

    /// Another drawing for each seed: every pair in turn, half of the texts mild and half hard.
    List<Drawn> drawn(long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<Drawn>();
        for (int number = 0; number < TEXTS; number++) {
            var pair = pairs.get(number % pairs.size());
            var strength = number / pairs.size() % 2 == 0 ? mild : hard;
            int size = Math.min(pair.units.size(), random.nextInt(sizes.shortest, sizes.longest + 1));
            int from = random.nextInt(pair.units.size() - size + 1);
            var text = MadeText.of(
                    pair.units.subList(from, from + size),
                    new LanguageTag(pair.source),
                    strength,
                    new LanguageTag(pair.target),
                    strength,
                    random.nextLong());
            texts.add(new Drawn(pair.source, pair.target, text));
        }
        return texts;
    }
}
