package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.text.xml.StrangerXml;
import enface.text.xml.XmlEncoding;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads files in XML that lay texts side by side from their start to their end; what is wrong with one is said with
/// its line.
final class AlignedXml {

    private AlignedXml() {}

    /// What is done with the elements of a document.
    @FunctionalInterface
    interface Handling {
        void read(XMLStreamReader xml) throws XMLStreamException, IntakeException;
    }

    /// Reads a file from its start to its end.
    static void read(RawFile file, Optional<Charset> encoding, Progress progress, Handling handling)
            throws IntakeException {
        var charset = encoding.isPresent() ? encoding.get() : XmlEncoding.of(file.start());
        file.streamed(progress, in -> {
            XMLStreamReader xml = null;
            try {
                xml = StrangerXml.of(in, charset);
                handling.read(xml);
            } catch (XMLStreamException e) {
                throw new IntakeException(
                        StrangerXml.isOvergrown(e) ? Kind.OVERGROWN : Kind.BROKEN,
                        file.name(),
                        Integer.toString(StrangerXml.line(e, xml)));
            }
        });
    }
}
