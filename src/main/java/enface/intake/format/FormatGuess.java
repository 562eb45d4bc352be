package enface.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which format a file is in: by its first bytes, which do not lie, and else by the end of its name.
final class FormatGuess {

    private static final Pattern MARKUP_ROOT =
            Pattern.compile("<(?!\\?|!--)(?:[\\w-]+:)?([\\w-]+)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?[,.]\\d{2,3}";
    private static final Pattern SRT =
            Pattern.compile("\\s*\\d+\\s*\\R" + TIME + "\\s*-->\\s*" + TIME + ".*", Pattern.DOTALL);
    private static final Pattern LRC = Pattern.compile(
            "(?:\\s*\\[[a-z]+:[^\\]\\n]*\\]\\s*\\R)*\\s*\\[\\d{1,2}:\\d{2}(?:[.:]\\d{2,3})?\\].*", Pattern.DOTALL);
    private static final Pattern PO = Pattern.compile("(?:\\s*#.*\\R|\\s*\\R)*msg(?:id|ctxt)\\s+\".*", Pattern.DOTALL);
    private static final Pattern JSON =
            Pattern.compile("\\s*(?:\\[\\s*[\\[{\"]|\\{\\s*\"[^\"]*\"\\s*:).*", Pattern.DOTALL);

    /// Links between other files: `<linkGrp toDoc="…">`, `<link target="en.xml#s1 zh.xml#s1"/>`.
    private static final Pattern LINKED_FILES = Pattern.compile(
            "<linkGrp\\s[^>]{0,400}(?:toDoc|fromDoc)=|<link\\s[^>]{0,200}\\btargets?=[\"'][^\"'#\\s]+#\\S+\\s+[^\"'#\\s]+#");

    /// How files packed by gzip (in a packed one), bzip2, xz, Zstandard, 7-Zip and RAR begin.
    private static final List<String> PACKED =
            List.of("\u001f\u008b", "BZh", "\u00fd7zXZ\u0000", "(\u00b5/\u00fd", "7z\u00bc\u00af", "Rar!");

    /// Letters in the first two cells; no indent.
    private static final Pattern TABBED = Pattern.compile("[^\\t]*\\p{L}[^\\t]*\\t[^\\t]*\\p{L}.*");
    private static final int LEAST_TABBED = 3;
    private static final int TABBED_LINES = 40;

    private static final Pattern CEDICT_ENTRY = Pattern.compile("\\S+ \\S+ \\[[^]]*] /.*/?");
    /// So many entries in a row are no chance; the last line may be cut off.
    private static final int CEDICT_ENTRIES = 2;

    private FormatGuess() {}

    /// @param start the first bytes of the file, some thousand where it has them
    static Format of(String name, byte[] start) {
        return ofBytes(name, start).or(() -> Format.ofName(name)).orElse(Format.TEXT);
    }

    private static Optional<Format> ofBytes(String name, byte[] start) {
        var bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004")) {
            return Optional.of(ofZip(name, bytes));
        }
        if (bytes.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of(Format.OLD_OFFICE);
        }
        if (PACKED.stream().anyMatch(bytes::startsWith)) {
            return Optional.of(Format.ZIP);
        }
        if (bytes.startsWith("\u0089PNG") || bytes.startsWith("\u00ff\u00d8\u00ff") || bytes.startsWith("GIF8")) {
            return Optional.of(Format.PICTURE);
        }
        return ofText(name, text(start));
    }

    /// The bytes as text, as well as that can be said before anybody knows their encoding.
    private static String text(byte[] start) {
        if (start.length > 1 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            return new String(start, StandardCharsets.UTF_16LE).substring(1);
        }
        if (start.length > 1 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
            return new String(start, StandardCharsets.UTF_16BE).substring(1);
        }
        var text = new String(start, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Format ofZip(String name, String bytes) {
        if (bytes.contains("mimetypeapplication/epub+zip")) {
            return Format.EPUB;
        }
        if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
            return Format.ODS;
        }
        return Format.ofName(name)
                .filter(f -> f == Format.DOCX
                        || f == Format.XLSX
                        || f == Format.PPTX
                        || f == Format.EPUB
                        || f == Format.ODT
                        || f == Format.ODS)
                .orElse(
                        bytes.contains("word/")
                                ? Format.DOCX
                                : bytes.contains("xl/")
                                        ? Format.XLSX
                                        : bytes.contains("ppt/") ? Format.PPTX : Format.ZIP);
    }

    private static Optional<Format> ofText(String name, String text) {
        var begin = text.stripLeading();
        if (begin.startsWith("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        if (begin.startsWith("{\\rtf")) {
            return Optional.of(Format.RTF);
        }
        if (begin.startsWith("<")) {
            return ofMarkup(name, begin);
        }
        var words = ofWords(begin);
        if (words.isPresent()) {
            return words;
        }
        if (begin.startsWith("WEBVTT")) {
            return Optional.of(Format.WEBVTT);
        }
        if (begin.startsWith("[Script Info]")) {
            return Optional.of(Format.ASS);
        }
        if (SRT.matcher(begin).matches()) {
            return Optional.of(Format.SRT);
        }
        if (LRC.matcher(begin).matches()) {
            return Optional.of(Format.LRC);
        }
        if (PO.matcher(begin).matches()) {
            return Optional.of(Format.PO);
        }
        if (JSON.matcher(begin).matches()) {
            return Optional.of(Format.JSON);
        }
        return isTabbed(name, text) ? Optional.of(Format.TSV) : Optional.empty();
    }

    /// A plain text whose lines all have as many cells with letters between tabs, two at least, is a table.
    private static boolean isTabbed(String name, String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .limit(TABBED_LINES)
                .toList();
        var whole = lines.subList(0, Math.max(0, lines.size() - (lines.size() < TABBED_LINES ? 0 : 1)));
        return name.toLowerCase(Locale.ROOT).endsWith(".txt")
                && whole.size() >= LEAST_TABBED
                && whole.stream().map(FormatGuess::cells).distinct().count() == 1
                && whole.stream()
                        .allMatch(
                                line -> cells(line) > 1 && TABBED.matcher(line).matches());
    }

    private static long cells(String line) {
        return line.chars().filter(c -> c == '\t').count() + 1;
    }

    /// Dictionaries and lists of terms that are no texts, whatever their names.
    private static Optional<Format> ofWords(String begin) {
        if (begin.startsWith("StarDict's dict ifo file")) {
            return Optional.of(Format.DICTIONARY);
        }
        if (begin.startsWith("#NAME") && begin.contains("#INDEX_LANGUAGE")) {
            return Optional.of(Format.DSL);
        }
        if (begin.startsWith("#UTX")) {
            return Optional.of(Format.UTX);
        }
        var lines =
                begin.lines().filter(line -> !line.startsWith("#")).limit(20).toList();
        long entries = lines.stream()
                .filter(line -> CEDICT_ENTRY.matcher(line).matches())
                .count();
        return entries >= CEDICT_ENTRIES && entries >= lines.size() - 1 ? Optional.of(Format.CEDICT) : Optional.empty();
    }

    /// Markdown may begin with a tag too; a name that says so is believed.
    private static Optional<Format> ofMarkup(String name, String begin) {
        var root = MARKUP_ROOT.matcher(begin);
        var first = root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        boolean declared = begin.startsWith("<?xml") || begin.regionMatches(true, 0, "<!doctype", 0, 9);
        return switch (first) {
            case "tmx" -> Optional.of(Format.TMX);
            case "xliff" -> Optional.of(Format.XLIFF);
            case "martif", "tbx" -> Optional.of(Format.TBX);
            case "mtf" -> Optional.of(Format.TERM_BASE);
            case "linkgrp", "cesalign" -> Optional.of(Format.LINKS);
            case "tei", "teicorpus" -> Optional.of(LINKED_FILES.matcher(begin).find() ? Format.LINKS : Format.TEI);
            case "html", "head", "body" -> Optional.of(Format.HTML);
            case "svg" -> Optional.of(Format.PICTURE);
            default -> {
                var named = Format.ofName(name);
                yield declared && named.filter(f -> f != Format.TEXT).isEmpty() ? Optional.of(Format.XML) : named;
            }
        };
    }
}
