package enface.intake.linked;

import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.Format;
import enface.intake.format.FormatReaders;
import enface.intake.format.RawFile;
import enface.intake.linked.Links.Ends;
import enface.intake.linked.Links.Link;
import enface.intake.linked.XmlSentences.Sentence;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.language.guess.LanguageNames;
import enface.text.Paragraph;
import enface.text.piece.Piece;
import enface.text.piece.Pieces;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two texts in XML and a file that links their sentences, as InterText, XCES and TEI keep them apart.
///
/// Only files that were given are read: a name in the file of links opens nothing on the disk.
public final class LinkedXml {

    private static final long LARGEST = 64L << 20;
    private static final int TELLING = 4_000;

    private final LanguageGuess guess;

    public LinkedXml(LanguageGuess guess) {
        this.guess = guess;
    }

    /// The texts of a file of links, side by side.
    ///
    /// @param members the two texts and the links
    public record Texts(List<RawFile> members, Extract extract) {

        public Texts {
            members = List.copyOf(members);
        }
    }

    /// A link as the file has it.
    private record Said(List<String> first, List<String> second, boolean confirmed) {

        Said swapped() {
            return new Said(second, first, confirmed);
        }

        boolean isOf(Map<String, Integer> firsts, Map<String, Integer> seconds) {
            return firsts.keySet().containsAll(first) && seconds.keySet().containsAll(second);
        }
    }

    /// What a file of links says: of which texts, and what corresponds.
    private record LinkFile(String firstDoc, String secondDoc, List<Said> links) {

        LinkFile swapped() {
            return new LinkFile(
                    firstDoc, secondDoc, links.stream().map(Said::swapped).toList());
        }
    }

    /// Whether a file says what corresponds in two others.
    public static boolean isLinks(RawFile file) throws IntakeException {
        return FormatReaders.formatOf(file) == Format.LINKS;
    }

    /// The texts that a file links, out of those given.
    ///
    /// @throws IntakeException where they are not among the files, or are not those that the links were made for
    public Texts read(RawFile links, List<RawFile> given) throws IntakeException {
        var said = linkFile(links);
        var first = find(said.firstDoc(), links, given);
        var second = find(said.secondDoc(), links, given);
        var names = said.links().stream()
                .flatMap(link -> Stream.concat(link.first().stream(), link.second().stream()))
                .collect(Collectors.toSet());
        var one = XmlSentences.read(first, names);
        var other = XmlSentences.read(second, names);
        var firsts = numbers(one);
        var seconds = numbers(other);
        var fitting = Stream.of(said, said.swapped())
                .filter(s -> s.links().stream().allMatch(link -> link.isOf(firsts, seconds)))
                .findFirst()
                .orElseThrow(() -> new IntakeException(Kind.LINKS, links.name(), ""));
        var sheet = sheet(one, other, whole(fitting.links(), firsts, seconds));
        return new Texts(List.of(first, second, links), sheet);
    }

    private static RawFile find(String doc, RawFile links, List<RawFile> given) throws IntakeException {
        var name = doc.substring(doc.replace('\\', '/').lastIndexOf('/') + 1).replaceFirst("\\.gz$", "");
        @Nullable Path folder = links.path().toAbsolutePath().normalize().getParent();
        return given.stream()
                .filter(file -> !name.isEmpty()
                        && String.valueOf(file.path().getFileName()).equalsIgnoreCase(name))
                .sorted((a, b) -> Boolean.compare(isIn(b, folder), isIn(a, folder)))
                .findFirst()
                .orElseThrow(() -> new IntakeException(Kind.LINKS, links.name(), ""));
    }

    private static boolean isIn(RawFile file, @Nullable Path folder) {
        return folder != null
                && folder.equals(file.path().toAbsolutePath().normalize().getParent());
    }

    /// XCES names the text it goes from first in each link, InterText the one it goes to.
    private static LinkFile linkFile(RawFile file) throws IntakeException {
        var xml = Xml.of(file.name(), new ByteArrayInputStream(file.bytes(LARGEST)));
        var links = new ArrayList<Said>();
        var from = "";
        var to = "";
        boolean xces = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            xces |= xml.tag().equals("cesAlign");
            from = from.isEmpty() ? xml.attribute("fromDoc") : from;
            to = to.isEmpty() ? xml.attribute("toDoc") : to;
            if (!xml.tag().equals("link")) {
                continue;
            }
            var targets = xml.attribute("xtargets").split(";", -1);
            boolean confirmed = xml.attribute("status").equals("man");
            if (targets.length == 2) {
                var said = new Said(ids(targets[0]), ids(targets[1]), confirmed);
                links.add(xces ? said : said.swapped());
            } else {
                var ends = (xml.attribute("target") + xml.attribute("targets"))
                        .strip()
                        .split("\\s+", -1);
                from = from.isEmpty() ? doc(ends[0]) : from;
                to = to.isEmpty() ? doc(ends[ends.length - 1]) : to;
                links.add(new Said(of(ends, from), of(ends, to), false));
            }
        }
        return new LinkFile(from, to, links);
    }

    private static List<String> ids(String names) {
        return Stream.of(names.strip().split("\\s+", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(name.indexOf('#') + 1))
                .toList();
    }

    private static String doc(String target) {
        int mark = target.indexOf('#');
        return mark < 0 ? "" : target.substring(0, mark);
    }

    private static List<String> of(String[] targets, String doc) {
        return Stream.of(targets)
                .filter(target -> doc(target).equals(doc))
                .flatMap(target -> ids(target).stream())
                .toList();
    }

    private static Map<String, Integer> numbers(XmlSentences text) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < text.all().size(); i++) {
            numbers.putIfAbsent(text.all().get(i).id(), i);
        }
        return numbers;
    }

    /// A link as numbers, and whether somebody confirmed it.
    private record Numbered(Ends ends, boolean confirmed) {}

    /// All links in order as numbers; what no link names stands alone.
    private static List<Numbered> whole(List<Said> said, Map<String, Integer> firsts, Map<String, Integer> seconds) {
        var whole = new ArrayList<Numbered>();
        var linked = said.stream().flatMap(s -> s.first().stream()).collect(Collectors.toSet());
        var otherLinked = said.stream().flatMap(s -> s.second().stream()).collect(Collectors.toSet());
        var alone = alone(firsts, linked);
        var otherAlone = alone(seconds, otherLinked);
        for (var link : said) {
            var one = link.first().stream().map(firsts::get).sorted().toList();
            var other = link.second().stream().map(seconds::get).sorted().toList();
            while (!one.isEmpty() && !alone.isEmpty() && alone.getFirst() < one.getFirst()) {
                int at = alone.removeFirst();
                whole.add(new Numbered(new Ends(at, at, -1, -1), false));
            }
            while (!other.isEmpty() && !otherAlone.isEmpty() && otherAlone.getFirst() < other.getFirst()) {
                int at = otherAlone.removeFirst();
                whole.add(new Numbered(new Ends(-1, -1, at, at), false));
            }
            whole.add(new Numbered(
                    new Ends(
                            one.isEmpty() ? -1 : one.getFirst(),
                            one.isEmpty() ? -1 : one.getLast(),
                            other.isEmpty() ? -1 : other.getFirst(),
                            other.isEmpty() ? -1 : other.getLast()),
                    link.confirmed()));
        }
        alone.forEach(at -> whole.add(new Numbered(new Ends(at, at, -1, -1), false)));
        otherAlone.forEach(at -> whole.add(new Numbered(new Ends(-1, -1, at, at), false)));
        return whole;
    }

    private static Deque<Integer> alone(Map<String, Integer> numbers, Set<String> linked) {
        return numbers.entrySet().stream()
                .filter(entry -> !linked.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private Extract sheet(XmlSentences one, XmlSentences other, List<Numbered> links) throws IntakeException {
        var sheet = new SheetText(one.name());
        int first = sheet.column("0", () -> column(one));
        int second = sheet.column("1", () -> column(other));
        int read = 0;
        for (var link : Links.of(links.stream().map(Numbered::ends).toList()).all()) {
            sheet.row(Paragraph.Kind.BODY);
            cell(sheet, first, one.all().subList(link.from(), link.to()));
            cell(sheet, second, other.all().subList(link.otherFrom(), link.otherTo()));
            boolean confirmed =
                    links.subList(read, read + link.parts()).stream().allMatch(Numbered::confirmed);
            read += link.parts();
            beads(sheet, second, one, other, link, confirmed);
        }
        for (var rest :
                Stream.concat(one.rest().stream(), other.rest().stream()).toList()) {
            sheet.aside(Reason.PROPERTY, rest);
        }
        return new Extract.SideBySide(sheet.done(Grain.SEGMENT));
    }

    private static void beads(
            SheetText sheet, int column, XmlSentences one, XmlSentences other, Link link, boolean confirmed) {
        int sources = said(one.all().subList(link.from(), link.to())).size();
        int targets =
                said(other.all().subList(link.otherFrom(), link.otherTo())).size();
        if (sources + targets > 0) {
            sheet.beads(column, sources + "-" + targets + (confirmed ? "!" : ":1"));
        }
    }

    private Column column(XmlSentences text) {
        var start = new StringBuilder();
        for (var sentence : text.all()) {
            if (start.length() < TELLING) {
                start.append(sentence.text()).append('\n');
            }
        }
        var found = guess.of(start.toString());
        var said = LanguageNames.ofCode(text.language()).or(() -> LanguageNames.inFileName(text.name()));
        return new Column(Optional.of(said.filter(s -> !found.sameLanguage(s)).orElse(found)), "");
    }

    private static List<Sentence> said(List<Sentence> sentences) {
        return sentences.stream().filter(s -> !s.text().isEmpty()).toList();
    }

    /// Sentences as they stand in their paragraphs.
    private static void cell(SheetText sheet, int column, List<Sentence> sentences) throws IntakeException {
        var text = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        for (var sentence : said(sentences)) {
            int length = sentence.text().length();
            if (!pieces.isEmpty()) {
                text.append(sentence.begins() ? '\n' : ' ');
            }
            text.append(sentence.text());
            pieces.add(
                    sentence.begins()
                            ? new Piece(Optional.of(sentence.kind()), "", length)
                            : new Piece(Optional.empty(), " ", length));
        }
        if (!pieces.isEmpty()) {
            sheet.cell(column, text.toString(), Optional.of(new Pieces(pieces)));
        }
    }
}
