package enface.publish.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// What a document says of itself to programs: title, author, date, and that it is made for screen readers (PDF/UA-1,
/// ISO 14289-1) and to be kept (PDF/A-2u, ISO 19005-2).
final class Identity {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
               @author@
               <xmp:CreatorTool>Enface</xmp:CreatorTool>
               <xmp:CreateDate>@date@</xmp:CreateDate>
               @claims@
               <pdfaExtension:schemas>
                <rdf:Bag>
                 <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                  <pdfaSchema:property>
                   <rdf:Seq>
                    <rdf:li rdf:parseType="Resource">
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    </rdf:li>
                   </rdf:Seq>
                  </pdfaSchema:property>
                 </rdf:li>
                </rdf:Bag>
               </pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final String CLAIMS = """
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>U</pdfaid:conformance>
            """;

    private Identity() {}

    /// @param told whether all glyphs tell what they stand for, which both standards ask; otherwise neither is claimed
    static void write(PDDocument document, PdfPages.About about, boolean told) throws IOException {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(now.toEpochMilli());
        var information = document.getDocumentInformation();
        information.setTitle(about.title());
        if (!about.author().isEmpty()) {
            information.setAuthor(about.author());
        }
        information.setCreator("Enface");
        information.setCreationDate(calendar);
        var author = about.author().isEmpty()
                ? ""
                : "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>".formatted(escaped(about.author()));
        var packet = PACKET.replace("@date@", now.toString())
                .replace("@claims@", told ? CLAIMS : "")
                .replace("@author@", author)
                .replace("@title@", escaped(about.title()));
        var metadata = new PDMetadata(document, new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(metadata);
        var colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(colours.getData()));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    /// As XML has it; signs that XML has no place for are left out.
    private static String escaped(String text) {
        var plain = new StringBuilder();
        text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF).forEach(plain::appendCodePoint);
        return plain.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
