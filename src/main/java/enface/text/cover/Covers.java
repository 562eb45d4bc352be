package enface.text.cover;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The covers over the versions of a work: what every part of the window asks before it shows any text.
public record Covers(Map<VersionId, Cover> covers) {

    /// Nothing is covered.
    public static final Covers NONE = new Covers(Map.of());

    /// What stands in place of covered text in what is copied or read out.
    public static final String SIGN = "…";

    public Covers {
        covers = Map.copyOf(covers);
    }

    public Covers with(VersionId version, Cover cover) {
        var more = new HashMap<>(covers);
        more.put(version, cover);
        return new Covers(more);
    }

    public Covers without(VersionId version) {
        var fewer = new HashMap<>(covers);
        fewer.remove(version);
        return new Covers(fewer);
    }

    public Optional<Cover> of(VersionId version) {
        return Optional.ofNullable(covers.get(version));
    }

    /// Whether a version is hidden, revealed in part or not.
    public boolean isHidden(VersionId version) {
        return covers.containsKey(version);
    }

    public boolean hides(VersionId version, TextPlace place) {
        return of(version).filter(c -> c.hides(place)).isPresent();
    }

    /// Whether any character of a range is covered.
    public boolean hidesAny(VersionId version, TextRange range) {
        return of(version).filter(c -> c.hidesAny(range)).isPresent();
    }

    /// What of a span of a paragraph is covered, in order.
    public List<TextSpan> within(VersionId version, int paragraph, TextSpan span) {
        return of(version).map(c -> c.within(paragraph, span)).orElse(List.of());
    }

    /// What can be read of a range; nothing where all of it is covered.
    public String textOf(VersionId version, VersionText text, TextRange range) {
        return of(version).map(c -> c.textOf(range, SIGN)).orElseGet(() -> text.textOf(range));
    }
}
