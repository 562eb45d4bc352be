package enface.intake.linked;

import enface.intake.draft.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which lines or sentences of two texts correspond, in the order of both: what crosses is taken together.
///
/// @param lines how many the first text has at least
/// @param otherLines how many the second text has at least
record Links(List<Link> all, int lines, int otherLines) {

    private static final Pattern LINK =
            Pattern.compile("\\[([\\d, ]*)]\\s*:\\s*\\[([\\d, ]*)](?:\\s*:\\s*[-+.\\deE]+)?");
    private static final Pattern RUNG = Pattern.compile("(\\d{1,9})\\t(\\d{1,9})(?:\\t-?[\\d.]+(?:[eE]-?\\d+)?)?");

    /// Of so many lines one may stand behind the last link.
    private static final int MORE_OF = 20;

    /// Lines of both texts that correspond, half open.
    ///
    /// @param parts how many of the links that were read are in it
    record Link(int from, int to, int otherFrom, int otherTo, int parts) {}

    /// The first and the last number on each side of a link as it was read; -1 where it has none.
    record Ends(int first, int last, int otherFirst, int otherLast) {}

    Links {
        all = List.copyOf(all);
    }

    /// Whether the texts have as many lines; what stands behind the last link may be a few more.
    boolean fit(LineFile source, LineFile target) {
        return isNear(source.lines().size(), lines) && isNear(target.lines().size(), otherLines);
    }

    private static boolean isNear(int have, int linked) {
        return have >= linked && (have - linked) * MORE_OF <= have;
    }

    /// How many lines the texts have beyond the last link.
    int more(LineFile source, LineFile target) {
        return source.lines().size() - lines + target.lines().size() - otherLines;
    }

    /// The same with the lines behind the last link, each standing alone.
    Links whole(int all, int otherAll) {
        var whole = new ArrayList<>(this.all);
        for (int i = lines; i < all; i++) {
            whole.add(new Link(i, i + 1, otherLines, otherLines, 1));
        }
        for (int i = otherLines; i < otherAll; i++) {
            whole.add(new Link(all, all, i, i + 1, 1));
        }
        return new Links(whole, all, otherAll);
    }

    /// What a file of links says, as aligners write them; nothing where it is none.
    static Optional<Links> read(SourceFile file) {
        var links = new ArrayList<Ends>();
        var rungs = new ArrayList<int[]>();
        for (int i = 0; i < file.lineCount(); i++) {
            var line = file.line(i).of(file.text()).strip();
            var link = LINK.matcher(line);
            var rung = RUNG.matcher(line);
            if (rungs.isEmpty() && link.matches()) {
                links.add(ends(link.group(1), link.group(2)));
            } else if (links.isEmpty() && rung.matches()) {
                rungs.add(new int[] {Integer.parseInt(rung.group(1)), Integer.parseInt(rung.group(2))});
            } else if (!line.isEmpty()) {
                return Optional.empty();
            }
        }
        return links.size() + rungs.size() < 2
                ? Optional.empty()
                : Optional.of(links.isEmpty() ? ofRungs(rungs) : of(links));
    }

    private static Ends ends(String source, String target) {
        var numbers = numbers(source);
        var others = numbers(target);
        return new Ends(
                numbers.stream().min(Integer::compare).orElse(-1),
                numbers.stream().max(Integer::compare).orElse(-1),
                others.stream().min(Integer::compare).orElse(-1),
                others.stream().max(Integer::compare).orElse(-1));
    }

    private static List<Integer> numbers(String side) {
        var numbers = new ArrayList<Integer>();
        for (var number : side.split(",", -1)) {
            if (!number.isBlank() && number.strip().length() < 10) {
                numbers.add(Integer.parseInt(number.strip()));
            }
        }
        return numbers;
    }

    private static Links ofRungs(List<int[]> rungs) {
        var links = new ArrayList<Link>();
        int[] last = rungs.getFirst();
        for (var rung : rungs.subList(1, rungs.size())) {
            int to = Math.max(last[0], rung[0]);
            int otherTo = Math.max(last[1], rung[1]);
            if (to > last[0] || otherTo > last[1]) {
                links.add(new Link(last[0], to, last[1], otherTo, 1));
            }
            last = new int[] {to, otherTo};
        }
        return new Links(links, last[0], last[1]);
    }

    /// One after the other on both sides: what crosses is taken together, what no link names stands with what follows.
    static Links of(List<Ends> found) {
        int lines = 0;
        int otherLines = 0;
        for (var link : found) {
            lines = Math.max(lines, link.last() + 1);
            otherLines = Math.max(otherLines, link.otherLast() + 1);
        }
        var least = new int[found.size() + 1];
        var otherLeast = new int[found.size() + 1];
        least[found.size()] = lines;
        otherLeast[found.size()] = otherLines;
        for (int i = found.size() - 1; i >= 0; i--) {
            int first = found.get(i).first();
            int otherFirst = found.get(i).otherFirst();
            least[i] = first < 0 ? least[i + 1] : Math.min(least[i + 1], first);
            otherLeast[i] = otherFirst < 0 ? otherLeast[i + 1] : Math.min(otherLeast[i + 1], otherFirst);
        }
        var links = new ArrayList<Link>();
        var open = new Link(0, 0, 0, 0, 0);
        for (int i = 0; i < found.size(); i++) {
            int to = Math.max(open.to(), found.get(i).last() + 1);
            int otherTo = Math.max(open.otherTo(), found.get(i).otherLast() + 1);
            open = new Link(open.from(), to, open.otherFrom(), otherTo, open.parts() + 1);
            if (least[i + 1] >= to && otherLeast[i + 1] >= otherTo) {
                links.add(open);
                open = new Link(to, to, otherTo, otherTo, 0);
            }
        }
        return new Links(links, lines, otherLines);
    }
}
