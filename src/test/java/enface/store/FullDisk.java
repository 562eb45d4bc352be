package enface.store;

import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;

/// A disk that has no room for a library to grow any further.
public final class FullDisk {

    private FullDisk() {}

    /// From now on the library cannot grow; what of its file is free is filled.
    public static void fill(Library library) {
        library.transactions().write(sql -> {
            long pages = sql.first("PRAGMA page_count", r -> r.getLong(1)).orElseThrow();
            return sql.list("PRAGMA max_page_count = " + pages, r -> r.getLong(1));
        });
        boolean full = false;
        for (int i = 0; !full; i++) {
            full = isFull(library, i);
        }
    }

    private static boolean isFull(Library library, int number) {
        try {
            library.places().set("filling " + number, "x".repeat(100));
            return false;
        } catch (StoreException e) {
            if (e.kind() == Kind.FULL) {
                return true;
            }
            throw e;
        }
    }

    /// There is room again.
    public static void clear(Library library) {
        library.transactions().write(sql -> sql.list("PRAGMA max_page_count = 1073741823", r -> r.getLong(1)));
    }
}
