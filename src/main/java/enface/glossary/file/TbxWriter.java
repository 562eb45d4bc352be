package enface.glossary.file;

import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes TBX-Basic of version 3, its categories as attributes (DCA), which [TbxReader] reads back.
final class TbxWriter {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
            <tbxHeader><fileDesc><titleStmt><title>TITLE</title></titleStmt>
            <sourceDesc><p>Enface</p></sourceDesc></fileDesc></tbxHeader>
            <text><body>
            """;

    private final StringBuilder out = new StringBuilder();

    private TbxWriter() {}

    static String write(Glossary glossary) {
        var writer = new TbxWriter();
        writer.out.append(HEAD.replace("TITLE", escaped(glossary.name())));
        int number = 1;
        for (var concept : glossary.concepts()) {
            writer.entry(concept, number++);
        }
        return writer.out.append("</body></text>\n</tbx>\n").toString();
    }

    private void entry(Concept concept, int number) {
        out.append("<conceptEntry id=\"c").append(number).append("\">\n");
        var about = concept.about();
        about.tags().forEach(tag -> element("descrip", "subjectField", tag));
        element("descrip", "definition", concept.definition());
        element("admin", "source", about.source());
        if (!about.note().isEmpty()) {
            out.append("<note>").append(escaped(about.note())).append("</note>\n");
        }
        // languages in the order in which they come up; the order of terms of different languages is not kept
        Map<String, List<Term>> byLanguage = new LinkedHashMap<>();
        for (var term : concept.terms()) {
            byLanguage.computeIfAbsent(
                    term.language().value(),
                    _ -> concept.terms().stream()
                            .filter(t -> t.language().equals(term.language()))
                            .toList());
        }
        byLanguage.forEach((language, terms) -> {
            out.append("<langSec xml:lang=\"").append(escaped(language)).append("\">\n");
            terms.forEach(term -> term(term, about.partOfSpeech()));
            out.append("</langSec>\n");
        });
        out.append("</conceptEntry>\n");
    }

    private void term(Term term, String partOfSpeech) {
        out.append("<termSec><term>").append(escaped(term.text())).append("</term>\n");
        element("termNote", "partOfSpeech", partOfSpeech);
        element("termNote", "administrativeStatus", term.status().name().toLowerCase(Locale.ROOT) + "Term-admn-sts");
        out.append("</termSec>\n");
    }

    private void element(String name, String type, String text) {
        if (!text.isEmpty()) {
            out.append('<').append(name).append(" type=\"").append(type).append("\">");
            out.append(escaped(text)).append("</").append(name).append(">\n");
        }
    }

    /// The text with the signs of XML escaped, and without characters that XML cannot hold.
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    boolean holds = c == '\t'
                            || c == '\n'
                            || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF));
                    if (holds) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
