package enface.publish;

import enface.language.cut.Words;
import enface.note.Note;
import enface.publish.Block.Part;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Front;
import enface.publish.Handout.Row;
import enface.publish.Plan.Citations;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.kind.Composer;
import enface.publish.kind.Material;
import enface.publish.kind.Material.Spoken;
import enface.publish.kind.Material.Texts;
import enface.store.scheme.Shipped;
import enface.text.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Handouts of the speech at the ferry, and such as are put together by hand.
public final class Composed {

    /// The notes with their passages, which do not say where they come from.
    public static final Plan NOTES = Plan.of(Kind.NOTES).with(Citations.NONE);
    /// The text with nothing beside it.
    public static final Plan TEXT = Plan.of(Kind.ANNOTATED).with(Set.of());
    /// The text and the notes, without the terms.
    public static final Plan BOTH = Plan.of(Kind.ANNOTATED).with(Set.of(Layer.NOTES, Layer.CATEGORIES));

    private Composed() {}

    /// @param versions how many of the speech are shown
    public static Handout of(int versions, List<Note> notes, Plan plan) {
        return of(FerrySpeech.work(versions), versions, notes, plan);
    }

    public static Handout of(Work work, int versions, List<Note> notes, Plan plan) {
        var texts = new Texts(work, work.versions(), FerrySpeech.rows(versions));
        var material = new Material(texts, notes, Shipped.schemes(), FerrySpeech.concepts(), List.of(), Spoken.NOTHING);
        return new Composer(material, new Words(Locale.ENGLISH)).compose(plan);
    }

    /// The text, and the notes on it after it; each only where there is any.
    public static Handout byHand(List<Front> fronts, List<Column> columns, List<Row> rows, List<Entry> entries) {
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(Part.TEXT, false));
            blocks.add(new Block.Text(rows));
        }
        if (!entries.isEmpty()) {
            blocks.add(new Block.Heading(Part.NOTES, !rows.isEmpty()));
            blocks.add(new Block.Notes(entries, true));
        }
        return new Handout(fronts, columns, blocks);
    }
}
