package enface.intake.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Elements that say the same in one language after the other within a block, as three spans of a heading do.
final class Siblings {

    private Siblings() {}

    /// Whether an element is one of these: nothing but such elements stands in what it stands in, each in a language
    /// of its own.
    static boolean hasOne(Element element) {
        var parent = element.parent();
        if (parent == null || parent.childrenSize() < 2 || element.isBlock()) {
            return false;
        }
        boolean alone = parent.childNodes().stream()
                .allMatch(node -> (node instanceof Element child && child.hasAttr("lang") && !child.isBlock())
                        || (node instanceof TextNode text && text.isBlank()));
        return alone
                && parent.children().stream()
                                .map(child -> child.attr("lang"))
                                .distinct()
                                .count()
                        == parent.childrenSize();
    }
}
