package enface.intake.draft;

import enface.glossary.Concept;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.VersionText;
import java.util.List;

/// Works as they were read from files, before they are in a library.
///
/// @param files what was read, in the order it was given
public record Draft(List<SourceFile> files, List<DraftWork> works, Report report) {

    /// A work as read.
    ///
    /// @param vocabulary a list of words that stood beside the text, as concepts
    /// @param pairing which paragraphs of the versions correspond, as far as the file says so
    public record DraftWork(Metadata metadata, List<DraftVersion> versions, List<Concept> vocabulary, Pairing pairing) {

        public DraftWork {
            versions = List.copyOf(versions);
            vocabulary = List.copyOf(vocabulary);
            if (!pairing.isEmpty() && pairing.versions() != versions.size()) {
                throw new IllegalArgumentException("a pairing of other versions");
            }
        }

        /// A work whose file does not say what corresponds.
        public DraftWork(Metadata metadata, List<DraftVersion> versions, List<Concept> vocabulary) {
            this(metadata, versions, vocabulary, Pairing.NONE);
        }

        public DraftWork withMetadata(Metadata changed) {
            return new DraftWork(changed, versions, vocabulary, pairing);
        }
    }

    /// A version as read; `file` says which of the files its paragraphs trace back to.
    public record DraftVersion(
            LanguageTag language,
            Role role,
            Called called,
            boolean unfinished,
            List<DraftParagraph> paragraphs,
            SourceFile file) {

        public DraftVersion {
            paragraphs = List.copyOf(paragraphs);
        }

        /// A version that its file gives no name.
        public DraftVersion(
                LanguageTag language,
                Role role,
                String by,
                boolean unfinished,
                List<DraftParagraph> paragraphs,
                SourceFile file) {
            this(language, role, new Called("", by), unfinished, paragraphs, file);
        }

        /// Who made it, or empty.
        public String by() {
            return called.by();
        }

        /// The running text. Costs a copy of the list of paragraphs; keep what it gives.
        public VersionText text() {
            return new VersionText(
                    paragraphs.stream().map(DraftParagraph::paragraph).toList());
        }

        public DraftVersion withLanguage(LanguageTag changed) {
            return new DraftVersion(changed, role, called, unfinished, paragraphs, file);
        }

        public DraftVersion withRole(Role changed) {
            return new DraftVersion(language, changed, called, unfinished, paragraphs, file);
        }

        public DraftVersion withParagraphs(List<DraftParagraph> changed) {
            return new DraftVersion(language, role, called, unfinished, changed, file);
        }

        public DraftVersion withBy(String changed) {
            return new DraftVersion(language, role, new Called(called.name(), changed), unfinished, paragraphs, file);
        }
    }

    /// A paragraph, and where each of its characters stood.
    ///
    /// @param joins offsets in the paragraph where pieces of it were joined
    public record DraftParagraph(Paragraph paragraph, Traced source, List<Integer> joins) {

        public DraftParagraph {
            joins = List.copyOf(joins);
        }
    }

    public Draft {
        files = List.copyOf(files);
        works = List.copyOf(works);
    }
}
