package enface.study.work;

import enface.align.LevelPoint;
import enface.glossary.Glossary;
import enface.note.Note;
import enface.note.Schemes;
import enface.store.Library;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.practice.Attempts.Attempt;
import enface.store.work.Places.Place;
import enface.text.VersionId;
import java.util.List;
import java.util.Optional;

/// A work taken off the shelf with all that the library has about it, so that nobody who studies it waits for a disk.
///
/// @param nextNote a number that no note has yet
/// @param left where the reader left off
/// @param hidden the versions that the person keeps hidden
/// @param levelPoints where the reader set versions off from their alignments
public record StudyStart(
        OpenWork work,
        List<Note> notes,
        long nextNote,
        Schemes schemes,
        List<Glossary> glossaries,
        Optional<Place> left,
        List<VersionId> hidden,
        List<LevelPoint> levelPoints,
        List<Attempt> attempts,
        List<Bookmark> bookmarks) {

    public StudyStart {
        notes = List.copyOf(notes);
        glossaries = List.copyOf(glossaries);
        hidden = List.copyOf(hidden);
        levelPoints = List.copyOf(levelPoints);
        attempts = List.copyOf(attempts);
        bookmarks = List.copyOf(bookmarks);
    }

    /// What a library has about a work, with the versions laid side by side that are shown first; off the thread of
    /// the window.
    public static StudyStart of(Library library, OpenWork work) {
        var id = work.work().id();
        var left = library.places().of(id);
        work.sideBySide(FirstShown.of(work, left));
        return new StudyStart(
                work,
                library.notes().of(id),
                library.notes().next(),
                library.schemes().all(),
                library.glossaries().list(),
                left,
                library.places().hidden(id),
                library.places().levelPoints(id),
                library.attempts().of(id),
                library.bookmarks().of(id));
    }
}
