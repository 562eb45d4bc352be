package enface.app;

import enface.study.setting.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the system keeps a person's application data.
final class DataFolder {

    private DataFolder() {}

    /// The library where none is named.
    static Path library(Map<String, String> environment, String systemName, String home) {
        return folder(environment, systemName.toLowerCase(Locale.ROOT), home).resolve("library.enface");
    }

    /// Where the program keeps how a person likes it, on this system.
    static Path settings() {
        return settings(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    /// The library where none is named: that which the person has chosen, or that in the folder of the system.
    static Path library() {
        return Optional.ofNullable(SettingsFile.at(settings()).read().get("library"))
                .filter(chosen -> !chosen.isEmpty())
                .map(Path::of)
                .orElseGet(
                        () -> library(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home")));
    }

    /// Where the program keeps how a person likes it.
    static Path settings(Map<String, String> environment, String systemName, String home) {
        var system = systemName.toLowerCase(Locale.ROOT);
        boolean own = system.contains("win") || system.contains("mac");
        var folder = own
                ? folder(environment, system, home)
                : variable(environment, "XDG_CONFIG_HOME")
                        .orElse(Path.of(home, ".config"))
                        .resolve("enface");
        return folder.resolve("settings.properties");
    }

    /// Where what cannot be saved is kept where nothing can be written beside the library: the person's application
    /// data, and the folder for what is temporary, which may lie on another disk.
    static List<Path> forRecovery() {
        var data = library(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
        return List.of(
                Optional.ofNullable(data.getParent()).orElse(data), Path.of(System.getProperty("java.io.tmpdir")));
    }

    private static Path folder(Map<String, String> environment, String system, String home) {
        if (system.contains("win")) {
            return variable(environment, "APPDATA")
                    .orElse(Path.of(home, "AppData", "Roaming"))
                    .resolve("Enface");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Enface");
        }
        return variable(environment, "XDG_DATA_HOME")
                .orElse(Path.of(home, ".local", "share"))
                .resolve("enface");
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(v -> !v.isBlank())
                .map(Path::of);
    }
}
