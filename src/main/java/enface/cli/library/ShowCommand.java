package enface.cli.library;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.align.Bead;
import enface.align.row.Row;
import enface.cli.part.Session;
import enface.cli.part.VersionChoice;
import enface.publish.RowsToTsv;
import enface.study.work.OpenWork;
import enface.study.work.VersionNames;
import enface.text.SegmentRange;
import enface.text.Version;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface show WORK`: the versions side by side, a row a line.
@Command(name = "show", mixinStandardHelpOptions = true, description = "A work row by row, its versions side by side.")
public final class ShowCommand implements Callable<Integer> {

    enum Format {
        TSV,
        JSON,
        TEXT
    }

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Mixin
    private VersionChoice versions = new VersionChoice();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.TEXT;

    public ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var shown = versions.of(session, open);
        var rows = open.rows(shown);
        switch (format) {
            case TSV -> session.out().print(RowsToTsv.text(shown, rows));
            case TEXT -> {
                var names = shown.stream().map(v -> name(session, open, v)).toList();
                rows.forEach(r -> session.out().println(text(r, shown, names)));
            }
            case JSON -> session.out().println(json(open, rows, shown));
        }
        return 0;
    }

    private static String cell(Version version, SegmentRange range) {
        var text = version.text();
        var joint = version.language().isUnspaced() ? "" : " ";
        return range.segments().mapToObj(text::textOf).collect(Collectors.joining(joint));
    }

    /// The language of a version, and what it is called where the language does not tell.
    private static String name(Session session, OpenWork open, Version version) {
        long same = open.versions().stream()
                .filter(v -> v.language().equals(version.language()))
                .count();
        var label = VersionNames.of(session.words(), open.versions()).label(version.id());
        return version.language() + (same < 2 ? "" : " (" + label + ")");
    }

    private static String text(Row row, List<Version> shown, List<String> names) {
        var lines = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            lines.append(names.get(i))
                    .append('\t')
                    .append(cell(shown.get(i), row.cells().get(i)).replace('\n', ' '))
                    .append('\n');
        }
        return lines.toString();
    }

    private static JsonObject json(OpenWork open, List<Row> rows, List<Version> shown) {
        var json = new JsonObject();
        json.addProperty("id", open.work().id().value());
        var versions = new JsonArray();
        for (var version : shown) {
            var object = new JsonObject();
            object.addProperty("id", version.id().value());
            object.addProperty("language", version.language().value());
            object.addProperty("name", version.called().name());
            object.addProperty("by", version.by());
            versions.add(object);
        }
        json.add("versions", versions);
        var array = new JsonArray();
        rows.forEach(row -> array.add(json(open, row, shown)));
        json.add("rows", array);
        return json;
    }

    private static JsonObject json(OpenWork open, Row row, List<Version> shown) {
        var json = new JsonObject();
        json.addProperty("confidence", Math.round(row.confidence() * 1000) / 1000.0);
        json.addProperty("status", isConfirmed(open, row, shown) ? "confirmed" : "proposed");
        var cells = new JsonArray();
        for (int i = 0; i < shown.size(); i++) {
            var segments = new JsonArray();
            var text = shown.get(i).text();
            row.cells().get(i).segments().forEach(s -> {
                var place = text.rangeOf(s);
                var segment = new JsonObject();
                segment.addProperty("segment", s);
                segment.addProperty("paragraph", place.from().paragraph());
                segment.addProperty("start", place.from().offset());
                segment.addProperty("end", place.to().offset());
                segment.addProperty("text", text.textOf(s));
                segments.add(segment);
            });
            cells.add(segments);
        }
        json.add("cells", cells);
        return json;
    }

    private static boolean isConfirmed(OpenWork open, Row row, List<Version> shown) {
        var original = original(open, row, shown);
        for (int i = 0; i < shown.size(); i++) {
            var alignment = open.alignment(shown.get(i)).orElseThrow();
            var beads = row.cells().get(i).isEmpty()
                    ? original.segments().mapToObj(s -> alignment.beads().get(alignment.beadOfSource(s)))
                    : row.cells()
                            .get(i)
                            .segments()
                            .mapToObj(s -> alignment.beads().get(alignment.beadOfTarget(s)));
            if (!beads.allMatch(b -> b.status() == Bead.Status.CONFIRMED)) {
                return false;
            }
        }
        return true;
    }

    /// The segments of the original in a row; none where the original is not shown.
    private static SegmentRange original(OpenWork open, Row row, List<Version> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (open.isOriginal(shown.get(i))) {
                return row.cells().get(i);
            }
        }
        return SegmentRange.emptyAt(0);
    }
}
