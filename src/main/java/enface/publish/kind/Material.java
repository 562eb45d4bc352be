package enface.publish.kind;

import enface.align.row.Row;
import enface.card.Card;
import enface.glossary.Concept;
import enface.note.Note;
import enface.note.Schemes;
import enface.text.LanguageTag;
import enface.text.Paragraph.Reading;
import enface.text.Version;
import enface.text.Work;
import java.util.List;

/// All that pages are made of.
///
/// @param texts the work, and what of it is shown
/// @param concepts the glossaries in use
/// @param cards those there are, of whatever work
/// @param spoken tells how characters are read
public record Material(
        Texts texts, List<Note> notes, Schemes schemes, List<Concept> concepts, List<Card> cards, Spoken spoken) {

    /// Tells how the characters of a text are read.
    @FunctionalInterface
    public interface Spoken {

        Spoken NOTHING = (_, _) -> List.of();

        /// The readings of a text, in order; none in languages that it does not know.
        List<Reading> of(LanguageTag language, String text);
    }

    /// A work, and what of it is shown.
    ///
    /// @param versions those shown, in order
    /// @param rows these versions side by side: as many cells in each as there are versions
    public record Texts(Work work, List<Version> versions, List<Row> rows) {
        public Texts {
            versions = List.copyOf(versions);
            rows = List.copyOf(rows);
        }
    }

    public Material {
        notes = List.copyOf(notes);
        concepts = List.copyOf(concepts);
        cards = List.copyOf(cards);
    }

    Work work() {
        return texts.work;
    }

    List<Version> versions() {
        return texts.versions;
    }

    List<Row> rows() {
        return texts.rows;
    }
}
