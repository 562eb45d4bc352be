package enface.ui.command;

import enface.command.Command;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.ui.part.Controls;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A command in the finder: its name here and in the other language, what it does, its keys.
final class CommandCell extends ListCell<Findable> {

    private final CommandControls controls;
    private final Function<Command, String> otherNames;
    private final Deeds deeds;
    private final Words words;
    private final Label name = Controls.label("", "command-name");
    private final Label other = Controls.label("", "command-other");
    private final Label tip = Controls.label("", "command-tip");
    private final Label keys = Controls.label("", "command-keys");
    private final HBox row;

    CommandCell(
            CommandControls controls,
            Function<Command, String> otherNames,
            Deeds deeds,
            Consumer<Findable> run,
            Words words) {
        this.words = words;
        this.controls = controls;
        this.otherNames = otherNames;
        this.deeds = deeds;
        keys.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        var title = new HBox(8, name, other);
        title.setAlignment(Pos.BASELINE_LEFT);
        row = new HBox(12, new VBox(title, tip), Controls.spring(), keys);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, whose texts are cut at its end
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Findable found, boolean empty) {
        super.updateItem(found, empty);
        setText(null);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (found) {
            case Findable.Doing(var command) -> {
                name.setText(controls.name(command));
                other.setText(otherNames.apply(command));
                tip.setText(controls.does(command));
                keys.setText(CommandKeys.written(command));
                row.setOpacity(deeds.isPossible(command) ? 1 : 0.45);
            }
            case Findable.Reading(var topic) -> {
                name.setText(topic.title());
                other.setText("");
                tip.setText(words.get("help.in", topic.page().title()));
                keys.setText("");
                row.setOpacity(1);
            }
        }
        setAccessibleText(Stream.of(name, keys, tip)
                .map(Label::getText)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(row);
    }
}
