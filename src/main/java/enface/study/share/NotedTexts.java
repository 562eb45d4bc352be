package enface.study.share;

import enface.note.Flow;
import enface.note.Note;
import enface.note.file.NotesDocument;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Mark;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.MarkdownBlock;
import enface.publish.parallel.Parallel;
import enface.publish.parallel.Parallel.Noted;
import enface.publish.parallel.Parallel.Noted.End;
import enface.publish.parallel.Parallel.Noted.Own;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The notes of a handout, in words, on the versions of the same rows.
final class NotedTexts {

    private NotedTexts() {}

    /// @param handout of the versions of `texts`, in their order, with the marks of all notes
    /// @param notes the same as they are kept
    static List<Noted> of(Handout handout, Parallel texts, NotesDocument notes, Labels labels) {
        var ends = ends(handout, texts);
        var left = new ArrayList<>(notes.notes());
        return handout.entries().stream()
                .map(e -> noted(e, token(e, left), ends.getOrDefault(e.number(), List.of()), labels))
                .toList();
    }

    private static Noted noted(Entry entry, String token, List<End> ends, Labels labels) {
        var said = new ArrayList<String>();
        entry.quotes().forEach(q -> said.add(labels.quote(q)));
        int from = said.size();
        blocks(entry.remark()).forEach(said::add);
        var own = new Own(token, from, said.size());
        for (var reply : entry.replies()) {
            said.add(labels.reply(reply));
            blocks(reply.text()).forEach(said::add);
        }
        if (!entry.tags().isEmpty()) {
            said.add("#" + String.join(" #", entry.tags()));
        }
        var head = labels.category(entry) + " · " + labels.signature(entry);
        return new Noted(entry.number(), head, said, own, ends);
    }

    /// Which of the notes an entry is made of; each is one entry.
    private static String token(Entry entry, List<Note> left) {
        var note = left.stream()
                .filter(n -> n.created().equals(entry.created())
                        && n.author().equals(entry.author())
                        && n.text().equals(entry.remark())
                        && n.tags().equals(entry.tags()))
                .findFirst();
        note.ifPresent(left::remove);
        return note.map(Note::token).orElse("");
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

    private static Stream<String> blocks(String remark) {
        return Markdown.read(remark).stream().map(NotedTexts::line);
    }

    private static String line(MarkdownBlock block) {
        return block.sign().isEmpty() ? block.plain() : block.sign() + " " + block.plain();
    }
}
