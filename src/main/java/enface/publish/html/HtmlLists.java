package enface.publish.html;

import static enface.publish.html.HtmlText.escaped;
import static enface.publish.html.HtmlText.language;

import enface.publish.Block;
import enface.publish.Block.Card;
import enface.publish.Block.Cell;
import enface.publish.Block.Question;
import enface.publish.Labels;
import enface.publish.Markdown;
import java.util.List;

/// Questions, answers, tables and cards as markup.
final class HtmlLists {

    private final Labels labels;

    HtmlLists(Labels labels) {
        this.labels = labels;
    }

    /// @param passages markup of those it is about
    void question(Question question, String passages, StringBuilder page) {
        page.append("<div class=\"question\" data-number=\"%d\">\n".formatted(question.number()));
        Markdown.read(question.text()).forEach(b -> page.append(HtmlText.block(b)));
        page.append(passages);
        page.append("<div class=\"lines\" style=\"--lines: %d\"></div>\n</div>\n".formatted(question.lines()));
    }

    void answers(Block.Answers answers, StringBuilder page) {
        page.append("<h3>%s</h3>\n<ol class=\"found\">\n".formatted(escaped(labels.task(answers.to()))));
        for (var answer : answers.answers()) {
            page.append("<li value=\"%d\"><span%s>%s</span></li>\n"
                    .formatted(answer.number(), language(answer.language()), escaped(answer.text())));
        }
        page.append("</ol>\n");
    }

    void table(Block.Table table, StringBuilder page) {
        page.append("<table>\n<thead><tr>");
        table.heads().forEach(h -> page.append("<th scope=\"col\">%s</th>".formatted(escaped(h))));
        page.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            page.append("<tr>");
            row.forEach(c -> page.append("<td%s>%s</td>".formatted(language(c.language()), cell(c))));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static String cell(Cell cell) {
        var head = cell.head().isEmpty() ? "" : "<b>%s</b>".formatted(escaped(cell.head()));
        return head + (cell.text().isEmpty() ? "" : "<span class=\"said\">%s</span>".formatted(escaped(cell.text())));
    }

    /// Cards to be folded in their middle: front beside back.
    void cards(List<Card> cards, StringBuilder page) {
        page.append("<h2>%s</h2>\n".formatted(escaped(labels.part(Block.Part.CARDS))));
        for (var card : cards) {
            page.append("<div class=\"card\">");
            for (var side : List.of(card.front(), card.back())) {
                page.append("<div%s>%s</div>".formatted(language(side.language()), cell(side)));
            }
            page.append("</div>\n");
        }
    }
}
