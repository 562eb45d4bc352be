package enface.publish.word;

import enface.publish.xml.XmlText;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/// The parts of a document of Word that are the same in each: what there is, how paragraphs look, what it is called.
final class WordParts {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// In twentieths of a point: A4, and the room within its margins.
    private static final int SHORT = 11_906;

    private static final int LONG = 16_838;
    private static final int MARGIN = 1_134;

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String STYLES = HEAD + """
            <w:styles xmlns:w="%s">
            <w:docDefaults><w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="SimSun" w:cs="Times New Roman"/>
            <w:sz w:val="21"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr>
            <w:rPr><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr>
            <w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr>
            <w:rPr><w:b/><w:bCs/><w:color w:val="6D675D"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="TextHeading"><w:name w:val="Text heading"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:before="160"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Read"><w:name w:val="Read"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:before="160"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Line"><w:name w:val="Line"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="6D675D"/>
            <w:between w:val="single" w:sz="4" w:space="1" w:color="6D675D"/></w:pBdr>
            <w:spacing w:before="0" w:after="0" w:line="460" w:lineRule="exact"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/>
            <w:rPr><w:color w:val="6D675D"/><w:sz w:val="18"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr>
            <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>
            <w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
            <w:tblPr><w:tblCellMar><w:left w:w="120" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            </w:styles>
            """.formatted(W);

    private static final String FOOTER = HEAD + """
            <w:ftr xmlns:w="%s"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
            """.formatted(W);

    private WordParts() {}

    /// The parts around the body and its comments, by their names.
    ///
    /// @param title perhaps empty
    static Map<String, String> around(String title, Instant made) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", HEAD + """
                <Relationships xmlns="%srelationships">
                <Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/>
                <Relationship Id="r2" Type="%srelationships/metadata/core-properties" Target="docProps/core.xml"/>
                </Relationships>
                """.formatted(PACKAGE, OFFICE, PACKAGE));
        parts.put("word/_rels/document.xml.rels", HEAD + """
                <Relationships xmlns="%srelationships">
                <Relationship Id="r1" Type="%s/styles" Target="styles.xml"/>
                <Relationship Id="r2" Type="%s/comments" Target="comments.xml"/>
                <Relationship Id="r3" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>
                <Relationship Id="r4" Type="%s/footer" Target="footer1.xml"/>
                </Relationships>
                """.formatted(PACKAGE, OFFICE, OFFICE, OFFICE));
        parts.put("docProps/core.xml", core(title, made));
        parts.put("word/styles.xml", STYLES);
        parts.put("word/footer1.xml", FOOTER);
        return parts;
    }

    /// How wide a line is.
    static int room(boolean wide) {
        return (wide ? LONG : SHORT) - 2 * MARGIN;
    }

    /// Says on what paper the body before it stands.
    static void page(XmlText xml, boolean wide) throws IOException {
        var across = Integer.toString(wide ? LONG : SHORT);
        var down = Integer.toString(wide ? SHORT : LONG);
        var margin = Integer.toString(MARGIN);
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "r4");
        xml.empty("w:pgSz", "w:w", across, "w:h", down, "w:orient", wide ? "landscape" : "");
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close("w:sectPr");
    }

    private static String types() {
        return HEAD + """
                <Types xmlns="%scontent-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>
                <Override PartName="/word/styles.xml" ContentType="%sstyles+xml"/>
                <Override PartName="/word/comments.xml" ContentType="%scomments+xml"/>
                <Override PartName="/word/commentsExtended.xml" ContentType="%scommentsExtended+xml"/>
                <Override PartName="/word/footer1.xml" ContentType="%sfooter+xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                </Types>
                """.formatted(PACKAGE, TYPE, TYPE, TYPE, TYPE, TYPE);
    }

    private static String core(String title, Instant made) throws IOException {
        var out = new StringWriter();
        var xml = new XmlText(out).raw(HEAD);
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        if (!title.isEmpty()) {
            xml.element("dc:title", title);
        }
        var when = made.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.element("dcterms:created", when, "xsi:type", "dcterms:W3CDTF");
        xml.close("cp:coreProperties");
        return out.toString();
    }
}
