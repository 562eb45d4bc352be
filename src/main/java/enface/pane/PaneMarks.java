package enface.pane;

import enface.compare.Change;
import enface.glossary.ConceptId;
import enface.note.NoteId;
import enface.pane.cell.ColumnDifferences;
import enface.pane.cell.TermSource;
import enface.pane.cell.VirtualColumn;
import enface.pane.level.PaneViewport;
import enface.pane.link.LinkLayer;
import enface.pane.over.FoundMark;
import enface.pane.over.Overlays;
import enface.pane.type.NoteMark;
import enface.text.VersionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is marked in the texts of the panes: terms, words, notes, what was found, what differs.
///
/// Marking lays no text out anew, but for the numbers of notes. Where versions are shown anew, what differs is
/// forgotten;
/// notes stay in those that were shown before.
public final class PaneMarks {

    private final PaneViewport viewport;
    private final WordLight wordLight;
    private final Overlays overlays;
    private final Runnable differ;
    private TermSource termSource = TermSource.NONE;

    /// @param differ runs when other differences are marked
    PaneMarks(PaneViewport viewport, WordLight wordLight, Overlays overlays, Runnable differ) {
        this.viewport = viewport;
        this.wordLight = wordLight;
        this.overlays = overlays;
        this.differ = differ;
    }

    /// Forgets what differed, and marks terms in the columns that will be shown.
    void showIn(List<VirtualColumn> columns) {
        for (var column : columns) {
            column.setTermSource(termSource);
            column.setDifferences(ColumnDifferences.NONE);
        }
        overlays.heat().set(List.of());
    }

    /// The links between neighbouring panes, which are drawn while alignments are put right.
    public LinkLayer links() {
        return overlays.links();
    }

    /// Says where the terms of a paragraph come from; asked again for all in view at every call.
    public void setTermSource(TermSource source) {
        termSource = source;
        viewport.columns().forEach(c -> c.setTermSource(source));
        viewport.requestLayout();
    }

    /// Says where the words come from that correspond to the one under the pointer, while **W** is held. To be called
    /// again with the same source when that knows more.
    public void setWordSource(WordSource source) {
        wordLight.setSource(source);
    }

    /// Marks these passages and no others. Passages of versions that are not shown are passed over.
    public void setNotes(List<NoteMark> notes) {
        var own = notes.stream().collect(Collectors.groupingBy(NoteMark::version));
        viewport.columns().forEach(c -> c.setNotes(own.getOrDefault(c.content().id(), List.of())));
        viewport.requestLayout();
    }

    /// The notes of the paragraphs in view, whether their passages are in sight or just beyond it.
    public Set<NoteId> notesInView() {
        return viewport.columns().stream()
                .flatMap(column -> column.cells().inView().values().stream()
                        .flatMap(cell -> column.notesOf(cell.paragraph()).stream()))
                .map(NoteMark::note)
                .collect(Collectors.toSet());
    }

    /// Marks what was found, and nothing else. What stands in versions that are not shown is passed over.
    public void setFound(List<FoundMark> marks) {
        overlays.found().set(marks);
    }

    /// Marks one of what was found as that which is looked at.
    public void setFoundNow(Optional<FoundMark> mark) {
        overlays.found().setCurrent(mark);
    }

    /// Colours what differs between the versions shown, and nothing else. Lays nothing out.
    ///
    /// @param disagreement of each row, 0 to 1, to be shown beside the scroll bar; of none to show nothing there
    public void setDifferences(Map<VersionId, List<Change>> changes, List<Double> disagreement) {
        viewport.columns()
                .forEach(c -> c.setDifferences(
                        new ColumnDifferences(changes.getOrDefault(c.content().id(), List.of()))));
        viewport.lighting.decorate();
        overlays.heat().set(disagreement);
        differ.run();
    }

    /// Lights every term in view with this concept; the pointer does the same by itself.
    public void highlightConcept(Optional<ConceptId> concept) {
        viewport.lighting.light(concept, -1);
    }
}
