package enface.align;

import enface.align.MadeText.Strength;
import enface.align.MadeText.Unit;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// One pair of texts to align, and whether with the dictionary of the program.
record GrowthCase(String name, String sourceLanguage, String targetLanguage, boolean lexicon, MadeText text) {

    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-Hans";
    private static final String GERMAN = "de";
    private static final Strength USUAL = new Strength(0.12, 0.08, 0.01);
    private static final Strength CUT_OFTEN = new Strength(0.03, 0.45, 0.01);
    /// Units for each segment asked for, since more are merged than cut.
    private static final double UNITS = 1.06;

    private static final long SEED = 20261124;

    static List<GrowthCase> all() {
        var cases = new ArrayList<GrowthCase>();
        var verses = RealUnits.verses();
        chinese(cases, 300, RealUnits.shortWorks(), USUAL);
        chinese(cases, 1000, verses.subList(10_000, verses.size()), CUT_OFTEN);
        chinese(cases, 5000, verses.subList(15_000, verses.size()), USUAL);
        chinese(cases, 20_000, verses, USUAL);
        var discourses = RealUnits.discourses();
        for (int size : List.of(1000, 5000, 20_000, 50_000, 100_000)) {
            cases.add(new GrowthCase("de-" + size, ENGLISH, GERMAN, false, made(discourses, size, GERMAN, USUAL)));
        }
        var alike = Collections.nCopies(30_000, "Nothing is said here twice.");
        cases.add(new GrowthCase("alike", ENGLISH, ENGLISH, false, same(alike)));
        var oneLong =
                List.of("A short line.", "All that is said is said at once, on and on. ".repeat(1334), "The end.");
        cases.add(new GrowthCase("long", ENGLISH, ENGLISH, false, same(oneLong)));
        return cases;
    }

    private static void chinese(List<GrowthCase> cases, int size, List<Unit> units, Strength strength) {
        var text = made(units, size, CHINESE, strength);
        cases.add(new GrowthCase("zh-" + size, ENGLISH, CHINESE, true, text));
        cases.add(new GrowthCase("zh-" + size, ENGLISH, CHINESE, false, text));
    }

    private static MadeText made(List<Unit> units, int segments, String target, Strength toTarget) {
        var enough = units.subList(0, Math.min(units.size(), (int) (segments * UNITS)));
        return MadeText.of(enough, new LanguageTag(ENGLISH), USUAL, new LanguageTag(target), toTarget, SEED);
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
        return !sourceLanguage.equals(targetLanguage);
    }

    String languages() {
        return sourceLanguage + "–" + targetLanguage;
    }

    /// What it is told to the process by, and shown as.
    String words() {
        return lexicon ? "lexicon" : "none";
    }

    int largest() {
        return Math.max(text.source().size(), text.target().size());
    }
}
