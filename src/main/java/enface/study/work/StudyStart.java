package enface.study.work;

import enface.align.LevelPoint;
import enface.glossary.Glossary;
import enface.glossary.GlossaryId;
import enface.glossary.match.TermMatchers;
import enface.glossary.match.WordEdges;
import enface.note.Note;
import enface.note.Schemes;
import enface.store.Library;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.practice.Attempts.Attempt;
import enface.store.work.Places.Place;
import enface.text.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A work taken off the shelf with all that the library has about it, so that nobody who studies it waits for a disk.
///
/// @param nextNote a number that no note has yet
/// @param glossariesOff those whose terms are not marked in it
/// @param terms of the other glossaries, perhaps made ready for the languages shown first
/// @param left where the reader left off
/// @param hidden the versions that the person keeps hidden
/// @param levelPoints where the reader set versions off from their alignments
public record StudyStart(
        OpenWork work,
        List<Note> notes,
        long nextNote,
        Schemes schemes,
        List<Glossary> glossaries,
        Set<GlossaryId> glossariesOff,
        TermMatchers terms,
        Optional<Place> left,
        List<VersionId> hidden,
        List<LevelPoint> levelPoints,
        List<Attempt> attempts,
        List<Bookmark> bookmarks) {

    public StudyStart {
        notes = List.copyOf(notes);
        glossaries = List.copyOf(glossaries);
        glossariesOff = Set.copyOf(glossariesOff);
        hidden = List.copyOf(hidden);
        levelPoints = List.copyOf(levelPoints);
        attempts = List.copyOf(attempts);
        bookmarks = List.copyOf(bookmarks);
    }

    /// Makes the terms ready for the texts that are shown first; off the thread of the window.
    StudyStart withTermsReady() {
        FirstShown.of(work, left).forEach(version -> terms.in(version.language()));
        return this;
    }

    /// What a library has about a work, with the versions laid side by side that are shown first; off the thread of
    /// the window.
    public static StudyStart of(Library library, OpenWork work) {
        var id = work.work().id();
        var left = library.places().of(id);
        work.sideBySide(FirstShown.of(work, left));
        var glossaries = library.glossaries().list();
        var off = library.glossaries().off(id);
        return new StudyStart(
                work,
                library.notes().of(id),
                library.notes().next(),
                library.schemes().all(),
                glossaries,
                off,
                new TermMatchers(Glossary.concepts(glossaries, off), WordEdges.UNKNOWN),
                left,
                library.places().hidden(id),
                library.places().levelPoints(id),
                library.attempts().of(id),
                library.bookmarks().of(id));
    }
}
