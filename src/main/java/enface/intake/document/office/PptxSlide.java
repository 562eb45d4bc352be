package enface.intake.document.office;

import enface.intake.document.part.OfficeText;
import enface.intake.document.part.Transcript;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.Paragraph.Kind;
import java.util.Map;
import java.util.Optional;

/// Reads a slide, or the notes to one: its shapes, paragraph by paragraph. Dates, feet and numbers are left out.
final class PptxSlide {

    private static final Map<String, Reason> BESIDE = Map.of(
            "dt",
            Reason.FURNITURE,
            "ftr",
            Reason.RUNNING_HEAD,
            "hdr",
            Reason.RUNNING_HEAD,
            "sldNum",
            Reason.PAGE_NUMBER);

    private final Xml xml;
    private final OfficeText text;
    private boolean title;
    /// Why what is read is left out, if it is.
    private Optional<Reason> beside = Optional.empty();

    PptxSlide(Xml xml, Transcript transcript) {
        this.xml = xml;
        text = new OfficeText(transcript);
    }

    void read() throws IntakeException {
        int runs = 0;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.tag()) {
                    case "sp", "graphicFrame" -> become("");
                    case "ph" -> become(xml.attribute("type"));
                    case "tbl" -> text.beginTable();
                    case "tr" -> text.beginRow();
                    case "tc" -> text.beginCell();
                    case "p" -> text.begin(title ? Kind.HEADING : Kind.BODY, title ? 2 : 0);
                    case "br" -> text.endLine();
                    case "t" -> runs++;
                    default -> {}
                }
            } else if (xml.isText()) {
                if (runs > 0) {
                    var words = xml.text();
                    beside.ifPresentOrElse(why -> text.omit(words, why), () -> text.add(words, false, false));
                }
            } else {
                switch (xml.tag()) {
                    case "t" -> runs--;
                    case "p" -> text.end();
                    case "tbl" -> text.endTable();
                    default -> {}
                }
            }
        }
    }

    private void become(String holder) {
        title = holder.equals("title") || holder.equals("ctrTitle");
        beside = Optional.ofNullable(BESIDE.get(holder));
    }
}
