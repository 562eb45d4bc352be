package enface.study.find;

import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;

/// Brings the index of a library up to how texts are folded now, where an earlier program made it.
public final class Indexing {

    private final Library library;
    private final Folding folding = new Folding();

    public Indexing(Library library) {
        this.library = library;
    }

    /// Whether that is to be done, and can be.
    public boolean isDue() {
        return !library.isReadOnly() && !library.index().isOf(Folding.REVISION);
    }

    /// Does it; called off, it goes on from there another time.
    public void renew(Progress progress) {
        library.index().renew(Folding.REVISION, folding::words, progress);
    }
}
