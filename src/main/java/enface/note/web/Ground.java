package enface.note.web;

import enface.note.Flow;
import enface.note.Target;
import enface.note.Targets;
import enface.note.web.WebNotes.Quote;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;

/// A version, to look for passages of annotations in.
///
/// Made in O(text); looking for a passage costs as much.
final class Ground {

    /// A place with the words of a quote.
    ///
    /// @param whole whether all that stood around it stands there too
    record Hit(Ground ground, TextSpan span, boolean whole) {}

    private final Version version;
    private final VersionId number;
    private final Flow flow;
    private final CodePoints counts;
    private final Folded folded;

    /// @param number what the version is called in the notes that come of it
    Ground(Version version, VersionId number) {
        this.version = version;
        this.number = number;
        flow = new Flow(version.text());
        counts = new CodePoints(flow.text());
        folded = new Folded(flow.text());
    }

    Version version() {
        return version;
    }

    int length() {
        return counts.length();
    }

    /// Where a code point begins, in UTF-16 units.
    int unit(int codePoint) {
        return counts.unit(codePoint);
    }

    /// The very words wherever they stand, or else the same but for spaces and breaks.
    List<Hit> hits(Quote quote) {
        var spans = new ArrayList<TextSpan>();
        var words = quote.exact();
        for (int at = flow.text().indexOf(words); at >= 0; at = flow.text().indexOf(words, at + 1)) {
            spans.add(new TextSpan(at, at + words.length()));
        }
        var found = spans.isEmpty() ? folded.find(words) : spans;
        return found.stream().map(s -> new Hit(this, s, isWhole(quote, s))).toList();
    }

    private boolean isWhole(Quote quote, TextSpan span) {
        var text = flow.text();
        int before = Math.max(0, span.start() - 2 * quote.prefix().length() - Target.CONTEXT);
        int after = Math.min(text.length(), span.end() + 2 * quote.suffix().length() + Target.CONTEXT);
        return Folded.of(text.substring(before, span.start())).endsWith(Folded.of(quote.prefix()))
                && Folded.of(text.substring(span.end(), after)).startsWith(Folded.of(quote.suffix()));
    }

    /// What is remembered of a passage that stands there.
    Target remembered(TextSpan span) {
        return span.isEmpty()
                ? Targets.gap(version.text(), number, flow.place(span.start()))
                : Targets.of(version.text(), number, range(span));
    }

    /// A passage as somebody else remembers it, and where it may be.
    Target told(Quote quote, TextSpan span) {
        return new Target(number, range(span), quote.exact(), end(quote.prefix()), start(quote.suffix()));
    }

    /// The same in the place where we had it.
    Target told(Quote quote, TextRange place) {
        return new Target(number, place, quote.exact(), end(quote.prefix()), start(quote.suffix()));
    }

    private static String end(String text) {
        int from = Math.max(0, text.length() - Target.CONTEXT);
        return text.substring(from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private static String start(String text) {
        int to = Math.min(Target.CONTEXT, text.length());
        return text.substring(0, to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to);
    }

    private TextRange range(TextSpan span) {
        return new TextRange(flow.place(span.start()), flow.place(span.end()));
    }
}
