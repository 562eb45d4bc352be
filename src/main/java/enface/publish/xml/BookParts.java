package enface.publish.xml;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Packs pages as an electronic book, EPUB 3, with a table of contents and one style for all of them.
public final class BookParts {

    /// What a book says of itself.
    ///
    /// @param languages the first of which decides which way pages are turned; at least one
    /// @param creators who speaks or writes
    /// @param contributors who translated or edited
    /// @param date when it was said, in whatever words; empty where nobody knows
    /// @param description empty for none
    public record About(
            String title,
            List<LanguageTag> languages,
            List<String> creators,
            List<String> contributors,
            String date,
            String description,
            Instant made) {
        public About {
            languages = List.copyOf(languages);
            creators = List.copyOf(creators);
            contributors = List.copyOf(contributors);
        }
    }

    /// A page, named by its file.
    ///
    /// @param language of its own words
    public record Page(String file, String title, LanguageTag language, Body body) {}

    /// Writes what a page holds.
    @FunctionalInterface
    public interface Body {
        void write(XmlText xml) throws IOException;
    }

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String CONTAINER = XML + """
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private BookParts() {}

    /// @param out stays open
    public static void write(About about, String style, List<Page> pages, OutputStream out) throws IOException {
        var parts = new PackedParts(out);
        parts.stored("mimetype", "application/epub+zip");
        parts.part("META-INF/container.xml", CONTAINER);
        parts.part("OEBPS/book.opf", book(about, pages));
        parts.part("OEBPS/nav.xhtml", contents(about, pages));
        parts.part("OEBPS/style.css", style);
        for (var page : pages) {
            parts.part("OEBPS/" + page.file(), writer -> {
                var xml = open(new XmlText(writer), page.title(), page.language());
                page.body().write(xml);
                xml.close("body").close("html").raw("\n");
            });
        }
        parts.finish();
    }

    private static String title(About about) {
        return about.title.isBlank() ? "Enface" : about.title;
    }

    private static String book(About about, List<Page> pages) throws IOException {
        var out = new StringWriter();
        var xml = new XmlText(out).raw(XML);
        xml.open("package", "xmlns", "http://www.idpf.org/2007/opf", "version", "3.0", "unique-identifier", "id");
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        var id = UUID.nameUUIDFromBytes((about.title + about.made + pages.size()).getBytes(StandardCharsets.UTF_8));
        xml.element("dc:identifier", "urn:uuid:" + id, "id", "id").element("dc:title", title(about));
        for (var language : about.languages) {
            xml.element("dc:language", language.value());
        }
        said(xml, "dc:creator", about.creators);
        said(xml, "dc:contributor", about.contributors);
        said(xml, "dc:date", List.of(about.date));
        said(xml, "dc:description", List.of(about.description));
        xml.element("meta", about.made.truncatedTo(ChronoUnit.SECONDS).toString(), "property", "dcterms:modified");
        xml.close("metadata").raw("\n");
        files(xml, about, pages);
        xml.close("package").raw("\n");
        return out.toString();
    }

    private static void said(XmlText xml, String tag, List<String> values) throws IOException {
        for (var value : values) {
            if (!value.isBlank()) {
                xml.element(tag, value);
            }
        }
    }

    /// The files of the book, and the order in which they are read.
    private static void files(XmlText xml, About about, List<Page> pages) throws IOException {
        xml.open("manifest");
        xml.empty("item", "id", "nav", "href", "nav.xhtml", "media-type", "application/xhtml+xml", "properties", "nav");
        xml.empty("item", "id", "style", "href", "style.css", "media-type", "text/css");
        for (int i = 0; i < pages.size(); i++) {
            xml.empty("item", "id", "p" + i, "href", pages.get(i).file(), "media-type", "application/xhtml+xml");
        }
        xml.close("manifest").raw("\n");
        xml.open("spine", "page-progression-direction", direction(about.languages.getFirst()));
        for (int i = 0; i < pages.size(); i++) {
            xml.empty("itemref", "idref", "p" + i);
        }
        xml.close("spine").raw("\n");
    }

    private static String direction(LanguageTag language) {
        return language.isFromRight() ? "rtl" : "ltr";
    }

    private static String contents(About about, List<Page> pages) throws IOException {
        var out = new StringWriter();
        var language =
                pages.isEmpty() ? about.languages.getFirst() : pages.getFirst().language();
        var xml = open(new XmlText(out), title(about), language);
        xml.open("nav", "epub:type", "toc", "id", "toc")
                .element("h1", title(about))
                .open("ol");
        for (var page : pages) {
            xml.open("li")
                    .element("a", page.title().isBlank() ? title(about) : page.title(), "href", page.file())
                    .close("li");
        }
        xml.close("ol").close("nav").close("body").close("html").raw("\n");
        return out.toString();
    }

    private static XmlText open(XmlText xml, String title, LanguageTag language) throws IOException {
        xml.raw(XML).raw("<!DOCTYPE html>\n");
        xml.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                language.value(),
                "xml:lang",
                language.value(),
                "dir",
                direction(language));
        xml.open("head").element("title", title.isBlank() ? "Enface" : title);
        return xml.empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css")
                .close("head")
                .open("body")
                .raw("\n");
    }
}
