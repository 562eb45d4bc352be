package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.Aligner.Example;
import enface.align.lexicon.Lexicon;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What words learnt from one work are worth for the next: of a language of our own, and where they are at hand of
/// public texts aligned by their units.
class LibraryLessonTest {

    static Stream<Path> folder() {
        return Corpora.files("nway");
    }

    private record Pair(String work, String source, String sourceLanguage, String target, String targetLanguage) {

        List<String> lines(String version) throws IOException {
            return Files.readAllLines(Corpora.file("nway/" + work + "/" + version + ".txt"));
        }
    }

    /// Units that both versions have, some merged with their neighbours and some left out on one side.
    private static Gold mixed(Pair pair, int most, long seed) throws IOException {
        var random = new Random(seed);
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        var links = new ArrayList<Gold.Link>();
        var sources = pair.lines(pair.source);
        var targets = pair.lines(pair.target);
        for (int i = 0; i < Math.min(sources.size(), targets.size()) && left.size() < most; ) {
            int units = random.nextDouble() < 0.2 ? 2 : 1;
            var s = new ArrayList<String>();
            var t = new ArrayList<String>();
            for (; units > 0 && i < Math.min(sources.size(), targets.size()); i++) {
                if (!sources.get(i).isBlank() && !targets.get(i).isBlank()) {
                    s.add(sources.get(i));
                    t.add(targets.get(i));
                    units--;
                }
            }
            if (s.isEmpty()) {
                continue;
            }
            boolean joinLeft = s.size() > 1 && random.nextBoolean();
            double omitted = random.nextDouble();
            var from = omitted < 0.03 ? List.<String>of() : joinLeft ? List.of(String.join(" ", s)) : s;
            var to = omitted > 0.97 ? List.<String>of() : joinLeft || t.size() == 1 ? t : List.of(String.join(" ", t));
            links.add(new Gold.Link(
                    IntStream.range(left.size(), left.size() + from.size())
                            .boxed()
                            .toList(),
                    IntStream.range(right.size(), right.size() + to.size())
                            .boxed()
                            .toList()));
            left.addAll(from);
            right.addAll(to);
        }
        return new Gold(pair.work, Gold.side(left, pair.sourceLanguage), Gold.side(right, pair.targetLanguage), links);
    }

    /// What the aligner itself would have in a library: its own beads of a work, those it is sure of.
    private static List<Example> examples(Aligner aligner, Gold work) {
        return aligner.align(work.source(), work.target(), Progress.none()).beads().stream()
                .filter(b -> !b.isGap() && b.confidence() >= 0.7)
                .map(b -> new Example(
                        work.source().text().textOf(b.source()),
                        work.target().text().textOf(b.target()),
                        b.confidence()))
                .toList();
    }

    private static double f1(Aligner aligner, List<Gold> works) {
        return works.stream()
                .map(w -> w.score(aligner.align(w.source(), w.target(), Progress.none())))
                .reduce(Gold.Score.NONE, Gold.Score::plus)
                .f1();
    }

    /// Two works in a language that nobody speaks, all sentences of one length: without its words nothing tells
    /// which belong together where some are left out.
    @Test
    void oneWorkHelpsTheNextInAnyLanguage() {
        var plain = new StandardAligner(List.of());
        var lessons = examples(plain, invented(new Random(1), 300, 0));

        var learnt = plain.learn(LanguageTag.ENGLISH, new LanguageTag("tlh"), lessons, Progress.none())
                .orElseThrow();
        var next = IntStream.range(2, 8)
                .mapToObj(seed -> invented(new Random(seed), 30, 0.25))
                .toList();

        assertThat(f1(plain.with(List.of(learnt)), next)).isGreaterThan(f1(plain, next));
    }

    /// Sentences of four of eighty words, and their words in another language one for one.
    private static Gold invented(Random random, int sentences, double omitted) {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        var links = new ArrayList<Gold.Link>();
        while (links.size() < sentences) {
            var words =
                    IntStream.range(0, 4).map(_ -> random.nextInt(80)).boxed().toList();
            boolean leaves = random.nextDouble() < omitted;
            links.add(new Gold.Link(List.of(left.size()), leaves ? List.of() : List.of(right.size())));
            left.add(sentence(words, "bdfgklmnprstvz", "ae"));
            if (!leaves) {
                right.add(sentence(words, "zvtsrpnmlkgfdb", "ou"));
            }
        }
        return new Gold("invented", Gold.side(left, "en"), Gold.side(right, "tlh"), links);
    }

    private static String sentence(List<Integer> words, String consonants, String vowels) {
        return words.stream()
                .map(w -> "" + consonants.charAt(w % 14) + vowels.charAt(w % 2) + consonants.charAt(w / 14)
                        + vowels.charAt(w / 7 % 2) + consonants.charAt((w * 3) % 14))
                .collect(Collectors.joining(" ", "", "."));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("folder")
    void oneWorkHelpsTheNext(Path folder) throws IOException {
        assertThat(folder).isNotEmptyDirectory();
        record Trial(List<Pair> learn, Pair test) {}
        var trials = List.of(
                new Trial(
                        List.of(
                                new Pair("bible-james", "en_BBE", "en", "zh_Hans_CUV", "zh"),
                                new Pair("udhr", "udhr_eng", "en", "udhr_cmn_hans", "zh")),
                        new Pair("bible-ruth", "en_BBE", "en", "zh_Hans_CUV", "zh")),
                new Trial(
                        List.of(
                                new Pair("bible-ruth", "en_BBE", "en", "zh_Hans_CUV", "zh"),
                                new Pair("udhr", "udhr_eng", "en", "udhr_cmn_hans", "zh")),
                        new Pair("bible-james", "en_BBE", "en", "zh_Hans_CUV", "zh")),
                new Trial(
                        List.of(
                                new Pair("bible-ruth", "en_WEB", "en", "de_Elberfelder1905", "de"),
                                new Pair("udhr", "udhr_eng", "en", "udhr_deu_1996", "de")),
                        new Pair("bible-james", "en_WEB", "en", "de_Elberfelder1905", "de")),
                new Trial(
                        List.of(
                                new Pair("bible-ruth", "en_WEB", "en", "ko_KRV", "ko"),
                                new Pair("bible-james", "en_WEB", "en", "ko_KRV", "ko")),
                        new Pair("udhr", "udhr_eng", "en", "udhr_kor", "ko")),
                new Trial(
                        List.of(
                                new Pair("bible-ruth", "en_WEB", "en", "zh_Hans_CUV", "zh"),
                                new Pair("bible-james", "en_WEB", "en", "zh_Hans_CUV", "zh")),
                        new Pair("udhr", "udhr_eng", "en", "udhr_cmn_hans", "zh")));
        var plain = new StandardAligner(List.of());
        double sumBefore = 0;
        double sumAfter = 0;
        for (var trial : trials) {
            var lessons = new ArrayList<Example>();
            for (var pair : trial.learn) {
                lessons.addAll(examples(plain, mixed(pair, 1000, 1)));
            }
            var pair = trial.test;
            Lexicon learnt = plain.learn(
                            new LanguageTag(pair.sourceLanguage),
                            new LanguageTag(pair.targetLanguage),
                            lessons,
                            Progress.none())
                    .orElseThrow();
            var works = new ArrayList<Gold>();
            for (int seed = 2; seed < 8; seed++) {
                works.add(mixed(pair, 80, seed));
            }
            sumBefore += f1(plain, works);
            sumAfter += f1(plain.with(List.of(learnt)), works);
        }
        assertThat(sumAfter).isGreaterThan(sumBefore);
    }
}
