package enface.intake.draft;

import enface.text.Said;
import java.util.ArrayList;
import java.util.List;

/// Where the pages of a source begin in the text that was taken out of it.
///
/// @param starts in the order of their offsets
public record PageStarts(List<Start> starts) {

    /// Of a source without pages.
    public static final PageStarts NONE = new PageStarts(List.of());

    /// @param offset in the text
    /// @param page as the source calls it
    public record Start(int offset, String page) {}

    public PageStarts {
        starts = starts.size() < 2 ? List.of() : List.copyOf(starts); // one page tells nothing
    }

    /// The page or the two pages that a stretch of the text stands on; empty where that is not known. O(log pages).
    ///
    /// @param to the offset behind it
    public String of(int from, int to) {
        return from < 0 ? "" : Said.pages(at(from), at(Math.max(from, to - 1)));
    }

    private String at(int offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).offset <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? "" : starts.get(low - 1).page;
    }

    /// Those that are known while a text is written down.
    public static final class Told {
        private final List<Start> starts = new ArrayList<>();

        /// A page begins; what is no name of one is passed over.
        public void add(int offset, String page) {
            var name = page.strip();
            if (!name.isEmpty() && name.length() <= LONGEST && !name.contains(Said.TO)) {
                starts.add(new Start(offset, name));
            }
        }

        public PageStarts done() {
            return new PageStarts(starts);
        }
    }

    private static final int LONGEST = 12;
}
