package enface.study.mark;

import enface.store.Library;
import enface.store.mark.Bookmarks.Bookmark;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Writing;
import enface.study.hide.CoverModel;
import enface.study.work.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The bookmarks of a work being studied, kept in the library as soon as they are set.
///
/// On the thread of the window only.
public final class BookmarksModel {

    private final Reading reading;
    private final CoverModel covers;
    private final Saying saying;
    private final Writing writing;
    private final Library library;
    private final ObservableList<Bookmark> bookmarks = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> view = FXCollections.unmodifiableObservableList(bookmarks);

    /// @param known the bookmarks as the library has them
    public BookmarksModel(Reading reading, CoverModel covers, List<Bookmark> known, Saying saying, Means means) {
        this.reading = reading;
        this.covers = covers;
        this.saying = saying;
        writing = means.writing();
        library = means.library();
        bookmarks.setAll(known);
    }

    /// Takes up the bookmarks as the library has them, once those set or taken away here are there: after the
    /// text was corrected, or others set some.
    public void reload() {
        writing.ask(bookmarking()::all, now -> {
            if (!now.equals(bookmarks)) {
                bookmarks.setAll(now);
            }
        });
    }

    /// Those of the work as it is shown now.
    private Bookmarking bookmarking() {
        return new Bookmarking(library, reading.work());
    }

    /// All of them, from the first place to the last.
    public ObservableList<Bookmark> bookmarks() {
        return view;
    }

    /// Marks a row of what is shown, or takes the mark away.
    public void toggle(int row) {
        int segment = reading.segmentOf(row);
        bookmarks.stream()
                .filter(b -> b.segment() == segment)
                .findFirst()
                .ifPresentOrElse(this::remove, () -> set(bookmarking().at(segment)));
    }

    /// It is there at once, and where it cannot be kept it goes again.
    private void set(Bookmark bookmark) {
        var bookmarking = bookmarking();
        bookmarks.add(bookmark);
        sort();
        saying.messages().say(saying.words().get("bookmarks.set", label(bookmark)));
        write(() -> bookmarking.set(bookmark), () -> bookmarks.remove(bookmark));
    }

    private void sort() {
        FXCollections.sort(bookmarks, Comparator.comparingInt(Bookmark::segment));
    }

    /// Takes a mark away, and offers to bring it back.
    public void remove(Bookmark bookmark) {
        var words = saying.words();
        var bookmarking = bookmarking();
        bookmarks.remove(bookmark);
        saying.messages()
                .offer(words.get("bookmarks.removed", label(bookmark)), words.get("notes.undo"), () -> set(bookmark));
        write(() -> bookmarking.remove(bookmark), () -> {
            bookmarks.add(bookmark);
            sort();
        });
    }

    private void write(Runnable deed, Runnable takeBack) {
        writing.ask(
                () -> {
                    deed.run();
                    return true;
                },
                _ -> {},
                failure -> {
                    takeBack.run();
                    saying.tell(failure);
                });
    }

    /// The row of what is shown that a bookmark marks; nothing where the text has become shorter.
    public Optional<Integer> rowOf(Bookmark bookmark) {
        return reading.rowOf(bookmark.segment());
    }

    /// How a place begins, or that it is covered.
    public String label(Bookmark bookmark) {
        return reading.work()
                .work()
                .original()
                .flatMap(v -> covers.covers().of(v.id()))
                .filter(cover -> cover.hides(bookmark.segment()))
                .map(_ -> saying.words().get("bookmarks.covered"))
                .orElse(bookmark.label());
    }
}
