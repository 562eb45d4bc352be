package enface.pane.head;

/// Is told how the person wants the panes to stand; it then shows them so.
public interface PaneOrder {

    /// Panes that stay as they are, with nothing to choose.
    PaneOrder FIXED = new PaneOrder() {
        @Override
        public void move(int from, int to) {}

        @Override
        public void swap(int one, int other) {}

        @Override
        public void choose() {}
    };

    /// Pane `from` is to become pane `to`, counted from 0 on the left.
    void move(int from, int to);

    /// Two panes are to change places.
    void swap(int one, int other);

    /// Other versions are to be chosen.
    void choose();
}
