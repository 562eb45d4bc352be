package enface.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format that files of texts come in, known by how their names end and by how they begin.
@SuppressWarnings("ImmutableEnumChecker") // its lists are
public enum Format {
    TEXT("TXT", "txt", "text"),
    MARKDOWN("Markdown", "md", "mdx", "markdown", "mkd"),
    RST("reStructuredText", "rst", "rest"),
    ASCIIDOC("AsciiDoc", "adoc", "asciidoc", "asc"),
    HTML("HTML", "html", "htm", "xhtml"),
    TMX("TMX", "tmx"),
    XLIFF("XLIFF", "xlf", "xliff", "sdlxliff", "mxliff"),
    TEI("TEI", "tei"),
    LINKS("InterText, XCES"),
    PO("gettext PO", "po", "pot"),
    SRT("SRT", "srt"),
    WEBVTT("WebVTT", "vtt"),
    ASS("ASS", "ass", "ssa"),
    LRC("LRC", "lrc"),
    CSV("CSV", "csv"),
    TSV("TSV", "tsv", "tab"),
    JSON("JSON", "json", "jsonl"),
    XLSX("Excel", "xlsx", "xlsm"),
    ODS("OpenDocument (.ods)", "ods"),
    RTF("RTF", "rtf"),
    DOCX("Word", "docx", "docm"),
    ODT("OpenDocument (.odt)", "odt"),
    PPTX("PowerPoint", "pptx"),
    EPUB("EPUB", "epub"),
    PDF("PDF", "pdf"),
    OLD_OFFICE("Office 97–2003 (.doc, .xls, .ppt)", "doc", "xls", "ppt"),
    CEDICT("CC-CEDICT", "u8"),
    DICTIONARY("StarDict, dictd", "ifo", "idx", "dict", "dz", "syn", "index"),
    DSL("Lingvo DSL", "dsl"),
    TBX("TBX", "tbx"),
    UTX("UTX", "utx"),
    TERM_BASE("MultiTerm", "sdltb", "xdb"),
    XML("XML", "xml"),
    ZIP("ZIP", "zip", "gz", "tgz", "7z", "rar", "tar", "bz2", "xz", "zst"),
    PICTURE("PNG, JPEG", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "svg"),
    SOUND("MP3, MP4", "mp3", "mp4", "m4a", "wav", "ogg", "avi", "mkv", "mov");

    private final String named;
    private final List<String> endings;

    Format(String named, String... endings) {
        this.named = named;
        this.endings = List.of(endings);
    }

    /// What people call it, the same in every language.
    public String named() {
        return named;
    }

    /// How names of such files end, without the point, in lower case.
    public List<String> endings() {
        return endings;
    }

    /// The format that the end of a name tells.
    public static Optional<Format> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(format -> format.endings.contains(ending))
                        .findFirst();
    }
}
