package enface.ui.part;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.util.Subscription;

/// What a view listens to outside itself, as JavaFX's own subscriptions, let go of when the view leaves its window.
public final class Subscriptions {

    private Subscription all = Subscription.EMPTY;

    private Subscriptions() {}

    /// Subscribes now, and lets go when `view` is taken out of its scene.
    public static void whileShown(Node view, Consumer<Subscriptions> subscribe) {
        var subscriptions = new Subscriptions();
        subscribe.accept(subscriptions);
        view.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                subscriptions.end();
            }
        });
    }

    public void add(Subscription one) {
        all = all.and(one);
    }

    /// JavaFX has no subscription to what changes in a list.
    public <T> void listen(ObservableList<T> list, ListChangeListener<? super T> listener) {
        list.addListener(listener);
        add(() -> list.removeListener(listener));
    }

    private void end() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
