package enface.publish.html;

import static enface.publish.html.HtmlText.apart;
import static enface.publish.html.HtmlText.color;
import static enface.publish.html.HtmlText.escaped;
import static enface.publish.html.HtmlText.language;

import enface.publish.Block;
import enface.publish.Block.Manner;
import enface.publish.Block.Part;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Quote;
import enface.publish.Handout.Row;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.Plan.Space;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The blocks of a handout as markup that is well-formed as HTML and as XML alike: for web pages and electronic books.
final class HtmlBlocks {

    /// A part of the page under its title.
    ///
    /// @param title empty where it has none
    record Section(String title, String text) {}

    /// How many letters a line that is written by hand has, in a column.
    private static final int BY_HAND = 24;

    private final Handout handout;
    private final Labels labels;
    private final HtmlLists lists;

    HtmlBlocks(Handout handout, Labels labels) {
        this.handout = handout;
        this.labels = labels;
        lists = new HtmlLists(labels);
    }

    /// All of it.
    String text() {
        return header() + sections().stream().map(Section::text).collect(Collectors.joining());
    }

    /// What stands above: titles, what is known of the work, the versions.
    String header() {
        var page = new StringBuilder("<header>\n");
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
        return page.append("</ul>\n</header>\n").toString();
    }

    /// What stands below that, a section for each heading.
    List<Section> sections() {
        var sections = new ArrayList<Section>();
        var title = "";
        var page = new StringBuilder();
        for (var block : handout.blocks()) {
            if (block instanceof Block.Heading(Part part, boolean ownPage)) {
                end(title, page, sections);
                title = labels.part(part);
                page = new StringBuilder("<section class=\"%s%s\">\n<h2>%s</h2>\n"
                        .formatted(part.name().toLowerCase(Locale.ROOT), ownPage ? " own-page" : "", escaped(title)));
            } else {
                if (page.isEmpty()) {
                    page.append("<section>\n");
                }
                block(block, page);
            }
        }
        end(title, page, sections);
        return sections;
    }

    private static void end(String title, StringBuilder page, List<Section> sections) {
        if (!page.isEmpty()) {
            sections.add(new Section(title, page.append("</section>\n").toString()));
        }
    }

    private void block(Block block, StringBuilder page) {
        switch (block) {
            case Block.Heading _ -> {}
            case Block.Empty(var part) ->
                page.append("<p class=\"foot\">%s</p>\n".formatted(escaped(labels.none(part))));
            case Block.Text text -> rows(text, page);
            case Block.Notes notes -> notes.entries().forEach(e -> entry(e, notes.quoted(), page));
            case Block.Questions(var questions) -> questions.forEach(q -> lists.question(q, named(q.passages()), page));
            case Block.Answers answers -> lists.answers(answers, page);
            case Block.Table table -> lists.table(table, page);
            case Block.Cards(var cards) -> lists.cards(cards, page);
        }
    }

    private void rows(Block.Text text, StringBuilder page) {
        var told = new HashSet<Integer>();
        var rows = text.rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            row(row, text, page);
            notesOf(row, text, told).forEach(e -> entry(e, false, page));
            boolean ends = i + 1 == rows.size() || rows.get(i + 1).opens();
            if (ends && text.space() == Space.LINES) {
                page.append("<div class=\"lines\"></div>\n");
            }
        }
        text.beside().stream()
                .filter(e -> !told.contains(e.number()))
                .forEach(e ->
                        entry(e, e.passages().stream().allMatch(p -> p.marks().isEmpty()), page));
    }

    /// The notes in the margin whose passages a row ends.
    private static List<Entry> notesOf(Row row, Block.Text text, Set<Integer> told) {
        var numbers = new HashSet<Integer>();
        row.passages().forEach(p -> p.marks().forEach(m -> numbers.add(m.note())));
        return text.beside().stream()
                .filter(e -> numbers.contains(e.number()) && told.add(e.number()))
                .toList();
    }

    private void row(Row row, Block.Text text, StringBuilder page) {
        boolean parted = text.manner() == Manner.PARTED;
        var classes = "row" + (row.opens() ? " opens" : "") + (row.heading() ? " heading" : "")
                + (parted ? " parted" : "") + (text.space() == Space.MARGIN ? " wide" : "");
        var number = parted && row.number() > 0 ? " data-number=\"%d\"".formatted(row.number()) : "";
        page.append("<div class=\"%s\"%s>\n".formatted(classes, number));
        for (int i = 0; i < row.passages().size(); i++) {
            var passage = row.passages().get(i);
            var language = handout.columns().get(i).language();
            var role = row.heading() ? " role=\"heading\" aria-level=\"3\"" : "";
            page.append("<p%s%s>%s</p>\n".formatted(language(language), role, words(passage, language, true)));
        }
        page.append("</div>\n");
    }

    private String words(Passage passage, LanguageTag language, boolean numbered) {
        if (passage.room() > 0) {
            int lines = 1 + passage.room() * (language.isUnspaced() ? 2 : 1) / BY_HAND;
            return "<span class=\"write\" style=\"--lines: %d\"></span>".formatted(lines);
        }
        var nothing = passage.text().isEmpty() && passage.blanks().isEmpty()
                ? "<span class=\"nothing\">%s</span>".formatted(escaped(labels.nothing()))
                : "";
        return nothing + HtmlText.of(passage, numbered);
    }

    /// Passages, each below the name of its version, and above where it comes from.
    private String named(List<Passage> passages) {
        if (passages.isEmpty()) {
            return "";
        }
        var page = new StringBuilder("<div class=\"row\">\n");
        for (int i = 0; i < passages.size(); i++) {
            var column = handout.columns().get(i);
            var passage = passages.get(i);
            page.append("<p%s>".formatted(language(column.language())));
            page.append("<span class=\"version\" lang=\"%s\" dir=\"ltr\"><b>%s</b> <bdi>%s</bdi></span>"
                    .formatted(
                            labels.language(),
                            escaped(labels.name(column.language())),
                            escaped(column.called().label())));
            page.append(words(passage, column.language(), false));
            if (!passage.source().isEmpty()) {
                page.append("<span class=\"source\" dir=\"auto\">%s</span>".formatted(escaped(passage.source())));
            }
            page.append("</p>\n");
        }
        return page.append("</div>\n").toString();
    }

    private void entry(Entry entry, boolean quoted, StringBuilder page) {
        var color = entry.category().map(c -> color(c.light())).orElse("");
        page.append("<article id=\"note-%d\"%s>\n<h3>%d\u2002<bdi>%s</bdi> <small>%s</small></h3>\n"
                .formatted(
                        entry.number(),
                        color,
                        entry.number(),
                        escaped(labels.category(entry)),
                        escaped(labels.signature(entry))));
        if (quoted && !entry.isOnWork()) {
            page.append(named(entry.passages()));
        }
        entry.quotes().forEach(q -> page.append("<p class=\"foot\">%s</p>\n".formatted(quote(q))));
        page.append("<div class=\"remark\">\n");
        Markdown.read(entry.remark()).forEach(b -> page.append(HtmlText.block(b)));
        page.append("</div>\n");
        for (var reply : entry.replies()) {
            page.append("<div class=\"reply\">\n<p class=\"by\">%s</p>\n".formatted(apart(labels.reply(reply))));
            Markdown.read(reply.text()).forEach(b -> page.append(HtmlText.block(b)));
            page.append("</div>\n");
        }
        if (!entry.tags().isEmpty()) {
            var tags = entry.tags().stream().map(HtmlText::apart).collect(Collectors.joining("  # "));
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

    /// A quotation within the words of the reader's language: it runs its own way and turns nothing around it.
    private String quote(Quote quote) {
        var place = "\uE000";
        var around = escaped(labels.quote(new Quote(quote.language(), place, quote.lost())));
        return around.replace(place, "<bdi%s>%s</bdi>".formatted(language(quote.language()), escaped(quote.text())));
    }
}
