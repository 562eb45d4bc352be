package enface.study.share;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Programs of others that judge our files, each in a class path of its own, where the build has put them.
final class Validators {

    private Validators() {}

    /// @param name of the folder with the jars of one
    static URLClassLoader open(String name) throws IOException {
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
}
