package enface.intake.shape;

import enface.intake.block.Table;
import enface.intake.block.TableReader;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What the columns of a table hold: texts, numbers of rows, remarks; or words with their meanings.
final class TableLayout {

    /// What a column holds.
    enum Holds {
        TEXT,
        ROW_NAME,
        REMARK
    }

    /// A column.
    ///
    /// @param text all of its cells below the head
    record Column(Holds holds, Optional<Label> label, String text) {}

    private static final Pattern ROW_NAME = Pattern.compile("[#№]?[\\p{N}.:：,\\-–—\\s()（）]{1,14}");
    private static final Pattern WORDS_OF_LISTS = Pattern.compile(
            "(?i).*(?:单词|生词|生字|词语|音标|读音|拼音|释义|词性|单詞|生詞|詞語|讀音|釋義|詞性|例句|単語|読み|意味|品詞|pronunciation|ipa|pinyin|reading|"
                    + "part of speech|pos|meaning|definition|gloss|vocabulary|word|term|bedeutung|wortart|signification|significado).*");
    private static final int SHORT = 24;

    private final Labels labels;
    private final Purity purity;
    private final TableReader reader;

    TableLayout(Labels labels, Purity purity, TableReader reader) {
        this.labels = labels;
        this.purity = purity;
        this.reader = reader;
    }

    /// The columns where at least two hold texts that belong side by side.
    Optional<List<Column>> columns(Table table) {
        if (isVocabulary(table)) {
            return Optional.empty();
        }
        var columns = IntStream.range(0, table.columns())
                .mapToObj(c -> column(table, c))
                .toList();
        var texts = columns.stream().filter(c -> c.holds() == Holds.TEXT).toList();
        var languages = texts.stream().map(this::language).distinct().count();
        boolean labelled = texts.stream()
                        .filter(c -> c.label().filter(Label::isOfVersion).isPresent())
                        .count()
                > 1;
        boolean sentences = labelled || isRunning(table, columns);
        return texts.size() > 1 && sentences && (languages > 1 || labelled) ? Optional.of(columns) : Optional.empty();
    }

    /// All columns, where a person says that they are versions.
    List<Column> all(Table table) {
        return IntStream.range(0, table.columns())
                .mapToObj(c -> column(table, c))
                .toList();
    }

    /// Whether the table is a list of words.
    boolean isVocabulary(Table table) {
        if (table.rows().isEmpty()) {
            return false;
        }
        long telling = table.rows().getFirst().stream()
                .map(reader::look)
                .filter(head -> WORDS_OF_LISTS.matcher(head).matches())
                .count();
        return table.headed() && telling > 0 && !isRunning(table, List.of());
    }

    LanguageTag language(Column column) {
        return purity.language(column.text(), column.label().flatMap(Label::language));
    }

    private Column column(Table table, int at) {
        var head = table.headed() ? cell(table.rows().getFirst(), at) : "";
        var label = labels.of(head);
        var cells = new ArrayList<String>();
        table.rows().stream()
                .skip(table.headed() ? 1 : 0)
                .map(row -> cell(row, at))
                .forEach(cells::add);
        var text = String.join("\n", cells);
        boolean remark = label.filter(l -> !l.isOfVersion()).isPresent();
        boolean rowName = ScriptCount.of(text).total() == 0
                || cells.stream()
                        .allMatch(c -> c.isEmpty() || ROW_NAME.matcher(c).matches());
        return new Column(rowName ? Holds.ROW_NAME : remark ? Holds.REMARK : Holds.TEXT, label, text);
    }

    /// Whether the cells of most rows are sentences or as long as such.
    private boolean isRunning(Table table, List<Column> columns) {
        int from = table.headed() ? 1 : 0;
        long running = table.rows().stream()
                .skip(from)
                .filter(row -> IntStream.range(0, row.size())
                                .filter(c -> columns.isEmpty() || columns.get(c).holds() == Holds.TEXT)
                                .mapToObj(c -> cell(row, c))
                                .filter(TableLayout::isRunning)
                                .count()
                        > (columns.isEmpty() ? 1 : 0))
                .count();
        return running * 2 >= table.rows().size() - from;
    }

    private static boolean isRunning(String cell) {
        return cell.length() > SHORT * 2
                || cell.matches("(?s).*[.!?。！？…।؟]['\"”’»」』）)]*")
                || (Purity.weight(cell) > SHORT && !cell.contains("；") && !cell.contains(";"));
    }

    private String cell(List<TextSpan> row, int at) {
        return at < row.size() ? reader.look(row.get(at)) : "";
    }
}
