package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.sheet.OneLine;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.xml.StrangerXml;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads TMX, memories of translators, from 1.1 to 1.4b: each unit a row, each language a column, each further variant
/// of a language in one unit a column more. A unit is a segment, however many sentences it has.
///
/// The text of inline elements is kept, the codes in them are not. Notes of units are remarks on all that stands in
/// them; properties and names of units are noted as left out. Time and memory grow with the text.
final class TmxReader implements FormatReader {

    private static final InlineText SEGMENT = new InlineText(Set.of("bpt", "ept", "ph", "it", "ut"));

    private final Optional<Charset> encoding;

    TmxReader(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var sheet = new SheetText(file.name());
        var own = new OwnTmx(sheet);
        AlignedXml.read(file, encoding, progress, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "tmx", "body" -> {}
                        case "header" -> header(xml, sheet, own);
                        case "tu" -> unit(xml, sheet, own);
                        default -> InlineText.skip(xml);
                    }
                }
            }
        });
        if (!own.isOwn()) {
            sheet.mergeRelated();
        }
        return new Extract.SideBySide(sheet.done(Grain.SEGMENT));
    }

    private static void header(XMLStreamReader xml, SheetText sheet, OwnTmx own)
            throws XMLStreamException, IntakeException {
        StrangerXml.attribute(xml, "srclang").flatMap(LanguageCodes::of).ifPresent(sheet::original);
        var notes = new ArrayList<String>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("header")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "note" -> notes.add(InlineText.PLAIN.of(xml));
                    case "prop" -> property(xml, sheet, own);
                    default -> InlineText.skip(xml);
                }
            }
        }
        own.addColumns();
        for (var note : own.strangers(notes)) {
            sheet.about(Field.DESCRIPTION, LanguageTag.ENGLISH, note);
        }
    }

    private static void property(XMLStreamReader xml, SheetText sheet, OwnTmx own)
            throws XMLStreamException, IntakeException {
        var type = StrangerXml.attribute(xml, "type").orElse("");
        var language = StrangerXml.attribute(xml, "lang").orElse("");
        var value = InlineText.PLAIN.verbatim(xml);
        if (!own.property(type, language, value)) {
            sheet.aside(Reason.PROPERTY, (type + " " + OneLine.of(value)).strip());
        }
    }

    private static void unit(XMLStreamReader xml, SheetText sheet, OwnTmx own)
            throws XMLStreamException, IntakeException {
        sheet.row(Paragraph.Kind.BODY);
        own.beginUnit();
        sheet.aside(Reason.ROW_NAME, StrangerXml.attribute(xml, "tuid").orElse(""));
        var seen = new HashMap<String, Integer>();
        var notes = new ArrayList<String>();
        var language = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tuv" -> {
                        language = StrangerXml.attribute(xml, "lang").orElse("");
                        depth++;
                    }
                    case "seg" -> {
                        int variant = seen.merge(language.toLowerCase(Locale.ROOT), 1, Integer::sum);
                        sheet.cell(column(sheet, language, variant), SEGMENT.verbatim(xml), own.takeCut());
                    }
                    case "note" -> {
                        var words = InlineText.PLAIN.lines(xml);
                        if (depth > 1) {
                            sheet.remarkOnNext(words); // of a variant
                        } else {
                            notes.add(words);
                        }
                    }
                    case "prop" -> property(xml, sheet, own);
                    default -> InlineText.skip(xml);
                }
            }
        }
        own.strangers(notes).forEach(sheet::remark); // on all that stands in the unit
    }

    static int column(SheetText sheet, String language, int variant) {
        return sheet.column(
                language.toLowerCase(Locale.ROOT) + "#" + variant, () -> new Column(LanguageCodes.of(language), ""));
    }
}
