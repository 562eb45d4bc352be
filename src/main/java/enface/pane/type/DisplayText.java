package enface.pane.type;

import enface.text.Shortened;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.text.TextLineInfo;

/// A paragraph's text, or a stretch of it, as it is drawn: the model's characters, and between them some that only the
/// eye needs (the indent of a Chinese paragraph, room for a note's number). Offsets are translated here, so that nobody
/// else sees the difference; model offsets are those of the whole paragraph.
public final class DisplayText {

    /// Characters drawn before the model's offset `at`.
    ///
    /// @param notes whose number is written over these characters, in the order of their numbers; perhaps none
    public record Insertion(int at, String text, List<NoteMark> notes) {

        /// The number to be written: `1`, or `1,2` where several passages end, and `1–9` where very many do.
        public String label() {
            return labelOf(notes);
        }

        /// Whether it parts a word where a line ends.
        boolean parts() {
            return text.equals(Hyphens.HYPHEN) || text.equals(Hyphens.SPACE);
        }

        static String labelOf(List<NoteMark> notes) {
            var parts = new ArrayList<String>();
            for (int i = 0; i < notes.size(); ) {
                int end = endOfRun(notes, i);
                int first = notes.get(i).number();
                int last = notes.get(end - 1).number();
                if (last - first >= 2) {
                    parts.add(first + "–" + last);
                } else {
                    notes.subList(i, end).forEach(n -> parts.add((n.range().isEmpty() ? GAP : "") + n.number()));
                }
                i = end;
            }
            return parts.stream().distinct().collect(Collectors.joining(","));
        }

        /// Behind the last of those whose numbers follow one upon the other; one about what is left out stands alone.
        private static int endOfRun(List<NoteMark> notes, int from) {
            int end = from + 1;
            boolean alone = notes.get(from).range().isEmpty();
            while (!alone
                    && end < notes.size()
                    && !notes.get(end).range().isEmpty()
                    && notes.get(end).number() - notes.get(end - 1).number() <= 1) {
                end++;
            }
            return end;
        }
    }

    /// What readers are not to see and fonts draw, or have no drawing for and show as a box.
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u2060-\u2064\uFEFF]");

    /// In families without shaped letters also signs of direction, which have them.
    private static final Pattern UNSEEN_IN_LATIN =
            Pattern.compile("[\u00AD\u034F\u061C\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]");

    /// Before the number of a note about what is left out.
    private static final String GAP = "…";

    public static final DisplayText EMPTY = new DisplayText("", new TextSpan(0, 0), List.of());

    private final String model;
    private final String text;
    private final TextSpan span;
    private final List<Insertion> insertions;

    /// @param span what of the model is drawn
    /// @param insertions in order of their places, at most one at each, none outside the span
    public DisplayText(String model, TextSpan span, List<Insertion> insertions) {
        this.model = model;
        this.span = span;
        this.insertions = List.copyOf(insertions);
        text = drawn(span.of(model));
    }

    private String drawn(String model) {
        var drawn = new StringBuilder(model);
        for (var insertion : insertions.reversed()) {
            drawn.insert(insertion.at() - span.start(), insertion.text());
        }
        return drawn.toString();
    }

    /// The same with more put in where nothing is yet, before characters of what is drawn now.
    DisplayText with(SortedMap<Integer, String> drawn) {
        if (drawn.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(insertions);
        drawn.forEach((at, more) -> all.add(new Insertion(modelOf(at), more, List.of())));
        all.sort(Comparator.comparingInt(Insertion::at));
        return new DisplayText(model, span, all);
    }

    /// Whether each word that is parted is parted where a line ends.
    public boolean endsLines(List<TextLineInfo> lines) {
        var starts = lines.stream().map(TextLineInfo::start).collect(Collectors.toSet());
        return parted().stream().allMatch(i -> starts.contains(startOf(i.at())));
    }

    /// What is put in to part words.
    public List<Insertion> parted() {
        return insertions.stream().filter(Insertion::parts).toList();
    }

    /// A stretch as it stands in the text, with nothing put in.
    public String said(TextSpan stretch) {
        int start = Math.clamp(stretch.start(), span.start(), span.end());
        return model.substring(start, Math.clamp(stretch.end(), start, span.end()));
    }

    /// A model offset, or the one before it where that is within what a person takes for one character.
    public int whole(int offset) {
        return Shortened.before(model, Math.clamp(offset, 0, model.length()));
    }

    /// The whole of the text of which some is drawn.
    public String model() {
        return model;
    }

    /// What of the model is drawn.
    public TextSpan span() {
        return span;
    }

    /// What is inserted to be written over by a note's number.
    public List<Insertion> numbers() {
        return insertions.stream().filter(i -> !i.notes().isEmpty()).toList();
    }

    public String text() {
        return text;
    }

    /// The same, with a space without width for each sign that fonts draw and readers are not to see.
    ///
    /// @param shaped whether the family is one of shaped letters
    public String inked(boolean shaped) {
        return inked(text, shaped);
    }

    static String inked(String text, boolean shaped) {
        return (shaped ? UNSEEN : UNSEEN_IN_LATIN).matcher(text).replaceAll("\u200B");
    }

    /// Where the character at a model offset is drawn: behind what is inserted there. Offsets outside what is drawn
    /// count as its ends.
    public int startOf(int offset) {
        int model = Math.clamp(offset, span.start(), span.end());
        int drawn = model - span.start();
        for (var insertion : insertions) {
            if (insertion.at() > model) {
                break;
            }
            drawn += insertion.text().length();
        }
        return drawn;
    }

    /// Where a span that ends at a model offset ends on the screen: before what is inserted there.
    public int endOf(int offset) {
        int model = Math.clamp(offset, span.start(), span.end());
        int drawn = model - span.start();
        for (var insertion : insertions) {
            if (insertion.at() >= model) {
                break;
            }
            drawn += insertion.text().length();
        }
        return drawn;
    }

    /// The model offset of a drawn one; inserted characters stand at the place they were inserted.
    public int modelOf(int drawn) {
        int inserted = 0;
        for (var insertion : insertions) {
            int start = insertion.at() - span.start() + inserted;
            if (drawn < start) {
                break;
            }
            int length = insertion.text().length();
            if (drawn <= start + length) {
                return insertion.at();
            }
            inserted += length;
        }
        return drawn - inserted + span.start();
    }
}
