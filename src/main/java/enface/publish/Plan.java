package enface.publish;

import enface.text.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What kind of pages a person wants of a work, and what is to be seen on them; on what paper is another matter
/// ([Paper]).
///
/// @param layers what of the notes and the glossaries is shown
/// @param notesAt where the notes stand in annotated text
/// @param level what stands at one height in annotated text and in hand-outs
/// @param exercise what is done to the text of a hand-out
/// @param words what vocabulary lists and cards are made of
/// @param citations in which style each passage says where it comes from
public record Plan(
        Kind kind,
        Set<Layer> layers,
        NotesAt notesAt,
        Level level,
        Exercise exercise,
        WordsOf words,
        Citations citations) {

    /// The kinds of pages.
    public enum Kind {
        /// The notes, each with its passages side by side.
        NOTES,
        /// The text with the notes on it.
        ANNOTATED,
        /// The text bead by bead.
        ROWS,
        /// The text to work with: room to write, gaps, questions, answers on pages of their own.
        WORKSHEET,
        /// The terms that stand in the work, how they are rendered, and where.
        GLOSSARY,
        /// Words with what they mean and where they stand.
        VOCABULARY,
        /// The same as cards to be cut out.
        CARDS
    }

    /// What of a person's own work is shown.
    public enum Layer {
        NOTES,
        TERMS,
        /// The categories of notes, with their colours.
        CATEGORIES,
        /// How Chinese characters are read, over them.
        READINGS
    }

    /// Where notes stand.
    public enum NotesAt {
        /// After the text.
        END,
        /// After the paragraph they are on.
        PARAGRAPH,
        MARGIN
    }

    /// What begins at one height in all versions.
    public enum Level {
        SENTENCE,
        PARAGRAPH
    }

    /// Room to write.
    public enum Space {
        NONE,
        /// A wide margin.
        MARGIN,
        /// Ruled lines below each paragraph.
        LINES
    }

    /// What is taken out of the text, to be filled in.
    public enum Gaps {
        NONE,
        /// The terms of the glossaries.
        TERMS,
        /// The passages with notes of a category.
        CATEGORY,
        /// Every so many words one.
        WORDS
    }

    /// What is done to the text of a hand-out.
    ///
    /// @param every every how many words there is a gap, at least 2
    /// @param gapCategory the key of the category whose passages become gaps; empty for any
    /// @param gapped the version with the gaps; the first one where nothing is said
    /// @param leftOut a version that is to be written by the reader
    /// @param questionCategory the key of the category whose notes are the questions; empty for none
    /// @param questions more of them, Markdown
    /// @param answers whether the answers follow on pages of their own
    public record Exercise(
            Space space,
            Gaps gaps,
            int every,
            String gapCategory,
            Optional<VersionId> gapped,
            Optional<VersionId> leftOut,
            String questionCategory,
            List<String> questions,
            boolean answers) {

        public static final Exercise NONE =
                new Exercise(Space.MARGIN, Gaps.NONE, 7, "", Optional.empty(), Optional.empty(), "", List.of(), true);

        public Exercise {
            questions = List.copyOf(questions);
            every = Math.max(2, every);
        }

        public Exercise with(Space now) {
            return new Exercise(now, gaps, every, gapCategory, gapped, leftOut, questionCategory, questions, answers);
        }

        public Exercise with(Gaps now) {
            return new Exercise(space, now, every, gapCategory, gapped, leftOut, questionCategory, questions, answers);
        }

        public Exercise withEvery(int now) {
            return new Exercise(space, gaps, now, gapCategory, gapped, leftOut, questionCategory, questions, answers);
        }

        public Exercise withGapCategory(String now) {
            return new Exercise(space, gaps, every, now, gapped, leftOut, questionCategory, questions, answers);
        }

        public Exercise withGapped(Optional<VersionId> now) {
            return new Exercise(space, gaps, every, gapCategory, now, leftOut, questionCategory, questions, answers);
        }

        public Exercise withLeftOut(Optional<VersionId> now) {
            return new Exercise(space, gaps, every, gapCategory, gapped, now, questionCategory, questions, answers);
        }

        public Exercise withQuestionCategory(String now) {
            return new Exercise(space, gaps, every, gapCategory, gapped, leftOut, now, questions, answers);
        }

        public Exercise withQuestions(List<String> now) {
            return new Exercise(space, gaps, every, gapCategory, gapped, leftOut, questionCategory, now, answers);
        }

        public Exercise withAnswers(boolean now) {
            return new Exercise(space, gaps, every, gapCategory, gapped, leftOut, questionCategory, questions, now);
        }
    }

    /// Of what words lists and cards are made.
    public enum WordsOf {
        /// Of the words that were starred in the work.
        STARRED,
        /// Of the terms of the glossaries that stand in it.
        TERMS
    }

    /// How it is said where a passage comes from.
    public enum Citations {
        NONE,
        PLAIN,
        /// GB/T 7714–2015, numeric.
        GB_T_7714,
        /// The Chicago Manual of Style, notes and bibliography.
        CHICAGO
    }

    /// What is shown where nobody says otherwise.
    public static final Set<Layer> USUAL_LAYERS = Set.of(Layer.NOTES, Layer.TERMS, Layer.CATEGORIES);

    public Plan {
        layers = Set.copyOf(layers);
    }

    /// A kind of pages as it is usual.
    public static Plan of(Kind kind) {
        return new Plan(
                kind,
                USUAL_LAYERS,
                NotesAt.END,
                Level.SENTENCE,
                Exercise.NONE,
                WordsOf.STARRED,
                kind == Kind.NOTES ? Citations.PLAIN : Citations.NONE);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    public Plan with(Set<Layer> now) {
        return new Plan(kind, now, notesAt, level, exercise, words, citations);
    }

    public Plan with(NotesAt now) {
        return new Plan(kind, layers, now, level, exercise, words, citations);
    }

    public Plan with(Level now) {
        return new Plan(kind, layers, notesAt, now, exercise, words, citations);
    }

    public Plan with(Exercise now) {
        return new Plan(kind, layers, notesAt, level, now, words, citations);
    }

    public Plan with(WordsOf now) {
        return new Plan(kind, layers, notesAt, level, exercise, now, citations);
    }

    public Plan with(Citations now) {
        return new Plan(kind, layers, notesAt, level, exercise, words, now);
    }
}
