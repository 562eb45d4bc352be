package enface.publish;

import enface.glossary.Concept;
import enface.note.Category;
import enface.note.Reply;
import enface.note.Severity;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Reading;
import enface.text.Role;
import enface.text.TextSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is to be printed of a work: its title page, its versions side by side, and the notes on them.
///
/// A model of pages without any measure: every format is made from it, and `publish.kind` composes it.
///
/// @param fronts the title page, a block per language
/// @param columns the versions shown, in order; every row and entry has a passage for each
/// @param blocks what stands below the title
public record Handout(List<Front> fronts, List<Column> columns, List<Block> blocks) {

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

    /// A place where a word was taken out, to be written in again; the text of its passage does not hold it.
    ///
    /// @param at where it stood
    /// @param number from 1; its answer has the same
    /// @param room how many characters it had
    public record Blank(int at, int number, int room) {}

    /// What a version says at one place; empty where it says nothing there.
    ///
    /// @param text a line break between paragraphs
    /// @param marks in order, perhaps overlapping
    /// @param terms where terms of the glossaries stand, in order
    /// @param blanks what is to be filled in, in order
    /// @param room how many characters are to be written in its place, where the whole of it was taken out; else 0
    /// @param source where it comes from, said in the style that was asked for; empty where none was
    /// @param readings how its characters are read, in order; none where that is not shown
    public record Passage(
            String text,
            List<Mark> marks,
            List<TextSpan> terms,
            List<Blank> blanks,
            int room,
            String source,
            List<Reading> readings) {

        public static final Passage NOTHING = new Passage("", List.of());

        public Passage {
            marks = List.copyOf(marks);
            terms = List.copyOf(terms);
            blanks = List.copyOf(blanks);
            readings = List.copyOf(readings);
        }

        /// One with nothing but marks.
        public Passage(String text, List<Mark> marks) {
            this(text, marks, List.of(), List.of(), 0, "", List.of());
        }

        /// The whole of it taken out, to be written by the reader.
        public Passage toWrite() {
            return new Passage("", List.of(), List.of(), List.of(), text.length(), source, List.of());
        }

        /// The same, saying where it comes from.
        public Passage from(String where) {
            return new Passage(text, marks, terms, blanks, room, where, readings);
        }

        /// The same with readings over its characters, and no others.
        public Passage read(List<Reading> now) {
            return new Passage(text, marks, terms, blanks, room, source, now);
        }

        /// The text cut where marks and terms start and end, and at its blanks; together its stretches are the text.
        public List<Stretch> stretches() {
            var cuts = new TreeSet<>(List.of(0, text.length()));
            for (var mark : marks) {
                cuts.add(mark.span().start());
                cuts.add(mark.span().end());
            }
            for (var term : terms) {
                cuts.add(term.start());
                cuts.add(term.end());
            }
            blanks.forEach(b -> cuts.add(b.at()));
            var stretches = new ArrayList<Stretch>();
            int from = cuts.removeFirst();
            var atStart = gapsAt(from);
            var blankAtStart = blanksAt(from);
            if (!atStart.isEmpty() || !blankAtStart.isEmpty()) {
                stretches.add(new Stretch("", List.of(), atStart, false, blankAtStart, List.of()));
            }
            for (int to : cuts) {
                var span = new TextSpan(from, to);
                var around = marks.stream().filter(m -> m.span().overlaps(span)).toList();
                var ending = new ArrayList<>(
                        around.stream().filter(m -> m.span().end() == to).toList());
                ending.addAll(gapsAt(to));
                boolean term = terms.stream().anyMatch(t -> t.overlaps(span));
                stretches.add(new Stretch(span.of(text), around, ending, term, blanksAt(to), readingsIn(span)));
                from = to;
            }
            return stretches;
        }

        private List<Reading> readingsIn(TextSpan span) {
            return Paragraph.readingsIn(span, readings, text);
        }

        private List<Blank> blanksAt(int place) {
            return blanks.stream().filter(b -> b.at() == place).toList();
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
    /// @param term whether it is of a term
    /// @param blanks what is to be filled in behind it
    /// @param readings how its characters are read, by their places in it
    public record Stretch(
            String text,
            List<Mark> marks,
            List<Mark> ending,
            boolean term,
            List<Blank> blanks,
            List<Reading> readings) {
        public Stretch {
            marks = List.copyOf(marks);
            ending = List.copyOf(ending);
            blanks = List.copyOf(blanks);
            readings = List.copyOf(readings);
        }
    }

    /// What stands side by side.
    ///
    /// @param opens whether a paragraph of the first version starts here
    /// @param number from 1, or 0 where it is not told
    /// @param heading whether it is a heading of the text, which stays with what follows it
    public record Row(List<Passage> passages, boolean opens, int number, boolean heading) {
        public Row {
            passages = List.copyOf(passages);
        }

        /// One of running text whose number is not told.
        public Row(List<Passage> passages, boolean opens) {
            this(passages, opens, 0, false);
        }

        /// The same with other passages.
        public Row with(List<Passage> now) {
            return new Row(now, opens, number, heading);
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

        /// The same with other passages.
        public Entry with(List<Passage> now) {
            return new Entry(
                    number, now, quotes, category, severity, tags, author, created, done, remark, replies, terms);
        }
    }

    public Handout {
        fronts = List.copyOf(fronts);
        columns = List.copyOf(columns);
        blocks = List.copyOf(blocks);
    }

    /// All rows of the text, in their order.
    public List<Row> rows() {
        return blocks.stream()
                .flatMap(b -> b instanceof Block.Text text ? text.rows().stream() : Stream.empty())
                .toList();
    }

    /// All notes, in the order in which they stand.
    public List<Entry> entries() {
        return blocks.stream()
                .flatMap(b -> switch (b) {
                    case Block.Notes notes -> notes.entries().stream();
                    case Block.Text text -> text.beside().stream();
                    default -> Stream.empty();
                })
                .toList();
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
