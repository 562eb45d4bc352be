package enface.note;

import enface.text.TextRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Finds the passages of notes again in a text that may have been corrected since.
///
/// A passage is only ever found as the very words it was; never as something that looks like it. Of several places
/// with these words the context decides, and where it does not decide clearly nothing is found: a person shall look.
/// Quotes with context are the TextQuoteSelector of the W3C Web Annotation Data Model.
///
/// Immutable; made once per text in O(text), and O(text) per target whose passage does not stand where it stood.
public final class Anchoring {

    /// Of the context at least this much must be there again for a passage to be found at another place.
    static final double SURE = 0.5;
    /// By this much the best place must be better than the second best.
    static final double CLEARLY = 0.15;
    /// Of the context this much suffices where the words stand at their old place.
    static final double AT_HOME = 0.45;
    /// The same for a passage of [#LONG] UTF-16 units, which hardly stands there by chance.
    private static final double LONG_AT_HOME = 0.15;
    private static final int LONG = 24;
    /// What the very start or end of a text weighs as context.
    private static final int EDGE = 4;
    /// By this much another place must be better to doubt that the old one is meant.
    private static final double DOUBT = 0.4;

    private record Candidate(int start, double score) {}

    private final Flow flow;

    public Anchoring(VersionText text) {
        flow = new Flow(text);
    }

    /// Where the passage of `target` stands in this text now.
    public Anchor anchor(Target target) {
        var quote = target.quote();
        if (quote.isEmpty()) {
            return new Anchor.Orphaned();
        }
        int home = flow.position(target.range().from());
        boolean atHome = home >= 0
                && flow.text().startsWith(quote, home)
                && flow.place(home + quote.length()).equals(target.range().to());
        if (atHome && score(target, home) == 1) {
            return new Anchor.Exact(target.range());
        }
        var others = candidates(target).stream()
                .filter(c -> !atHome || c.start != home)
                .toList();
        if (atHome && belongsHome(target, score(target, home), others)) {
            return new Anchor.Exact(target.range());
        }
        return moved(others, quote.length());
    }

    private static boolean belongsHome(Target target, double score, List<Candidate> others) {
        double enough = target.quote().length() >= LONG ? LONG_AT_HOME : AT_HOME;
        boolean remembersNothing = target.prefix().isEmpty() && target.suffix().isEmpty();
        return (remembersNothing || score >= enough) && others.stream().allMatch(c -> c.score - score < DOUBT);
    }

    private Anchor moved(List<Candidate> candidates, int length) {
        if (candidates.isEmpty()
                || candidates.getFirst().score < SURE
                || (candidates.size() > 1 && candidates.getFirst().score - candidates.get(1).score < CLEARLY)) {
            return new Anchor.Orphaned();
        }
        int start = candidates.getFirst().start;
        return new Anchor.Moved(new TextRange(flow.place(start), flow.place(start + length)));
    }

    /// Every place with the words of the target, the best first.
    private List<Candidate> candidates(Target target) {
        var found = new ArrayList<Candidate>();
        var quote = target.quote();
        for (int at = flow.text().indexOf(quote); at >= 0; at = flow.text().indexOf(quote, at + 1)) {
            found.add(new Candidate(at, score(target, at)));
        }
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return found;
    }

    /// How much of the context stands around a place, 0 to 1: what comes before and what comes after, each weighing
    /// as much as it is long.
    private double score(Target target, int start) {
        int end = start + target.quote().length();
        var before = flow.before(start, Target.CONTEXT);
        var after = flow.after(end, Target.CONTEXT);
        double prefixWeight = Math.max(EDGE, target.prefix().length());
        double suffixWeight = Math.max(EDGE, target.suffix().length());
        return (prefixWeight * likeness(reversed(target.prefix()), reversed(before))
                        + suffixWeight * likeness(target.suffix(), after))
                / (prefixWeight + suffixWeight);
    }

    /// How alike two stretches are that start at the passage: as far as they run together, or, where an edit parts
    /// them early, by the share of pairs of characters they have in common (Dice).
    private static double likeness(String expected, String actual) {
        if (expected.isEmpty() || actual.isEmpty()) {
            return expected.equals(actual) ? 1 : 0;
        }
        int run = 0;
        while (run < expected.length() && run < actual.length() && expected.charAt(run) == actual.charAt(run)) {
            run++;
        }
        int longest = Math.max(expected.length(), actual.length());
        return run == longest ? 1 : Math.max((double) run / longest, dice(expected, actual));
    }

    private static double dice(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
