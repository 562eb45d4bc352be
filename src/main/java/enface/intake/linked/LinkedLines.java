package enface.intake.linked;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.linked.Links.Link;
import enface.intake.shape.Labels;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.text.Paragraph;
import enface.text.piece.Piece;
import enface.text.piece.Pieces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Files with a sentence on each line, and a file beside them that says by numbers which lines correspond: links as
/// aligners write them, `[0,1]:[0]`, or the ladder of hunalign, two numbers where each rung stands.
///
/// What is linked is one row; lines that cross are taken together. Of several files that fit, those nearest by are
/// taken.
final class LinkedLines implements LinkFinder {

    private final Labels labels;
    private final LanguageGuess guess;

    LinkedLines(Labels labels, LanguageGuess guess) {
        this.labels = labels;
        this.guess = guess;
    }

    /// Links, and the two files that they are of.
    private record Pair(LineFile file, Links links, LineFile source, LineFile target) {

        Pair whole() {
            var all = links.whole(source.lines().size(), target.lines().size());
            return new Pair(file, all, source, target);
        }
    }

    @Override
    public List<Joined> in(List<LineFile> files) throws IntakeException {
        var read = new LinkedHashMap<LineFile, Links>();
        files.forEach(file -> Links.read(file.given().text().file()).ifPresent(links -> read.put(file, links)));
        Map<Integer, List<Pair>> bySource = new LinkedHashMap<>();
        var taken = new HashSet<Integer>();
        for (var entry : read.entrySet()) {
            var texts = files.stream()
                    .filter(file -> !read.containsKey(file) && !taken.contains(file.place()))
                    .toList();
            var found = pair(entry.getKey(), entry.getValue(), texts, bySource.keySet());
            if (found.isEmpty() && entry.getKey().given().isNamed()) {
                throw new IntakeException(Kind.LINKS, entry.getKey().name(), "");
            }
            found.ifPresent(pair -> {
                bySource.computeIfAbsent(pair.source().place(), _ -> new ArrayList<>())
                        .add(pair);
                taken.add(pair.target().place());
            });
        }
        var joined = new ArrayList<Joined>();
        for (var pairs : bySource.values()) {
            var members = new ArrayList<>(List.of(pairs.getFirst().source().place()));
            pairs.forEach(pair -> members.add(pair.target().place()));
            pairs.forEach(pair -> members.add(pair.file().place()));
            joined.add(new Joined(members, sheet(pairs)));
        }
        return joined;
    }

    /// The two files that fit best: the same first text for several files of links, and those nearest by.
    ///
    /// @param sources the first texts of other links, which are no second ones
    private static Optional<Pair> pair(LineFile of, Links links, List<LineFile> texts, Set<Integer> sources) {
        var near = texts.stream()
                .sorted(Comparator.comparingInt(file -> distance(file, of)))
                .toList();
        return near.stream()
                .sorted(Comparator.comparing(file -> !sources.contains(file.place())))
                .flatMap(source -> near.stream()
                        .filter(target -> source.place() != target.place() && !sources.contains(target.place()))
                        .filter(target -> links.fit(source, target) && source.isBeside(target))
                        .map(target -> new Pair(of, links, source, target)))
                .min(Comparator.comparingInt(pair -> links.more(pair.source(), pair.target())))
                .map(pair -> pair.whole());
    }

    /// Files whose names begin as that of the links does come first, then those beside it.
    private static int distance(LineFile file, LineFile links) {
        var name = links.name();
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return (file.isBeside(links) ? 0 : 2) + (file.name().startsWith(stem) ? 0 : 1);
    }

    private Extract sheet(List<Pair> pairs) throws IntakeException {
        var source = pairs.getFirst().source();
        var sheet = new SheetText(source.name());
        int first = sheet.column("", () -> source.column(labels, guess, ""));
        var columns = new ArrayList<Integer>();
        for (var pair : pairs) {
            columns.add(sheet.column(pair.target().name(), () -> pair.target().column(labels, guess, "")));
        }
        var done = new int[pairs.size()];
        int from = 0;
        for (int to : ends(pairs)) {
            sheet.row(Paragraph.Kind.BODY);
            cell(sheet, first, source.lines().subList(from, to));
            for (int p = 0; p < done.length; p++) {
                int end = reaching(pairs.get(p), done[p], to);
                row(sheet, columns.get(p), pairs.get(p), done[p], end);
                done[p] = end;
            }
            for (int p = 0; p < done.length; p++) {
                while (isAddition(pairs.get(p), done[p], to)) {
                    sheet.row(Paragraph.Kind.BODY);
                    row(sheet, columns.get(p), pairs.get(p), done[p], ++done[p]);
                }
            }
            from = to;
        }
        return new Extract.SideBySide(sheet.done(Grain.SEGMENT));
    }

    /// Where rows end in the first text: where none of the links goes over it.
    private static SortedSet<Integer> ends(List<Pair> pairs) {
        var ends = new TreeSet<>(ends(pairs.getFirst()));
        pairs.forEach(pair -> ends.retainAll(ends(pair)));
        return ends;
    }

    private static Set<Integer> ends(Pair pair) {
        return pair.links().all().stream().map(Link::to).collect(Collectors.toSet());
    }

    /// How many links are done when a line is reached, without what only the second text has there.
    private static int reaching(Pair pair, int done, int end) {
        var links = pair.links().all();
        int last = done;
        while (last < links.size() && links.get(last).to() <= end && !isAddition(pair, last, end)) {
            last++;
        }
        return last;
    }

    /// Whether a link is of nothing in the first text but a place.
    private static boolean isAddition(Pair pair, int link, int place) {
        var links = pair.links().all();
        return link < links.size()
                && links.get(link).from() == place
                && links.get(link).to() == place;
    }

    /// Puts some links into the row that was begun last.
    private static void row(SheetText sheet, int column, Pair pair, int from, int to) throws IntakeException {
        var lines = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var link : pair.links().all().subList(from, to)) {
            var own = said(pair.source().lines().subList(link.from(), link.to()));
            var others = said(pair.target().lines().subList(link.otherFrom(), link.otherTo()));
            lines.addAll(others);
            if (own.size() + others.size() > 0) {
                words.add(own.size() + "-" + others.size() + ":1");
            }
        }
        cell(sheet, column, lines);
        if (!words.isEmpty()) {
            sheet.beads(column, String.join(" ", words));
        }
    }

    private static List<String> said(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /// Each line is a sentence; those of one link make a paragraph.
    private static void cell(SheetText sheet, int column, List<String> lines) throws IntakeException {
        var said = said(lines);
        if (said.isEmpty()) {
            return;
        }
        var pieces = new ArrayList<Piece>();
        for (var line : said) {
            pieces.add(
                    pieces.isEmpty()
                            ? new Piece(Optional.of(Paragraph.Kind.BODY), "", line.length())
                            : new Piece(Optional.empty(), " ", line.length()));
        }
        sheet.cell(column, String.join(" ", said), Optional.of(new Pieces(pieces)));
    }
}
