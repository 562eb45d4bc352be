package enface.align;

import enface.text.SegmentRange;
import enface.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words and phrases of 60 beads linked by hand, sure or possible as Och and Ney (2003) mean it, as offsets only.
///
/// A proposed link is right where it touches both ends of a sure or possible one, and a sure one is found where a
/// proposed link touches both its ends. The beads were chosen by a fixed stride and linked before any proposal was
/// seen.
final class GoldWords {

    private static final Path FILE = Path.of("src", "test", "resources", "gold", "words.tsv");

    record Link(TextSpan source, TextSpan target, boolean sure) {

        boolean touches(WordLink link) {
            return source.overlaps(link.source()) && target.overlaps(link.target());
        }
    }

    record Linked(Bead bead, List<Link> links) {}

    /// How many proposals there were and were right, and how many sure links there are and were found.
    record Score(int proposed, int right, int sure, int found) {

        static final Score NONE = new Score(0, 0, 0, 0);

        Score plus(Score o) {
            return new Score(proposed + o.proposed, right + o.right, sure + o.sure, found + o.found);
        }

        double precision() {
            return (double) right / Math.max(1, proposed);
        }

        double recall() {
            return (double) found / Math.max(1, sure);
        }
    }

    private GoldWords() {}

    /// The linked beads of each text by its name, in their order.
    static Map<String, List<Linked>> read() throws IOException {
        var texts = new LinkedHashMap<String, Map<Bead, List<Link>>>();
        for (var line : Files.readAllLines(FILE)) {
            var cells = line.split("\t", -1);
            var bead = Bead.proposed(segments(cells[1]), segments(cells[2]), 1);
            texts.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>())
                    .computeIfAbsent(bead, _ -> new ArrayList<>())
                    .add(new Link(span(cells[3]), span(cells[4]), cells[5].equals("S")));
        }
        var linked = new LinkedHashMap<String, List<Linked>>();
        texts.forEach((name, beads) -> linked.put(
                name,
                beads.entrySet().stream()
                        .map(e -> new Linked(e.getKey(), e.getValue()))
                        .toList()));
        return linked;
    }

    private static TextSpan span(String cell) {
        var ends = cell.split("-", -1);
        return new TextSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static SegmentRange segments(String cell) {
        var span = span(cell);
        return new SegmentRange(span.start(), span.end());
    }

    /// Scores the links of a bead; `source` is its text, by which marks are told from words.
    static Score score(Linked gold, List<WordLink> proposed, String source) {
        var words = proposed.stream()
                .filter(p -> p.source().of(source).codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        int right = (int) words.stream()
                .filter(p -> gold.links().stream().anyMatch(l -> l.touches(p)))
                .count();
        var sure = gold.links().stream().filter(Link::sure).toList();
        int found = (int)
                sure.stream().filter(l -> words.stream().anyMatch(l::touches)).count();
        return new Score(words.size(), right, sure.size(), found);
    }
}
