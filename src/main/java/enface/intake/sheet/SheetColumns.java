package enface.intake.sheet;

import enface.intake.sheet.Sheet.Column;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The columns of a sheet while it is read, by their numbers from 0.
final class SheetColumns {

    private final List<Column> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// The number of a column, which is added where it is new.
    ///
    /// @param key what tells it from the others
    int number(String key, Supplier<Column> column) {
        return numbers.computeIfAbsent(key, _ -> {
            all.add(column.get());
            return all.size() - 1;
        });
    }

    int count() {
        return all.size();
    }

    Column get(int number) {
        return all.get(number);
    }

    List<Column> all() {
        return List.copyOf(all);
    }

    /// The languages that they are said to be in.
    List<LanguageTag> languages() {
        return all.stream().flatMap(c -> c.language().stream()).toList();
    }

    /// Makes columns one that are in one language under two names and never have a cell in one row.
    void mergeRelated(Cells cells) {
        var used = rowsOfEach(cells);
        for (int later = 1; later < used.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (isSame(all.get(earlier), all.get(later)) && !used[earlier].intersects(used[later])) {
                    cells.merge(later, earlier);
                    used[earlier].or(used[later]);
                    used[later].clear();
                }
            }
        }
    }

    private BitSet[] rowsOfEach(Cells cells) {
        var used = new BitSet[all.size()];
        for (int c = 0; c < used.length; c++) {
            used[c] = new BitSet();
        }
        for (int row = 0; row < cells.rows(); row++) {
            for (int cell = cells.first(row); cell < cells.first(row + 1); cell++) {
                used[cells.column(cell)].set(row);
            }
        }
        return used;
    }

    private static boolean isSame(Column one, Column other) {
        return one.called().equals(other.called())
                && one.language()
                        .flatMap(a -> other.language().map(a::sameLanguage))
                        .orElse(false);
    }

    /// The first column in a language comes before all others.
    void putFirst(LanguageTag language, Cells cells) {
        for (int c = 0; c < all.size(); c++) {
            if (all.get(c).language().filter(language::sameLanguage).isPresent()) {
                if (c > 0) {
                    cells.putFirst(c);
                    all.addFirst(all.remove(c));
                }
                return;
            }
        }
    }
}
