package enface.pane.cell;

import enface.pane.place.Blocks;
import enface.pane.type.DisplayText;
import enface.pane.type.LineMap;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.pane.type.Rendition;
import enface.pane.type.Typeface;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The cells of one column, and what is known of the lines of blocks in and near the view.
///
/// A block is laid out when its cell or its lines are first asked for; a cell that left the view is taken for the
/// next block, and its lines are remembered until width, typeface or blocks change.
public final class ColumnCells {

    /// How many blocks' lines are remembered.
    private static final int REMEMBERED = 1000;
    /// How many cells out of view keep their block before one of them is used again.
    private static final int KEPT = 8;

    private final PaneText content;
    private final ObservableList<Node> nodes;
    private Blocks blocks;
    private Typeface typeface;
    private double width = 1;

    private final NavigableMap<Integer, ParagraphCell> inView = new TreeMap<>();
    private final Map<Integer, ParagraphCell> outOfView = new LinkedHashMap<>();
    private final Map<Integer, LineMap> lines = new LinkedHashMap<>();
    private Map<Integer, List<NoteMark>> notesEnding = Map.of();
    private Rendition rendition = Rendition.PLAIN;
    private int laidOut;

    /// @param nodes where the cells are put
    ColumnCells(PaneText content, ObservableList<Node> nodes, Typeface typeface) {
        this.content = content;
        this.nodes = nodes;
        this.typeface = typeface;
        blocks = Blocks.paragraphs(content.text());
    }

    /// How many times a block was laid out so far.
    public int laidOut() {
        return laidOut;
    }

    public int count() {
        return inView.size() + outOfView.size();
    }

    public Typeface typeface() {
        return typeface;
    }

    /// Draws the text otherwise from now on; all is laid out anew.
    public void setRendition(Rendition rendition) {
        this.rendition = rendition;
        forget();
    }

    public void setTypeface(Typeface typeface) {
        this.typeface = typeface;
        forget();
    }

    public Blocks blocks() {
        return blocks;
    }

    /// Cuts the text into other cells; nothing is forgotten where they are the same.
    public void setBlocks(Blocks blocks) {
        if (!blocks.equals(this.blocks)) {
            this.blocks = blocks;
            forget();
        }
    }

    /// Sets how wide the text is; all is laid out anew when that changes.
    void setWidth(double width) {
        if (width != this.width) {
            this.width = width;
            forget();
        }
    }

    public double width() {
        return width;
    }

    private void forget() {
        lines.clear();
        inView.values().forEach(nodes::remove);
        outOfView.values().forEach(nodes::remove);
        inView.clear();
        outOfView.clear();
    }

    /// Sets the notes of this version. Lays out anew only the paragraphs where a number comes or goes.
    void setNotes(List<NoteMark> notes) {
        var ending = new HashMap<Integer, List<NoteMark>>();
        for (var note : notes) {
            ending.computeIfAbsent(note.range().to().paragraph(), _ -> new ArrayList<>())
                    .add(note);
        }
        var changed = new HashSet<>(notesEnding.keySet());
        changed.addAll(ending.keySet());
        changed.removeIf(p -> Objects.equals(ending.get(p), notesEnding.get(p)));
        notesEnding = ending;
        lines.keySet().removeIf(number -> changed.contains(blocks.get(number).paragraph()));
        layAnew(inView, changed);
        layAnew(outOfView, changed);
    }

    private void layAnew(Map<Integer, ParagraphCell> cells, Set<Integer> paragraphs) {
        cells.forEach((number, cell) -> {
            if (paragraphs.contains(cell.paragraph())) {
                lay(cell, number);
            }
        });
    }

    public Typeface.Setting setting(int number) {
        return typeface.of(paragraph(number).kind()).below(speakerHeight(number));
    }

    /// How much room the name of who says a block takes over it.
    public double speakerHeight(int number) {
        return speaker(number).isEmpty() ? 0 : typeface.speakerHeight();
    }

    /// Who says what begins with a block, where somebody else said what stands before it; or nothing.
    private String speaker(int number) {
        var block = blocks.get(number);
        var speaker = paragraph(number).speaker();
        int before = block.paragraph() - 1;
        boolean goesOn = speaker.isEmpty()
                || block.span().start() > 0
                || (before >= 0 && content.text().paragraph(before).speaker().equals(speaker));
        return goesOn ? "" : speaker;
    }

    /// How far right of the text's left edge a block stands; its indent is on the right where lines begin there.
    public double left(int number) {
        return typeface.isFromRight() ? 0 : setting(number).left();
    }

    /// The paragraph of a block.
    private Paragraph paragraph(int number) {
        return content.text().paragraph(blocks.get(number).paragraph());
    }

    /// Where the lines of a block are.
    public LineMap lines(int number) {
        var known = lines.get(number);
        if (known != null) {
            return known;
        }
        var cell = inView.get(number);
        if (cell == null) {
            cell = outOfView.get(number);
        }
        if (cell == null) {
            cell = fresh(number);
            outOfView.put(number, cell);
        }
        return cell.lines();
    }

    private DisplayText display(int number) {
        var block = blocks.get(number);
        var paragraph = paragraph(number);
        var written = rendition.written(content.id(), block.paragraph(), paragraph.text());
        return typeface.display(
                new Paragraph(paragraph.kind(), written, paragraph.segments(), paragraph.said()),
                block.span(),
                blocks.asOnPage(),
                notesEnding.getOrDefault(block.paragraph(), List.of()),
                rendition.readings(content.id(), block.paragraph()));
    }

    /// The cell of a block, brought into view.
    public ParagraphCell show(int number) {
        var shown = inView.get(number);
        if (shown != null) {
            return shown;
        }
        var kept = outOfView.remove(number);
        var cell = kept != null ? kept : fresh(number);
        cell.setVisible(true);
        inView.put(number, cell);
        return cell;
    }

    /// Takes every cell out of view but those from `first` to `last`.
    public void keep(int first, int last) {
        var leaving = new ArrayList<>(inView.headMap(first, false).keySet());
        leaving.addAll(inView.tailMap(last, false).keySet());
        for (int number : leaving) {
            var cell = Objects.requireNonNull(inView.remove(number));
            cell.setVisible(false);
            outOfView.put(number, cell);
        }
    }

    /// The cells in view by their blocks' numbers, from the top.
    public NavigableMap<Integer, ParagraphCell> inView() {
        return inView;
    }

    private ParagraphCell fresh(int number) {
        ParagraphCell cell;
        if (outOfView.size() >= KEPT) {
            int eldest = outOfView.keySet().iterator().next();
            cell = Objects.requireNonNull(outOfView.remove(eldest));
        } else {
            cell = new ParagraphCell();
            cell.setVisible(false);
            nodes.add(cell);
            cell.applyCss(); // layout comes after styling: without this it would be drawn unstyled once
        }
        lay(cell, number);
        return cell;
    }

    private void lay(ParagraphCell cell, int number) {
        double left = setting(number).left();
        int paragraph = blocks.get(number).paragraph();
        cell.take(paragraph, display(number), typeface, paragraph(number).kind(), Math.max(1, width - left));
        cell.speak(speaker(number), typeface, width - left);
        cell.read(rendition.readings(content.id(), paragraph), typeface.readings());
        laidOut++;
        if (lines.size() >= REMEMBERED) {
            lines.clear();
        }
        lines.put(number, cell.lines());
    }
}
