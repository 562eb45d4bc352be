package enface.study.mark;

import enface.store.Library;
import enface.store.mark.Bookmarks.Bookmark;
import enface.study.work.OpenWork;
import enface.text.Shortened;
import java.util.List;

/// The bookmarks of a work in its library: each marks a segment of the original, by how that begins.
public final class Bookmarking {

    private static final int LONGEST = 60;

    private final Library library;
    private final OpenWork work;

    public Bookmarking(Library library, OpenWork work) {
        this.library = library;
        this.work = work;
    }

    /// From the first place to the last.
    public List<Bookmark> all() {
        return library.bookmarks().of(work.work().id());
    }

    /// Marks a segment of the original; one that is marked already stays so.
    public Bookmark set(int segment) {
        var bookmark = at(segment);
        set(bookmark);
        return bookmark;
    }

    /// The mark of a segment of the original, set or not.
    Bookmark at(int segment) {
        return new Bookmark(segment, labelOf(segment));
    }

    void set(Bookmark bookmark) {
        work.work()
                .original()
                .ifPresent(original -> library.bookmarks().set(work.work().id(), bookmark, original));
    }

    public void remove(Bookmark bookmark) {
        work.work()
                .original()
                .ifPresent(original -> library.bookmarks().remove(work.work().id(), bookmark, original));
    }

    /// The paragraph of the original that a bookmark is in, from 0.
    public int paragraphOf(Bookmark bookmark) {
        return work.work()
                .original()
                .map(o -> o.text()
                        .paragraphOf(Math.min(bookmark.segment(), o.text().segmentCount() - 1)))
                .orElse(0);
    }

    private String labelOf(int segment) {
        var text = work.work()
                .original()
                .map(v -> v.text().textOf(segment).replace('\n', ' ').strip())
                .orElse("");
        return Shortened.toWords(text, LONGEST);
    }
}
