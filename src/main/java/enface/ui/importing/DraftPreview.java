package enface.ui.importing;

import enface.align.Alignment;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftVersion;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.Choosing.Piece;
import enface.study.importing.ImportModel;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The text of an import as it will stand: paragraph beside paragraph, who speaks over what is said, a mark at every
/// join, and a word where what stands beside a paragraph has nothing to do with it. Paragraphs that a person chooses
/// are
/// left out of the text.
final class DraftPreview extends VBox {

    /// What stands side by side: for each version the numbers of its paragraphs.
    private record Facing(List<List<Integer>> paragraphs) {}

    private static final String PLACE = "draft";

    /// Room for the scroll bar.
    private static final double BAR = 18;

    /// What window.css leaves free on the left and right of a row.
    private static final double SIDE = 28;

    /// Stands where two lines of the file were joined.
    private static final String JOIN = "⟩⟨";

    private final ImportModel model;
    private final PreparedWork work;
    private final Words words;
    private final ListView<Facing> list = new ListView<>();
    private final ChosenParagraphs chosen;

    DraftPreview(WindowModel window, ImportModel model) {
        this.model = model;
        work = model.work();
        words = window.words();
        chosen = new ChosenParagraphs(window, model, list::refresh);
        getStyleClass().add("draft-preview");
        var heads = columns();
        for (int v = 0; v < work.work().versions().size(); v++) {
            heads.add(head(work.work().versions().get(v)), v, 0);
        }
        list.setId("draft");
        setMinWidth(0);
        list.setAccessibleText(words.get("import.title"));
        list.getItems().setAll(facing());
        list.setFocusTraversable(true);
        list.setCellFactory(_ -> new FacingCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        keepPlace();
        VBox.setVgrow(list, Priority.ALWAYS);
        fit(heads, list);
        var head = Controls.withClass(new HBox(heads), "draft-heads");
        getChildren().addAll(head, list, chosen.bar());
        if (work.work().versions().stream()
                .flatMap(v -> v.paragraphs().stream())
                .anyMatch(p -> !p.joins().isEmpty())) {
            var legend = new HBox(
                    6,
                    Controls.label(JOIN, "join-sign"),
                    Controls.label(words.get("import.join-mark"), "pane-subtitle"));
            getChildren().add(Controls.withClass(legend, "draft-legend"));
        }
    }

    /// The text stays where it is when it is read again.
    private void keepPlace() {
        int first = model.look().getOrDefault(PLACE, 0.0).intValue();
        list.scrollTo(Math.clamp(first, 0, Math.max(0, list.getItems().size() - 1)));
        list.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                var cell = flow.getFirstVisibleCell();
                model.look().put(PLACE, cell == null ? 0.0 : cell.getIndex());
            }
        });
    }

    /// Space chooses what stands in a row, Delete leaves out what is chosen.
    private void onKey(KeyEvent event) {
        int row = list.getFocusModel().getFocusedIndex();
        if (row < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            chosen.turn(pieces(list.getItems().get(row)));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            chosen.leaveOut(pieces(list.getItems().get(row)));
            event.consume();
        }
    }

    private static List<Piece> pieces(Facing facing) {
        var pieces = new ArrayList<Piece>();
        for (int v = 0; v < facing.paragraphs().size(); v++) {
            for (int p : facing.paragraphs().get(v)) {
                pieces.add(new Piece(v, p));
            }
        }
        return pieces;
    }

    private VBox head(DraftVersion version) {
        int count = version.paragraphs().size();
        var told = new ArrayList<String>();
        told.add(words.get("import.counts", count, version.text().segmentCount()));
        if (version.unfinished()) {
            told.add(words.get("import.unfinished"));
        }
        var name = name(version);
        if (!name.isEmpty()) {
            told.addFirst(name);
        }
        return new VBox(
                Controls.label(words.language(version.language()), "pane-title"),
                Controls.label(String.join(" · ", told), "pane-subtitle"));
    }

    /// What a version is called, or by whom it is; of several in one language that have no name the file.
    private String name(DraftVersion version) {
        var called = version.called().label();
        boolean several = work.work().versions().stream()
                        .filter(other -> other.language().equals(version.language()))
                        .count()
                > 1;
        boolean files = work.work().versions().stream()
                        .map(DraftVersion::file)
                        .distinct()
                        .count()
                > 1;
        return called.isBlank() && several && files ? version.file().name() : called;
    }

    private static void fit(GridPane grid, ListView<Facing> list) {
        var width = list.widthProperty().subtract(BAR + 2 * SIDE);
        grid.minWidthProperty().bind(width);
        grid.prefWidthProperty().bind(width);
        grid.maxWidthProperty().bind(width);
    }

    /// As many equal columns as there are versions; the heads and the text below stand in the same.
    private GridPane columns() {
        var grid = new GridPane(24, 0);
        int count = work.texts().size();
        for (int v = 0; v < count; v++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /// Each paragraph of the first version with those paragraphs of the others that begin beside it.
    private List<Facing> facing() {
        var first = work.texts().getFirst();
        var rows = new ArrayList<Facing>();
        int[] next = new int[work.texts().size()];
        for (int p = 0; p < first.paragraphs().size(); p++) {
            var cells = new ArrayList<List<Integer>>();
            cells.add(List.of(p));
            for (int v = 1; v < work.texts().size(); v++) {
                boolean last = p + 1 == first.paragraphs().size();
                int end = last ? work.texts().get(v).paragraphs().size() : paragraphBeside(v, p + 1);
                int from = next[v];
                cells.add(IntStream.range(from, Math.max(from, end)).boxed().toList());
                next[v] = Math.max(from, end);
            }
            rows.add(new Facing(cells));
        }
        return rows;
    }

    /// The paragraph of version `v` that stands beside paragraph `p` of the first.
    private int paragraphBeside(int v, int p) {
        var first = work.texts().getFirst();
        var other = work.texts().get(v);
        Alignment alignment = work.alignments().get(v - 1).alignment();
        int segment = first.segmentsOf(p).from();
        if (segment >= first.segmentCount()) {
            return other.paragraphs().size();
        }
        var target = alignment.beads().get(alignment.beadOfSource(segment)).target();
        return target.from() < other.segmentCount()
                ? other.paragraphOf(target.from())
                : other.paragraphs().size();
    }

    /// Paragraphs side by side.
    private final class FacingCell extends ListCell<Facing> {

        FacingCell() {
            setFocusTraversable(false);
            setPrefWidth(0); // as wide as the list, which then needs no bar below
        }

        /// As high as the highest paragraph at this width; a cell does not ask its graphic that by itself.
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double room = getListView().getWidth() - BAR - 2 * SIDE;
            return snappedTopInset() + getGraphic().prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Facing facing, boolean empty) {
            super.updateItem(facing, empty);
            setGraphic(empty || facing == null ? null : row(facing));
            setAccessibleText(empty || facing == null ? null : spoken(facing));
        }

        private GridPane row(Facing facing) {
            var grid = columns();
            fit(grid, getListView());
            for (int v = 0; v < facing.paragraphs().size(); v++) {
                var version = work.work().versions().get(v);
                var cell = new VBox(8);
                if (isStray(facing, v)) {
                    cell.getChildren().add(Controls.wrapped("≠ " + words.get("import.stray"), "draft-stray"));
                }
                for (int p : facing.paragraphs().get(v)) {
                    var shown = paragraph(version.paragraphs().get(p), version.language());
                    chosen.on(shown, new Piece(v, p));
                    var speaker = speaker(version, p);
                    cell.getChildren()
                            .add(
                                    speaker.isEmpty()
                                            ? shown
                                            : new VBox(1, Controls.label(speaker, "draft-speaker"), shown));
                }
                grid.add(cell, v, 0);
            }
            return grid;
        }
    }

    /// Who speaks, where it is not who spoke before.
    private static String speaker(DraftVersion version, int paragraph) {
        var speaker = version.paragraphs().get(paragraph).paragraph().speaker();
        boolean goesOn = paragraph > 0
                && version.paragraphs().get(paragraph - 1).paragraph().speaker().equals(speaker);
        return goesOn ? "" : speaker;
    }

    private boolean isStray(Facing facing, int version) {
        return facing.paragraphs().get(version).stream().anyMatch(p -> work.isStray(version, p));
    }

    /// A row in words: what stands in each version, and who says it.
    private String spoken(Facing facing) {
        var told = new ArrayList<String>();
        for (int v = 0; v < facing.paragraphs().size(); v++) {
            var version = work.work().versions().get(v);
            var said = new ArrayList<String>();
            if (isStray(facing, v)) {
                said.add(words.get("import.stray"));
            }
            for (int p : facing.paragraphs().get(v)) {
                var speaker = speaker(version, p);
                var text = version.paragraphs().get(p).paragraph().text();
                said.add(speaker.isEmpty() ? text : speaker + ": " + text);
            }
            told.add(words.language(version.language()) + ": " + String.join("\n", said));
        }
        return String.join("\n", told);
    }

    private static TextFlow paragraph(DraftParagraph paragraph, LanguageTag language) {
        var flow = Controls.withClass(
                new TextFlow(), "draft-paragraph", language.isUnspaced() ? "han-paragraph" : "latin-paragraph");
        var text = paragraph.paragraph().text();
        Controls.eitherWay(flow, text);
        int at = 0;
        for (int join : paragraph.joins()) {
            flow.getChildren()
                    .add(piece(text.substring(at, join), paragraph.paragraph().kind()));
            flow.getChildren().add(Controls.withClass(new Text(JOIN), "join-mark"));
            at = join;
        }
        flow.getChildren().add(piece(text.substring(at), paragraph.paragraph().kind()));
        return flow;
    }

    private static Text piece(String text, Kind kind) {
        return Controls.withClass(new Text(text), "draft-text", kind == Kind.HEADING ? "draft-heading" : "draft-body");
    }
}
