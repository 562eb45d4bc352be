package enface.align.lexicon;

import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.xml.StrangerXml;
import enface.text.xml.XmlEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a dictionary in TEI, the form FreeDict is written in: `entry` with the head words in `form/orth` and what
/// translates them in `cit type="trans"`, in older files in `trans/tr`.
///
/// A sense that names no translation gives its definition. Examples and the entries within an entry are left out.
final class TeiDictionaryReader {

    private static final Set<String> ENTRIES = Set.of("entry", "entryFree", "superEntry");
    private static final Set<String> TRANSLATIONS = Set.of("trans", "translation", "tr");
    /// What stands in an entry and is not of its word: other words, examples, where the word comes from.
    private static final Set<String> ASIDE = Set.of("re", "eg", "example", "etym", "xr", "note", "usg", "gramGrp");
    private static final Pattern IN_TITLE = Pattern.compile("(\\p{L}{3,})\\s*[-–→]\\s*(\\p{L}{3,}).*");

    private final Path file;
    private final byte[] bytes;

    /// @param file what is named when it is broken
    TeiDictionaryReader(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// What the head of a dictionary says.
    ///
    /// @param title as it is written; empty where there is none
    /// @param about who made it and what may be done with it, line by line
    /// @param source what it says of the language of its head words: a name or a code; empty where it says nothing
    /// @param target the same of their translations
    record Head(String title, List<String> about, String source, String target) {}

    /// An entry while it is read.
    private static final class Entry {

        private final List<String> heads = new ArrayList<>();
        private final StringBuilder translations = new StringBuilder();
        private final StringBuilder definitions = new StringBuilder();

        private void addTo(TableLexicon.Builder lexicon, ArticleBudget budget) {
            var told = (translations.isEmpty() ? definitions : translations).toString();
            for (var head : heads) {
                budget.take(told.length());
                lexicon.add(head, Article.meanings(head, told));
            }
        }
    }

    TableLexicon read(LanguageTag source, LanguageTag target, Progress progress) {
        var lexicon = new TableLexicon.Builder(source, target);
        var budget = new ArticleBudget(file, bytes.length);
        overXml(xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && ENTRIES.contains(xml.getLocalName())) {
                    progress.step(xml.getLocation().getCharacterOffset(), bytes.length);
                    entry(xml).addTo(lexicon, budget);
                }
            }
        });
        return lexicon.build();
    }

    private static Entry entry(XMLStreamReader xml) throws XMLStreamException {
        var entry = new Entry();
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && !take(xml, entry)) {
                depth++;
            }
        }
        return entry;
    }

    /// Takes what an element says of an entry.
    ///
    /// @return whether the element was read to its end
    private static boolean take(XMLStreamReader xml, Entry entry) throws XMLStreamException {
        var name = xml.getLocalName();
        if (name.equals("orth")) {
            entry.heads.add(StrangerXml.text(xml));
        } else if (name.equals("def")) {
            entry.definitions.append(StrangerXml.text(xml)).append('\n');
        } else if (name.equals("tr")) {
            entry.translations.append(StrangerXml.text(xml)).append('\n');
        } else if (name.equals("cit") && isTranslation(xml)) {
            quotes(xml, entry);
        } else if (name.equals("cit") || ASIDE.contains(name)) {
            StrangerXml.text(xml);
        } else {
            return false;
        }
        return true;
    }

    private static boolean isTranslation(XMLStreamReader xml) {
        return StrangerXml.attribute(xml, "type").filter(TRANSLATIONS::contains).isPresent();
    }

    /// The quotations of a translation, not what is said of their grammar.
    private static void quotes(XMLStreamReader xml, Entry entry) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("quote")) {
                    entry.translations.append(StrangerXml.text(xml)).append('\n');
                } else {
                    depth++;
                }
            }
        }
    }

    Head head() {
        var found = new HeadReader();
        overXml(found::read);
        return found.head();
    }

    /// What comes before the first translation.
    private static final class HeadReader {

        private final List<String> about = new ArrayList<>();
        private String title = "";
        private String source = "";
        private String target = "";
        private String said = "";

        private void read(XMLStreamReader xml) throws XMLStreamException {
            boolean inHeader = true;
            while (xml.hasNext() && target.isEmpty()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                var name = xml.getLocalName();
                inHeader = inHeader && !name.equals("text");
                if (inHeader) {
                    tell(name, xml);
                } else {
                    said = StrangerXml.attribute(xml, "lang").orElse(said);
                    if (source.isEmpty() && name.equals("orth")) {
                        source = said;
                    } else if ((name.equals("cit") && isTranslation(xml)) || name.equals("tr")) {
                        target = StrangerXml.attribute(xml, "lang").orElse("?");
                    }
                }
            }
        }

        private void tell(String name, XMLStreamReader xml) throws XMLStreamException {
            switch (name) {
                case "title" -> {
                    var text = StrangerXml.text(xml);
                    title = title.isEmpty() ? text : title;
                }
                case "publisher", "author", "licence", "license" -> about.add(StrangerXml.text(xml));
                case "availability" -> about.add("licence: " + StrangerXml.text(xml));
                default -> {}
            }
        }

        private Head head() {
            var named = IN_TITLE.matcher(title);
            boolean both = named.lookingAt();
            return new Head(
                    title,
                    List.copyOf(about),
                    both ? named.group(1) : source,
                    both ? named.group(2) : target.equals("?") || target.equals(source) ? "" : target);
        }
    }

    private interface Reading {

        void run(XMLStreamReader xml) throws XMLStreamException;
    }

    private void overXml(Reading reading) {
        try {
            reading.run(StrangerXml.of(new ByteArrayInputStream(bytes), XmlEncoding.of(bytes)));
        } catch (XMLStreamException | IOException e) {
            boolean overgrown = e instanceof XMLStreamException broken && StrangerXml.isOvergrown(broken);
            var fault = overgrown ? DictionaryException.Fault.TOO_MUCH : DictionaryException.Fault.BROKEN;
            throw (DictionaryException) new DictionaryException(file, fault).initCause(e);
        }
    }
}
