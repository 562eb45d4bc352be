package enface.study.share;

import enface.note.Flow;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Mark;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.MarkdownBlock;
import enface.publish.parallel.Parallel;
import enface.publish.parallel.Parallel.Noted;
import enface.publish.parallel.Parallel.Noted.End;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The notes of a handout, in words, on the versions of the same rows.
final class NotedTexts {

    private NotedTexts() {}

    /// @param handout of the versions of `texts`, in their order, with the marks of all notes
    static List<Noted> of(Handout handout, Parallel texts, Labels labels) {
        var ends = ends(handout, texts);
        return handout.entries().stream()
                .map(e -> new Noted(
                        e.number(),
                        labels.category(e) + " · " + labels.signature(e),
                        said(e, labels),
                        ends.getOrDefault(e.number(), List.of())))
                .toList();
    }

    /// Where the passages of each note end, the last in each version.
    private static Map<Integer, List<End>> ends(Handout handout, Parallel texts) {
        Map<Integer, Map<Integer, End>> last = new HashMap<>();
        for (int version = 0; version < texts.versions().size(); version++) {
            var text = texts.versions().get(version).text();
            var flow = new Flow(text);
            for (int row = 0; row < handout.rows().size(); row++) {
                for (Mark mark : handout.rows().get(row).passages().get(version).marks()) {
                    int start =
                            flow.position(text.rangeOf(texts.cell(row, version)).from());
                    var at = flow.place(start + mark.span().end());
                    last.computeIfAbsent(mark.note(), _ -> new HashMap<>()).put(version, new End(version, at, row));
                }
            }
        }
        Map<Integer, List<End>> ends = new HashMap<>();
        last.forEach((note, found) -> ends.put(note, List.copyOf(found.values())));
        return ends;
    }

    private static List<String> said(Entry entry, Labels labels) {
        var said = new ArrayList<String>();
        entry.quotes().forEach(q -> said.add(labels.quote(q)));
        blocks(entry.remark()).forEach(said::add);
        for (var reply : entry.replies()) {
            said.add(labels.reply(reply));
            blocks(reply.text()).forEach(said::add);
        }
        if (!entry.tags().isEmpty()) {
            said.add("#" + String.join(" #", entry.tags()));
        }
        return said;
    }

    private static Stream<String> blocks(String remark) {
        return Markdown.read(remark).stream().map(NotedTexts::line);
    }

    private static String line(MarkdownBlock block) {
        return block.sign().isEmpty() ? block.plain() : block.sign() + " " + block.plain();
    }
}
