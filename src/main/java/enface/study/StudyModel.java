package enface.study;

import enface.glossary.Glossary;
import enface.glossary.GlossaryId;
import enface.glossary.match.WordEdges;
import enface.note.Note;
import enface.store.mark.Bookmarks.Bookmark;
import enface.study.act.Means;
import enface.study.act.Tasks;
import enface.study.compare.CompareChoice;
import enface.study.hide.CoverModel;
import enface.study.hide.HiddenVersions;
import enface.study.note.NotesModel;
import enface.study.practice.PracticeModel;
import enface.study.scheme.SchemesModel;
import enface.study.term.TermsModel;
import enface.study.work.OpenWork;
import enface.study.work.Reading;
import enface.study.work.StudyStart;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A work being studied, put together: the reading of it, its terms and notes, what is hidden, compared and
/// written.
///
/// On the thread of the window only. [#close] saves what is not saved yet.
public final class StudyModel {

    private final Reading reading;
    private final NotesModel notes;
    private final SchemesModel schemes;
    private final CoverModel covers;
    private final PracticeModel practice;
    private final HiddenVersions hidden;
    private final ReadOnlyObjectWrapper<List<Bookmark>> bookmarks;
    private final CompareChoice compareChoice = new CompareChoice();
    private final ReadOnlyObjectWrapper<TermsModel> terms = new ReadOnlyObjectWrapper<>(this, "terms");

    StudyModel(StudyStart start, Means means) {
        bookmarks = new ReadOnlyObjectWrapper<>(this, "bookmarks", start.bookmarks());
        terms.set(new TermsModel(start.glossaries(), start.glossariesOff(), start.terms()));
        notes = new NotesModel(start, means);
        schemes = new SchemesModel(start.schemes(), notes.latest().map(Note::category), means);
        reading = new Reading(start.work(), start.left(), start.levelPoints(), means);
        reading.onTaken(notes::renew); // before the covers, whose views ask where the notes stand
        covers = new CoverModel(reading);
        practice = new PracticeModel(reading, covers, notes::reload, start.attempts(), means);
        hidden = new HiddenVersions(reading, covers, practice::usualCovers, start.hidden(), means);
    }

    /// The work as it is read.
    public Reading reading() {
        return reading;
    }

    public OpenWork work() {
        return reading.work();
    }

    public NotesModel notes() {
        return notes;
    }

    /// The schemes of categories that notes are marked with.
    public SchemesModel schemes() {
        return schemes;
    }

    /// Whether the versions are compared, and which two.
    public CompareChoice compareChoice() {
        return compareChoice;
    }

    /// Which versions are hidden, and how far they are revealed.
    public CoverModel covers() {
        return covers;
    }

    /// What the person writes themselves.
    public PracticeModel practice() {
        return practice;
    }

    public ReadOnlyObjectProperty<TermsModel> termsProperty() {
        return terms.getReadOnlyProperty();
    }

    /// Takes up the glossaries as they are now, and which of them are marked here.
    void refreshTerms(List<Glossary> glossaries, Set<GlossaryId> off) {
        var now = terms.get();
        if (!glossaries.equals(now.glossaries()) || !off.equals(now.off())) {
            terms.set(now.with(glossaries, off));
        }
    }

    /// Takes up who knows the words of a script without spaces, as soon as somebody does.
    public void know(WordEdges edges) {
        if (!terms.get().edges().equals(edges)) {
            terms.set(terms.get().with(edges));
        }
    }

    /// Takes up what others have changed in the library: versions, notes, attempts, terms, bookmarks. What the
    /// person types stays as it is.
    public void takeUp(StudyStart now) {
        refreshTerms(now.glossaries(), now.glossariesOff());
        bookmarks.set(now.bookmarks());
        practice.attempts().take(now.attempts());
        if (practice.follows(now.work())) {
            practice.catchUp(); // and the work with it, so that nobody writes for another sentence than is shown
        } else if (!now.work().hasTextsOf(reading.renewing().newest())) {
            reading.renewing().to(now.work());
        }
        reading.renewing().whenTaken(notes::reload);
        schemes.reload();
    }

    /// The bookmarks as the library had them when it was looked at last.
    public ReadOnlyObjectProperty<List<Bookmark>> bookmarksProperty() {
        return bookmarks.getReadOnlyProperty();
    }

    /// Counts, off the thread of the window, how many terms stand in what is shown.
    public void countTerms(Tasks tasks, IntConsumer whenCounted) {
        var counted = terms.get();
        var shown = reading.shownProperty().get();
        tasks.runUnseen(progress -> counted.countIn(shown.versions(), progress), count -> {
            if (shown.equals(reading.shownProperty().get()) && counted.equals(terms.get())) {
                whenCounted.accept(count);
            }
        });
    }

    /// Sends on its way everything that is not saved yet.
    void save() {
        notes.flush();
        hidden.flush();
        practice.close();
        reading.save();
    }

    /// Saves, and shows nothing new any more.
    public void close() {
        save();
        reading.close();
        notes.close();
    }
}
