package enface.note.web;

import enface.note.file.BadFile;
import enface.note.web.Json.Value;
import enface.note.web.WebNotes.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the selectors of one target tell of its passage: a quote, a position, and the kinds that nobody here follows.
///
/// A quote, a position in code points, a fragment `char=12,34` of plain text (RFC 5147) and a range between two of
/// those are followed; one that refines another is followed where it tells the passage by itself.
final class Selectors {

    private static final Pattern CHARACTERS = Pattern.compile("(?:.*;)?char=(\\d{1,9})(?:,(\\d{1,9}))?(?:;.*)?");

    /// @param start in code points; -1 where none is told
    private record Told(@Nullable Quote quote, int start, int end) {

        static final Told NOTHING = new Told(null, -1, -1);

        boolean isNothing() {
            return quote == null && start < 0;
        }
    }

    private @Nullable Quote quote;
    private int start = -1;
    private int end = -1;
    private final List<String> unfollowed = new ArrayList<>();

    @Nullable
    Quote quote() {
        return quote;
    }

    /// Where it starts, in code points; -1 where no position is told.
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean tellNothing() {
        return quote == null && start < 0;
    }

    List<String> unfollowed() {
        return unfollowed;
    }

    /// @throws BadFile where the model does not let one be so
    void read(List<Value> selectors) throws BadFile {
        for (var selector : selectors) {
            if (selector.string().isPresent()) {
                unfollowed.add(selector.string().get());
            } else {
                take(told(selector.object().orElseThrow(selector::bad)));
            }
        }
    }

    void fragment(String fragment) {
        take(characters(fragment, "FragmentSelector"));
    }

    private void take(Told told) {
        quote = quote == null ? told.quote : quote;
        if (start < 0) {
            start = told.start;
            end = told.end;
        }
    }

    private Told told(Json selector) throws BadFile {
        var told = alone(selector);
        var finer = selector.all("refinedBy");
        if (finer.isEmpty()) {
            return told;
        }
        var inner = Told.NOTHING;
        for (var one : finer) {
            inner = inner.isNothing() ? told(one.object().orElseThrow(one::bad)) : inner;
        }
        return refined(told, inner);
    }

    /// The inner passage within the outer one; a quote is one wherever it stands.
    private static Told refined(Told outer, Told inner) {
        if (inner.start >= 0 && outer.start >= 0) {
            return new Told(inner.quote, outer.start + inner.start, outer.start + inner.end);
        }
        if (inner.start >= 0 && outer.quote != null) {
            return within(outer.quote, inner);
        }
        return new Told(inner.quote, -1, -1);
    }

    private static Told within(Quote outer, Told inner) {
        var counts = new CodePoints(outer.exact());
        if (inner.end > counts.length()) {
            return Told.NOTHING;
        }
        int from = counts.unit(inner.start);
        int to = counts.unit(inner.end);
        return new Told(
                new Quote(
                        outer.exact().substring(from, to),
                        outer.prefix() + outer.exact().substring(0, from),
                        outer.exact().substring(to) + outer.suffix()),
                -1,
                -1);
    }

    private Told alone(Json selector) throws BadFile {
        if (selector.is("TextQuoteSelector")) {
            return new Told(
                    new Quote(
                            selector.text("exact").orElseThrow(() -> selector.bad("exact")),
                            selector.text("prefix").orElse(""),
                            selector.text("suffix").orElse("")),
                    -1,
                    -1);
        }
        if (selector.is("TextPositionSelector")) {
            int from = selector.count("start");
            int to = selector.count("end");
            if (to < from) {
                throw selector.bad("end");
            }
            return new Told(null, from, to);
        }
        if (selector.is("FragmentSelector")) {
            return characters(selector.text("value").orElseThrow(() -> selector.bad("value")), "FragmentSelector");
        }
        if (selector.is("RangeSelector") && selector.has("startSelector")) {
            return range(selector);
        }
        var types = selector.types();
        if (types.isEmpty()) {
            throw selector.bad("type");
        }
        unfollowed.add(types.getFirst());
        return Told.NOTHING;
    }

    private Told characters(String fragment, String kind) {
        var found = CHARACTERS.matcher(fragment);
        if (!found.matches()) {
            unfollowed.add(kind + " " + fragment);
            return Told.NOTHING;
        }
        int from = Integer.parseInt(found.group(1));
        int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
        return to < from ? Told.NOTHING : new Told(null, from, to);
    }

    /// From the start of one passage up to the start of another.
    private Told range(Json selector) throws BadFile {
        var from = first(selector, "startSelector");
        var to = first(selector, "endSelector");
        if (from.start < 0 || to.start < from.start) {
            unfollowed.add("RangeSelector");
            return Told.NOTHING;
        }
        return new Told(null, from.start, to.start);
    }

    private Told first(Json selector, String name) throws BadFile {
        var all = selector.all(name);
        if (all.isEmpty()) {
            throw selector.bad(name);
        }
        return told(all.getFirst().object().orElseThrow(all.getFirst()::bad));
    }
}
