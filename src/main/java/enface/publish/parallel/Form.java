package enface.publish.parallel;

/// What versions side by side can be written as.
public enum Form {
    TMX("tmx"),
    XLIFF("xlf"),
    TSV("tsv"),
    CSV("csv"),
    XLSX("xlsx"),
    MARKDOWN("md"),
    EPUB("epub"),
    /// A file of plain text for each version.
    TEXT("txt"),
    /// Numbers of sentences, and a file of lines for each version.
    LINKS("links"),
    /// A file of subtitles for each version.
    SRT("srt"),
    /// The same for the web.
    VTT("vtt");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /// How names of such files end.
    public String ending() {
        return ending;
    }

    /// Whether it can say that sentences correspond which stand elsewhere.
    public boolean holdsMoved() {
        return switch (this) {
            case TMX, XLIFF, EPUB -> true;
            case TSV, CSV, XLSX, MARKDOWN, TEXT, LINKS, SRT, VTT -> false;
        };
    }
}
