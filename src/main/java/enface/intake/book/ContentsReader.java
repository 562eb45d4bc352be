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
    ///
    /// @param start where the list itself begins
    /// @param works whether each entry is a work of its own
    record Contents(List<Entry> entries, int start, int units, boolean works) {}

    private static final int LONGEST_TITLE = 160;

    private ContentsReader() {}

    private static final Contents NONE = new Contents(List.of(), 0, 0, false);

    /// A list of contents makes works only where each of its texts has a title as high as any in the file; else its
    /// entries are the headings of one work.
    static Contents read(List<Unit> units) {
        int start = start(units);
        int length = length(units, start);
        if (length == 0) {
            return NONE;
        }
        var contents = read(units, start, length);
        return isList(units, contents) ? contents : NONE;
    }

    /// Where the list begins: behind the title of the whole, where that is a heading above all others.
    private static int start(List<Unit> units) {
        int at = 0;
        while (at < units.size() && at < 6 && isHeading(units.get(at)) && !isName(units.get(at))) {
            at++;
        }
        boolean named = at > 0 && at < units.size() && isName(units.get(at));
        return named ? at : 0;
    }

    private static boolean isHeading(Unit unit) {
        return unit.kind() == Kind.HEADING || unit.bold();
    }

    /// Whether most of the entries have a text, two of them at least.
    private static boolean isList(List<Unit> units, Contents contents) {
        long texts = contents.entries().stream().filter(Entry::hasText).count();
        long headings = contents.entries().stream()
                .filter(Entry::hasText)
                .filter(e -> isHeading(units.get(e.at())) || e.at() == contents.units())
                .count();
        boolean several = contents.entries().size() > 1;
        return several && texts * 2 >= contents.entries().size() && headings * 2 > texts - 1;
    }

    private static Contents read(List<Unit> units, int start, int length) {
        var zone = units.subList(start, length);
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
        return new Contents(entries, start, length, areWorks(units, start, entries));
    }

    /// Texts under a title of the whole are its parts, and so are those whose headings are not the highest.
    private static boolean areWorks(List<Unit> units, int start, List<Entry> entries) {
        int highest = units.stream()
                .filter(u -> u.kind() == Kind.HEADING)
                .mapToInt(Unit::level)
                .min()
                .orElse(0);
        return start == 0
                && entries.stream()
                        .filter(Entry::hasText)
                        .allMatch(e -> units.get(e.at()).level() <= highest);
    }

    /// How many units at the front are titles, the first of them coming again as a heading right after.
    private static int length(List<Unit> units, int start) {
        Set<String> seen = new HashSet<>();
        for (int i = start; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.voice() >= 0) {
                return 0;
            }
            if (i >= start + 2 && seen.contains(key(unit))) {
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
