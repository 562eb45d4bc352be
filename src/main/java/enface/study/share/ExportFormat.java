package enface.study.share;

import enface.publish.parallel.Form;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a work can be written as; the ending of a file's name says which is meant.
@SuppressWarnings("ImmutableEnumChecker") // its lists are
public enum ExportFormat {
    PDF(Purpose.PRINTING, "pdf"),
    HTML(Purpose.READING, "html", "htm"),
    EPUB(Purpose.READING, "epub"),
    MARKDOWN(Purpose.READING, "md", "markdown"),
    TEXT(Purpose.READING, "txt"),
    XLSX(Purpose.PROGRAMS, "xlsx"),
    TMX(Purpose.PROGRAMS, "tmx"),
    XLIFF(Purpose.PROGRAMS, "xlf", "xliff"),
    TSV(Purpose.PROGRAMS, "tsv"),
    LINKS(Purpose.PROGRAMS, "links");

    /// What a format is for.
    public enum Purpose {
        PRINTING,
        READING,
        PROGRAMS
    }

    private final Purpose purpose;
    private final List<String> endings;

    ExportFormat(Purpose purpose, String... endings) {
        this.purpose = purpose;
        this.endings = List.of(endings);
    }

    public Purpose purpose() {
        return purpose;
    }

    /// How names of such files end, without the point.
    public String ending() {
        return endings.getFirst();
    }

    /// Whether it has a place for notes.
    public boolean holdsNotes() {
        return switch (this) {
            case PDF, HTML, MARKDOWN -> true;
            case EPUB, TEXT, XLSX, TMX, XLIFF, TSV, LINKS -> false;
        };
    }

    /// Texts alone, side by side, in this format; nothing where those are laid out as pages.
    public Optional<Form> form() {
        return switch (this) {
            case PDF, HTML -> Optional.empty();
            case EPUB -> Optional.of(Form.EPUB);
            case MARKDOWN -> Optional.of(Form.MARKDOWN);
            case TEXT -> Optional.of(Form.TEXT);
            case XLSX -> Optional.of(Form.XLSX);
            case TMX -> Optional.of(Form.TMX);
            case XLIFF -> Optional.of(Form.XLIFF);
            case TSV -> Optional.of(Form.TSV);
            case LINKS -> Optional.of(Form.LINKS);
        };
    }

    /// The ending of a file's name, in small letters; empty where it has none.
    public static String endingOf(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The format a file's name speaks of; nothing where its ending is none of them.
    public static Optional<ExportFormat> of(Path file) {
        var ending = endingOf(file);
        return Arrays.stream(values()).filter(f -> f.endings.contains(ending)).findFirst();
    }

    /// The endings there are, to be told.
    public static String known(List<ExportFormat> formats) {
        return formats.stream().map(f -> "." + f.ending()).collect(Collectors.joining(", "));
    }
}
