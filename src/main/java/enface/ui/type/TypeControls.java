package enface.ui.type;

import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.setting.ChineseSettings.Characters;
import enface.study.setting.ChineseSettings.Readings;
import enface.study.setting.Settings;
import enface.study.setting.Settings.Light;
import enface.study.setting.TypeSettings.Indent;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import org.controlsfx.control.PrefixSelectionComboBox;

/// What sets the type and the light: each control is bound to its setting, and says what it sets.
public final class TypeControls {

    /// The usual font of a script, and the one that has both.
    private static final List<String> OWN_FONTS = List.of("", "Enface Sans");

    static final double SMALLEST = 0.6;
    static final double LARGEST = 2.5;

    private final WindowModel window;
    private final Words words;
    private final Settings settings;
    private final String prefix;

    /// @param prefix of the ids of the controls
    public TypeControls(WindowModel window, String prefix) {
        this.window = window;
        this.prefix = prefix;
        words = window.words();
        settings = window.settings();
    }

    /// Size, lines, fonts, and how the text stands.
    public List<Node> ofType() {
        var type = settings.type();
        return List.of(
                slider("size", type.scaleProperty(), SMALLEST, LARGEST),
                slider("leading", type.leadingProperty(), 0.75, 1.6),
                slider("measure", type.measureProperty(), 0.5, 2),
                font("latin", type.latinProperty(), false),
                font("han", type.hanProperty(), true),
                choice("indent", type.indentProperty(), Indent.values()),
                check("justified", type.justifiedProperty()),
                check("focus", type.focusProperty()),
                check("level", type.levelProperty()));
    }

    /// Which characters, and which help with them.
    public List<Node> ofChinese() {
        var chinese = settings.chinese();
        return List.of(
                choice("characters", chinese.charactersProperty(), Characters.values()),
                choice("readings", chinese.readingsProperty(), Readings.values()),
                check("look-up", chinese.lookUpProperty()));
    }

    /// The light that is read by.
    public Node light() {
        return choice("light", settings.lightProperty(), Light.values());
    }

    private Node slider(String name, DoubleProperty value, double least, double most) {
        var slider = new Slider(least, most, value.get());
        slider.setId(prefix + "-" + name);
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
        var box =
                Controls.named(new CheckBox(words.get("type." + name)), prefix + "-" + name, words.get("type." + name));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private <E extends Enum<E>> Node choice(String name, ObjectProperty<E> value, E[] values) {
        var box = new ComboBox<E>(FXCollections.observableArrayList(values));
        box.setId(prefix + "-" + name);
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
        box.setId(prefix + "-" + name);
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
