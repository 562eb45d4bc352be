package enface.publish.pdf;

import enface.carried.FontFile;

/// The faces that are embedded in a PDF. They are made in `installer/fonts`, all with the same line metrics.
enum Face {
    SERIF(FontFile.SERIF),
    SERIF_BOLD(FontFile.SERIF_BOLD),
    SERIF_ITALIC(FontFile.SERIF_ITALIC),
    SONG(FontFile.SONG),
    SONG_BOLD(FontFile.SONG_BOLD),
    SANS(FontFile.SANS),
    SANS_BOLD(FontFile.SANS_BOLD);

    private final FontFile file;

    Face(FontFile file) {
        this.file = file;
    }

    FontFile file() {
        return file;
    }

    /// Whether Han characters come first in it, with their quotation marks.
    boolean isSong() {
        return this == SONG || this == SONG_BOLD;
    }
}
