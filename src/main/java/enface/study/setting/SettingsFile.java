package enface.study.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// A file of settings, each a name and a text, in the format of [Properties].
///
/// What cannot be read is as if it had never been written; what is unknown is kept, since a newer program may know it.
/// Safe on any thread of one program; of two that write at once, the last one's change of each name holds.
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Optional<Path> file;
    /// What a file that is none holds.
    private final Map<String, String> inMemory = new TreeMap<>();

    private SettingsFile(Optional<Path> file) {
        this.file = file;
    }

    /// A file that is made when something is first written.
    public static SettingsFile at(Path file) {
        return new SettingsFile(Optional.of(file));
    }

    /// Remembers as long as it is there itself.
    public static SettingsFile inMemory() {
        return new SettingsFile(Optional.empty());
    }

    /// All that it holds.
    public synchronized Map<String, String> read() {
        if (file.isEmpty()) {
            return Map.copyOf(inMemory);
        }
        var read = new TreeMap<String, String>();
        try (var in = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(in);
            properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        } catch (IOException | IllegalArgumentException _) {
            // none is there yet, or it is no file of settings
        }
        return read;
    }

    /// Writes some of them beside what is there, whole or not at all; a failure is logged and nobody is troubled.
    public synchronized void write(Map<String, String> changed) {
        if (file.isEmpty()) {
            inMemory.putAll(changed);
            return;
        }
        var all = new Properties();
        all.putAll(read());
        all.putAll(changed);
        try {
            var target = file.get().toAbsolutePath();
            var folder = target.getParent();
            if (folder == null) {
                throw new IOException("no folder: " + target);
            }
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "settings", ".part");
            try {
                try (var out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    all.store(out, null);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings of the program cannot be written", e);
        }
    }
}
