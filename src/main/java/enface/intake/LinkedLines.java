package enface.intake;

import enface.intake.FileSetReader.Given;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.text.Paragraph.Kind;
import enface.text.piece.Piece;
import enface.text.piece.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files with a sentence on each line, and a file beside them that says by numbers which lines correspond: links as
/// aligners write them, `[0,1]:[0]`, or the ladder of hunalign, two numbers where each rung stands.
///
/// What is linked is one row; lines that cross are taken together.
final class LinkedLines {

    private static final Pattern LINK =
            Pattern.compile("\\[([\\d, ]*)]\\s*:\\s*\\[([\\d, ]*)](?:\\s*:\\s*[-+.\\deE]+)?");
    private static final Pattern RUNG = Pattern.compile("(\\d{1,9})\\t(\\d{1,9})(?:\\t-?[\\d.]+(?:[eE]-?\\d+)?)?");
    private static final int TELLING = 4_000;

    /// Lines of both files that correspond, half open.
    private record Link(int from, int to, int otherFrom, int otherTo) {}

    /// A file of links, and how many lines each side has at least.
    private record Links(List<Link> all, int lines, int otherLines) {

        boolean fit(List<String> source, List<String> target) {
            return source.size() == lines && target.size() == otherLines;
        }
    }

    private final LanguageGuess guess;

    LinkedLines(LanguageGuess guess) {
        this.guess = guess;
    }

    /// The same files, those that are linked as one that lies side by side.
    ///
    /// @throws IntakeException where links fit no two of the files
    List<Given> in(List<Given> given) throws IntakeException {
        var rest = new ArrayList<>(given);
        for (var file : given) {
            var links = file.extract() instanceof Extract.Text text ? links(text.file()) : Optional.<Links>empty();
            if (links.isPresent()) {
                rest.remove(file);
                var joined = joined(links.get(), rest);
                rest.add(joined.orElseThrow(() -> new IntakeException(
                        IntakeException.Kind.LINKS, file.extract().file().name(), "")));
            }
        }
        return rest;
    }

    /// Takes the two files that fit out of the rest, and puts them together.
    private Optional<Given> joined(Links links, List<Given> rest) throws IntakeException {
        for (var source : List.copyOf(rest)) {
            for (var target : List.copyOf(rest)) {
                if (!name(source).equals(name(target)) && links.fit(lines(source), lines(target))) {
                    rest.remove(source);
                    rest.remove(target);
                    return Optional.of(new Given(sheet(links, source, target), source.folders()));
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Given given) {
        return given.extract().file().name();
    }

    private static List<String> lines(Given given) {
        if (!(given.extract() instanceof Extract.Text text)) {
            return List.of();
        }
        var file = text.file();
        var lines = new ArrayList<String>();
        for (int i = 0; i < file.lineCount(); i++) {
            lines.add(file.line(i).of(file.text()).strip());
        }
        if (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast(); // behind the last line end
        }
        return lines;
    }

    private Extract sheet(Links links, Given source, Given target) throws IntakeException {
        var sheet = new SheetText(source.extract().file().name());
        int[] columns = {column(sheet, source, 0), column(sheet, target, 1)};
        var left = lines(source);
        var right = lines(target);
        for (var link : links.all()) {
            sheet.row(Kind.BODY);
            cell(sheet, columns[0], left.subList(link.from(), link.to()));
            cell(sheet, columns[1], right.subList(link.otherFrom(), link.otherTo()));
        }
        return new Extract.SideBySide(sheet.done(Grain.SEGMENT));
    }

    private int column(SheetText sheet, Given given, int number) {
        var text = given.extract().file().text();
        var language = guess.of(text.substring(0, Math.min(text.length(), TELLING)));
        return sheet.column(Integer.toString(number), () -> new Column(Optional.of(language), ""));
    }

    /// Each line is a sentence; those of one link make a paragraph.
    private void cell(SheetText sheet, int column, List<String> lines) throws IntakeException {
        var said = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (said.isEmpty()) {
            return;
        }
        var pieces = new ArrayList<Piece>();
        for (var line : said) {
            pieces.add(
                    pieces.isEmpty()
                            ? new Piece(Optional.of(Kind.BODY), "", line.length())
                            : new Piece(Optional.empty(), " ", line.length()));
        }
        sheet.cell(column, String.join(" ", said), Optional.of(new Pieces(pieces)));
    }

    private static Optional<Links> links(SourceFile file) {
        var found = new ArrayList<int[]>();
        boolean ladder = false;
        for (int i = 0; i < file.lineCount(); i++) {
            var line = file.line(i).of(file.text()).strip();
            var link = LINK.matcher(line);
            var rung = RUNG.matcher(line);
            if (link.matches() && !ladder) {
                found.add(ends(link.group(1), link.group(2)));
            } else if (rung.matches() && (ladder || found.isEmpty())) {
                ladder = true;
                found.add(new int[] {Integer.parseInt(rung.group(1)), 0, Integer.parseInt(rung.group(2)), 0});
            } else if (!line.isEmpty()) {
                return Optional.empty();
            }
        }
        return found.size() < 2 ? Optional.empty() : Optional.of(ladder ? ofRungs(found) : ofLinks(found));
    }

    /// The first and the last number of each side; -1 where it has none.
    private static int[] ends(String source, String target) {
        var ends = new int[] {-1, -1, -1, -1};
        for (int side = 0; side < 2; side++) {
            for (var number : (side == 0 ? source : target).split(",", -1)) {
                if (!number.isBlank() && number.strip().length() < 10) {
                    int at = Integer.parseInt(number.strip());
                    ends[2 * side] = ends[2 * side] < 0 ? at : Math.min(ends[2 * side], at);
                    ends[2 * side + 1] = Math.max(ends[2 * side + 1], at);
                }
            }
        }
        return ends;
    }

    private static Links ofRungs(List<int[]> rungs) {
        var links = new ArrayList<Link>();
        int[] last = rungs.getFirst();
        for (var rung : rungs.subList(1, rungs.size())) {
            int to = Math.max(last[0], rung[0]);
            int otherTo = Math.max(last[2], rung[2]);
            if (to > last[0] || otherTo > last[2]) {
                links.add(new Link(last[0], to, last[2], otherTo));
            }
            last = new int[] {to, 0, otherTo, 0};
        }
        return new Links(links, last[0], last[2]);
    }

    /// One after the other on both sides: what crosses is taken together, what no link names stands with what follows.
    private static Links ofLinks(List<int[]> found) {
        int lines = 0;
        int otherLines = 0;
        for (var link : found) {
            lines = Math.max(lines, link[1] + 1);
            otherLines = Math.max(otherLines, link[3] + 1);
        }
        var least = new int[found.size() + 1];
        var otherLeast = new int[found.size() + 1];
        least[found.size()] = lines;
        otherLeast[found.size()] = otherLines;
        for (int i = found.size() - 1; i >= 0; i--) {
            least[i] = found.get(i)[0] < 0 ? least[i + 1] : Math.min(least[i + 1], found.get(i)[0]);
            otherLeast[i] = found.get(i)[2] < 0 ? otherLeast[i + 1] : Math.min(otherLeast[i + 1], found.get(i)[2]);
        }
        var links = new ArrayList<Link>();
        int from = 0;
        int otherFrom = 0;
        int to = 0;
        int otherTo = 0;
        for (int i = 0; i < found.size(); i++) {
            to = Math.max(to, found.get(i)[1] + 1);
            otherTo = Math.max(otherTo, found.get(i)[3] + 1);
            if (least[i + 1] >= to && otherLeast[i + 1] >= otherTo) {
                links.add(new Link(from, to, otherFrom, otherTo));
                from = to;
                otherFrom = otherTo;
            }
        }
        return new Links(links, lines, otherLines);
    }
}
