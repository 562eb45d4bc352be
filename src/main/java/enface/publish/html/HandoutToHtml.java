package enface.publish.html;

import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Quote;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.MarkdownBlock;
import enface.publish.MarkdownBlock.Kind;
import enface.publish.WholeFile;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Writes handouts as one web page that needs nothing else: no address, its style sheet and its script within it
/// ([LivePage]).
///
/// Everything a person wrote is text there, never markup, and the page itself forbids what is not its own.
public final class HandoutToHtml {

    private final Labels labels;

    public HandoutToHtml(Words words) {
        labels = new Labels(words);
    }

    /// Writes `handout` to `file`, whole or not at all.
    public void write(Handout handout, Path file) throws IOException {
        WholeFile.write(file, draft -> Files.writeString(draft, text(handout)));
    }

    public String text(Handout handout) {
        var page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                .formatted(escaped(labels.language())));
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n".formatted(LivePage.policy()));
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>\n%s</style>\n"
                .formatted(escaped(handout.title()), sheet()));
        var live = new LivePage(labels);
        page.append("</head>\n<body>\n").append(live.tools(handout.title())).append(live.places());
        header(handout, page);
        if (!handout.rows().isEmpty()) {
            page.append("<section class=\"text\">\n<h2>%s</h2>\n".formatted(escaped(labels.text())));
            for (var row : handout.rows()) {
                row(handout, row.passages(), row.opens() ? "row opens" : "row", false, page);
            }
            page.append("</section>\n");
        }
        if (!handout.entries().isEmpty()) {
            page.append("<section class=\"notes\">\n<h2>%s</h2>\n".formatted(escaped(labels.notes())));
            handout.entries().forEach(e -> entry(handout, e, page));
            page.append("</section>\n");
        }
        return page.append(LivePage.script()).append("</body>\n</html>\n").toString();
    }

    private void header(Handout handout, StringBuilder page) {
        page.append("<header>\n");
        for (var front : handout.fronts()) {
            page.append("<h1%s>%s</h1>\n".formatted(language(front.language()), escaped(front.title())));
            for (var line : front.lines()) {
                page.append("<p%s>%s</p>\n".formatted(language(front.language()), escaped(line)));
            }
        }
        page.append("<ul>\n");
        for (var column : handout.columns()) {
            page.append("<li><b>%s</b> <bdi>%s</bdi></li>\n"
                    .formatted(escaped(labels.name(column.language())), escaped(labels.roleAndPoints(column))));
        }
        page.append("</ul>\n</header>\n");
    }

    private void row(Handout handout, List<Passage> passages, String kind, boolean named, StringBuilder page) {
        page.append("<div class=\"%s\">\n".formatted(kind));
        for (int i = 0; i < passages.size(); i++) {
            var column = handout.columns().get(i);
            var passage = passages.get(i);
            page.append("<p%s>".formatted(language(column.language())));
            if (named) {
                page.append("<span class=\"version\" lang=\"%s\" dir=\"ltr\"><b>%s</b> <bdi>%s</bdi></span>"
                        .formatted(
                                labels.language(),
                                escaped(labels.name(column.language())),
                                escaped(column.called().label())));
            }
            if (passage.text().isEmpty()) {
                page.append("<span class=\"nothing\">%s</span>".formatted(escaped(labels.nothing())));
            }
            for (var stretch : passage.stretches()) {
                var text = escaped(stretch.text());
                page.append(
                        stretch.marks().isEmpty()
                                ? text
                                : "<mark%s>%s</mark>"
                                        .formatted(color(stretch.marks().getLast()), text));
                stretch.ending().stream()
                        .filter(m -> m.span().isEmpty())
                        .forEach(m -> page.append(" <span class=\"gap\"%s>%s</span>".formatted(color(m), Handout.GAP)));
                if (!named) {
                    stretch.ending()
                            .forEach(m -> page.append("&#8288;<sup%s><a href=\"#note-%d\">%d</a></sup>"
                                    .formatted(color(m), m.note(), m.note())));
                }
            }
            page.append("</p>\n");
        }
        page.append("</div>\n");
    }

    private void entry(Handout handout, Entry entry, StringBuilder page) {
        var color = entry.category().map(c -> color(c.light())).orElse("");
        page.append("<article id=\"note-%d\"%s>\n<h3>%d&ensp;<bdi>%s</bdi> <small>%s</small></h3>\n"
                .formatted(
                        entry.number(),
                        color,
                        entry.number(),
                        escaped(labels.category(entry)),
                        escaped(labels.signature(entry))));
        if (!entry.isOnWork()) {
            row(handout, entry.passages(), "row", true, page);
        }
        entry.quotes().forEach(q -> page.append("<p class=\"foot\">%s</p>\n".formatted(quote(q))));
        page.append("<div class=\"remark\">\n");
        Markdown.read(entry.remark()).forEach(b -> block(b, page));
        page.append("</div>\n");
        for (var reply : entry.replies()) {
            page.append("<div class=\"reply\">\n<p class=\"by\">%s</p>\n".formatted(apart(labels.reply(reply))));
            Markdown.read(reply.text()).forEach(b -> block(b, page));
            page.append("</div>\n");
        }
        if (!entry.tags().isEmpty()) {
            var tags = entry.tags().stream().map(HandoutToHtml::apart).collect(Collectors.joining("  # "));
            page.append("<p class=\"foot\"># %s</p>\n".formatted(tags));
        }
        if (!entry.terms().isEmpty()) {
            var terms = entry.terms().stream()
                    .map(c -> apart(Labels.term(c, handout.columns())))
                    .collect(Collectors.joining(" · "));
            page.append("<p class=\"foot\"><b>%s</b> %s</p>\n".formatted(escaped(labels.terms()), terms));
        }
        page.append("</article>\n");
    }

    private static void block(MarkdownBlock block, StringBuilder page) {
        var inner = new StringBuilder();
        for (var text : block.texts()) {
            var words = escaped(text.text());
            words = text.code() && block.kind() != Kind.VERBATIM ? "<code>" + words + "</code>" : words;
            words = text.italic() ? "<em>" + words + "</em>" : words;
            inner.append(text.bold() ? "<strong>" + words + "</strong>" : words);
        }
        page.append(
                switch (block.kind()) {
                    case PARAGRAPH -> "<p dir=\"auto\">%s</p>\n".formatted(inner);
                    case HEADING -> "<h4 dir=\"auto\">%s</h4>\n".formatted(inner);
                    case ITEM -> item(block.sign(), inner.toString());
                    case QUOTATION -> "<blockquote dir=\"auto\"><p>%s</p></blockquote>\n".formatted(inner);
                    case VERBATIM -> "<pre dir=\"auto\">%s</pre>\n".formatted(inner);
                });
    }

    private static String item(String sign, String inner) {
        var number = sign.replaceAll("\\D", "");
        return number.isEmpty()
                ? "<ul dir=\"auto\"><li>%s</li></ul>\n".formatted(inner)
                : "<ol start=\"%s\" dir=\"auto\"><li>%s</li></ol>\n".formatted(number, inner);
    }

    private static String language(LanguageTag language) {
        return " lang=\"%s\" dir=\"%s\"".formatted(language, language.isFromRight() ? "rtl" : "ltr");
    }

    /// A quotation within the words of the reader's language: it runs its own way and turns nothing around it.
    private String quote(Quote quote) {
        var place = "\u0000";
        var around = escaped(labels.quote(new Quote(quote.language(), place, quote.lost())));
        return around.replace(place, "<bdi%s>%s</bdi>".formatted(language(quote.language()), escaped(quote.text())));
    }

    private static String apart(String text) {
        return "<bdi>" + escaped(text) + "</bdi>";
    }

    private static String color(Mark mark) {
        return color(mark.color());
    }

    private static String color(String css) {
        return css.matches("#[0-9a-fA-F]{6}") ? " style=\"--color: " + css + "\"" : "";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String sheet() {
        return LivePage.resource("/publish/handout.css");
    }
}
