package enface.ui.part;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import enface.carried.FontFile;
import enface.carried.ToolkitTexts;
import enface.study.setting.Settings.Light;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look: AtlantaFX below, the palette and fonts of Enface over it.
public final class Theme {

    private static final System.Logger LOG = System.getLogger(Theme.class.getName());
    private static final List<String> CLASSES = List.of("light", "dark", "sepia", "contrast");

    private Theme() {}

    /// Loads the fonts the program carries, in place; the system's are needed only where one is missing. Sees to it
    /// that they are shaped
    /// as they should be.
    public static void loadFonts() {
        ToolkitTexts.mend();
        for (var font : FontFile.values()) {
            try {
                Font.loadFont(font.path().toUri().toString(), 12);
            } catch (IOException e) { // the system's fonts are better than no window
                LOG.log(System.Logger.Level.ERROR, "a font of the program is missing", e);
            }
        }
    }

    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(resource("/theme/theme.css"), resource("/theme/window.css"));
    }

    /// Whether the system is dark; changes while it runs.
    public static BooleanBinding systemIsDark() {
        var scheme = Platform.getPreferences().colorSchemeProperty();
        return Bindings.createBooleanBinding(() -> scheme.get() == ColorScheme.DARK, scheme);
    }

    /// Sets the light and follows it: that chosen, or that of the system.
    public static void follow(Parent root, ObservableValue<Light> chosen) {
        var system = systemIsDark();
        var light = Bindings.createObjectBinding(
                () -> chosen.getValue() != Light.SYSTEM ? chosen.getValue() : system.get() ? Light.DARK : Light.LIGHT,
                chosen,
                system);
        light.subscribe(now -> set(root, now));
        root.getProperties().put(Theme.class, light); // or it would be collected, since it is held by nobody else
    }

    private static void set(Parent root, Light light) {
        Application.setUserAgentStylesheet(
                light == Light.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeAll(CLASSES);
        root.getStyleClass().addAll(classes(light));
    }

    private static List<String> classes(Light light) {
        return switch (light) {
            case LIGHT, SYSTEM -> List.of("light");
            case DARK -> List.of("dark");
            case SEPIA -> List.of("light", "sepia");
            case CONTRAST -> List.of("light", "contrast");
        };
    }

    /// Gives what opens over a window the window's light.
    public static void copy(Parent from, Parent to) {
        to.getStyleClass().removeAll(CLASSES);
        CLASSES.stream().filter(from.getStyleClass()::contains).forEach(to.getStyleClass()::add);
    }

    /// The same for what stays open over a window: it follows when the light changes, and is forgotten with it.
    public static void copyAndFollow(Parent from, Parent to) {
        copy(from, to);
        ListChangeListener<String> changed = _ -> copy(from, to);
        to.getProperties().put(Theme.class, changed); // held by nobody else
        from.getStyleClass().addListener(new WeakListChangeListener<>(changed));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
