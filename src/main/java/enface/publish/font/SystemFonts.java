package enface.publish.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/// The fonts of the system, asked only for characters that the program's own faces lack. Offered are those with
/// TrueType outlines whose maker lets them be embedded, and a part of them (`fsType` of the OpenType table `OS/2`).
///
/// Nothing is read before it is asked for. The first answer may read what every font there is can write, some
/// milliseconds each.
public final class SystemFonts {

    private static final int DEPTH = 6;

    /// A face, and what it has.
    private record Offer(FoundFace face, CmapLookup characters) {}

    private final List<Path> folders;
    private final Map<Path, List<Offer>> read = new HashMap<>();
    private List<Path> files = List.of();
    private boolean listed;

    /// @param folders where fonts lie, those that are not there too
    public SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// Those of this machine and person.
    public static SystemFonts ofThisMachine() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var windows = Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows");
            return new SystemFonts(
                    List.of(Path.of(windows, "Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts")));
        }
        if (system.contains("mac")) {
            return new SystemFonts(List.of(
                    Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts")));
        }
        return new SystemFonts(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts")));
    }

    /// A face that has a character, faces named after its script and regular ones first.
    Optional<FoundFace> with(int code) {
        var script =
                Character.UnicodeScript.of(code).name().toLowerCase(Locale.ROOT).replace("_", "");
        return files().stream()
                .sorted(Comparator.comparing((Path f) -> !nameOf(f).contains(script))
                        .thenComparing(f -> !nameOf(f).contains("serif"))
                        .thenComparing(f -> !nameOf(f).contains("regular"))
                        .thenComparing(
                                f -> nameOf(f).contains("bold") || nameOf(f).contains("italic"))
                        .thenComparing(Path::toString))
                .flatMap(f -> read.computeIfAbsent(f, SystemFonts::offers).stream())
                .filter(o -> o.characters.getGlyphId(code) != 0)
                .map(Offer::face)
                .findFirst();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private List<Path> files() {
        if (!listed) {
            var found = new ArrayList<Path>();
            for (var folder : folders) {
                list(folder, found);
            }
            files = List.copyOf(found);
            listed = true;
        }
        return files;
    }

    private static void list(Path folder, List<Path> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var below = Files.find(folder, DEPTH, (file, kind) -> kind.isRegularFile() && isFont(file))) {
            below.forEach(found::add);
        } catch (IOException | UncheckedIOException _) {
            // what cannot be listed is not offered
        }
    }

    private static boolean isFont(Path file) {
        var name = nameOf(file);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }

    private static List<Offer> offers(Path file) {
        var offers = new ArrayList<Offer>();
        try {
            if (nameOf(file).endsWith(".ttc")) {
                try (var collection = new TrueTypeCollection(file.toFile())) {
                    collection.processAllFonts(font -> offer(file, font, offers));
                }
            } else {
                try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
                    offer(file, font, offers);
                }
            }
        } catch (IOException | RuntimeException _) {
            // a font that cannot be read is not offered
        }
        return offers;
    }

    private static void offer(Path file, TrueTypeFont font, List<Offer> offers) throws IOException {
        if (font.getTableMap().containsKey("glyf") && mayBeEmbedded(font.getOS2Windows())) {
            offers.add(new Offer(new FoundFace(file, font.getName()), font.getUnicodeCmapLookup()));
        }
    }

    private static boolean mayBeEmbedded(@Nullable OS2WindowsMetricsTable table) {
        if (table == null) {
            return false;
        }
        int rights = table.getFsType();
        int refused = OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
        return (rights & 0xF) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED && (rights & refused) == 0;
    }
}
