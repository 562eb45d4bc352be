package enface.ui.command;

import enface.command.Command;
import enface.command.Deeds;
import enface.command.Reach;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.ui.part.Controls;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// Makes buttons and menu entries of commands: their words, keys and state are those of the table.
public final class CommandControls {

    private final Words words;
    private final Deeds deeds;

    public CommandControls(Words words, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
    }

    /// The name of a command.
    public String name(Command command) {
        return words.get("command." + command.id());
    }

    /// In one line what it does.
    String does(Command command) {
        return words.get("command." + command.id() + ".tip");
    }

    /// In one line what it does, and by which keys.
    public String tip(Command command) {
        var tip = does(command);
        var keys = CommandKeys.written(command);
        return keys.isEmpty() ? tip : words.get("command.tip-and-keys", tip, keys);
    }

    /// A button without a border; it can be pressed while its command is possible.
    public Button button(Command command) {
        var button = new Button();
        button.setOnAction(_ -> deeds.run(command));
        return dressed(button, command);
    }

    /// The one button of a view that is meant to be pressed, with words of its own.
    public Button bold(Command command, String id, String text) {
        var button = Controls.button(id, text, () -> deeds.run(command));
        button.getStyleClass().add("accent");
        return button;
    }

    /// A switch, which shows whether it is on.
    public ToggleButton toggle(Command command) {
        var toggle = new ToggleButton();
        var on = deeds.onProperty(command);
        toggle.setSelected(on.get());
        on.subscribe((_, now) -> toggle.setSelected(now));
        toggle.setOnAction(_ -> {
            deeds.run(command);
            toggle.setSelected(on.get()); // it may have said no
        });
        return dressed(toggle, command);
    }

    private <T extends ButtonBase> T dressed(T button, Command command) {
        Controls.named(button, command.id(), name(command));
        button.setText(command.sign().orElse(name(command)));
        button.getStyleClass().addAll("flat", "quiet");
        button.setTooltip(new Tooltip(tip(command)));
        button.disableProperty().bind(not(command));
        return button;
    }

    private ObservableValue<Boolean> not(Command command) {
        return deeds.possibleProperty(command).map(possible -> !possible);
    }

    /// An entry of a menu, with its keys beside it; its id is `prefix-ID`.
    public MenuItem item(String prefix, Command command) {
        return dressed(new MenuItem(name(command)), prefix, command);
    }

    /// The same for a switch.
    public MenuItem check(String prefix, Command command) {
        var check = new CheckMenuItem(name(command));
        check.setSelected(deeds.onProperty(command).get());
        return dressed(check, prefix, command);
    }

    private MenuItem dressed(MenuItem item, String prefix, Command command) {
        item.setId(prefix + "-" + command.id());
        item.setDisable(!deeds.isPossible(command));
        item.setOnAction(_ -> deeds.run(command));
        if (command.reach() == Reach.WINDOW) { // the keys of others would be heard while a person types
            showKeys(item, command);
        }
        return item;
    }

    /// Writes the keys of a command beside an entry; JavaFX hears them too where the menu belongs to a part of a
    /// window.
    public static void showKeys(MenuItem item, Command command) {
        CommandKeys.of(command).stream().findFirst().ifPresent(item::setAccelerator);
    }
}
