package enface.language.find;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Finds words as they are typed, in any case, width and form.
final class FoldedFinder implements Finder {

    private final String wanted;

    FoldedFinder(String typed) {
        wanted = new FoldedText(typed).text().strip();
    }

    @Override
    public Hits find(String text) {
        if (wanted.isEmpty()) {
            return new Hits(List.of(), true);
        }
        var folded = new FoldedText(text);
        var within = folded.text();
        var places = new ArrayList<TextSpan>();
        int done = 0;
        for (int at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length())) {
            var place = folded.original(new TextSpan(at, at + wanted.length()));
            if (place.start() >= done) { // two may share one character: there are two s in ß
                places.add(place);
                done = place.end();
            }
        }
        return new Hits(places, true);
    }
}
