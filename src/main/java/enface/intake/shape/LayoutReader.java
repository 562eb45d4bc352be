package enface.intake.shape;

import enface.intake.block.Block;
import enface.intake.block.Ledger;
import enface.intake.block.Table;
import enface.intake.block.TableReader;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.shape.LabelFinder.Mark;
import enface.intake.shape.Layout.Placed;
import enface.intake.shape.TableLayout.Column;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds out how the texts of a file lie: which blocks labels, headings or columns give to which version, what is
/// a remark on the text, what a list of words.
///
/// A label is believed where the file as a whole bears it out: [Evidence].
public final class LayoutReader {

    private final Labels labels;
    private final LanguageGuess guess;
    private final Purity purity;
    private final Ledger ledger;
    private final TableReader tables;
    private final TableLayout tableLayout;

    public LayoutReader(Labels labels, LanguageGuess guess, Ledger ledger) {
        this.labels = labels;
        this.guess = guess;
        this.ledger = ledger;
        purity = new Purity(guess);
        tables = new TableReader(ledger);
        tableLayout = new TableLayout(labels, purity, tables);
    }

    /// Reads the layout of a file's blocks, and accounts for its labels and remarks.
    public Layout read(List<Block> blocks) {
        return read(blocks, new ParallelHeadings(guess, labels).find(blocks), columns(blocks), false);
    }

    /// The same where a person says that labels or headings tell the versions apart: they are believed though
    /// little of the text stands under them, and headings that say nothing are labels where no others are there.
    public Layout readLabelled(List<Block> blocks) {
        var headings = new ParallelHeadings(guess, labels).findSaid(blocks);
        return read(blocks, headings, columns(blocks), true);
    }

    /// The same where a person says that the columns of its tables are the versions.
    public Layout readTables(List<Block> blocks) {
        var columns = new HashMap<Table, List<Column>>();
        for (var block : blocks) {
            block.table().ifPresent(table -> columns.put(table, tableLayout.all(table)));
        }
        return read(blocks, new IdentityHashMap<>(), columns, true);
    }

    /// @param said whether a person says that there are labels
    private Layout read(
            List<Block> blocks,
            IdentityHashMap<Block, Label> headings,
            Map<Table, List<Column>> columns,
            boolean said) {
        var finder = new LabelFinder(labels, headings);
        var evidence = new Evidence(purity);
        finder.split(blocks, _ -> true).stream().filter(p -> p instanceof Mark).forEach(p -> evidence.add((Mark) p));
        Keyed.of(finder.split(blocks, _ -> true)).forEach(evidence::add);
        columns.values().forEach(all -> all.forEach(evidence::add));
        var believed = said ? evidence.said() : evidence.judge();
        var parts = finder.split(blocks, believed::isBelieved);
        var placing = new Placing(believed, columns);
        parts.stream().filter(p -> p instanceof Mark).forEach(p -> ledger.leaveOut(((Mark) p).text(), Reason.LABEL));
        Keyed.of(parts).forEach(placing::place);
        return new Layout(placing.placed, believed.voices(), placing.vocabulary);
    }

    private Map<Table, List<Column>> columns(List<Block> blocks) {
        var columns = new HashMap<Table, List<Column>>();
        for (var block : blocks) {
            block.table().ifPresent(table -> tableLayout.columns(table).ifPresent(found -> columns.put(table, found)));
        }
        return columns;
    }

    /// Gives each block its place.
    private final class Placing {

        private final Evidence.Believed believed;
        private final Map<Table, List<Column>> columns;
        private final List<Placed> placed = new ArrayList<>();
        private final List<Block> vocabulary = new ArrayList<>();
        private int row;

        Placing(Evidence.Believed believed, Map<Table, List<Column>> columns) {
            this.believed = believed;
            this.columns = columns;
        }

        void place(Keyed keyed) {
            var block = keyed.block();
            var label = keyed.under().map(Mark::label);
            if (block.table().filter(columns::containsKey).isPresent()) {
                placeTable(block.table().get());
            } else if (label.filter(believed::isVocabulary).isPresent() || isWords(block)) {
                vocabulary.add(block);
            } else if (label.filter(believed::isRemark).isPresent()) {
                block.lines().forEach(line -> ledger.leaveOut(line.text(), Reason.NOTE));
            } else {
                int voice = label.map(believed::voice).orElse(believed.unlabelled());
                placed.add(new Placed(block, agrees(block, voice) ? voice : -1, 0));
            }
        }

        private boolean isWords(Block block) {
            return block.table().filter(tableLayout::isVocabulary).isPresent() && believed.hasOtherText();
        }

        /// What is in another script than its voice belongs to another one.
        private boolean agrees(Block block, int voice) {
            if (voice < 0) {
                return true;
            }
            var count = ScriptCount.of(block.text());
            int script = LanguageGuess.scriptOf(believed.voices().get(voice).language());
            boolean japanese = script == ScriptCount.KANA && count.of(ScriptCount.HAN) > 0;
            boolean heading = block.kind() == Kind.HEADING;
            return count.total() == 0
                    || japanese
                    || count.dominant() == script
                    || (!heading && count.of(script) * 3 > count.total());
        }

        private void placeTable(Table table) {
            tables.leaveOutSigns(table);
            var here = columns.getOrDefault(table, List.of());
            for (int r = 0; r < table.rows().size(); r++) {
                var cells = table.rows().get(r);
                row++;
                for (int c = 0; c < cells.size(); c++) {
                    var column = here.get(c);
                    if (r == 0 && table.headed()) {
                        tables.leaveOut(cells.get(c), Reason.LABEL);
                    } else if (column.holds() != TableLayout.Holds.TEXT) {
                        boolean name = column.holds() == TableLayout.Holds.ROW_NAME;
                        tables.leaveOut(cells.get(c), name ? Reason.ROW_NAME : Reason.NOTE);
                    } else {
                        int voice = believed.voice(column);
                        int at = row;
                        tables.paragraph(cells.get(c)).ifPresent(block -> placed.add(new Placed(block, voice, at)));
                    }
                }
            }
        }
    }
}
