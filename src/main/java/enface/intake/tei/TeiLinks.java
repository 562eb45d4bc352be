package enface.intake.tei;

import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageNames;
import enface.text.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Texts whose parts are named and linked by a `linkGrp` in the same file.
final class TeiLinks {

    /// What is one sentence or line, whether it is linked or not.
    private static final Set<String> LEAVES = Set.of("s", "seg", "l", "u");
    /// What may be linked as a whole.
    private static final Set<String> WHOLES = Set.of("p", "ab", "head");

    /// A part of one of the texts.
    ///
    /// @param language as it is said for it or for what it stands in
    private record Part(String language, String text) {}

    /// Opens the file from its start.
    @FunctionalInterface
    interface Opening {
        Xml open() throws IntakeException;
    }

    private final SheetText sheet;
    /// In the order of the file, by their names; one without a name has one of ours.
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private TeiLinks(String name) {
        sheet = new SheetText(name);
    }

    /// The texts side by side; nothing where the file links none.
    static Optional<Sheet> read(String name, Opening opening) throws IntakeException {
        var read = new TeiLinks(name);
        read.readLinks(opening.open());
        if (read.rows.isEmpty()) {
            return Optional.empty();
        }
        read.readParts(opening.open());
        return read.sheet();
    }

    private void readLinks(Xml xml) throws IntakeException {
        while (xml.next()) {
            if (xml.isStart("link")) {
                var targets = xml.attribute("target") + " " + xml.attribute("targets");
                var names = new ArrayList<String>();
                for (var target : targets.strip().split("\\s+", -1)) {
                    if (target.indexOf('#') >= 0) {
                        names.add(target.substring(target.indexOf('#') + 1));
                    }
                }
                if (names.size() > 1) {
                    rows.add(List.copyOf(names));
                }
            }
        }
    }

    private void readParts(Xml xml) throws IntakeException {
        var linked = new HashSet<String>();
        rows.forEach(linked::addAll);
        Deque<String> languages = new ArrayDeque<>(List.of(""));
        boolean text = false;
        while (xml.next()) {
            text |= xml.isStart("text");
            if (xml.isStart()) {
                var said = xml.attribute("lang");
                var language = said.isEmpty() ? languages.getFirst() : said;
                var name = xml.attribute("id");
                boolean whole = WHOLES.contains(xml.tag()) && linked.contains(name);
                if (text && (whole || LEAVES.contains(xml.tag()))) {
                    var words = xml.innerText().replaceAll("\\s+", " ").strip();
                    parts.putIfAbsent(name.isEmpty() ? "no name " + parts.size() : name, new Part(language, words));
                } else {
                    languages.push(language);
                }
            } else if (!xml.isText()) {
                languages.pop();
            } else if (!xml.text().isBlank()) {
                sheet.aside(text ? Reason.UNPLACED : Reason.PROPERTY, xml.text().replaceAll("\\s+", " "));
            }
        }
    }

    private Optional<Sheet> sheet() throws IntakeException {
        var linked = new HashSet<String>();
        rows.forEach(linked::addAll);
        parts.keySet().stream().filter(name -> !linked.contains(name)).forEach(name -> rows.add(List.of(name)));
        var written = new HashSet<String>();
        for (var row : inOrder()) {
            sheet.row(Paragraph.Kind.BODY);
            var texts = new LinkedHashMap<String, StringBuilder>();
            for (var name : row) {
                var part = parts.get(name);
                if (part != null && written.add(name)) {
                    var text = texts.computeIfAbsent(part.language(), _ -> new StringBuilder());
                    text.append(text.isEmpty() ? "" : " ").append(part.text());
                    sheet.aside(Reason.ROW_NAME, name.startsWith("no name ") ? "" : name);
                }
            }
            for (var text : texts.entrySet()) {
                int column = sheet.column(text.getKey(), () -> new Column(LanguageNames.ofCode(text.getKey()), ""));
                sheet.cell(column, text.getValue());
            }
        }
        return sheet.columns() < 2 ? Optional.empty() : Optional.of(sheet.done(Grain.SEGMENT));
    }

    /// The rows in the order of the first text; what only others have stands behind what stands before it there.
    private List<List<String>> inOrder() {
        var rowOf = new HashMap<String, Integer>();
        for (int row = 0; row < rows.size(); row++) {
            for (var name : rows.get(row)) {
                rowOf.putIfAbsent(name, row);
            }
        }
        var first = parts.values().stream().map(Part::language).findFirst().orElse("");
        var places = new HashMap<Integer, Double>();
        put(first, rowOf, places);
        parts.values().stream().map(Part::language).distinct().forEach(other -> put(other, rowOf, places));
        var order = new ArrayList<Integer>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingDouble(row -> places.getOrDefault(row, Double.MAX_VALUE)));
        return order.stream().map(rows::get).toList();
    }

    private void put(String language, Map<String, Integer> rowOf, Map<Integer, Double> places) {
        boolean first = places.isEmpty();
        double last = 0;
        for (var part : parts.entrySet()) {
            if (part.getValue().language().equals(language)) {
                double next = first ? last + 1 : last + 1e-6;
                last = places.computeIfAbsent(rowOf.getOrDefault(part.getKey(), -1), _ -> next);
            }
        }
    }
}
