package enface.publish;

import enface.glossary.Concept;
import enface.note.Category;
import enface.note.Reply;
import enface.note.Severity;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.TextSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What is to be printed of a work: its title page, its versions side by side, and the notes on them.
///
/// A model of pages without any measure: every format is made from it. [Handouts] composes one.
///
/// @param fronts the title page, a block per language
/// @param columns the versions shown, in order; every row and entry has a passage for each
/// @param rows the text side by side; empty where only the notes are wanted
/// @param entries the notes, in the order of their places; empty where only the text is wanted
public record Handout(List<Front> fronts, List<Column> columns, List<Row> rows, List<Entry> entries) {

    /// What the title page says in one language.
    ///
    /// @param lines occasion, speaker, place, date, as far as known
    public record Front(LanguageTag language, String title, List<String> lines) {
        public Front {
            lines = List.copyOf(lines);
        }
    }

    /// A version shown.
    ///
    /// @param called its name where it needs one, and the translator or editor where known
    /// @param points what its errors weigh for every hundred words or characters, where notes weigh any
    public record Column(LanguageTag language, Role role, Called called, Optional<Double> points) {

        /// A version whose errors nobody has weighed.
        public Column(LanguageTag language, Role role, Called called) {
            this(language, role, called, Optional.empty());
        }
    }

    /// Stands where a version leaves out what a note misses.
    public static final String GAP = "[…]";

    /// A stretch of a passage that a note is about; an empty one is a place where something was left out.
    ///
    /// @param note the number of the note, from 1
    /// @param color a CSS colour
    public record Mark(TextSpan span, int note, String color) {}

    /// What a version says at one place; empty where it says nothing there.
    ///
    /// @param text a line break between paragraphs
    /// @param marks in order, perhaps overlapping
    public record Passage(String text, List<Mark> marks) {

        public static final Passage NOTHING = new Passage("", List.of());

        public Passage {
            marks = List.copyOf(marks);
        }

        /// The text cut where marks start and end; together its stretches are the text.
        public List<Stretch> stretches() {
            var cuts = new TreeSet<>(List.of(0, text.length()));
            for (var mark : marks) {
                cuts.add(mark.span().start());
                cuts.add(mark.span().end());
            }
            var stretches = new ArrayList<Stretch>();
            int from = cuts.removeFirst();
            var atStart = gapsAt(from);
            if (!atStart.isEmpty()) {
                stretches.add(new Stretch("", List.of(), atStart));
            }
            for (int to : cuts) {
                var span = new TextSpan(from, to);
                var around = marks.stream().filter(m -> m.span().overlaps(span)).toList();
                var ending = new ArrayList<>(
                        around.stream().filter(m -> m.span().end() == to).toList());
                ending.addAll(gapsAt(to));
                stretches.add(new Stretch(span.of(text), around, ending));
                from = to;
            }
            return stretches;
        }

        private List<Mark> gapsAt(int place) {
            return marks.stream()
                    .filter(m -> m.span().isEmpty() && m.span().start() == place)
                    .toList();
        }
    }

    /// A stretch of a passage that the same marks cover.
    ///
    /// @param ending those of them that end with it, and what was left out behind it
    public record Stretch(String text, List<Mark> marks, List<Mark> ending) {
        public Stretch {
            marks = List.copyOf(marks);
            ending = List.copyOf(ending);
        }
    }

    /// What stands side by side.
    ///
    /// @param opens whether a paragraph of the first version starts here
    public record Row(List<Passage> passages, boolean opens) {
        public Row {
            passages = List.copyOf(passages);
        }
    }

    /// A passage a note is about that no passage shown holds.
    ///
    /// @param lost whether it does not stand in its text any more; otherwise its version is not shown
    public record Quote(LanguageTag language, String text, boolean lost) {}

    /// A note with the passages it is about.
    ///
    /// @param number from 1, in the order of places
    /// @param quotes the passages it is about beside those
    /// @param severity how bad it is, where that is weighed
    /// @param done whether nothing has to be done about it any more
    /// @param remark Markdown
    /// @param terms the concepts of the glossary that occur in the passages
    public record Entry(
            int number,
            List<Passage> passages,
            List<Quote> quotes,
            Optional<Category> category,
            Optional<Severity> severity,
            List<String> tags,
            String author,
            Instant created,
            boolean done,
            String remark,
            List<Reply> replies,
            List<Concept> terms) {

        public Entry {
            passages = List.copyOf(passages);
            quotes = List.copyOf(quotes);
            tags = List.copyOf(tags);
            terms = List.copyOf(terms);
            replies = List.copyOf(replies);
        }

        /// Whether it is on the work as a whole.
        public boolean isOnWork() {
            return quotes.isEmpty() && passages.stream().allMatch(p -> p.text().isEmpty());
        }
    }

    public Handout {
        fronts = List.copyOf(fronts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
    }

    /// The title in the language of the first column that has one.
    public String title() {
        return fronts.stream()
                .map(Front::title)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }
}
