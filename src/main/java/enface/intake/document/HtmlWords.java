package enface.intake.document;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What a few lines of HTML say, as Markdown: paragraphs, items, quotations, bold, italic, links. Nothing is fetched.
public final class HtmlWords {

    private static final int DEEPEST = 200;

    private final StringBuilder words = new StringBuilder();

    private HtmlWords() {}

    public static String asMarkdown(String html) {
        var all = new HtmlWords();
        all.children(Jsoup.parseBodyFragment(html).body(), 0);
        return all.words
                .toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void children(Element element, int depth) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element inner && depth < DEEPEST) {
                read(inner, depth + 1);
            }
        }
    }

    private void read(Element element, int depth) {
        switch (element.tagName().toLowerCase(Locale.ROOT)) {
            case "script", "style", "template", "head" -> {}
            case "br" -> words.append('\n');
            case "strong", "b" -> around("**", element, depth);
            case "em", "i" -> around("*", element, depth);
            case "code" -> around("`", element, depth);
            case "li" -> block("\n- ", "\n", element, depth);
            case "blockquote" -> block("\n\n> ", "\n\n", element, depth);
            case "a" -> link(element, depth);
            case "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "tr", "section" ->
                block("\n\n", "\n\n", element, depth);
            default -> children(element, depth);
        }
    }

    private void around(String sign, Element element, int depth) {
        if (!element.text().isBlank()) {
            words.append(sign);
            children(element, depth);
            words.append(sign);
        }
    }

    private void block(String before, String after, Element element, int depth) {
        words.append(before);
        children(element, depth);
        words.append(after);
    }

    private void link(Element element, int depth) {
        var address = element.attr("href");
        children(element, depth);
        if (!address.isEmpty() && !address.equals(element.text())) {
            words.append(" <").append(address).append('>');
        }
    }
}
