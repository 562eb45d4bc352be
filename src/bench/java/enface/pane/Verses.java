package enface.pane;

import enface.align.row.Row;
import enface.pane.type.PaneText;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Texts to measure with: real verses in up to four versions where they are at hand, our own sentences otherwise.
public record Verses(String source, List<PaneText> texts, List<Row> rows) {

    private static final Path FOLDER = Path.of("../shared/corpora/scale/verses");
    private static final List<String> FILES = List.of("en_KJV", "zh_Hans_CUV", "de_Elberfelder1905", "en_WEB");
    private static final List<String> LANGUAGES = List.of("en", "zh-Hans", "de", "en");
    private static final int VERSES_IN_A_PARAGRAPH = 3;

    public static Verses of(int panes, int segments) {
        if (!Files.isDirectory(FOLDER)) {
            var texts = new ArrayList<PaneText>();
            for (int i = 0; i < panes; i++) {
                texts.add(i == 1 ? SampleTexts.chinese(2, segments) : SampleTexts.english(i + 1, segments));
            }
            return new Verses("generated", texts, SampleTexts.rows(segments, panes));
        }
        var lines = Stream.iterate(0, i -> i < panes, i -> i + 1)
                .map(i -> read(FOLDER.resolve(FILES.get(i) + ".txt.gz"), segments))
                .toList();
        var texts = new ArrayList<PaneText>();
        for (int i = 0; i < panes; i++) {
            var tag = new LanguageTag(LANGUAGES.get(i));
            texts.add(new PaneText(new VersionId(i + 1), tag, tag.value(), FILES.get(i), text(lines.get(i), tag)));
        }
        return new Verses("verses", texts, rows(lines));
    }

    private static List<String> read(Path file, int count) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().limit(count).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VersionText text(List<String> lines, LanguageTag language) {
        var between = language.isUnspaced() ? "" : " ";
        var paragraphs = new ArrayList<Paragraph>();
        for (int first = 0; first < lines.size(); first += VERSES_IN_A_PARAGRAPH) {
            var text = new StringBuilder();
            var spans = new ArrayList<TextSpan>();
            for (var line : lines.subList(first, Math.min(first + VERSES_IN_A_PARAGRAPH, lines.size()))) {
                if (!line.isBlank()) {
                    text.append(text.isEmpty() ? "" : between);
                    spans.add(new TextSpan(text.length(), text.length() + line.length()));
                    text.append(line);
                }
            }
            if (!spans.isEmpty()) {
                paragraphs.add(new Paragraph(Paragraph.Kind.BODY, text.toString(), spans));
            }
        }
        return new VersionText(paragraphs);
    }

    /// A row for each verse; a version that has none has an empty range.
    private static List<Row> rows(List<List<String>> lines) {
        var next = new int[lines.size()];
        var rows = new ArrayList<Row>();
        for (int verse = 0; verse < lines.getFirst().size(); verse++) {
            var cells = new ArrayList<SegmentRange>();
            for (int pane = 0; pane < next.length; pane++) {
                int from = next[pane];
                next[pane] += lines.get(pane).get(verse).isBlank() ? 0 : 1;
                cells.add(new SegmentRange(from, next[pane]));
            }
            rows.add(new Row(cells, 1));
        }
        return rows;
    }
}
