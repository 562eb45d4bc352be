package enface.publish.word;

import enface.job.Progress;
import enface.publish.Block;
import enface.publish.Block.Manner;
import enface.publish.Handout;
import enface.publish.Handout.Row;
import enface.publish.Labels;
import enface.publish.Plan.Space;
import enface.publish.word.WordText.Look;
import enface.text.LanguageTag;
import java.io.IOException;
import java.util.ArrayList;

/// The text as a table: a column for each version, before them the numbers of rows that are set off from each other,
/// behind them room to write.
final class WordRows {

    private static final LanguageTag PLAIN = LanguageTag.UNDETERMINED;
    /// How wide a version, a number and room to write are in relation to each other.
    private static final int VERSION = 20;

    private static final int NUMBER = 3;
    private static final int MARGIN = 16;
    private static final int LINES = 3;

    private final Handout handout;
    private final Labels labels;
    private final WordText text;
    private final WordTable table;
    private final WordPassages passages;
    private boolean numbered;
    private boolean margin;

    WordRows(Handout handout, Labels labels, WordText text, WordTable table, WordPassages passages) {
        this.handout = handout;
        this.labels = labels;
        this.text = text;
        this.table = table;
        this.passages = passages;
    }

    void write(Block.Text of, Progress progress, long done, long total) throws IOException {
        numbered = of.manner() == Manner.PARTED;
        margin = of.space() == Space.MARGIN;
        boolean lines = of.space() == Space.LINES;
        begin(true);
        for (int i = 0; i < of.rows().size(); i++) {
            progress.step(done + i, total);
            row(of.rows().get(i));
            boolean last = i + 1 == of.rows().size();
            if (lines && (last || of.rows().get(i + 1).opens())) {
                table.end();
                text.lines(LINES);
                if (!last) {
                    begin(false);
                }
            }
        }
        if (!lines) {
            table.end();
        }
    }

    private void begin(boolean named) throws IOException {
        var weights = new ArrayList<Integer>();
        if (numbered) {
            weights.add(NUMBER);
        }
        handout.columns().forEach(_ -> weights.add(VERSION));
        if (margin) {
            weights.add(MARGIN);
        }
        boolean fromRight = handout.columns().getFirst().language().isFromRight();
        table.begin(weights, fromRight, numbered ? WordTable.Rule.BETWEEN_ROWS : WordTable.Rule.NONE);
        if (named) {
            names();
        }
    }

    private void names() throws IOException {
        table.beginRow(true);
        if (numbered) {
            cell("");
        }
        for (var column : handout.columns()) {
            cell(column.language(), labels.name(column.language()) + "\n" + labels.roleAndPoints(column));
        }
        if (margin) {
            cell("");
        }
        table.endRow();
    }

    private void row(Row row) throws IOException {
        table.beginRow(false);
        if (numbered) {
            cell(Integer.toString(row.number()));
        }
        for (int column = 0; column < row.passages().size(); column++) {
            table.beginCell();
            passages.write(row.passages().get(column), column, true, row.heading());
            table.endCell();
        }
        if (margin) {
            cell("");
        }
        table.endRow();
    }

    private void cell(String words) throws IOException {
        cell(PLAIN, words);
    }

    /// @param under the language of what stands below, at whose side the words stand
    private void cell(LanguageTag under, String words) throws IOException {
        table.beginCell();
        text.begin("Small", under, "");
        text.run(words, PLAIN, Look.BOLD);
        text.end();
        table.endCell();
    }
}
