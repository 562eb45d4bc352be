package enface.study.term;

import enface.glossary.Concept;
import enface.text.TextRange;
import enface.text.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every place at which a concept stands in the original of a work, with what stands for it in each version.
///
/// @param versions in the order of the cells of each place
public record TermPlaces(Concept concept, Version original, List<Version> versions, List<Place> places) {

    /// A place.
    ///
    /// @param row which sentence of the original it is in, from 0
    /// @param words as they stand there
    public record Place(TextRange range, int row, String words, List<Rendered> cells) {

        public Place {
            cells = List.copyOf(cells);
        }
    }

    /// How often something stands for the concept.
    ///
    /// @param first as it stands the first time; its kind is that of all
    /// @param places the numbers of the places, in order
    public record Count(Rendered first, List<Integer> places) {

        public Count {
            places = List.copyOf(places);
        }

        public int number() {
            return places.size();
        }
    }

    public TermPlaces {
        versions = List.copyOf(versions);
        places = List.copyOf(places);
    }

    /// What stands for the concept in a version, the most frequent first; what stands for it nowhere known, and where
    /// it is left out, last.
    public List<Count> counts(int version) {
        record Kind(Class<?> of, String label) {}
        var firsts = new LinkedHashMap<Kind, Rendered>();
        var numbers = new LinkedHashMap<Kind, List<Integer>>();
        for (int i = 0; i < places.size(); i++) {
            var cell = places.get(i).cells().get(version);
            var kind = new Kind(cell.getClass(), cell.label().toLowerCase(Locale.ROOT));
            firsts.putIfAbsent(kind, cell);
            numbers.computeIfAbsent(kind, _ -> new ArrayList<>()).add(i);
        }
        var counts = new ArrayList<Count>();
        for (Map.Entry<Kind, Rendered> first : firsts.entrySet()) {
            counts.add(new Count(first.getValue(), numbers.getOrDefault(first.getKey(), List.of())));
        }
        counts.sort(Comparator.<Count, Boolean>comparing(c -> c.first().label().isEmpty())
                .thenComparing(Comparator.comparingInt(Count::number).reversed()));
        return counts;
    }

    /// At how many places something stands for it.
    public int rendered(int version) {
        return counts(version).stream()
                .filter(c -> !c.first().label().isEmpty())
                .mapToInt(Count::number)
                .sum();
    }

    /// How consistent a version is: the share of its most frequent rendering in all places where something stands for
    /// the concept, 0 to 1; 1 where nothing does.
    public double consistency(int version) {
        int all = rendered(version);
        return all == 0 ? 1 : (double) counts(version).getFirst().number() / all;
    }

    /// The same for the work: that of all versions, as they weigh by their places.
    public double consistency() {
        int all = 0;
        int most = 0;
        for (int v = 0; v < versions.size(); v++) {
            int rendered = rendered(v);
            all += rendered;
            most += rendered == 0 ? 0 : counts(v).getFirst().number();
        }
        return all == 0 ? 1 : (double) most / all;
    }
}
