package enface.store.work;

import enface.align.Alignment;
import enface.glossary.Glossary;
import enface.note.Note;
import enface.note.Scheme;
import enface.store.importing.NewFile;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Role;
import enface.text.VersionText;
import java.util.List;
import java.util.Optional;

/// A work on its way into the library.
///
/// @param files the files it came from
/// @param report what the import said about them, as JSON
/// @param notes that stood in the files as notes
public record NewWork(
        Metadata metadata,
        List<NewVersion> versions,
        List<NewAlignment> alignments,
        Optional<Glossary> vocabulary,
        List<NewFile> files,
        String report,
        NewNotes notes) {

    /// Notes on their way.
    ///
    /// @param schemes those that they use and a library may lack
    /// @param notes on version 1, 2 … of the work
    public record NewNotes(List<Scheme> schemes, List<Note> notes) {

        public static final NewNotes NONE = new NewNotes(List.of(), List.of());

        public NewNotes {
            schemes = List.copyOf(schemes);
            notes = List.copyOf(notes);
        }
    }

    /// A work that comes without notes.
    public NewWork(
            Metadata metadata,
            List<NewVersion> versions,
            List<NewAlignment> alignments,
            Optional<Glossary> vocabulary,
            List<NewFile> files,
            String report) {
        this(metadata, versions, alignments, vocabulary, files, report, NewNotes.NONE);
    }

    /// A version on its way.
    ///
    /// @param remarks what stood in the margin of its file
    public record NewVersion(
            LanguageTag language,
            Role role,
            Called called,
            boolean unfinished,
            VersionText text,
            List<NewRemark> remarks) {

        public NewVersion {
            remarks = List.copyOf(remarks);
        }

        /// One with nothing in the margin.
        public NewVersion(LanguageTag language, Role role, Called called, boolean unfinished, VersionText text) {
            this(language, role, called, unfinished, text, List.of());
        }

        /// One without a name of its own.
        public NewVersion(LanguageTag language, Role role, String by, boolean unfinished, VersionText text) {
            this(language, role, new Called("", by), unfinished, text);
        }
    }

    /// An alignment between two of the versions, by their place in the list.
    public record NewAlignment(int source, int target, Alignment alignment) {}

    public NewWork {
        versions = List.copyOf(versions);
        alignments = List.copyOf(alignments);
        files = List.copyOf(files);
    }
}
