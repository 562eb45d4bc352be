package enface.study.share;

import enface.publish.parallel.Form;
import enface.study.print.PageFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a work can be written as; the ending of a file's name says which is meant.
@SuppressWarnings("ImmutableEnumChecker") // its lists are
public enum ExportFormat {
    PDF(Purpose.PRINTING, PageFormat.PDF),
    HTML(Purpose.READING, PageFormat.HTML),
    DOCX(Purpose.READING, PageFormat.DOCX),
    EPUB(Purpose.READING, PageFormat.EPUB),
    MARKDOWN(Purpose.READING, PageFormat.MARKDOWN),
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
    private final Optional<PageFormat> pages;
    private final List<String> endings;

    ExportFormat(Purpose purpose, PageFormat pages) {
        this.purpose = purpose;
        this.pages = Optional.of(pages);
        endings = pages.endings();
    }

    ExportFormat(Purpose purpose, String... endings) {
        this.purpose = purpose;
        pages = Optional.empty();
        this.endings = List.of(endings);
    }

    /// The format of pages that it is; nothing where it has a place for texts and notes alone.
    public Optional<PageFormat> pages() {
        return pages;
    }

    /// Whether some content is laid out as pages in it; otherwise a program makes the texts of it again.
    public boolean laysOut(Content content) {
        return pages.isPresent()
                && !(this == MARKDOWN && content == Content.TEXT)
                && !(this == EPUB && (content == Content.TEXT || content == Content.BOTH));
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
            case PDF, HTML, DOCX, EPUB, MARKDOWN, JSONLD, ANKI -> true;
            case TEXT, XLSX, TMX, XLIFF, TSV, CSV, SRT, VTT, LINKS -> false;
        };
    }

    /// What may be wanted of a work in it.
    public List<Content> contents() {
        return switch (this) {
            case PDF, HTML, DOCX, EPUB, MARKDOWN -> List.of(Content.values());
            case ANKI -> List.of(Content.NOTES, Content.TEXT, Content.BOTH);
            case TMX, XLIFF -> List.of(Content.TEXT, Content.BOTH);
            case JSONLD -> List.of(Content.NOTES);
            case TEXT, XLSX, TSV, CSV, SRT, VTT, LINKS -> List.of(Content.TEXT);
        };
    }

    /// The content meant where nobody says: the notes, as far as it has a place for them; where that is beside the
    /// texts, both.
    public Content usual() {
        return this == EPUB ? Content.BOTH : held(Content.NOTES);
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
