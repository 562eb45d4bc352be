package enface.intake.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Menus of a web page that no tag calls so: stretches of links to other pages, set in cells of a layout, in lists and
/// in divisions.
///
/// Half of what a page says is no menu, and links within the page are its contents. Looks at each node once.
final class HtmlMenus implements NodeVisitor {

    private static final Set<String> HOLDERS =
            Set.of("td", "th", "div", "ul", "ol", "dl", "p", "section", "header", "center", "table");
    private static final int LEAST_LINKS = 3;
    private static final int LONGEST_ENTRY = 40;
    /// So large a part of its letters is links.
    private static final double LINKED = 0.8;

    /// What was counted in an element.
    private static final class Count {
        private long letters;
        private long links;
        private long linked;

        void add(Count inner) {
            letters += inner.letters;
            links += inner.links;
            linked += inner.linked;
        }

        boolean isOfLinks() {
            return links >= LEAST_LINKS && linked >= letters * LINKED && linked <= links * LONGEST_ENTRY;
        }
    }

    private final Deque<Count> open = new ArrayDeque<>();
    private final IdentityHashMap<Element, Count> found = new IdentityHashMap<>();
    private int away;

    private HtmlMenus() {
        open.push(new Count());
    }

    /// The menus of a page; where one lies in another, both.
    static Set<Element> in(Node page) {
        var menus = new HtmlMenus();
        NodeTraversor.traverse(menus, page);
        long all = Objects.requireNonNull(menus.open.peek()).letters;
        Set<Element> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        menus.found.forEach((element, count) -> {
            if (count.letters * 2 < all) {
                chosen.add(element);
            }
        });
        return chosen;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(text.getWholeText());
        } else if (node instanceof Element element) {
            open.push(new Count());
            away += leadsAway(element) ? 1 : 0;
        }
    }

    private void count(String text) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        var count = Objects.requireNonNull(open.peek());
        count.letters += letters;
        count.linked += away > 0 ? letters : 0;
    }

    private static boolean leadsAway(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            var count = open.pop();
            if (leadsAway(element)) {
                away--;
                count.links += count.letters > 0 ? 1 : 0;
            }
            if (HOLDERS.contains(element.normalName()) && count.isOfLinks()) {
                found.put(element, count);
            }
            Objects.requireNonNull(open.peek()).add(count);
        }
    }
}
