package enface.publish.kind;

import enface.publish.Block;
import enface.publish.Handout;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Passage;
import enface.publish.kind.Material.Spoken;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// Lays over the passages of a handout how their characters are read where their file does not say so itself, or
/// takes off what it says; about linear in the text.
final class Readings {

    private final List<Column> columns;
    private final Spoken spoken;
    private final boolean own;

    /// @param own whether what the file says stays
    private Readings(List<Column> columns, Spoken spoken, boolean own) {
        this.columns = columns;
        this.spoken = spoken;
        this.own = own;
    }

    static Readings shown(List<Column> columns, Spoken spoken) {
        return new Readings(columns, spoken, true);
    }

    static Readings none(List<Column> columns) {
        return new Readings(columns, Spoken.NOTHING, false);
    }

    Handout over(Handout handout) {
        return new Handout(
                handout.fronts(),
                handout.columns(),
                handout.blocks().stream().map(this::over).toList());
    }

    private Block over(Block block) {
        return switch (block) {
            case Block.Text text -> {
                var rows = text.rows().stream()
                        .map(r -> r.with(passages(r.passages())))
                        .toList();
                yield new Block.Text(rows, text.manner(), entries(text.beside()), text.space());
            }
            case Block.Notes notes -> new Block.Notes(entries(notes.entries()), notes.quoted());
            case Block.Questions(var questions) ->
                new Block.Questions(questions.stream()
                        .map(q -> new Block.Question(q.number(), q.text(), passages(q.passages()), q.lines()))
                        .toList());
            case Block.Heading _, Block.Empty _, Block.Answers _, Block.Table _, Block.Cards _ -> block;
        };
    }

    private List<Entry> entries(List<Entry> entries) {
        return entries.stream().map(e -> e.with(passages(e.passages()))).toList();
    }

    private List<Passage> passages(List<Passage> passages) {
        var read = new ArrayList<Passage>();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var byWords = spoken.of(columns.get(i).language(), passage.text());
            read.add(passage.read(own ? Paragraph.beside(passage.readings(), byWords) : byWords));
        }
        return read;
    }
}
