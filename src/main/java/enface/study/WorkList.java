package enface.study;

import enface.store.work.WorkEntry;
import enface.study.act.Tasks;
import enface.study.work.Desk;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The works of the library as it listed them last, that opened last first.
///
/// On the thread of the window only.
final class WorkList {

    private final Desk desk;
    private final Tasks tasks;
    private final ObservableList<WorkEntry> works = FXCollections.observableArrayList();
    private final ObservableList<WorkEntry> view = FXCollections.unmodifiableObservableList(works);

    WorkList(Desk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    /// The works, which change as the library does.
    ObservableList<WorkEntry> view() {
        return view;
    }

    /// Looks again what the library lists.
    void refresh() {
        refresh(() -> {});
    }

    /// The same, and does something then.
    void refresh(Runnable then) {
        tasks.runUnseen(_ -> desk.library().works().list(), now -> {
            if (!now.equals(works)) {
                works.setAll(now);
            }
            then.run();
        });
    }
}
