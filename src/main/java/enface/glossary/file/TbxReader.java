package enface.glossary.file;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.Term.Status;
import enface.glossary.file.GlossaryProblem.Kind;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import enface.text.xml.StrangerXml;
import enface.text.xml.XmlEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads TBX: the martif of version 2 and version 3, with its categories as attributes (DCA) or as elements (DCT).
///
/// `termEntry` and `conceptEntry` are entries, `langSet` and `langSec` languages, `tig`, `ntig` and `termSec` terms;
/// what is said of a term belongs to its concept here. What is not known is passed over.
final class TbxReader {

    private static final Set<String> ENTRIES = Set.of("termEntry", "conceptEntry");
    private static final Set<String> LANGUAGES = Set.of("langSet", "langSec");
    private static final Set<String> TERMS = Set.of("tig", "ntig", "termSec");
    /// Elements that say by an attribute what they say.
    private static final Set<String> TYPED = Set.of("descrip", "termNote", "admin", "adminNote", "descripNote");

    /// So much of a file tells its encoding.
    private static final int START = 1024;

    private final TermTable found = new TermTable(List.of());

    // of the entry that is read
    private int line;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private String partOfSpeech = "";
    // of the language and the term that are read
    private LanguageTag language = LanguageTag.UNDETERMINED;
    private Optional<String> term = Optional.empty();
    private Optional<Status> status = Optional.empty();

    static GlossaryDraft read(byte[] bytes, String name) {
        var reader = new TbxReader();
        int last = 1;
        try {
            var xml = StrangerXml.of(new ByteArrayInputStream(bytes), XmlEncoding.of(start(bytes)));
            while (xml.hasNext()) {
                int event = xml.next();
                last = StrangerXml.line(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    reader.start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT && !reader.end(xml.getLocalName())) {
                    break;
                }
            }
        } catch (XMLStreamException e) {
            reader.found.problem(new GlossaryProblem(Math.max(last, StrangerXml.line(e, null)), Kind.BROKEN, ""));
        } catch (IOException _) {
            reader.found.problem(new GlossaryProblem(last, Kind.BROKEN, "")); // bytes of another encoding
        }
        return reader.found.draft(name);
    }

    private static byte[] start(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, START));
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (ENTRIES.contains(name)) {
            line = StrangerXml.line(xml);
            begin();
        } else if (LANGUAGES.contains(name)) {
            language = StrangerXml.attribute(xml, "lang")
                    .flatMap(TbxReader::language)
                    .orElse(LanguageTag.UNDETERMINED);
        } else if (TERMS.contains(name)) {
            term = Optional.empty();
            status = Optional.empty();
        } else if (name.equals("term")) {
            term = found.term(language, StrangerXml.text(xml), StrangerXml.line(xml));
        } else if (name.equals("note")) {
            add(notes, StrangerXml.text(xml));
        } else if (TYPED.contains(name)) {
            said(StrangerXml.attribute(xml, "type").orElse(""), StrangerXml.text(xml));
        } else if (isCategory(name)) {
            said(name, StrangerXml.text(xml));
        }
    }

    private static boolean isCategory(String name) {
        return switch (name) {
            case "partOfSpeech",
                    "definition",
                    "subjectField",
                    "administrativeStatus",
                    "normativeAuthorization",
                    "source",
                    "xSource",
                    "context" -> true;
            default -> false;
        };
    }

    private static Optional<LanguageTag> language(String tag) {
        return LanguageNames.tag(tag)
                .or(() -> tag.matches("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")
                        ? Optional.of(new LanguageTag(tag.replace('_', '-')))
                        : Optional.empty());
    }

    private void said(String type, String text) {
        switch (type) {
            case "definition" -> add(definitions, text);
            case "partOfSpeech", "grammar" -> partOfSpeech = partOfSpeech.isEmpty() ? text : partOfSpeech;
            case "subjectField", "domain", "subject" -> {
                if (!text.isEmpty()) {
                    tags.add(text);
                }
            }
            case "source", "xSource", "sourceIdentifier" -> {
                if (!text.isEmpty()) {
                    sources.add(text);
                }
            }
            case "context", "example" -> add(notes, text);
            case "administrativeStatus", "normativeAuthorization" -> status = status(text);
            default -> {}
        }
    }

    private static void add(List<String> to, String text) {
        if (!text.isEmpty() && !to.contains(text)) {
            to.add(text);
        }
    }

    private static Optional<Status> status(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("deprecated") || lower.contains("superseded")) {
            return Optional.of(Status.DEPRECATED);
        }
        return lower.contains("admitted")
                ? Optional.of(Status.ADMITTED)
                : lower.contains("preferred") ? Optional.of(Status.PREFERRED) : Optional.empty();
    }

    private void begin() {
        terms.clear();
        definitions.clear();
        notes.clear();
        sources.clear();
        tags.clear();
        partOfSpeech = "";
    }

    /// @return false where no more are taken
    private boolean end(String name) {
        if (TERMS.contains(name)) {
            term.ifPresent(text -> terms.add(new Term(language, text, status.orElseGet(this::usual))));
            term = Optional.empty();
            return true;
        }
        if (!ENTRIES.contains(name)) {
            return true;
        }
        if (terms.isEmpty()) {
            found.problem(new GlossaryProblem(line, Kind.ROW_WITHOUT_TERM, ""));
            return true;
        }
        var about = new About(
                partOfSpeech,
                String.join("\n", notes),
                String.join("\n", sources),
                List.copyOf(tags),
                Optional.empty());
        return found.add(new Concept(ConceptId.NONE, String.join("\n", definitions), terms, about), line);
    }

    private Status usual() {
        return terms.stream().anyMatch(t -> t.language().equals(language)) ? Status.ADMITTED : Status.PREFERRED;
    }
}
