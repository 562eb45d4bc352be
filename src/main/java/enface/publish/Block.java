package enface.publish;

import enface.publish.Handout.Entry;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Row;
import enface.publish.Plan.Space;
import enface.text.LanguageTag;
import java.util.List;

/// A part of what is to be printed, in the order in which it stands; every writer of pages answers each kind of it.
///
/// What a person reads in it is said already; only what its parts are called is left to [Labels#part].
public sealed interface Block {

    /// What a part of the pages is.
    enum Part {
        TEXT,
        NOTES,
        QUESTIONS,
        ANSWERS,
        GLOSSARY,
        VOCABULARY,
        CARDS
    }

    /// The title of a part.
    ///
    /// @param ownPage whether it begins a page, however short the rest is
    record Heading(Part part, boolean ownPage) implements Block {}

    /// In the place of a part of which there is nothing ([Labels#none]).
    record Empty(Part part) implements Block {}

    /// How rows stand under each other.
    enum Manner {
        /// One after another as text reads.
        RUNNING,
        /// Each set off from the next, with its number.
        PARTED
    }

    /// The text of all versions side by side.
    ///
    /// @param beside notes that stand in the margin at the height of their passages; the row with the last mark of
    ///     one is its own
    /// @param space what is left to write on
    record Text(List<Row> rows, Manner manner, List<Entry> beside, Space space) implements Block {
        public Text {
            rows = List.copyOf(rows);
            beside = List.copyOf(beside);
        }

        /// Running text with nothing beside it.
        public Text(List<Row> rows) {
            this(rows, Manner.RUNNING, List.of(), Space.NONE);
        }
    }

    /// Notes one below the other.
    ///
    /// @param quoted whether their passages are repeated over them; otherwise the numbers in the text tell
    record Notes(List<Entry> entries, boolean quoted) implements Block {
        public Notes {
            entries = List.copyOf(entries);
        }
    }

    /// A question with the passages it is about.
    ///
    /// @param text Markdown
    /// @param passages one for each version, or none at all
    /// @param lines how many ruled lines follow for the answer
    record Question(int number, String text, List<Passage> passages, int lines) {
        public Question {
            passages = List.copyOf(passages);
        }
    }

    /// Questions to be answered in writing.
    record Questions(List<Question> questions) implements Block {
        public Questions {
            questions = List.copyOf(questions);
        }
    }

    /// What is to be found out.
    enum Task {
        /// The words that belong into the gaps.
        GAPS,
        /// The version that was left out.
        WRITING,
        QUESTIONS
    }

    /// What belongs into a gap, or is the text of what was to be written.
    record Answer(int number, LanguageTag language, String text) {}

    /// The answers to one task, by number.
    record Answers(Task to, List<Answer> answers) implements Block {
        public Answers {
            answers = List.copyOf(answers);
        }
    }

    /// What stands in a cell of a table, or on a side of a card.
    ///
    /// @param head what stands out: a word; empty where nothing does
    /// @param text what is said of it, a line break between two things
    record Cell(LanguageTag language, String head, String text) {}

    /// A table; its heads are repeated on every page.
    ///
    /// @param weights how wide each column is in relation to the others
    /// @param rows as many cells in each as there are heads
    record Table(List<String> heads, List<Integer> weights, List<List<Cell>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            weights = List.copyOf(weights);
            rows = rows.stream().map(List::copyOf).toList();
            int wanted = heads.size();
            if (weights.size() != wanted || rows.stream().anyMatch(r -> r.size() != wanted)) {
                throw new IllegalArgumentException("not " + wanted + " in each row");
            }
        }
    }

    /// A card to be cut out.
    record Card(Cell front, Cell back) {}

    /// Cards to be cut out; the backs stand on pages of their own, turned around so that they meet their fronts when
    /// paper is printed on both sides and turned over its long edge.
    record Cards(List<Card> cards) implements Block {
        public Cards {
            cards = List.copyOf(cards);
        }
    }
}
