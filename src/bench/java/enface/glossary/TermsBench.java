package enface.glossary;

import enface.glossary.match.TermMatchers;
import enface.glossary.match.WordEdges;
import enface.text.LanguageTag;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// How fast ten thousand terms are made ready, looked for, and joined by one more; on made-up words. In English once
/// with terms of which every third word of the text begins one, which is more than any text has, and once with every
/// twelfth.
public final class TermsBench {

    private static final int TERMS = 10_000;
    private static final int SEGMENTS = 31_000;
    private static final int IN_VIEW = 60;
    private static final String[] SYLLABLES = "ba ton re si lo mer dan ti ka vel or in pla gra mu".split(" ", -1);
    private static final String[] ENDINGS = {"", "", "", "s", "ing", "ed", "ly"};

    private final Random random = new Random(1);

    private TermsBench() {}

    public static void main(String... arguments) {
        var bench = new TermsBench();
        System.out.printf(
                "load %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var words = bench.words();
        var english = IntStream.range(0, SEGMENTS)
                .mapToObj(_ -> bench.some(words, 20) + ".")
                .toList();
        for (int every : new int[] {1, 4}) {
            bench.run(
                    LanguageTag.ENGLISH,
                    IntStream.range(0, TERMS)
                            .mapToObj(i -> (i % every == 0 ? "" : "z") + bench.some(words, 1 + bench.random.nextInt(2)))
                            .toList(),
                    english);
        }
        bench.run(
                LanguageTag.SIMPLIFIED_CHINESE,
                IntStream.range(0, TERMS)
                        .mapToObj(_ -> bench.han(1 + bench.random.nextInt(4)))
                        .toList(),
                IntStream.range(0, SEGMENTS).mapToObj(_ -> bench.han(30) + "。").toList());
    }

    private List<String> words() {
        var words = new LinkedHashSet<String>();
        while (words.size() < 30_000) {
            var word = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word + ENDINGS[random.nextInt(ENDINGS.length)]);
        }
        return new ArrayList<>(words);
    }

    /// Some words, a few of them often.
    private String some(List<String> words, int count) {
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(_ -> words.get((int) (Math.pow(random.nextDouble(), 3) * words.size())))
                        .toList());
    }

    private String han(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) (0x4E00 + (int) (Math.pow(random.nextDouble(), 2) * 3_000)));
        }
        return text.toString();
    }

    private void run(LanguageTag language, List<String> terms, List<String> segments) {
        var concepts = new ArrayList<Concept>();
        for (var term : terms) {
            concepts.add(new Concept(new ConceptId(concepts.size() + 1), "", List.of(Term.preferred(language, term))));
        }
        long start = cpu();
        var matchers = new TermMatchers(concepts, WordEdges.UNKNOWN);
        matchers.in(language);
        System.out.printf("%s: made ready in %d ms%n", language, (cpu() - start) / 1_000_000);
        long bytes = segments.stream()
                .mapToLong(s -> s.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        for (int round = 0; round < 4; round++) {
            start = cpu();
            long found = segments.stream()
                    .mapToLong(s -> matchers.in(language).find(s).size())
                    .sum();
            double seconds = (cpu() - start) / 1e9;
            System.out.printf("  %d found in %.1f MB, %.1f MB/s%n", found, bytes / 1e6, bytes / 1e6 / seconds);
        }
        concepts.add(new Concept(new ConceptId(99_999), "", List.of(Term.preferred(language, terms.getFirst() + "x"))));
        start = cpu();
        var more = matchers.with(concepts);
        segments.subList(0, IN_VIEW).forEach(s -> more.in(language).find(s));
        System.out.printf(
                "  one more, and what is in view: %.1f ms, %d made ready%n",
                (cpu() - start) / 1e6, more.in(language).made());
    }

    /// Of this thread, so that whatever else the machine does counts little.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
