package enface.intake.document.office;

import enface.intake.document.office.DocxStyles.Style;
import enface.intake.document.part.Margin;
import enface.intake.document.part.OfficeText;
import enface.intake.document.part.Transcript;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.Optional;
import java.util.Set;

/// Reads the body of a Word document. Changes that were tracked count as accepted: what was struck out is left out,
/// what was added stays.
final class DocxBody {

    private static final Set<String> STRUCK_OUT = Set.of("del", "moveFrom");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final Xml xml;
    private final DocxStyles styles;
    private final OfficeText text;
    private boolean inProperties;
    private boolean contents;
    private boolean item;
    /// Whether the mark at the end of the paragraph was struck out, so that the next one goes on with it.
    private boolean markStruckOut;
    private boolean runsOn;
    private Style style = Style.BODY;
    private boolean bold;
    private boolean hidden;
    private Optional<LanguageTag> language = Optional.empty();
    private Optional<LanguageTag> asianLanguage = Optional.empty();
    private int links;
    private int struckOut;
    private int added;
    private int readings;
    /// How the characters that come next are read.
    private final StringBuilder reading = new StringBuilder();

    /// Which page Word was on when it last laid the document out.
    private int page = 1;

    DocxBody(Xml xml, DocxStyles styles, Transcript transcript) {
        this.xml = xml;
        this.styles = styles;
        text = new OfficeText(transcript);
        text.page(Integer.toString(page));
    }

    void read() throws IntakeException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.tag());
            } else if (!xml.isText()) {
                end(xml.tag());
            }
        }
    }

    private void start(String tag) throws IntakeException {
        if (inProperties) {
            property(tag);
            return;
        }
        switch (tag) {
            case "p", "pPr", "r" -> begin(tag);
            case "b", "lang", "vanish" -> look(tag);
            case "t", "delText", "tab", "ptab", "noBreakHyphen", "cr", "br" -> write(tag);
            case "lastRenderedPageBreak" -> text.page(Integer.toString(++page));
            case "commentRangeStart" -> text.mark(xml.attribute("id"), true);
            case "commentRangeEnd", "commentReference" -> text.mark(xml.attribute("id"), false);
            case "rPrChange", "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange" ->
                xml.innerText(); // what it looked like before
            case "hyperlink" -> links++;
            case "rt" -> readings++;
            case "ruby", "rubyBase" -> text.beginRead();
            case "Fallback", "instrText", "delInstrText" ->
                xml.innerText(); // what a Choice beside it says, or a command
            case "tbl" -> text.beginTable();
            case "tr" -> text.beginRow();
            case "tc" -> text.beginCell();
            case "ins", "moveTo" -> text.mark(Margin.added(added), true);
            default -> struckOut += STRUCK_OUT.contains(tag) ? 1 : 0;
        }
    }

    /// Begins a paragraph, what is said of it, or a run.
    private void begin(String tag) {
        switch (tag) {
            case "p" -> {
                if (!runsOn) {
                    text.begin(Kind.BODY, 0);
                }
                runsOn = false;
                contents = false;
            }
            case "pPr" -> {
                inProperties = true;
                style = Style.BODY;
                item = false;
                markStruckOut = false;
            }
            default -> {
                language = Optional.empty();
                asianLanguage = Optional.empty();
                bold = false;
                hidden = false;
            }
        }
    }

    /// Takes up how a run looks, or in which language it is.
    private void look(String tag) {
        switch (tag) {
            case "b" -> bold = isOn();
            case "vanish" -> hidden = isOn();
            default -> {
                language = LanguageNames.ofProofing(xml.attribute("val"));
                asianLanguage = LanguageNames.ofProofing(xml.attribute("eastAsia"));
            }
        }
    }

    /// Writes down what a run says.
    private void write(String tag) throws IntakeException {
        switch (tag) {
            case "t", "delText" -> add(xml.innerText());
            case "tab", "ptab" -> add(" ");
            case "noBreakHyphen" -> add("-");
            case "cr" -> text.endLine();
            default -> {
                if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("textWrapping")) {
                    text.endLine();
                }
            }
        }
    }

    private void property(String tag) throws IntakeException {
        switch (tag) {
            case "pStyle" -> style = styles.of(xml.attribute("val"));
            case "outlineLvl" -> {
                int level = DocxStyles.level(xml.attribute("val"));
                style = level > 0 ? new Style(Kind.HEADING, level, false) : style;
            }
            case "pPrChange", "rPrChange", "sectPr" -> xml.innerText(); // what it was before, and the page
            case "del", "moveFrom" -> markStruckOut = true;
            case "numId" -> item = !xml.attribute("val").equals("0");
            default -> {}
        }
    }

    private boolean isOn() {
        return !OFF.contains(xml.attribute("val"));
    }

    private void end(String tag) {
        switch (tag) {
            case "pPr" -> {
                inProperties = false;
                contents = style.contents();
                boolean listed = item && style.kind() == Kind.BODY;
                text.become(listed ? Kind.ITEM : style.kind(), style.level());
            }
            case "p" -> {
                runsOn = markStruckOut;
                markStruckOut = false;
                if (!runsOn) {
                    text.end();
                }
            }
            case "tc", "body" -> endRunOn();
            case "hyperlink" -> links--;
            case "rt" -> readings--;
            case "rubyBase", "ruby" -> readSo();
            case "tbl" -> text.endTable();
            case "ins", "moveTo" -> {
                if (!inProperties) {
                    text.mark(Margin.added(added++), false);
                }
            }
            default -> struckOut -= !inProperties && STRUCK_OUT.contains(tag) ? 1 : 0;
        }
    }

    /// A run says two languages, and its signs which of them it is in.
    private static boolean isAsian(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x2e80 && Character.isLetter(c));
    }

    /// The last paragraph of a cell has nothing to run on into.
    private void endRunOn() {
        if (runsOn) {
            runsOn = false;
            text.end();
        }
    }

    /// What was written down since the base began is read so.
    private void readSo() {
        if (!reading.isEmpty()) {
            text.read(reading.toString());
            reading.setLength(0);
        }
    }

    private void add(String added) {
        if (struckOut > 0) {
            text.omit(added, Reason.STRUCK_OUT);
        } else if (hidden) {
            text.omit(added, Reason.HIDDEN);
        } else if (contents) {
            text.omit(added, Reason.CONTENTS);
        } else if (readings > 0) {
            reading.append(added);
        } else {
            text.add(added, bold, links > 0, isAsian(added) ? asianLanguage : language);
        }
    }
}
