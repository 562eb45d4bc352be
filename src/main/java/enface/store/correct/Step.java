package enface.store.correct;

import enface.text.VersionId;
import enface.text.WorkId;
import java.time.Instant;
import java.util.Locale;

/// Something a person corrected in a work.
///
/// @param version whose text it was, or which version the original is aligned with in the alignment it was
/// @param words the first words of the place
/// @param undone whether it was taken back
public record Step(long id, WorkId work, VersionId version, Kind kind, String words, Instant at, boolean undone) {

    /// What was done.
    public enum Kind {
        MERGED,
        SPLIT,
        MOVED,
        CONFIRMED,
        LINKED,
        UNLINKED,
        ALIGNED,
        EDITED,
        SENTENCE_SPLIT,
        SENTENCES_JOINED,
        PARAGRAPH_SPLIT,
        PARAGRAPHS_JOINED,
        PARAGRAPH_KIND,
        SPEAKER,
        VERSION_ADDED,
        VERSION_REMOVED,
        VERSION_REPLACED,
        AS_IMPORTED,
        READ_AGAIN,
        WORKS_MERGED,
        DETAILS,
        NOTES_TAKEN;

        /// How programs are told of it: `sentence-split`. The words for it are under `step.` and this.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether it leaves all texts as they are, and all alignments but one.
        public boolean isOfAlignment() {
            return switch (this) {
                case MERGED, SPLIT, MOVED, CONFIRMED, LINKED, UNLINKED, ALIGNED -> true;
                default -> false;
            };
        }

        /// Whether it is about whole versions, or what is known or said of them, rather than a place in a text or an
        /// alignment.
        public boolean isOfVersions() {
            return switch (this) {
                case VERSION_ADDED,
                        VERSION_REMOVED,
                        VERSION_REPLACED,
                        AS_IMPORTED,
                        READ_AGAIN,
                        WORKS_MERGED,
                        DETAILS,
                        NOTES_TAKEN -> true;
                case MERGED,
                        SPLIT,
                        MOVED,
                        CONFIRMED,
                        LINKED,
                        UNLINKED,
                        ALIGNED,
                        EDITED,
                        SENTENCE_SPLIT,
                        SENTENCES_JOINED,
                        PARAGRAPH_SPLIT,
                        PARAGRAPHS_JOINED,
                        PARAGRAPH_KIND,
                        SPEAKER -> false;
            };
        }
    }
}
