package enface.language.find;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what any of several finders finds; of two that overlap the one that starts first.
record EitherFinder(List<Finder> finders) implements Finder {

    @Override
    public Hits find(String text) {
        var hits = finders.stream().map(f -> f.find(text)).toList();
        var all = hits.stream()
                .flatMap(h -> h.places().stream())
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
        var places = new ArrayList<TextSpan>();
        for (var place : all) {
            if (places.isEmpty() || !places.getLast().overlaps(place)) {
                places.add(place);
            }
        }
        return new Hits(places, hits.stream().allMatch(Hits::complete));
    }
}
