package enface.publish.font;

import enface.carried.FontFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program's own faces. They are made in `installer/fonts`, all with the same line metrics.
public enum Face implements FontFace {
    SERIF(FontFile.SERIF),
    SERIF_BOLD(FontFile.SERIF_BOLD),
    SERIF_ITALIC(FontFile.SERIF_ITALIC),
    SONG(FontFile.SONG),
    SONG_BOLD(FontFile.SONG_BOLD),
    SANS(FontFile.SANS),
    SANS_BOLD(FontFile.SANS_BOLD),
    ARABIC(FontFile.ARABIC),
    ARABIC_BOLD(FontFile.ARABIC_BOLD),
    HEBREW(FontFile.HEBREW),
    HEBREW_BOLD(FontFile.HEBREW_BOLD),
    DEVANAGARI(FontFile.DEVANAGARI),
    DEVANAGARI_BOLD(FontFile.DEVANAGARI_BOLD),
    THAI(FontFile.THAI),
    THAI_BOLD(FontFile.THAI_BOLD),
    KOREAN(FontFile.KOREAN);

    private static final List<Face> SHAPED =
            Stream.of(values()).filter(Face::isShaped).filter(f -> !f.isBold()).toList();
    private static final List<Face> SHAPED_BOLD = List.of(ARABIC_BOLD, HEBREW_BOLD, DEVANAGARI_BOLD, THAI_BOLD, KOREAN);

    private final FontFile file;

    Face(FontFile file) {
        this.file = file;
    }

    @Override
    public Path path() throws IOException {
        return file.path();
    }

    @Override
    public boolean isShaped() {
        return compareTo(ARABIC) >= 0;
    }

    @Override
    public boolean isBold() {
        return name().endsWith("BOLD");
    }

    /// Whether Han characters come first in it, with their quotation marks.
    public boolean isSong() {
        return this == SONG || this == SONG_BOLD;
    }

    /// The faces of the scripts that the usual ones lack. Korean has no bold one.
    static List<Face> ofOtherScripts(boolean bold) {
        return bold ? SHAPED_BOLD : SHAPED;
    }
}
