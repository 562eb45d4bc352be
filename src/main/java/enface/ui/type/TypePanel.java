package enface.ui.type;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.type.TypeStyle;
import enface.study.WindowModel;
import enface.study.setting.ChineseSettings.Characters;
import enface.study.setting.ChineseSettings.Readings;
import enface.study.setting.Settings.Light;
import enface.study.setting.TypeSettings;
import enface.study.setting.TypeSettings.Indent;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import org.controlsfx.control.PrefixSelectionComboBox;

/// How the text is set, over the text it sets: size, lines, fonts, light. Everything shows at once and is remembered.
public final class TypePanel extends FlowPane {

    /// The usual font of a script, and the one that has both.
    private static final List<String> OWN_FONTS = List.of("", "Enface Sans");

    private final WindowModel window;
    private final Words words;
    private final TypeSettings type;
    private final FacingPanes panes;

    public TypePanel(WindowModel window, FacingPanes panes) {
        super(16, 8);
        this.window = window;
        words = window.words();
        this.panes = panes;
        var settings = window.settings();
        type = settings.type();
        setId("type-panel");
        getStyleClass().add("type-panel");
        var reset = Controls.quiet("type-reset", words.get("type.reset"), settings::resetLook);
        getChildren()
                .addAll(
                        slider("size", type.scaleProperty(), 0.6, 2.5),
                        slider("leading", type.leadingProperty(), 0.75, 1.6),
                        slider("measure", type.measureProperty(), 0.5, 2),
                        font("latin", type.latinProperty(), false),
                        font("han", type.hanProperty(), true),
                        choice("indent", type.indentProperty(), Indent.values()),
                        choice("characters", settings.chinese().charactersProperty(), Characters.values()),
                        choice("readings", settings.chinese().readingsProperty(), Readings.values()),
                        choice("light", settings.lightProperty(), Light.values()),
                        check("look-up", settings.chinese().lookUpProperty()),
                        check("justified", type.justifiedProperty()),
                        check("focus", type.focusProperty()),
                        check("level", type.levelProperty()),
                        reset);
        show();
        dress();
    }

    /// What it sets can be asked for by name too; where there are several kinds, the next one comes.
    public void offer(Deeds deeds) {
        var chinese = window.settings().chinese();
        deeds.set(Command.SHOW_TYPE, Deed.onOff(type.shownProperty()));
        deeds.set(Command.CHARACTERS, Deed.of(() -> next(chinese.charactersProperty(), Characters.values())));
        deeds.set(Command.READINGS, Deed.of(() -> next(chinese.readingsProperty(), Readings.values())));
        deeds.set(Command.POINTER_LOOK_UP, Deed.onOff(chinese.lookUpProperty()));
        deeds.set(Command.JUSTIFY, Deed.onOff(type.justifiedProperty()));
        deeds.set(Command.LEVEL_SENTENCES, Deed.onOff(type.levelProperty()));
        deeds.set(Command.DIM, Deed.onOff(type.focusProperty()));
    }

    private static <E> void next(ObjectProperty<E> choice, E[] all) {
        choice.set(all[(List.of(all).indexOf(choice.get()) + 1) % all.length]);
    }

    /// Closes the panel; false where it is not open.
    public boolean letGo() {
        boolean shown = isVisible();
        if (shown) {
            type.shownProperty().set(false);
            panes.requestFocus();
        }
        return shown;
    }

    /// Follows the settings while the view is shown, and the panes follow them.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(type.shownProperty().subscribe((_, now) -> {
            show();
            if (now) {
                getChildren().getFirst().lookup(".slider").requestFocus();
            }
        }));
        subscriptions.add(
                type.scaleProperty().subscribe((_, scale) -> panes.type().setTextScale(scale.doubleValue())));
        List<Property<?>> all = List.of(
                type.leadingProperty(),
                type.measureProperty(),
                type.latinProperty(),
                type.hanProperty(),
                type.indentProperty(),
                type.justifiedProperty(),
                type.focusProperty(),
                type.levelProperty());
        all.forEach(setting -> subscriptions.add(setting.subscribe((_, _) -> dress())));
    }

    private void show() {
        setVisible(type.shownProperty().get());
        setManaged(isVisible());
    }

    /// Sets the panes as the settings say.
    private void dress() {
        panes.type().setTextScale(type.scaleProperty().get());
        panes.type()
                .setTypeStyle(new TypeStyle(
                        type.leadingProperty().get(),
                        type.measureProperty().get(),
                        type.latinProperty().get(),
                        type.hanProperty().get(),
                        switch (type.indentProperty().get()) {
                            case CUSTOM -> TypeStyle.Indent.CUSTOM;
                            case ALWAYS -> TypeStyle.Indent.ALWAYS;
                            case NEVER -> TypeStyle.Indent.NEVER;
                        },
                        type.justifiedProperty().get()));
        panes.setFocusMode(type.focusProperty().get());
        panes.sentenceLevel().set(type.levelProperty().get());
    }

    private Node slider(String name, DoubleProperty value, double least, double most) {
        var slider = new Slider(least, most, value.get());
        slider.setId("type-" + name);
        slider.setBlockIncrement(0.05);
        slider.setPrefWidth(100);
        slider.valueProperty().bindBidirectional(value);
        return named(name, slider);
    }

    private Node named(String name, Node control) {
        var text = words.get("type." + name);
        control.setAccessibleText(text);
        var box = new HBox(8, Controls.label(text, "type-name"), control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private CheckBox check(String name, BooleanProperty value) {
        var box = Controls.named(new CheckBox(words.get("type." + name)), "type-" + name, words.get("type." + name));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private <E extends Enum<E>> Node choice(String name, ObjectProperty<E> value, E[] values) {
        var box = new ComboBox<E>(FXCollections.observableArrayList(values));
        box.setId("type-" + name);
        box.setConverter(new InWords<>(v -> words.get(
                "type." + name + "." + v.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        box.valueProperty().bindBidirectional(value);
        return named(name, box);
    }

    private static void offer(ComboBox<String> box, List<String> families) {
        families.stream().filter(f -> !box.getItems().contains(f)).forEach(box.getItems()::add);
    }

    /// The fonts of the program first; those of the system that have the script are looked up when the list is first
    /// opened.
    private Node font(String name, StringProperty value, boolean han) {
        var box = new PrefixSelectionComboBox<String>();
        box.setId("type-" + name);
        box.setPrefWidth(135);
        box.setConverter(new InWords<>(family -> family.isEmpty() ? words.get("type.usual") : family));
        var families = new ArrayList<>(OWN_FONTS);
        if (!families.contains(value.get())) {
            families.add(value.get());
        }
        box.getItems().setAll(families);
        box.setOnShowing(_ -> {
            box.setOnShowing(null);
            var all = List.copyOf(Font.getFamilies());
            window.tasks()
                    .run(
                            words.get("job.fonts"),
                            _ -> han ? HanFonts.of(all) : HanFonts.ofAlphabet(all),
                            found -> offer(box, found));
        });
        box.valueProperty().bindBidirectional(value);
        return named(name, box);
    }
}
