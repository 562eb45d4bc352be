package enface.store.term;

import java.util.Locale;

/// What was done to entries of glossaries.
public enum GlossaryDeed {
    ADDED,
    EDITED,
    REMOVED,
    MERGED,
    MOVED;

    /// The words for it are under this.
    public String key() {
        return "term.done." + name().toLowerCase(Locale.ROOT);
    }
}
