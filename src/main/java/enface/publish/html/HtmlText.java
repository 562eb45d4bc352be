package enface.publish.html;

import enface.publish.Handout;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Stretch;
import enface.publish.MarkdownBlock;
import enface.publish.MarkdownBlock.Kind;
import enface.publish.xml.XmlText;
import enface.text.LanguageTag;
import enface.text.Paragraph.Reading;
import java.util.List;

/// What people wrote, as markup: passages with what is marked, read and taken out in them, remarks as they read.
final class HtmlText {

    private HtmlText() {}

    /// A passage.
    ///
    /// @param numbered whether the numbers of the notes stand in it, as links to them
    static String of(Passage passage, boolean numbered) {
        var page = new StringBuilder();
        for (var stretch : passage.stretches()) {
            page.append(words(stretch));
            stretch.ending().stream()
                    .filter(m -> m.span().isEmpty())
                    .forEach(m ->
                            page.append(" <span class=\"gap\"%s>%s</span>".formatted(color(m.color()), Handout.GAP)));
            if (numbered) {
                stretch.ending()
                        .forEach(m -> page.append("&#8288;<sup%s><a href=\"#note-%d\">%d</a></sup>"
                                .formatted(color(m.color()), m.note(), m.note())));
            }
            stretch.blanks()
                    .forEach(b -> page.append("<span class=\"blank\" style=\"--room: %d\"><sup>%d</sup></span>"
                            .formatted(Math.clamp(b.room(), 4, 14), b.number())));
        }
        return page.toString();
    }

    private static String words(Stretch stretch) {
        var text = read(stretch.text(), stretch.readings());
        if (stretch.term()) {
            text = "<span class=\"term\">" + text + "</span>";
        }
        return stretch.marks().isEmpty()
                ? text
                : "<mark%s>%s</mark>".formatted(color(stretch.marks().getLast().color()), text);
    }

    private static String read(String text, List<Reading> readings) {
        var page = new StringBuilder();
        int from = 0;
        for (var reading : readings) {
            page.append(escaped(text.substring(from, reading.span().start())));
            page.append("<ruby>%s<rp>(</rp><rt>%s</rt><rp>)</rp></ruby>"
                    .formatted(escaped(reading.span().of(text)), escaped(reading.said())));
            from = reading.span().end();
        }
        return page.append(escaped(text.substring(from))).toString();
    }

    /// A paragraph of a remark.
    static String block(MarkdownBlock block) {
        var inner = new StringBuilder();
        for (var text : block.texts()) {
            var words = escaped(text.text());
            words = text.code() && block.kind() != Kind.VERBATIM ? "<code>" + words + "</code>" : words;
            words = text.italic() ? "<em>" + words + "</em>" : words;
            inner.append(text.bold() ? "<strong>" + words + "</strong>" : words);
        }
        return switch (block.kind()) {
            case PARAGRAPH -> "<p dir=\"auto\">%s</p>\n".formatted(inner);
            case HEADING -> "<h4 dir=\"auto\">%s</h4>\n".formatted(inner);
            case ITEM -> item(block.sign(), inner.toString());
            case QUOTATION -> "<blockquote dir=\"auto\"><p>%s</p></blockquote>\n".formatted(inner);
            case VERBATIM -> "<pre dir=\"auto\">%s</pre>\n".formatted(inner);
        };
    }

    private static String item(String sign, String inner) {
        var number = sign.replaceAll("\\D", "");
        return number.isEmpty()
                ? "<ul dir=\"auto\"><li>%s</li></ul>\n".formatted(inner)
                : "<ol start=\"%s\" dir=\"auto\"><li>%s</li></ol>\n".formatted(number, inner);
    }

    /// What says in which language something is, and which way it runs.
    static String language(LanguageTag language) {
        return " lang=\"%s\" dir=\"%s\"".formatted(language, language.isFromRight() ? "rtl" : "ltr");
    }

    /// Words that turn nothing around them.
    static String apart(String text) {
        return "<bdi>" + escaped(text) + "</bdi>";
    }

    static String color(String css) {
        return css.matches("#[0-9a-fA-F]{6}") ? " style=\"--color: " + css + "\"" : "";
    }

    /// A text as markup has it; signs that steer machines have no place there.
    static String escaped(String text) {
        return XmlText.legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
