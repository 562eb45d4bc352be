package enface.pane.level;

import enface.compare.Change;
import enface.pane.cell.VirtualColumn;
import enface.pane.type.PaneText;
import enface.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a screen reader says of a row: what stands there in each pane, and what of it is not the same in another
/// version, in the words of the legend. What is covered is said to be so, and nothing of how it differs.
public final class RowSpeech {

    private final PaneCovers covers;
    private final UnaryOperator<String> words;

    /// @param words gives the words of the bundle for keys that start with `pane.`
    public RowSpeech(PaneCovers covers, UnaryOperator<String> words) {
        this.covers = covers;
        this.words = words;
    }

    /// What a pane has no text for.
    String nothing(PaneText content) {
        return content.title() + ": " + words.apply("pane.nothing");
    }

    String of(VirtualColumn column, TextRange range) {
        var content = column.content();
        var said = content.title() + ": " + covers.read(content, range);
        var differences = covers.coversAny(content, range) ? List.<String>of() : differences(column, range);
        return differences.isEmpty() ? said : said + "\n" + String.join("; ", differences);
    }

    private List<String> differences(VirtualColumn column, TextRange range) {
        return IntStream.rangeClosed(range.from().paragraph(), range.to().paragraph())
                .boxed()
                .flatMap(p -> {
                    var text = column.content().text().paragraph(p).text();
                    var span = range.within(p, text.length());
                    return column.differences().of(p).stream()
                            .filter(c -> c.place().overlaps(span))
                            .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.toList()))
                            .entrySet()
                            .stream()
                            .map(e -> words.apply(
                                            "pane.differs." + e.getKey().name().toLowerCase(Locale.ROOT))
                                    + ": "
                                    + e.getValue().stream()
                                            .map(c -> c.place().of(text))
                                            .collect(Collectors.joining(" … ")));
                })
                .toList();
    }
}
