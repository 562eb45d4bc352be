package enface.note;

import enface.text.TextRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the passages of notes again in a text that may have been corrected since.
///
/// Words that stand where they belong are found however they were pushed about; where they were changed themselves,
/// the place is found between what stood around them. Of several places the context decides, and where it does not
/// decide clearly nothing is found: a person shall look, and never is something taken that only looks like it.
/// Quotes with context are the TextQuoteSelector of the W3C Web Annotation Data Model.
///
/// Immutable; made once per text in O(text), and O(text) per target whose passage does not stand where it stood.
public final class Anchoring {

    /// With less than this in its favour nothing is moved by itself.
    public static final double SURE = 0.6;

    /// By this much the best place must be better than the second best.
    static final double CLEARLY = 0.15;
    /// Of the context this much suffices where the words stand at their old place.
    static final double AT_HOME = 0.5;
    /// The same for a passage that weighs as much as [#LONG] letters, which hardly stands there by chance.
    private static final double LONG_AT_HOME = 0.15;
    private static final int LONG = 24;
    /// A quote and what stands between it and the end of the text weigh so much, where that end holds it.
    private static final int AT_THE_EDGE = 15;
    /// A quote that weighs less is in every text.
    private static final int SAYS_SOMETHING = 8;
    /// What the very start or end of a text weighs as context.
    private static final int EDGE = 4;
    /// By this much another place must be better to doubt that the old one is meant.
    private static final double DOUBT = 0.4;
    /// As far from its old place a passage may be pushed by what is written beside it.
    private static final int NEAR = 300;
    /// So many characters on both sides must be as they were where neither side is whole.
    private static final int TOUCHING = 4;
    /// What one whole side is worth.
    private static final double ONE_SIDE = 0.48;
    /// Of both sides so much, where a passage is far from where it stood.
    private static final double BOTH_SIDES = 0.5;
    private static final int MOST_CANDIDATES = 5;
    /// How little likeness alone speaks for a place, and how much there must be to show it at all.
    private static final double LOOKALIKE = 0.6;

    private static final double LEAST_ALIKE = 0.15;

    /// A place with the words of a target.
    private record Place(int start, Side before, Side after, double score) {

        boolean isWhole() {
            return before.isWhole() && after.isWhole();
        }

        boolean hasWholeSide() {
            return before.isWhole() || after.isWhole();
        }

        boolean hasBothNeighbours() {
            return before.run() >= TOUCHING && after.run() >= TOUCHING;
        }
    }

    private final Flow flow;

    public Anchoring(VersionText text) {
        flow = new Flow(text);
    }

    /// Where the passage of `target` stands in this text now.
    public Anchor anchor(Target target) {
        if (target.isGone()) {
            return new Anchor.Orphaned();
        }
        int home = flow.position(target.range().from());
        if (target.isGap()) {
            return gap(target, home);
        }
        boolean atHome = home >= 0 && flow.text().startsWith(target.quote(), home);
        var here = atHome ? place(target, home) : null;
        if (here != null && here.isWhole()) {
            return new Anchor.Exact(range(home, target));
        }
        var others = occurrences(target).stream()
                .filter(c -> !atHome || c.start != home)
                .toList();
        if (here != null && belongsHome(target, here, others)) {
            return new Anchor.Exact(range(home, target));
        }
        return pushed(target, others);
    }

    private TextRange range(int start, Target target) {
        return new TextRange(
                flow.place(start), flow.place(start + target.quote().length()));
    }

    private static boolean belongsHome(Target target, Place here, List<Place> others) {
        boolean remembersNothing = target.prefix().isEmpty() && target.suffix().isEmpty();
        boolean speaks = weight(target.quote()) >= LONG;
        boolean stays = speaks ? here.score >= LONG_AT_HOME : here.score >= AT_HOME && holds(target, here);
        return (remembersNothing || stays || holdsAtTheEdge(target, here))
                && others.stream().allMatch(c -> c.score - here.score < DOUBT);
    }

    /// Whether a place is as far from the very start or end of the text as it was, which is there once.
    private static boolean holdsAtTheEdge(Target target, Place place) {
        return (place.before.isWhole() && isEdge(target, target.prefix()))
                || (place.after.isWhole() && isEdge(target, target.suffix()));
    }

    private static boolean isEdge(Target target, String side) {
        return side.length() < Target.CONTEXT - 1
                && (target.isGap() || weight(target.quote()) + weight(side) >= AT_THE_EDGE);
    }

    /// Whether a place may be it at all; of what is in every text, one side must be whole.
    private static boolean holds(Target target, Place place) {
        boolean says = target.isGap() || weight(target.quote()) >= SAYS_SOMETHING;
        return place.hasWholeSide() || (says && place.hasBothNeighbours());
    }

    /// The very words elsewhere, or else the place between what stood around them.
    private Anchor pushed(Target target, List<Place> places) {
        var whole = places.stream().filter(Place::isWhole).toList();
        if (!whole.isEmpty()) {
            return whole.size() == 1 ? new Anchor.Exact(range(whole.getFirst().start, target)) : new Anchor.Orphaned();
        }
        var near = places.stream()
                .filter(c -> isNear(c.start, target))
                .filter(p -> holds(target, p))
                .toList();
        if (isClear(target, near)) {
            return new Anchor.Exact(range(near.getFirst().start, target));
        }
        var inPlace = between(target);
        if (inPlace instanceof Anchor.Moved) {
            return inPlace;
        }
        var far = places.stream()
                .filter(p -> holds(target, p))
                .filter(c -> Math.min(c.before.likeness(), c.after.likeness()) >= BOTH_SIDES)
                .toList();
        return near.isEmpty() && isClear(target, far)
                ? new Anchor.Moved(range(far.getFirst().start, target), far.getFirst().score)
                : new Anchor.Orphaned();
    }

    /// Whether a place is about where a passage stood: in characters, or in its paragraph or beside that.
    private boolean isNear(int start, Target target) {
        var from = target.range().from();
        return Math.abs(start - flow.near(from)) <= NEAR
                || Math.abs(flow.place(start).paragraph() - from.paragraph()) <= 1;
    }

    /// How much a quote weighs, in letters: a Chinese character is as good as three.
    private static int weight(String quote) {
        return quote.codePoints()
                .map(c -> Character.isIdeographic(c) || c > Character.MAX_VALUE ? 3 : 1)
                .sum();
    }

    /// Whether the first of these is good, and better than the second.
    private static boolean isClear(Target target, List<Place> best) {
        if (best.isEmpty()) {
            return false;
        }
        var first = best.getFirst();
        return (holdsAtTheEdge(target, first) || first.score >= (first.hasWholeSide() ? ONE_SIDE : SURE))
                && (best.size() == 1 || first.score - best.get(1).score >= CLEARLY);
    }

    /// What stands between the whole of what stood before and after, where that is there once and reads alike.
    private Anchor between(Target target) {
        var found = betweens(target);
        return found.size() == 1 && found.getFirst().score() >= SURE
                ? new Anchor.Moved(found.getFirst().range(), found.getFirst().score())
                : new Anchor.Orphaned();
    }

    private List<Anchor.Candidate> betweens(Target target) {
        var found = new ArrayList<Anchor.Candidate>();
        if (target.prefix().length() + target.suffix().length() < 2 * EDGE) {
            return found;
        }
        int most = 3 * target.quote().length() + Target.CONTEXT;
        for (int at = next(target.prefix(), 0);
                at >= 0;
                at = next(target.prefix(), at - target.prefix().length() + 1)) {
            int end = target.suffix().isEmpty()
                    ? flow.text().length()
                    : flow.text().indexOf(target.suffix(), at);
            if (end > at && end - at <= most) {
                double alike = Side.alike(target.quote(), flow.text().substring(at, end));
                found.add(new Anchor.Candidate(new TextRange(flow.place(at), flow.place(end)), alike));
            }
            if (target.prefix().isEmpty()) {
                break; // the start of the text
            }
        }
        return found;
    }

    /// Where the next stretch with these words ends; -1 where there is none.
    private int next(String words, int from) {
        if (words.isEmpty()) {
            return 0;
        }
        int at = flow.text().indexOf(words, from);
        return at < 0 ? -1 : at + words.length();
    }

    // Places between sentences

    private Anchor gap(Target target, int home) {
        var all = flow.gaps().stream().map(at -> place(target, at)).toList();
        var here = all.stream().filter(p -> p.start == home).findFirst();
        if (here.filter(Place::isWhole).isPresent()) {
            return new Anchor.Exact(target.range());
        }
        var best = all.stream()
                .filter(p -> holds(target, p))
                .filter(p -> p.isWhole() || isNear(p.start, target))
                .sorted(Comparator.comparingDouble(Place::score).reversed())
                .toList();
        return isClear(target, best) ? new Anchor.Exact(range(best.getFirst().start, target)) : new Anchor.Orphaned();
    }

    // What a person may choose from

    /// The best places for a passage that was not found, or not for certain, the best first; perhaps none.
    public List<Anchor.Candidate> candidates(Target target) {
        var same = target.isGap() ? flow.gaps().stream().map(at -> place(target, at)) : occurrences(target).stream();
        var places = same.map(p -> new Anchor.Candidate(range(p.start, target), p.score));
        return Stream.of(places, betweens(target).stream(), lookalikes(target).stream())
                .flatMap(s -> s)
                .filter(c -> c.score() > 0.1)
                .sorted(Comparator.comparingDouble(Anchor.Candidate::score).reversed())
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /// Sentences that read a little like the passage.
    private List<Anchor.Candidate> lookalikes(Target target) {
        return target.isGap()
                ? List.of()
                : flow.sentences().stream()
                        .map(r -> new Anchor.Candidate(r, LOOKALIKE * Side.dice(target.quote(), flow.textOf(r))))
                        .filter(c -> c.score() > LEAST_ALIKE)
                        .toList();
    }

    // The words themselves

    /// Every place with the words of the target, the best first.
    private List<Place> occurrences(Target target) {
        var found = new ArrayList<Place>();
        var quote = target.quote();
        for (int at = flow.text().indexOf(quote); at >= 0; at = flow.text().indexOf(quote, at + 1)) {
            found.add(place(target, at));
        }
        found.sort(Comparator.comparingDouble(Place::score).reversed());
        return found;
    }

    /// How much of the context stands around a place: what comes before and what comes after, each weighing as much
    /// as it is long.
    private Place place(Target target, int start) {
        int end = start + target.quote().length();
        var before = Side.of(Side.reversed(target.prefix()), Side.reversed(flow.before(start, 2 * Target.CONTEXT)));
        var after = Side.of(target.suffix(), flow.after(end, 2 * Target.CONTEXT));
        double prefixWeight = Math.max(EDGE, target.prefix().length());
        double suffixWeight = Math.max(EDGE, target.suffix().length());
        double score =
                (prefixWeight * before.likeness() + suffixWeight * after.likeness()) / (prefixWeight + suffixWeight);
        return new Place(start, before, after, score);
    }
}
