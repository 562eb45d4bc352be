package enface.study.share;

import enface.language.cut.Words;
import enface.study.hide.CoverModel;
import enface.study.work.Reading;
import enface.study.work.VersionNames;
import enface.text.Metadata.Field;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.Version;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is taken out of a work to be put elsewhere: rows as a table, a passage with where it comes from.
public final class Excerpts {

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private final Reading reading;
    private final CoverModel covers;
    private final Words words;

    public Excerpts(Reading reading, CoverModel covers, Words words) {
        this.reading = reading;
        this.covers = covers;
        this.words = words;
    }

    /// The texts of rows, a line for each row and a tab between two versions; breaks within a text become spaces.
    ///
    /// @param first the first row of what is shown, and `last` the last one; both are held within what there is
    public String plainTable(int first, int last) {
        return rows(first, last)
                .map(cells -> cells.stream().map(Excerpts::onOneLine).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// The same as a table in HTML, each cell with its language.
    public String htmlTable(int first, int last) {
        var languages = reading.shownProperty().get().versions().stream()
                .map(v -> v.language().value())
                .toList();
        var table = new StringBuilder("<meta charset=\"utf-8\"><table>");
        rows(first, last).forEach(cells -> {
            table.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                table.append("<td lang=\"").append(languages.get(i)).append("\">");
                table.append(escaped(cells.get(i)).replace("\n", "<br>")).append("</td>");
            }
            table.append("</tr>");
        });
        return table.append("</table>").toString();
    }

    private Stream<List<String>> rows(int first, int last) {
        var shown = reading.shownProperty().get();
        int end = Math.min(last, shown.rows().size() - 1);
        return IntStream.rangeClosed(Math.max(0, first), end)
                .mapToObj(row -> IntStream.range(0, shown.versions().size())
                        .mapToObj(pane -> textOf(
                                shown.versions().get(pane),
                                shown.rows().get(row).cells().get(pane)))
                        .toList());
    }

    /// What can be read of a cell: nothing is copied that is covered.
    private String textOf(Version version, SegmentRange cell) {
        return covers.textOf(version, cell);
    }

    private static String onOneLine(String text) {
        return SPACE.matcher(text).replaceAll(run -> run.group().matches("[^\\n\\t]*") ? run.group() : " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// A passage in quotation marks, and after it the speaker, the title, the date and the paragraph, as far as they
    /// are known, in the language of the version or else in another; what is covered has a sign in its place.
    public String cited(Version version, TextRange range) {
        var metadata = reading.work().work().metadata();
        var known = Stream.of(Field.SPEAKER, Field.TITLE, Field.DATE)
                .flatMap(field -> metadata.in(version.language(), field).stream())
                .map(Excerpts::onOneLine);
        var label = VersionNames.of(words, reading.work().versions()).label(version.id());
        var by = Stream.of(label).filter(b -> !b.isEmpty());
        var language = words.language(version.language());
        var place = words.get("copy.paragraph", range.from().paragraph() + 1);
        var parts = Stream.of(known, Stream.of(language), by, Stream.of(place)).flatMap(s -> s);
        return words.get(
                "copy.cited",
                covers.textOf(version, range),
                parts.collect(Collectors.joining(words.get("copy.between"))));
    }
}
