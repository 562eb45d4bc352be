package enface.ui.outline;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings what a list shows up to what it is to show, and leaves alone what stays: a list that is set anew measures its
/// cells anew for many frames.
final class ListItems {

    private ListItems() {}

    /// Changes nothing before the first item that is another, nor behind the last; costs the length of the lists.
    static <T> void bring(ObservableList<T> items, List<T> now) {
        int shorter = Math.min(items.size(), now.size());
        int first = 0;
        while (first < shorter && items.get(first).equals(now.get(first))) {
            first++;
        }
        int same = 0;
        while (same < shorter - first && items.get(items.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        if (first == 0 && same == 0) {
            items.setAll(now);
            return;
        }
        int end = now.size() - same;
        int common = Math.min(items.size() - same, end);
        for (int i = first; i < common; i++) {
            items.set(i, now.get(i));
        }
        items.remove(common, items.size() - same);
        items.addAll(common, now.subList(common, end));
    }
}
