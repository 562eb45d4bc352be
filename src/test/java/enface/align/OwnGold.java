package enface.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Speeches that we wrote in two languages to judge the aligner by, where nothing else is at hand: a bead a line, its
/// sides apart at `=`, their sentences at `|`.
final class OwnGold {

    private static final Path FOLDER = Path.of("src", "test", "resources", "gold");

    private OwnGold() {}

    /// English and Chinese, by sentences: merged, split and left out on either side.
    static Gold harbour() throws IOException {
        return read("harbour", "en", "zh-Hans");
    }

    /// German and French, by sentences.
    static Gold mill() throws IOException {
        return read("mill", "de", "fr");
    }

    private static Gold read(String name, String source, String target) throws IOException {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        var links = new ArrayList<Gold.Link>();
        for (var line : Files.readAllLines(FOLDER.resolve(name + "." + source + "." + target + ".txt"))) {
            var sides = line.split("=", -1);
            links.add(new Gold.Link(added(left, sides[0]), added(right, sides[1])));
        }
        return new Gold(name, Gold.side(left, source), Gold.side(right, target), links);
    }

    private static List<Integer> added(List<String> side, String sentences) {
        int from = side.size();
        Arrays.stream(sentences.split("\\|", -1))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(side::add);
        return IntStream.range(from, side.size()).boxed().toList();
    }
}
