package enface.publish.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The faces that documents are printed in, each read once for all of them: the program's own, and the system's for
/// characters that those lack.
///
/// On any thread. Reading a face takes some tenths of a second and, with Chinese, 30 MB, which are given back when
/// memory becomes short.
public final class Fonts {

    private final SystemFonts system;
    private final Map<FontFace, SoftReference<TrueTypeFont>> read = new HashMap<>();

    public Fonts(SystemFonts system) {
        this.system = system;
    }

    /// Those of the program and of this machine.
    public static Fonts ofThisMachine() {
        return new Fonts(SystemFonts.ofThisMachine());
    }

    /// A face of the system that has a character.
    synchronized Optional<FoundFace> with(int code) {
        return system.with(code);
    }

    /// What the characters of a face look like; for reading alone.
    ///
    /// Substitution of glyphs is switched off: with it PDFBox would write glyphs whose code points nobody can tell.
    synchronized TrueTypeFont outlines(FontFace face) {
        var known = Optional.ofNullable(read.get(face)).map(SoftReference::get);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            var outlines = parse(face);
            outlines.setEnableGsub(false);
            read.put(face, new SoftReference<>(outlines));
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // it is in memory as a whole, and the face of a collection is read from it later
    private static TrueTypeFont parse(FontFace face) throws IOException {
        if (face instanceof FoundFace(var path, var name)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return new TrueTypeCollection(path.toFile()).getFontByName(name);
        }
        try (var in = Files.newInputStream(face.path())) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
