package enface.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes zipped documents part by part, as the programs write them that people have.
public final class Zipped {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OPEN = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Zipped part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Zipped part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /// The same with something in a part replaced.
    public Zipped replaced(String name, String from, String to) {
        return part(name, new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8).replace(from, to));
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /// A Word document with styles; its title is that of the file.
    public static Zipped docx(String body) {
        return new Zipped()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/styles.xml", """
                        <w:styles %s><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style>
                        <w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="a1"/></w:style>
                        <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
                        <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>""".formatted(WORD))
                .part(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document " + WORD + "><w:body>"
                                + body + "<w:sectPr/></w:body></w:document>");
    }

    /// A paragraph of Word in one run.
    public static String p(String style, String text) {
        var properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + r(text) + "</w:p>";
    }

    public static String p(String text) {
        return p("", text);
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String word(String xml) {
        return xml.replace("<w:x>", "<w:x " + WORD + ">");
    }

    public static Zipped odt(String body) {
        return new Zipped()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part(
                        "content.xml",
                        "<office:document-content " + OPEN + """
                        ><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/>
                        <style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
                        </office:automatic-styles><office:body><office:text>""" + body
                                + "</office:text></office:body></office:document-content>")
                .part(
                        "meta.xml",
                        "<office:document-meta " + OPEN
                                + "><office:meta><dc:title>The Harbour</dc:title></office:meta></office:document-meta>");
    }

    /// A book of two chapters in the order of its spine, which is not that of its parts.
    public static Zipped epub(String first, String second) {
        return new Zipped()
                .part("mimetype", "application/epub+zip")
                .part("META-INF/container.xml", """
                        <container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
                        </rootfiles></container>""")
                .part("OEBPS/text/a%20b.xhtml".replace("%20", " "), chapter(second))
                .part("OEBPS/text/z.xhtml", chapter(first))
                .part("OEBPS/nav.xhtml", chapter("<nav><ol><li><a href='text/z.xhtml'>The Lamp</a></li></ol></nav>"))
                .part("OEBPS/book.opf", """
                        <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Two Talks</dc:title>
                        <dc:creator>Lin Mei</dc:creator><dc:date>2019-04-02T00:00:00Z</dc:date></metadata><manifest>
                        <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                        <item id="b" href="text/a%20b.xhtml" media-type="application/xhtml+xml"/>
                        <item id="a" href="./x/../text/z.xhtml" media-type="application/xhtml+xml"/>
                        <item id="p" href="p.jpg" media-type="image/jpeg"/></manifest>
                        <spine><itemref idref="p"/><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>""");
    }

    private static String chapter(String body) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>c</title></head><body>"
                + body + "</body></html>";
    }
}
