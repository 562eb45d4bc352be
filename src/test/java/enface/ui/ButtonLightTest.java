package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.setting.Settings.Light;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// What a button says can be read in every light, while it is pointed at, pressed and chosen too.
class ButtonLightTest extends WindowTest {

    private static final List<List<String>> STATES = List.of(
            List.of(),
            List.of("hover"),
            List.of("focused"),
            List.of("hover", "armed", "pressed"),
            List.of("selected"),
            List.of("selected", "hover"),
            List.of("selected", "hover", "armed", "pressed"));

    private static List<ButtonBase> buttons() {
        var quiet = Controls.quiet("a", "quiet", () -> {});
        var accent = new Button("accent");
        accent.getStyleClass().add("accent");
        var chosen = new ToggleButton("toggle");
        chosen.getStyleClass().addAll("flat", "quiet");
        var small = new ToggleButton("small");
        small.getStyleClass().addAll("flat", "small");
        var menu = new MenuButton("menu");
        menu.getStyleClass().addAll("flat", "quiet");
        return List.of(quiet, accent, new Button("plain"), chosen, small, menu);
    }

    @ParameterizedTest
    @EnumSource(Light.class)
    void canBeReadInEveryState(Light light, FxRobot robot) {
        var faults = new ArrayList<String>();
        robot.interact(() -> {
            window.model().settings().lightProperty().set(light);
            for (var bar : List.of("top-bar", "find-bar", "notes", "compare", "practice")) {
                var box = Controls.withClass(new VBox(), bar);
                box.getChildren().addAll(buttons());
                ((Pane) window.scene().getRoot()).getChildren().add(box);
                for (var node : box.getChildren()) {
                    for (var state : STATES) {
                        boolean toggles = node instanceof ToggleButton || !state.contains("selected");
                        if (toggles) {
                            look((ButtonBase) node, state, light, bar, faults);
                        }
                    }
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    /// The box or ring of a choice tells where to click, taken or not.
    @ParameterizedTest
    @EnumSource(Light.class)
    void choicesAreSeen(Light light, FxRobot robot) {
        var faults = new ArrayList<String>();
        robot.interact(() -> {
            window.model().settings().lightProperty().set(light);
            var box = Controls.withClass(new VBox(), "import-side");
            box.getChildren().addAll(new RadioButton("radio"), new CheckBox("check"));
            ((Pane) window.scene().getRoot()).getChildren().add(box);
            box.applyCss();
            for (var part : List.of(".radio", ".box")) {
                var ring = (Region) box.lookup(part);
                var line = (Color) ring.getBackground().getFills().getFirst().getFill();
                double contrast = contrast(line, groundOf((Region) ring.getParent()));
                if (contrast < 3) {
                    faults.add(String.format(Locale.ROOT, "%s %s: %.2f", light, part, contrast));
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private static void look(ButtonBase button, List<String> state, Light light, String bar, List<String> faults) {
        state.forEach(s -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass(s), true));
        button.applyCss();
        double contrast = contrast(inkOf(button), groundOf(button));
        if (contrast < 4.5) {
            faults.add(
                    String.format(Locale.ROOT, "%s %s %s in %s: %.2f", light, button.getText(), state, bar, contrast));
        }
        state.forEach(s -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass(s), false));
        button.applyCss();
    }

    private static Color inkOf(ButtonBase button) {
        if (button instanceof MenuButton && button.lookup(".label") instanceof Labeled label) {
            return (Color) label.getTextFill();
        }
        return (Color) button.getTextFill();
    }

    /// What is seen behind the words: the last ground of the button that is not clear, over that of the bar.
    private static Color groundOf(Region region) {
        var ground = region.getParent() instanceof Region parent ? groundOf(parent) : Color.WHITE;
        if (region.getBackground() == null) {
            return ground;
        }
        for (var fill : region.getBackground().getFills()) {
            if (fill.getFill() instanceof Color colour) {
                var solid = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1);
                ground = ground.interpolate(solid, colour.getOpacity());
            }
        }
        return ground;
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
