package enface.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Whether there is a display to open a window on.
final class Display {

    private Display() {}

    static boolean isThere(Map<String, String> environment, Properties properties) {
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean ownWindows = system.contains("win") || system.contains("mac");
        boolean headless = "headless".equalsIgnoreCase(properties.getProperty("glass.platform", ""));
        return ownWindows || headless || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
