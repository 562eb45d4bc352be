package enface.publish;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Programs of others that judge our files, each in a class path of its own, where the build has put them.
public final class Validators {

    private Validators() {}

    /// @param name of the folder with the jars of one
    public static URLClassLoader open(String name) throws IOException {
        var folder = Path.of("target", "validators", name);
        if (!Files.isDirectory(folder)) {
            throw new IOException("Run Maven once, so that " + folder + " is there.");
        }
        var jars = new ArrayList<URL>();
        try (var files = Files.list(folder)) {
            for (var jar : files.sorted().toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /// What one has to say.
    @FunctionalInterface
    public interface Validation<T> {
        T judge() throws Exception;
    }

    /// Judges with the class loader of a validator as that of the thread, which looks for its parts there.
    public static <T> T with(URLClassLoader validator, Validation<T> validation) throws Exception {
        var before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(validator);
        try {
            return validation.judge();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
