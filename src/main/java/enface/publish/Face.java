package enface.publish;

/// The faces that are embedded in a PDF. They are made in `installer/fonts`, all with the same line metrics.
enum Face {
    SERIF("EnfaceSerif-Regular"),
    SERIF_BOLD("EnfaceSerif-Bold"),
    SERIF_ITALIC("EnfaceSerif-Italic"),
    SONG("EnfaceSong-Regular"),
    SONG_BOLD("EnfaceSong-Bold"),
    SANS("EnfaceSans-Regular"),
    SANS_BOLD("EnfaceSans-Bold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/fonts/" + file + ".ttf";
    }

    /// Whether Han characters come first in it, with their quotation marks.
    boolean isSong() {
        return this == SONG || this == SONG_BOLD;
    }
}
