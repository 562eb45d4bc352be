package enface.ui.outline;

import enface.pane.head.PaneOrder;
import enface.study.StudyModel;

/// Lets the panes change which versions are shown, and in which order.
public record ShownOrder(StudyModel model, Runnable picker) implements PaneOrder {

    @Override
    public void move(int from, int to) {
        model.reading().move(from, to);
    }

    @Override
    public void swap(int one, int other) {
        model.reading().swap(one, other);
    }

    @Override
    public void choose() {
        picker.run();
    }
}
