package enface.align;

import enface.align.MadeText.Strength;
import enface.align.MadeText.Unit;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// One pair of texts to align, and with which dictionary.
///
/// @param made makes the text: some are large, and only those asked for are made
record GrowthCase(String name, String sourceLanguage, String targetLanguage, Words words, Supplier<MadeText> made) {

    /// Which dictionary a text is aligned with; how it is told to the process and shown.
    enum Words {
        NONE,
        /// The one of the program.
        LEXICON,
        /// Half of the words of an invented language.
        TABLE;

        String shown() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-Hans";
    private static final String GERMAN = "de";
    private static final String MORE = "-more";
    private static final String FEWER = "-fewer";
    private static final Strength USUAL = new Strength(0.12, 0.08, 0.01);
    private static final Strength CUT_OFTEN = new Strength(0.03, 0.45, 0.01);
    /// Of two texts as faithful as books are, one is cut at every other clause: 1.4 segments for each of the other.
    private static final Strength FAITHFUL = new Strength(0.015, 0.01, 0.002);

    private static final Strength HALF_CUT = new Strength(0.015, 0.42, 0.002);
    /// Units for each segment asked for, since more are merged than cut.
    private static final double UNITS = 1.06;

    static final long SEED = 20261124;

    static List<GrowthCase> all() {
        var cases = new ArrayList<GrowthCase>();
        chinese(cases, "zh-300", 300, RealUnits::shortWorks, USUAL, USUAL);
        chinese(cases, "zh-1000", 1000, () -> from(10_000), USUAL, CUT_OFTEN);
        chinese(cases, "zh-5000", 5000, () -> from(15_000), USUAL, USUAL);
        chinese(cases, "zh-20000", 20_000, RealUnits::verses, USUAL, USUAL);
        for (int size : List.of(1000, 5000, 20_000, 50_000, 100_000)) {
            german(cases, "de-" + size, size, USUAL, USUAL);
        }
        unequal(cases);
        var alike = Collections.nCopies(30_000, "Nothing is said here twice.");
        cases.add(new GrowthCase("alike", ENGLISH, ENGLISH, Words.NONE, () -> same(alike)));
        var oneLong =
                List.of("A short line.", "All that is said is said at once, on and on. ".repeat(1334), "The end.");
        cases.add(new GrowthCase("long", ENGLISH, ENGLISH, Words.NONE, () -> same(oneLong)));
        return cases;
    }

    /// Pairs of which one side has 1.4 times as many segments, which near-equal ones say nothing of.
    private static void unequal(List<GrowthCase> cases) {
        for (int size : List.of(1000, 5000, 20_000)) {
            chinese(cases, "zh-" + size + MORE, size, RealUnits::verses, FAITHFUL, HALF_CUT);
            chinese(cases, "zh-" + size + FEWER, size, RealUnits::verses, HALF_CUT, FAITHFUL);
        }
        for (int size : List.of(20_000, 50_000, 70_000)) {
            german(cases, "de-" + size + MORE, size, FAITHFUL, HALF_CUT);
            german(cases, "de-" + size + FEWER, size, HALF_CUT, FAITHFUL);
        }
        for (int size : List.of(20_000, 50_000, 70_000)) {
            invented(cases, "invented-" + size + MORE, size, FAITHFUL, HALF_CUT);
            invented(cases, "invented-" + size + FEWER, size, HALF_CUT, FAITHFUL);
        }
    }

    private static List<Unit> from(int verse) {
        var verses = RealUnits.verses();
        return verses.subList(verse, verses.size());
    }

    private static void chinese(
            List<GrowthCase> cases, String name, int size, Supplier<List<Unit>> units, Strength there, Strength here) {
        Supplier<MadeText> text = () -> made(units.get(), size, CHINESE, there, here);
        cases.add(new GrowthCase(name, ENGLISH, CHINESE, Words.LEXICON, text));
        cases.add(new GrowthCase(name, ENGLISH, CHINESE, Words.NONE, text));
    }

    private static void german(List<GrowthCase> cases, String name, int size, Strength there, Strength here) {
        cases.add(new GrowthCase(
                name, ENGLISH, GERMAN, Words.NONE, () -> made(RealUnits.discourses(), size, GERMAN, there, here)));
    }

    private static void invented(List<GrowthCase> cases, String name, int size, Strength there, Strength here) {
        Supplier<MadeText> text = () -> MadeText.of(
                InventedBook.of(size, SEED).units(),
                new LanguageTag(InventedBook.SOURCE),
                there,
                new LanguageTag(InventedBook.TARGET),
                here,
                SEED);
        cases.add(new GrowthCase(name, InventedBook.SOURCE, InventedBook.TARGET, Words.TABLE, text));
        cases.add(new GrowthCase(name, InventedBook.SOURCE, InventedBook.TARGET, Words.NONE, text));
    }

    private static MadeText made(List<Unit> units, int segments, String target, Strength there, Strength here) {
        var enough = units.subList(0, Math.min(units.size(), (int) (segments * UNITS)));
        return MadeText.of(enough, new LanguageTag(ENGLISH), there, new LanguageTag(target), here, SEED);
    }

    /// The same lines on both sides but for the last, since a text beside itself needs no search.
    private static MadeText same(List<String> lines) {
        var other = new ArrayList<>(lines);
        other.set(lines.size() - 1, "And that is all there is to it.");
        var gold = IntStream.range(0, lines.size())
                .mapToObj(i -> new Gold.Link(List.of(i), List.of(i)))
                .toList();
        return new MadeText(lines, other, gold);
    }

    /// Whether it is one of several that differ in their size alone.
    boolean grows() {
        return name.matches("\\w+-\\d+");
    }

    String languages() {
        return sourceLanguage + "–" + targetLanguage;
    }
}
