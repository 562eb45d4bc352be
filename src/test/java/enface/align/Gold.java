package enface.align;

import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.VersionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A bitext with the links a person drew, and the score of an alignment against them.
///
/// Strict and lax precision and recall as Sennrich and Volk (2010) define them: beads with an empty side count for
/// precision only.
record Gold(String name, Side source, Side target, List<Link> links) {

    record Link(List<Integer> source, List<Integer> target) {

        boolean isGap() {
            return source.isEmpty() || target.isEmpty();
        }
    }

    /// Hits and totals, to be added up over texts.
    record Score(int strictRight, int laxRight, int proposed, int strictFound, int wanted) {

        static final Score NONE = new Score(0, 0, 0, 0, 0);

        Score plus(Score o) {
            return new Score(
                    strictRight + o.strictRight,
                    laxRight + o.laxRight,
                    proposed + o.proposed,
                    strictFound + o.strictFound,
                    wanted + o.wanted);
        }

        double precision() {
            return (double) strictRight / Math.max(1, proposed);
        }

        double recall() {
            return (double) strictFound / Math.max(1, wanted);
        }

        double f1() {
            return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
        }

        @Override
        public String toString() {
            return "P %.3f R %.3f F1 %.3f (lax P %.3f)"
                    .formatted(precision(), recall(), f1(), (double) laxRight / Math.max(1, proposed));
        }
    }

    static Gold read(String name, Path source, String sourceLanguage, Path target, String targetLanguage, Path links)
            throws IOException {
        return new Gold(name, side(source, sourceLanguage), side(target, targetLanguage), links(links));
    }

    static Side side(Path file, String language) throws IOException {
        return side(Arrays.asList(Files.readString(file).stripTrailing().split("\n", -1)), language);
    }

    static Side side(List<String> lines, String language) {
        var paragraphs = lines.stream()
                .map(line -> Paragraph.whole(Paragraph.Kind.BODY, line))
                .toList();
        return new Side(new LanguageTag(language), new VersionText(paragraphs), false);
    }

    static List<Link> links(Path file) throws IOException {
        var links = new ArrayList<Link>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                var parts = line.split(":", -1);
                links.add(new Link(ids(parts[0]), ids(parts[1])));
            }
        }
        return links;
    }

    private static List<Integer> ids(String list) {
        var inside = list.strip().substring(1, list.strip().length() - 1);
        return inside.isBlank()
                ? List.of()
                : Arrays.stream(inside.split(",", -1))
                        .map(s -> Integer.parseInt(s.strip()))
                        .toList();
    }

    static List<Link> links(Alignment alignment) {
        return alignment.beads().stream().map(Gold::link).toList();
    }

    static Link link(Bead bead) {
        return new Link(
                bead.source().segments().boxed().toList(),
                bead.target().segments().boxed().toList());
    }

    Score score(Alignment alignment) {
        var proposed = new HashSet<>(links(alignment));
        var gold = new HashSet<>(links);
        var counterparts = new HashMap<Integer, Set<Integer>>();
        links.forEach(l -> l.source()
                .forEach(s ->
                        counterparts.computeIfAbsent(s, _ -> new HashSet<>()).addAll(l.target())));
        int strict = (int) proposed.stream().filter(gold::contains).count();
        int lax = (int) proposed.stream()
                .filter(l -> gold.contains(l) || touches(l, counterparts))
                .count();
        int found = (int)
                gold.stream().filter(l -> !l.isGap() && proposed.contains(l)).count();
        int wanted = (int) gold.stream().filter(l -> !l.isGap()).count();
        return new Score(strict, lax, proposed.size(), found, wanted);
    }

    private static boolean touches(Link link, Map<Integer, Set<Integer>> counterparts) {
        return link.source().stream()
                .anyMatch(s -> counterparts.getOrDefault(s, Set.of()).stream().anyMatch(link.target()::contains));
    }
}
