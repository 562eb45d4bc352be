package enface.publish.kind;

import enface.language.cut.Words;
import enface.note.Note;
import enface.publish.Block;
import enface.publish.Block.Heading;
import enface.publish.Block.Manner;
import enface.publish.Block.Part;
import enface.publish.Citing;
import enface.publish.Handout;
import enface.publish.Handouts;
import enface.publish.Handouts.Anchored;
import enface.publish.Labels;
import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.Level;
import enface.publish.Plan.Space;
import java.util.ArrayList;
import java.util.List;

/// Composes pages of every kind: the door to this room.
///
/// On any thread; costs what [Handouts] costs, and O(text) for terms and gaps.
public final class Composer {

    private final Material material;
    private final Words words;
    private final Labels labels;

    /// @param words the language of what is said around the texts
    public Composer(Material material, Words words) {
        this.material = material;
        this.words = words;
        labels = new Labels(words);
    }

    /// What is to be printed after a plan.
    public Handout compose(Plan plan) {
        boolean level = plan.level() == Level.PARAGRAPH && plan.kind() != Kind.ROWS && plan.kind() != Kind.NOTES;
        var rows = level ? Paragraphs.rows(material.versions(), material.rows()) : material.rows();
        var handouts = new Handouts(
                material.work(),
                material.versions(),
                rows,
                material.concepts(),
                material.schemes(),
                new Citing(material.work(), words));
        var blocks = switch (plan.kind()) {
            case NOTES -> notes(handouts, plan);
            case ANNOTATED -> text(handouts, plan, Manner.RUNNING);
            case ROWS -> text(handouts, plan, Manner.PARTED);
            case WORKSHEET -> new Worksheet(material, handouts, labels, plan).blocks();
            case GLOSSARY -> new GlossaryTable(material, labels).blocks();
            case VOCABULARY -> new WordList(material, labels, plan.words()).table();
            case CARDS -> new WordList(material, labels, plan.words()).cards();
        };
        boolean counted = plan.shows(Layer.NOTES) && (plan.kind() == Kind.NOTES || isText(plan));
        var columns = handouts.columns(counted ? material.notes() : List.of());
        var handout = new Handout(handouts.fronts(), columns, blocks);
        var readings = plan.shows(Layer.READINGS) ? Readings.shown(columns, material.spoken()) : Readings.none(columns);
        return readings.over(handout);
    }

    private static boolean isText(Plan plan) {
        return plan.kind() == Kind.ANNOTATED || plan.kind() == Kind.ROWS;
    }

    private List<Block> notes(Handouts handouts, Plan plan) {
        var entries = handouts.anchored(material.notes(), plan).stream()
                .map(Anchored::entry)
                .toList();
        return entries.isEmpty()
                ? List.of(new Block.Empty(Part.NOTES))
                : List.of(new Heading(Part.NOTES, false), new Block.Notes(entries, true));
    }

    private List<Block> text(Handouts handouts, Plan plan, Manner manner) {
        var shown = plan.shows(Layer.NOTES) ? material.notes() : List.<Note>of();
        var notes = handouts.anchored(shown, plan);
        var rows = handouts.rows(notes, plan);
        var heading = new Heading(Part.TEXT, false);
        return switch (plan.notesAt()) {
            case END -> {
                var blocks = new ArrayList<Block>();
                blocks.add(heading);
                blocks.add(new Block.Text(rows, manner, List.of(), Space.NONE));
                if (!notes.isEmpty()) {
                    blocks.add(new Heading(Part.NOTES, true));
                    blocks.add(
                            new Block.Notes(notes.stream().map(Anchored::entry).toList(), manner == Manner.RUNNING));
                }
                yield blocks;
            }
            case PARAGRAPH -> Paragraphs.interleaved(heading, rows, notes, manner);
            case MARGIN ->
                List.of(
                        heading,
                        new Block.Text(
                                rows,
                                manner,
                                notes.stream().map(Anchored::entry).toList(),
                                Space.NONE));
        };
    }
}
