package enface.ui.library;

import enface.command.Command;
import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;

/// How many works are chosen, and what can be done with them; not there while it is one.
final class ChosenBar extends FlowPane {

    ChosenBar(ListView<WorkEntry> list, Words words, CommandControls controls) {
        super(10, 8);
        setId("chosen-works");
        getStyleClass().add("chosen-bar");
        setAlignment(Pos.CENTER_LEFT);
        var told = Controls.label("", "chosen-count");
        told.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        told,
                        controls.button(Command.SHELVE_WORK),
                        controls.button(Command.EXPORT_WORKS),
                        controls.button(Command.MERGE_WORKS),
                        controls.button(Command.REMOVE_WORK));
        managedProperty().bind(visibleProperty());
        var count = Bindings.size(list.getSelectionModel().getSelectedItems());
        Subscriptions.whileShown(
                this,
                s -> s.add(count.subscribe(n -> {
                    setVisible(n.intValue() > 1);
                    told.setText(words.get("library.chosen", n.intValue()));
                })));
    }
}
