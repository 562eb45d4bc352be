package enface.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped anywhere on a part of the window.
public final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Consumer<List<Path>> taken;

    /// @param taken is given the files dropped at once, in their order
    public FileDrop(Consumer<List<Path>> taken) {
        this.taken = taken;
    }

    public void on(Node node) {
        node.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        node.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            node.pseudoClassStateChanged(DROPPING, false);
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(drop(event.getDragboard().getFiles()));
                event.consume();
            }
        });
    }

    /// Whether anything was taken.
    public boolean drop(List<File> files) {
        taken.accept(files.stream().map(File::toPath).toList());
        return !files.isEmpty();
    }
}
