package enface.ui;

import static enface.command.Command.ADD_VERSION;
import static enface.command.Command.COMMANDS;
import static enface.command.Command.DICTIONARIES;
import static enface.command.Command.EXPORT_NOTES;
import static enface.command.Command.FULL_SCREEN;
import static enface.command.Command.GLOSSARIES;
import static enface.command.Command.HOME;
import static enface.command.Command.IMPORT;
import static enface.command.Command.IMPORT_GLOSSARY;
import static enface.command.Command.LANGUAGE;
import static enface.command.Command.OPEN_SAMPLE;
import static enface.command.Command.PRACTISE;
import static enface.command.Command.PRINT;
import static enface.command.Command.PROPOSE_TERMS;
import static enface.command.Command.READ_AGAIN;
import static enface.command.Command.SCHEMES;
import static enface.command.Command.SHOW_COMPARE;
import static enface.command.Command.SHOW_NOTES;
import static enface.command.Command.SHOW_OUTLINE;
import static enface.command.Command.SHOW_ROWS;
import static enface.command.Command.SHOW_TYPE;
import static enface.command.Command.TAKE_NOTES;
import static enface.command.Command.THEME;
import static enface.command.Command.VOCABULARY;
import static enface.command.Command.WRITE_NOTES;

import enface.command.Command;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

/// Where you are, and what is done every day; what is rare is in its menu.
final class TopBar extends HBox {

    /// Where the bar has less room its buttons stand closer, so that the title can still be read.
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final double ROOMY = 1000;

    private static final List<Command> DAILY =
            List.of(IMPORT, EXPORT_NOTES, PRACTISE, SHOW_ROWS, SHOW_COMPARE, SHOW_OUTLINE, SHOW_NOTES, SHOW_TYPE);
    private static final Set<Command> SWITCHES =
            Set.of(PRACTISE, SHOW_ROWS, SHOW_COMPARE, SHOW_OUTLINE, SHOW_NOTES, SHOW_TYPE);
    /// Which of the daily ones go into the menu where the bar is too short, that which is needed least first.
    private static final List<Command> FOLDING = List.of(EXPORT_NOTES, IMPORT, SHOW_TYPE);

    private static final List<Command> RARE = List.of(
            PRINT,
            ADD_VERSION,
            READ_AGAIN,
            GLOSSARIES,
            IMPORT_GLOSSARY,
            PROPOSE_TERMS,
            VOCABULARY,
            SCHEMES,
            WRITE_NOTES,
            TAKE_NOTES,
            DICTIONARIES,
            OPEN_SAMPLE);
    private static final List<Command> OF_THE_WINDOW = List.of(THEME, LANGUAGE, FULL_SCREEN, COMMANDS);

    private final CommandControls controls;
    private final Label place = Controls.label("", "breadcrumb");
    private final MenuButton more = new MenuButton();
    private final Map<Command, ButtonBase> buttons = new EnumMap<>(Command.class);
    private final BarFold fold;

    TopBar(Words words, Deeds deeds) {
        controls = new CommandControls(words, deeds);
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var name = Controls.label(words.get("app.name"), "wordmark");
        var sign = Controls.label("›", "breadcrumb");
        place.setMinWidth(0);
        name.setMinWidth(USE_PREF_SIZE);
        sign.setMinWidth(USE_PREF_SIZE);
        more.setText(words.get("bar.more"));
        Controls.named(more, "more", words.get("bar.more"));
        more.getStyleClass().addAll("flat", "quiet");
        more.getItems().setAll(List.of(new SeparatorMenuItem())); // an empty menu would not open
        more.setOnShowing(_ -> fillMore());
        getChildren().addAll(name, controls.button(HOME), sign, place, Controls.spring());
        for (var command : DAILY) {
            var button = SWITCHES.contains(command) ? controls.toggle(command) : controls.button(command);
            buttons.put(command, button);
            getChildren().add(button);
        }
        getChildren().add(more);
        for (var child : getChildren()) {
            if (child instanceof ButtonBase button) {
                button.setMinWidth(USE_PREF_SIZE); // a long title gives way, not a button
            }
        }
        fold = new BarFold(
                this, name, sign, place, FOLDING.stream().map(buttons::get).toList());
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ROOMY));
    }

    /// What the bar has no room for, then what is rare.
    private void fillMore() {
        var items = more.getItems();
        items.clear();
        DAILY.stream()
                .filter(c -> Optional.ofNullable(buttons.get(c))
                        .filter(b -> !b.isVisible())
                        .isPresent())
                .forEach(c -> items.add(item(c)));
        RARE.forEach(c -> items.add(item(c)));
        items.add(new SeparatorMenuItem());
        OF_THE_WINDOW.forEach(c -> items.add(item(c)));
    }

    private MenuItem item(Command command) {
        boolean isSwitch = SWITCHES.contains(command) || command == THEME || command == FULL_SCREEN;
        return isSwitch ? controls.check("more", command) : controls.item("more", command);
    }

    @Override
    protected void layoutChildren() {
        fold.fold(getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    /// The title of what is open; empty where nothing is.
    void setPlace(String title) {
        place.setText(title);
    }
}
