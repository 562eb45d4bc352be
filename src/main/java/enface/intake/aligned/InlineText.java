package enface.intake.aligned;

import enface.intake.draft.Traced;
import enface.intake.sheet.OneLine;
import enface.text.xml.StrangerXml;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Takes the text out of an element of a memory: what its inline elements hold is text or a code of another format, as
/// their names say.
///
/// @param codes names of the elements whose content is no text
record InlineText(Set<String> codes) {

    /// All that an element holds is text.
    static final InlineText PLAIN = new InlineText(Set.of());

    /// Is told of the elements inside a text as they begin and end.
    interface Marks {

        Marks NONE = new Marks() {
            @Override
            public void begin(XMLStreamReader xml, CharSequence before) {}

            @Override
            public void end(String name, CharSequence before) {}
        };

        /// @param before the text up to there
        void begin(XMLStreamReader xml, CharSequence before);

        /// @param name of the element
        void end(String name, CharSequence before);
    }

    /// The text of the element that was begun last, up to its end.
    String of(XMLStreamReader xml) throws XMLStreamException {
        return OneLine.of(verbatim(xml));
    }

    /// The same of what somebody wrote: its lines stay lines, unless they are set in below the first, which is how
    /// programs lay out a file.
    String lines(XMLStreamReader xml) throws XMLStreamException {
        var text = verbatim(xml).strip();
        var lines = text.lines().toList();
        boolean laidOut = lines.stream().skip(1).allMatch(l -> l.isBlank() || Traced.isSpace(l.charAt(0)));
        return laidOut
                ? OneLine.of(text)
                : lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /// The same with all its white space. A code point that XML cannot hold may be named by an element of XLIFF.
    String verbatim(XMLStreamReader xml) throws XMLStreamException {
        return verbatim(xml, Marks.NONE);
    }

    /// The same, telling of every element inside.
    String verbatim(XMLStreamReader xml, Marks marks) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int skipped = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    marks.begin(xml, text);
                    if (xml.getLocalName().equals("cp") && skipped == 0) {
                        text.append(StrangerXml.attribute(xml, "hex")
                                .map(InlineText::control)
                                .orElse(""));
                    }
                    boolean code = codes.contains(xml.getLocalName());
                    skipped += skipped > 0 || code ? 1 : 0;
                    if (code && isBreak(xml)) {
                        text.append(' ');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    skipped = Math.max(0, skipped - 1);
                    if (depth > 0) {
                        marks.end(xml.getLocalName(), text);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /// Passes the element that was begun last, with all that is in it.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /// The control character that a number means; nothing where it means another sign.
    private static String control(String hex) {
        return hex.matches("00[0-9A-Fa-f]{2}") && Character.isISOControl(Integer.parseInt(hex, 16))
                ? Character.toString(Integer.parseInt(hex, 16))
                : "";
    }

    /// A break of a line stands for a space.
    private static boolean isBreak(XMLStreamReader xml) {
        return StrangerXml.attribute(xml, "type").filter("lb"::equals).isPresent()
                || StrangerXml.attribute(xml, "ctype").filter("lb"::equals).isPresent();
    }
}
