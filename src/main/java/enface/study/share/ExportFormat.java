package enface.study.share;

import enface.publish.Handouts.Content;
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
    DOCX(Purpose.READING, "docx"),
    EPUB(Purpose.READING, "epub"),
    MARKDOWN(Purpose.READING, "md", "markdown"),
    TEXT(Purpose.READING, "txt"),
    XLSX(Purpose.PROGRAMS, "xlsx"),
    TMX(Purpose.PROGRAMS, "tmx"),
    XLIFF(Purpose.PROGRAMS, "xlf", "xliff"),
    TSV(Purpose.PROGRAMS, "tsv"),
    CSV(Purpose.PROGRAMS, "csv"),
    SRT(Purpose.PROGRAMS, "srt"),
    VTT(Purpose.PROGRAMS, "vtt"),
    JSONLD(Purpose.PROGRAMS, "jsonld"),
    ANKI(Purpose.PROGRAMS, "anki.txt"),
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
            case PDF, HTML, DOCX, MARKDOWN, JSONLD, ANKI -> true;
            case EPUB, TEXT, XLSX, TMX, XLIFF, TSV, CSV, SRT, VTT, LINKS -> false;
        };
    }

    /// Whether notes can come along with the texts, though not without them.
    public boolean carriesNotes() {
        return this == EPUB || this == TMX || this == XLIFF;
    }

    /// What may be wanted of a work in it.
    public List<Content> contents() {
        if (carriesNotes()) {
            return List.of(Content.TEXT, Content.BOTH);
        }
        return !holdsNotes()
                ? List.of(Content.TEXT)
                : !holdsText() ? List.of(Content.NOTES) : List.of(Content.values());
    }

    /// Whether it has a place for the texts themselves.
    public boolean holdsText() {
        return this != JSONLD;
    }

    /// What of a wanted content it has a place for.
    public Content held(Content wanted) {
        return contents().contains(wanted) ? wanted : contents().getLast();
    }

    /// Whether it is subtitles, which want times.
    public boolean wantsTimes() {
        return this == SRT || this == VTT;
    }

    /// Whether it is made of two versions at least.
    public boolean wantsTwo() {
        return this == XLIFF || this == LINKS;
    }

    /// Texts alone, side by side, in this format; nothing where those are laid out as pages.
    public Optional<Form> form() {
        return switch (this) {
            case PDF, HTML, DOCX, JSONLD, ANKI -> Optional.empty();
            case EPUB -> Optional.of(Form.EPUB);
            case MARKDOWN -> Optional.of(Form.MARKDOWN);
            case TEXT -> Optional.of(Form.TEXT);
            case XLSX -> Optional.of(Form.XLSX);
            case TMX -> Optional.of(Form.TMX);
            case XLIFF -> Optional.of(Form.XLIFF);
            case TSV -> Optional.of(Form.TSV);
            case CSV -> Optional.of(Form.CSV);
            case SRT -> Optional.of(Form.SRT);
            case VTT -> Optional.of(Form.VTT);
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
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var longer = Arrays.stream(values())
                .filter(f -> f.endings.stream().anyMatch(e -> e.indexOf('.') > 0 && name.endsWith("." + e)));
        var ending = endingOf(file);
        return longer.findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(f -> f.endings.contains(ending))
                        .findFirst());
    }

    /// Whether a file of this format may be called so: cards for Anki are plain text as well.
    public boolean mayBeCalled(Path file) {
        var named = of(file);
        return named.isEmpty() || named.get() == this || (this == ANKI && (named.get() == TEXT || named.get() == TSV));
    }

    /// The endings there are, to be told.
    public static String known(List<ExportFormat> formats) {
        return formats.stream().map(f -> "." + f.ending()).collect(Collectors.joining(", "));
    }
}
