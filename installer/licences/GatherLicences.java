import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// Lays the licences of all libraries that are shipped beside them: those that a jar holds, and for jars that hold none
/// the text that is kept here. `java GatherLicences.java LIB KEPT OUT`
///
/// Ends with 1, and the names of the libraries, where one has no licence at all. Needs no network.
final class GatherLicences {

    private static final Pattern TEXT = Pattern.compile("(?i)(.*/)?(licen[cs]e|notice|copying)(\\.[a-z]+)?");
    private static final Pattern VERSION = Pattern.compile("-\\d.*\\.jar$");
    /// Which libraries have their licence here: a line each of the beginning of a name and the file.
    private static final String KEPT = "kept.txt";

    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Path texts;
    private final Path out;

    private GatherLicences(Path texts, Path out) throws IOException {
        this.texts = texts;
        this.out = out;
        for (var line : Files.readAllLines(texts.resolve(KEPT))) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                kept.put(line.substring(0, blank), line.substring(blank).strip());
            }
        }
    }

    public static void main(String... arguments) throws IOException {
        var gather = new GatherLicences(Path.of(arguments[1]), Path.of(arguments[2]));
        var without = new ArrayList<String>();
        for (var jar : jars(Path.of(arguments[0]))) {
            var name = VERSION.matcher(jar.getFileName().toString()).replaceAll("");
            if (!name.equals("enface") && !gather.isGathered(jar, name)) {
                without.add(name);
            }
        }
        if (!without.isEmpty()) {
            System.err.println("No licence is in these libraries; put its text into installer/licences: " + without);
            System.exit(1);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /// Whether a licence of the library lies there now.
    private boolean isGathered(Path jar, String name) throws IOException {
        var folder = Files.createDirectories(out.resolve(name));
        boolean found = false;
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(e -> TEXT.matcher(e.getName()).matches()).toList()) {
                var file = entry.getName().replaceFirst("^META-INF/(maven/[^/]+/[^/]+/)?", "").replace('/', '-');
                Files.write(folder.resolve(file), zip.getInputStream(entry).readAllBytes());
                found |= !file.toLowerCase().contains("notice") && !file.contains("-dialog-");
            }
        }
        for (var text : kept.entrySet()) {
            if (name.startsWith(text.getKey())) {
                Files.write(folder.resolve(text.getValue()), Files.readAllBytes(texts.resolve(text.getValue())));
                found = true;
            }
        }
        return found;
    }
}
