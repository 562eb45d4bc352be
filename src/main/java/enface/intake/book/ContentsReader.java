package enface.intake.book;

import enface.intake.block.Ending;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Recognises the list of contents at the front of a book by what it names: titles that come again as headings.
final class ContentsReader {

    /// A title in the contents, in as many languages as it was given.
    record Entry(List<Unit> titles, int at) {

        /// Whether the file has a text of this title.
        boolean hasText() {
            return at >= 0;
        }
    }

    /// The entries, how many units the list took, and where its first text begins.
    record Contents(List<Entry> entries, int units) {}

    private static final int LONGEST_TITLE = 160;

    private ContentsReader() {}

    static Contents read(List<Unit> units) {
        int length = length(units);
        var zone = units.subList(0, length);
        var entries = new ArrayList<Entry>();
        var open = new ArrayList<Unit>();
        var firstPlaces = firstPlaces(units, length);
        for (var unit : zone) {
            if (isName(unit)) {
                continue;
            }
            if (open.stream().anyMatch(u -> u.isIn(unit.language()))) {
                entries.add(entry(open, firstPlaces));
                open.clear();
            }
            open.add(unit);
        }
        if (!open.isEmpty()) {
            entries.add(entry(open, firstPlaces));
        }
        return new Contents(entries, length);
    }

    /// How many units at the front are titles, the first of them coming again as a heading right after.
    private static int length(List<Unit> units) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (i >= 2 && seen.contains(key(unit))) {
                return i;
            }
            boolean title = unit.bold()
                    || unit.link()
                    || unit.kind() == Kind.ITEM
                    || unit.kind() == Kind.HEADING
                    || unit.string().length() <= 100;
            if (!title || unit.string().length() > LONGEST_TITLE || Ending.isPlausible(unit.string())) {
                return 0;
            }
            seen.add(key(unit));
        }
        return 0;
    }

    /// Where each title comes first behind the list.
    private static Map<String, Integer> firstPlaces(List<Unit> units, int from) {
        var places = new HashMap<String, Integer>();
        for (int i = from; from > 0 && i < units.size(); i++) {
            places.putIfAbsent(key(units.get(i)), i);
        }
        return places;
    }

    private static Entry entry(List<Unit> titles, Map<String, Integer> firstPlaces) {
        int at = titles.stream()
                .map(ContentsReader::key)
                .filter(firstPlaces::containsKey)
                .mapToInt(firstPlaces::get)
                .min()
                .orElse(-1);
        return new Entry(List.copyOf(titles), at);
    }

    private static boolean isName(Unit unit) {
        return unit.string().strip().matches("(?i)(?:table of )?contents|目\\s*录|目\\s*錄|目次");
    }

    /// A title as it is compared: letters and digits only.
    private static String key(Unit unit) {
        return unit.string().toLowerCase(Locale.ROOT).replaceAll("\\.{2,}.*|…+.*|[^\\p{L}\\p{N}]", "");
    }
}
