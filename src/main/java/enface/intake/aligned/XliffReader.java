package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.note.file.NotesJson;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.xml.StrangerXml;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XLIFF 1.2 and 2: each unit or segment a row, its source and its target. Codes, remarks and other proposals for
/// a translation are no text.
final class XliffReader implements FormatReader {

    private static final InlineText TEXT =
            new InlineText(Set.of("bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp"));

    private final Optional<Charset> encoding;

    XliffReader(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    /// The languages that a file named last.
    private static final class Said {
        Optional<LanguageTag> source = Optional.empty();
        Optional<LanguageTag> target = Optional.empty();
        OwnXliff own = new OwnXliff();
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var sheet = new SheetText(file.name());
        var said = new Said();
        AlignedXml.read(file, encoding, progress, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml, said, sheet);
                }
            }
        });
        if (!said.own.isOwn()) {
            sheet.mergeRelated();
        }
        return new Extract.SideBySide(sheet.done(Grain.SEGMENT));
    }

    private static void element(XMLStreamReader xml, Said said, SheetText sheet)
            throws XMLStreamException, IntakeException {
        switch (xml.getLocalName()) {
            case "xliff" -> languages(xml, said, "srcLang", "trgLang");
            case "file" -> languages(xml, said, "source-language", "target-language");
            case "trans-unit", "unit" -> {
                sheet.aside(Reason.ROW_NAME, StrangerXml.attribute(xml, "id").orElse(""));
                said.own.beginUnit();
            }
            case "metadata" ->
                said.own.read(
                        xml,
                        sheet,
                        side -> column(sheet, side, side.equals("source") ? said.source : said.target, said));
            case "note" -> note(xml, said, sheet);
            case "source" -> {
                sheet.row(Paragraph.Kind.BODY);
                cell(xml, "source", said, sheet);
            }
            case "target" -> cell(xml, "target", said, sheet);
            case "alt-trans", "seg-source", "matches", "originalData", "skeleton", "header", "glossary" ->
                InlineText.skip(xml);
            default -> {}
        }
    }

    /// Where Enface wrote the words of a note for other programs it says so by their sign.
    private static void note(XMLStreamReader xml, Said said, SheetText sheet)
            throws XMLStreamException, IntakeException {
        var category = StrangerXml.attribute(xml, "category").orElse("");
        var words = InlineText.PLAIN.of(xml);
        if (!said.own.isOwn() || !category.equals(NotesJson.sign(words))) {
            sheet.aside(Reason.REMARK, words);
        }
    }

    private static void languages(XMLStreamReader xml, Said said, String source, String target) {
        said.source =
                StrangerXml.attribute(xml, source).flatMap(LanguageCodes::of).or(() -> said.source);
        said.target =
                StrangerXml.attribute(xml, target).flatMap(LanguageCodes::of).or(() -> said.target);
    }

    private static void cell(XMLStreamReader xml, String side, Said said, SheetText sheet)
            throws XMLStreamException, IntakeException {
        var language = StrangerXml.attribute(xml, "lang")
                .flatMap(LanguageCodes::of)
                .or(() -> side.equals("source") ? said.source : said.target);
        var text = TEXT.verbatim(xml);
        if (!text.isBlank()) {
            sheet.cell(column(sheet, side, language, said), text, said.own.cut(side));
        }
    }

    private static int column(SheetText sheet, String side, Optional<LanguageTag> language, Said said) {
        var key = side + language.map(LanguageTag::value).orElse("");
        return sheet.column(key, () -> new Column(language, said.own.called(side)));
    }
}
