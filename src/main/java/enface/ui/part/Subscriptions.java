package enface.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// What a view listens to outside itself, let go of when the view leaves its window.
public final class Subscriptions {

    private final List<Runnable> ends = new ArrayList<>();

    private Subscriptions() {}

    /// Subscribes now, and lets go when `view` is taken out of its scene.
    public static void whileShown(Node view, Consumer<Subscriptions> subscribe) {
        var subscriptions = new Subscriptions();
        subscribe.accept(subscriptions);
        view.sceneProperty().addListener((_, before, now) -> {
            if (before != null && now == null) {
                subscriptions.end();
            }
        });
    }

    public <T> void listen(ObservableValue<T> value, ChangeListener<? super T> listener) {
        value.addListener(listener);
        ends.add(() -> value.removeListener(listener));
    }

    public <T> void listen(ObservableList<T> list, ListChangeListener<? super T> listener) {
        list.addListener(listener);
        ends.add(() -> list.removeListener(listener));
    }

    private void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
