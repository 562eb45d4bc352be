package enface.intake.document;

import enface.intake.document.markup.MarkupReader;
import enface.intake.document.office.DocxReader;
import enface.intake.document.office.OdtReader;
import enface.intake.document.office.OldOfficeReader;
import enface.intake.document.office.PptxReader;
import enface.intake.document.office.RtfReader;
import enface.intake.document.pdf.PdfReader;
import enface.intake.format.Format;
import enface.intake.format.FormatReader;
import enface.language.guess.LanguageGuess;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Who reads which kind of document. Nothing of a library is loaded before a file of its kind is read.
public final class DocumentReaders {

    private DocumentReaders() {}

    /// @param encoding how bytes are to be read where a document does not say, as a person said
    public static Map<Format, FormatReader> all(Optional<Charset> encoding, LanguageGuess guess) {
        var readers = new EnumMap<Format, FormatReader>(Format.class);
        readers.put(Format.RST, MarkupReader.ofReStructuredText(encoding, guess));
        readers.put(Format.ASCIIDOC, MarkupReader.ofAsciiDoc(encoding, guess));
        readers.put(Format.HTML, new HtmlReader(encoding, guess));
        readers.put(Format.DOCX, new DocxReader(guess));
        readers.put(Format.ODT, new OdtReader(guess));
        readers.put(Format.PPTX, new PptxReader(guess));
        readers.put(Format.RTF, new RtfReader(guess));
        readers.put(Format.PDF, new PdfReader(guess));
        readers.put(Format.EPUB, new EpubReader(guess));
        readers.put(Format.OLD_OFFICE, new OldOfficeReader());
        return readers;
    }
}
