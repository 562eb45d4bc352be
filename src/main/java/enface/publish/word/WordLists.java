package enface.publish.word;

import enface.publish.Block;
import enface.publish.Block.Card;
import enface.publish.Block.Cell;
import enface.publish.Block.Question;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.word.WordText.Look;
import enface.text.LanguageTag;
import java.io.IOException;
import java.util.List;

/// Questions, answers, tables and cards of a document of Word.
final class WordLists {

    private static final LanguageTag PLAIN = LanguageTag.UNDETERMINED;
    /// In twentieths of a point.
    private static final int CARD = 2600;

    private final Labels labels;
    private final WordText text;
    private final WordTable tables;

    WordLists(Labels labels, WordText text, WordTable tables) {
        this.labels = labels;
        this.text = text;
        this.tables = tables;
    }

    void question(Question question) throws IOException {
        text.title("Heading2", labels.part(Block.Part.QUESTIONS) + " " + question.number(), false);
        text.blocks(Markdown.read(question.text()), "", List.of());
    }

    /// Lines to write on.
    void lines(int count) throws IOException {
        text.lines(count);
    }

    void answers(Block.Answers answers) throws IOException {
        text.title("Heading2", labels.task(answers.to()), false);
        for (var answer : answers.answers()) {
            text.begin("", answer.language(), "");
            text.run(answer.number() + "\u2002", PLAIN, Look.BOLD);
            text.run(answer.text(), answer.language(), Look.PLAIN);
            text.end();
        }
    }

    void table(Block.Table table) throws IOException {
        tables.begin(table.weights(), false, WordTable.Rule.BETWEEN_ROWS);
        tables.beginRow(true);
        for (var head : table.heads()) {
            tables.beginCell();
            text.paragraph("Small", PLAIN, head, Look.BOLD);
            tables.endCell();
        }
        tables.endRow();
        for (var row : table.rows()) {
            tables.beginRow(false);
            for (var cell : row) {
                cell(cell);
            }
            tables.endRow();
        }
        tables.end();
    }

    /// Cards to be folded in their middle: front beside back.
    void cards(List<Card> cards) throws IOException {
        tables.begin(List.of(1, 1), false, WordTable.Rule.CUTS);
        for (var card : cards) {
            tables.beginCard(CARD);
            cell(card.front());
            cell(card.back());
            tables.endRow();
        }
        tables.end();
    }

    private void cell(Cell cell) throws IOException {
        tables.beginCell();
        if (!cell.head().isEmpty()) {
            text.paragraph("", cell.language(), cell.head(), Look.BOLD);
        }
        if (!cell.text().isEmpty() || cell.head().isEmpty()) {
            text.paragraph("Small", cell.language(), cell.text(), Look.PLAIN);
        }
        tables.endCell();
    }
}
