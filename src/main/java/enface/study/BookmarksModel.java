package enface.study;

import enface.store.Bookmarks.Bookmark;
import enface.store.StoreException;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The bookmarks of a work being studied, kept in the library as soon as they are set.
///
/// On the thread of the window only.
public final class BookmarksModel {

    private static final int LONGEST = 60;

    private final WindowModel window;
    private final StudyModel study;
    private final ObservableList<Bookmark> bookmarks = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> view = FXCollections.unmodifiableObservableList(bookmarks);

    public BookmarksModel(WindowModel window, StudyModel study) {
        this.window = window;
        this.study = study;
        attempt(() -> {});
    }

    /// All of them, from the first place to the last.
    public ObservableList<Bookmark> bookmarks() {
        return view;
    }

    /// Marks a row of what is shown, or takes the mark away.
    public void toggle(int row) {
        int segment = study.segmentOf(row);
        bookmarks.stream()
                .filter(b -> b.segment() == segment)
                .findFirst()
                .ifPresentOrElse(this::remove, () -> set(new Bookmark(segment, labelOf(segment))));
    }

    private void set(Bookmark bookmark) {
        attempt(() -> {
            window.desk().library().bookmarks().set(study.work().work().id(), bookmark);
            window.messages().say(window.words().get("bookmarks.set", label(bookmark)));
        });
    }

    /// Takes a mark away, and offers to bring it back.
    public void remove(Bookmark bookmark) {
        var words = window.words();
        attempt(() -> {
            window.desk().library().bookmarks().remove(study.work().work().id(), bookmark);
            window.messages()
                    .offer(
                            words.get("bookmarks.removed", label(bookmark)),
                            words.get("notes.undo"),
                            () -> set(bookmark));
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            bookmarks.setAll(
                    window.desk().library().bookmarks().of(study.work().work().id()));
        } catch (StoreException e) {
            window.tell(e);
        }
    }

    /// The row of what is shown that a bookmark marks; nothing where the text has become shorter.
    public Optional<Integer> rowOf(Bookmark bookmark) {
        return study.rowOf(bookmark.segment());
    }

    /// How a place begins, or that it is covered.
    public String label(Bookmark bookmark) {
        return study.work()
                .work()
                .original()
                .flatMap(v -> study.covers().covers().of(v.id()))
                .filter(cover -> cover.hides(bookmark.segment()))
                .map(_ -> window.words().get("bookmarks.covered"))
                .orElse(bookmark.label());
    }

    private String labelOf(int segment) {
        var text = study.work()
                .work()
                .original()
                .map(v -> v.text().textOf(segment).replace('\n', ' ').strip())
                .orElse("");
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > LONGEST / 2 ? space : end) + "…";
    }
}
