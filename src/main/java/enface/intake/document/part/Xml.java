package enface.intake.document.part;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.text.xml.StrangerXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of a document in XML, read from start to end. Knows no entity but those of XML, and nests only so deep.
public final class Xml {

    private static final int DEEPEST = 500;

    private final String name;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(String name, XMLStreamReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /// @param name of the file, for people
    public static Xml of(String name, InputStream in) throws IntakeException {
        try {
            return new Xml(name, StrangerXml.withoutEntities(in));
        } catch (IOException | XMLStreamException _) {
            throw new IntakeException(Kind.DAMAGED, name, "");
        }
    }

    /// That the file is no text after all.
    public IntakeException refusal(Kind kind, String detail) {
        return new IntakeException(kind, name, detail);
    }

    /// Goes to the next start, end or text; false at the end.
    public boolean next() throws IntakeException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new IntakeException(Kind.OVERGROWN, name, "");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw new IntakeException(Kind.ENTITIES, name, "");
                    case XMLStreamConstants.DTD -> {
                        var declared = reader.getText();
                        if (declared != null && declared.contains("<!ENTITY")) {
                            throw new IntakeException(Kind.ENTITIES, name, "");
                        }
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | NoSuchElementException e) {
            boolean limit = StrangerXml.isOvergrown(e);
            throw new IntakeException(limit ? Kind.OVERGROWN : Kind.DAMAGED, name, "");
        }
    }

    public boolean isStart() {
        return reader.isStartElement();
    }

    public boolean isStart(String tag) {
        return reader.isStartElement() && reader.getLocalName().equals(tag);
    }

    public boolean isEnd(String tag) {
        return reader.isEndElement() && reader.getLocalName().equals(tag);
    }

    public boolean isText() {
        return reader.isCharacters();
    }

    public String text() {
        return reader.getText();
    }

    /// The name of the tag that starts or ends here, without its prefix; empty for text.
    public String tag() {
        return reader.isStartElement() || reader.isEndElement() ? reader.getLocalName() : "";
    }

    /// An attribute by its name without prefix, or nothing at all.
    public String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /// An attribute that has a prefix, by its name behind it, or nothing at all.
    public String prefixedAttribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            if (prefix != null
                    && !prefix.isEmpty()
                    && reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /// The text up to the end of the element that started here; goes to that end.
    public String innerText() throws IntakeException {
        int outside = depth - 1;
        var inner = new StringBuilder();
        while (depth > outside && next()) {
            if (isText()) {
                inner.append(text());
            }
        }
        return inner.toString();
    }

    /// The same of what somebody wrote: breaks of lines stay, and tabs are spaces.
    public String writtenText() throws IntakeException {
        int outside = depth - 1;
        var inner = new StringBuilder();
        while (depth > outside && next()) {
            inner.append(isText() ? text() : space());
        }
        return inner.toString();
    }

    /// The white space that an element stands for, which has just begun; nothing where it stands for none.
    public String space() {
        if (isStart("br") || isStart("cr") || isStart("line-break")) {
            return "\n";
        }
        return isStart("tab") || isStart("s") ? " " : "";
    }
}
