package enface.study.share;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What the document type of TMX 1.4 asks of a file, written down as rules of our own: which element holds which, in
/// which order, and with which attributes.
final class TmxRules {

    /// What may stand in an element, as a pattern over the names of its children, each with a space behind it.
    private static final Map<String, String> CONTENT = Map.ofEntries(
            entry("tmx", "header body "),
            entry("header", "(?:note |prop |ude )*"),
            entry("body", "(?:tu )*"),
            entry("tu", "(?:note |prop )*(?:tuv )+"),
            entry("tuv", "(?:note |prop )*seg "),
            entry("seg", "(?:bpt |ept |ph |it |hi |ut )*"),
            entry("hi", "(?:bpt |ept |ph |it |hi |ut )*"),
            entry("bpt", "(?:sub )*"),
            entry("ept", "(?:sub )*"),
            entry("ph", "(?:sub )*"),
            entry("it", "(?:sub )*"),
            entry("note", ""),
            entry("prop", ""));
    private static final Set<String> OF_TEXT = Set.of("seg", "hi", "bpt", "ept", "ph", "it", "note", "prop");
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "tmx", List.of("version"),
            "header",
                    List.of(
                            "creationtool",
                            "creationtoolversion",
                            "segtype",
                            "o-tmf",
                            "adminlang",
                            "srclang",
                            "datatype"),
            "tuv", List.of("xml:lang"),
            "prop", List.of("type"),
            "bpt", List.of("i"),
            "ept", List.of("i"),
            "it", List.of("pos"));
    private static final Set<String> DATES = Set.of("creationdate", "changedate", "lastusagedate");
    private static final Set<String> SEGMENTS = Set.of("block", "paragraph", "sentence", "phrase");

    private TmxRules() {}

    /// What breaks the rules; nothing in a good file.
    static List<String> brokenIn(Path file) throws IOException, SAXException, ParserConfigurationException {
        var broken = new ArrayList<String>();
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        check(root, broken);
        if (!root.getAttribute("version").equals("1.4")) {
            broken.add("version " + root.getAttribute("version"));
        }
        return broken;
    }

    private static void check(Element element, List<String> broken) {
        var name = element.getTagName();
        var content = CONTENT.get(name);
        if (content == null) {
            broken.add("no such element: " + name);
            return;
        }
        var children = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.append(inner.getTagName()).append(' ');
                check(inner, broken);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !child.getNodeValue().isBlank()
                    && !OF_TEXT.contains(name)) {
                broken.add("text in " + name + ": " + child.getNodeValue().strip());
            }
        }
        if (!children.toString().matches(content)) {
            broken.add("in " + name + ": " + children);
        }
        REQUIRED.getOrDefault(name, List.of()).stream()
                .filter(attribute -> element.getAttribute(attribute).isEmpty())
                .forEach(attribute -> broken.add(name + " without " + attribute));
        DATES.stream()
                .map(element::getAttribute)
                .filter(date -> !date.isEmpty() && !date.matches("\\d{8}T\\d{6}Z"))
                .forEach(date -> broken.add("date " + date));
        if (element.hasAttribute("segtype") && !SEGMENTS.contains(element.getAttribute("segtype"))) {
            broken.add("segtype " + element.getAttribute("segtype"));
        }
    }
}
