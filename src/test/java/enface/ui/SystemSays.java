package enface.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/// What the system says of lights and motion, said in its place while the program runs; JavaFX has no door for that.
public final class SystemSays {

    private SystemSays() {}

    public static void light(ColorScheme scheme) {
        set("setColorScheme", ColorScheme.class, scheme);
    }

    public static void reducedMotion(boolean reduced) {
        set("setReducedMotion", boolean.class, reduced);
    }

    private static void set(String name, Class<?> type, Object value) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            try {
                var preferences = Platform.getPreferences();
                var field = preferences.getClass().getDeclaredField("properties");
                field.setAccessible(true);
                var properties = field.get(preferences);
                var method = properties.getClass().getDeclaredMethod(name, type);
                method.setAccessible(true);
                method.invoke(properties, value);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
