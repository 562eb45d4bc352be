package enface.intake.linked;

import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.format.RawFile;
import enface.text.Paragraph.Kind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sentences of a text in XML by their names, as InterText, XCES and TEI write them.
///
/// @param language what the file says it is in, empty where it says nothing
/// @param rest what stands in no sentence
record XmlSentences(String name, String language, List<Sentence> all, List<String> rest) {

    /// A file takes some times its size while it is read.
    private static final long LARGEST = 64L << 20;

    private static final Set<String> LEAVES = Set.of("s", "seg", "l", "u");
    private static final Set<String> BLOCKS =
            Set.of("p", "ab", "head", "lg", "sp", "item", "div", "div1", "div2", "div3", "body", "text", "document");

    /// @param begins whether a paragraph begins with it
    record Sentence(String id, String text, Kind kind, boolean begins) {}

    XmlSentences {
        all = List.copyOf(all);
        rest = List.copyOf(rest);
    }

    /// @param linked the names that are linked; what has one of them is a sentence, whatever its tag
    static XmlSentences read(RawFile file, Set<String> linked) throws IntakeException {
        var bytes = file.bytes(LARGEST);
        boolean leaves = linksLeaves(Xml.of(file.name(), new ByteArrayInputStream(bytes)), linked);
        var xml = Xml.of(file.name(), new ByteArrayInputStream(bytes));
        return new Reading(xml, leaves ? Set.of() : linked).read(file.name());
    }

    /// Whether sentences are linked; then a paragraph may have the same name as one of them.
    private static boolean linksLeaves(Xml xml, Set<String> linked) throws IntakeException {
        while (xml.next()) {
            if (xml.isStart() && LEAVES.contains(xml.tag()) && linked.contains(xml.attribute("id"))) {
                return true;
            }
        }
        return false;
    }

    /// A file being read.
    private static final class Reading {

        private final Xml xml;
        private final Set<String> linked;
        private final List<Sentence> all = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private String language = "";
        private boolean heading;
        private boolean fresh = true;

        Reading(Xml xml, Set<String> linked) {
            this.xml = xml;
            this.linked = linked;
        }

        XmlSentences read(String name) throws IntakeException {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml.tag());
                } else if (!xml.isText()) {
                    end(xml.tag());
                } else if (!xml.text().isBlank()) {
                    rest.add(words(xml.text()));
                }
            }
            return new XmlSentences(name, language, all, rest);
        }

        private void start(String tag) throws IntakeException {
            language = language.isEmpty() ? xml.attribute("lang") : language;
            var id = xml.attribute("id");
            if (tag.equals("teiHeader") || tag.equals("cesHeader")) {
                rest.add(words(xml.innerText()));
            } else if (LEAVES.contains(tag) || linked.contains(id)) {
                var text = words(xml.innerText());
                if (!text.isEmpty() || linked.contains(id)) {
                    boolean begins = fresh || BLOCKS.contains(tag);
                    all.add(new Sentence(
                            named(id), text, heading || tag.equals("head") ? Kind.HEADING : Kind.BODY, begins));
                    fresh = BLOCKS.contains(tag);
                }
            } else if (BLOCKS.contains(tag)) {
                fresh = true;
                heading = tag.equals("head");
            }
        }

        /// A name that no other sentence has.
        private String named(String id) {
            return !id.isEmpty() && names.add(id) ? id : "\u0000" + all.size();
        }

        private void end(String tag) {
            if (BLOCKS.contains(tag)) {
                fresh = true;
                heading = false;
            }
        }

        private static String words(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }
}
