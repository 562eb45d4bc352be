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
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.xml.StrangerXml;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XLIFF 1.2 and 2: each unit or segment a row, its source and its target. Codes and other proposals for a
/// translation are no text; what people remarked stands where they remarked it ([XliffNotes]).
final class XliffReader implements FormatReader {

    private static final InlineText TEXT =
            new InlineText(Set.of("bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp"));

    private final Optional<Charset> encoding;

    XliffReader(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    /// A remark of the part that is being read.
    private record Pending(XliffNotes.Head head, String words) {}

    /// What a file said last.
    private static final class Said {
        Optional<LanguageTag> source = Optional.empty();
        Optional<LanguageTag> target = Optional.empty();
        final OwnXliff own = new OwnXliff();
        final XliffNotes notes;
        final List<Pending> pending = new ArrayList<>();

        Said(SheetText sheet) {
            notes = new XliffNotes(sheet);
        }
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var sheet = new SheetText(file.name());
        var said = new Said(sheet);
        AlignedXml.read(file, encoding, progress, xml -> {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(xml, said, sheet);
                } else if (event == XMLStreamConstants.END_ELEMENT && XliffNotes.isPart(xml.getLocalName())) {
                    settle(said, sheet);
                    said.notes.end();
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
        var name = xml.getLocalName();
        if (XliffNotes.isPart(name)) {
            settle(said, sheet);
            begin(xml, name, said, sheet);
            return;
        }
        switch (name) {
            case "metadata" ->
                said.own.read(
                        xml,
                        sheet,
                        side -> column(sheet, side, side.equals("source") ? said.source : said.target, said));
            case "note", "comment" -> note(xml, said, sheet);
            case "cmt-def" -> said.notes.define(xml);
            case "source" -> {
                sheet.row(Paragraph.Kind.BODY);
                cell(xml, "source", said, sheet);
            }
            case "target" -> cell(xml, "target", said, sheet);
            case "seg-source" -> {
                var marked = said.notes.marked();
                var _ = TEXT.verbatim(xml, marked);
                said.notes.again("source", marked);
            }
            case "alt-trans", "matches", "minorversions" -> proposals(xml, sheet);
            case "originalData", "skeleton", "skl", "reference", "bin-source", "bin-target", "tag-defs", "glossary" ->
                InlineText.skip(xml);
            default -> {}
        }
    }

    private static void begin(XMLStreamReader xml, String name, Said said, SheetText sheet) throws IntakeException {
        said.notes.begin(name);
        switch (name) {
            case "xliff" -> languages(xml, said, "srcLang", "trgLang");
            case "file" -> languages(xml, said, "source-language", "target-language");
            case "trans-unit", "unit" -> {
                sheet.aside(Reason.ROW_NAME, StrangerXml.attribute(xml, "id").orElse(""));
                said.own.beginUnit();
            }
            default -> {}
        }
    }

    /// A remark waits for the end of what it is in, where it is known which are words that Enface wrote itself.
    private static void note(XMLStreamReader xml, Said said, SheetText sheet)
            throws XMLStreamException, IntakeException {
        var head = XliffNotes.Head.of(xml);
        sheet.aside(Reason.PROPERTY, StrangerXml.attribute(xml, "category").orElse(""));
        said.pending.add(new Pending(head, InlineText.PLAIN.lines(xml)));
    }

    /// Words that Enface wrote for other programs are of notes that the file brings whole; where others changed them,
    /// that is noted. All else is a remark.
    private static void settle(Said said, SheetText sheet) throws IntakeException {
        var found =
                said.own.lines().of(said.pending.stream().map(Pending::words).toList());
        sheet.reworded(found.words());
        var strangers = new ArrayList<>(found.strangers());
        for (var pending : said.pending) {
            if (strangers.remove(pending.words)) {
                said.notes.add(pending.head, pending.words);
            }
        }
        said.pending.clear();
        said.own.lines().clear();
    }

    /// What was proposed and not taken is listed, with what is said of it.
    private static void proposals(XMLStreamReader xml, SheetText sheet) throws XMLStreamException, IntakeException {
        for (int depth = 1; depth > 0; ) {
            xml.next();
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "source", "target" -> sheet.aside(Reason.PROPOSAL, TEXT.of(xml));
                    case "note", "comment" -> sheet.aside(Reason.REMARK, InlineText.PLAIN.of(xml));
                    case "originalData" -> InlineText.skip(xml);
                    default -> depth++;
                }
            } else if (xml.isEndElement()) {
                depth--;
            }
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
        var marked = said.notes.marked();
        var text = TEXT.verbatim(xml, marked);
        if (!text.isBlank()) {
            var cell = sheet.cell(column(sheet, side, language, said), text, said.own.cut(side));
            said.notes.cell(side, cell, marked);
        }
    }

    private static int column(SheetText sheet, String side, Optional<LanguageTag> language, Said said) {
        var key = side + language.map(LanguageTag::value).orElse("");
        return sheet.column(key, () -> new Column(language, said.own.called(side)));
    }
}
