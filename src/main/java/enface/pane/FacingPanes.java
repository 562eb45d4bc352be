package enface.pane;

import enface.align.LevelPoint;
import enface.align.MovedRows;
import enface.align.Row;
import enface.compare.Change;
import enface.glossary.ConceptId;
import enface.note.NoteId;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// One to four versions of a work side by side, each flowing as its own page, and level at every row.
///
/// The one truth is the reading position, a row and a fraction of it; every pane is placed from that, at each layout,
/// so no pane can drift from the others. A wheel step advances by a height in which each row counts as high as in its
/// tallest pane: no pane moves farther than the wheel was turned, and one without text for a row rests meanwhile.
/// Memory and the cost of a step depend on what is in view, not on how long the texts are.
///
/// To be used on the JavaFX thread. Colours and fonts come from `theme/panes.css`, whose names `theme/theme.css`
/// defines.
public final class FacingPanes extends Region {

    private static final double BAR_WIDTH = 12;
    private static final double SMALLEST_SCALE = 0.5;
    private static final double LARGEST_SCALE = 3;

    private final UnaryOperator<String> words;
    private final PaneViewport viewport = new PaneViewport();
    private final WordLight wordLight = new WordLight(viewport.lighting);
    private final Pointer pointer = new Pointer(viewport, wordLight);
    private final PositionBar bar = new PositionBar(viewport.steering);
    private final FoundMarks found = new FoundMarks(viewport, bar);
    private final FocusVeil veil = new FocusVeil(viewport);
    private final HeatStrip heat;
    private final WordReading wordReading = new WordReading(viewport);
    private final Region focusRing = new Region();
    private final PaneHeaders headers;
    private final Keys keys;

    private final TypeSamples samples = new TypeSamples();
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final ObjectProperty<Layout> textLayout = new SimpleObjectProperty<>(this, "textLayout", Layout.FACING);
    private final ObservableMap<VersionId, TextRange> selections =
            FXCollections.unmodifiableObservableMap(viewport.lighting.selections.ranges());
    private TermSource termSource = TermSource.NONE;
    private TypeStyle typeStyle = TypeStyle.USUAL;
    private Rendition rendition = Rendition.PLAIN;

    /// @param words gives the words of the bundle for keys that start with `pane.`
    public FacingPanes(UnaryOperator<String> words) {
        this.words = words;
        viewport.covers.speak(words);
        headers = new PaneHeaders(viewport, words);
        headers.listen(this);
        heat = new HeatStrip(viewport, words.apply("pane.heat"));
        keys = new Keys(viewport, headers, wordLight, this::switchLayout);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        addEventHandler(KeyEvent.KEY_RELEASED, keys::release);
        focusedProperty().addListener((_, _, focused) -> wordLight.hold(focused && wordLight.isHeld()));
        getStyleClass().add("facing-panes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.setManaged(false);
        bar.setAccessibleText(words.apply("pane.position"));
        getChildren().addAll(samples.nodes());
        getChildren().addAll(viewport, bar, found, veil, heat, wordReading, focusRing);
        listen();
    }

    private void listen() {
        viewport.afterLayout(this::follow);
        viewport.lighting.currentRow.addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        viewport.lighting.covers.addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        textLayout.addListener((_, _, now) -> viewport.setTextLayout(now));
        textScale.addListener(_ -> viewport.setTypefaces(this::typeface));
        samples.onFonts(() -> viewport.setTypefaces(this::typeface));
        samples.paper().addListener((_, _, paper) -> viewport.setDark(TypeSamples.isDark(paper)));
        addEventHandler(ScrollEvent.SCROLL, this::turn);
        viewport.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(FacingPanes.class.getResource("/theme/panes.css"))
                .toExternalForm();
    }

    // What is shown

    /// Shows these texts, with the first row at the reading line. What was selected, current or marked is forgotten;
    /// the term source stays.
    ///
    /// @param rows for each row one range of segments per text, in the order of `texts`; without any, segment faces
    ///     segment
    public void show(List<PaneText> texts, List<Row> rows) {
        var columns = texts.stream()
                .map(text -> new VirtualColumn(text, typeface(text)))
                .toList();
        columns.forEach(column -> column.setTermSource(termSource));
        columns.forEach(column -> column.cells().setRendition(rendition));
        headers.show(texts, getChildren());
        found.toFront();
        veil.toFront();
        wordReading.hide();
        wordReading.toFront();
        bar.toFront();
        heat.set(List.of());
        heat.toFront();
        focusRing.toFront();
        wordLight.forget();
        viewport.show(columns, rows);
        requestLayout();
    }

    /// Marks what stands in another row than its counterpart, and lights that with it.
    public void setMoved(MovedRows moved) {
        viewport.rowMap().setMoved(moved);
        viewport.lighting.decorate();
        viewport.requestLayout();
    }

    private Typeface typeface(PaneText text) {
        return samples.typeface(text, textScale.get(), typeStyle, rendition.hasReadings(text.id()));
    }

    /// How much larger than usual the text is set; 1 is usual. Kept within 0.5 and 3.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    public void setTextScale(double scale) {
        textScale.set(Math.clamp(scale, SMALLEST_SCALE, LARGEST_SCALE));
    }

    public double getTextScale() {
        return textScale.get();
    }

    /// Sets the text otherwise; what is at the reading line stays there.
    public void setTypeStyle(TypeStyle style) {
        typeStyle = style;
        viewport.setTypefaces(this::typeface);
    }

    /// Draws the texts otherwise, characters and readings; what is at the reading line stays there.
    public void setRendition(Rendition rendition) {
        if (rendition.equals(this.rendition)) {
            return;
        }
        this.rendition = rendition;
        viewport.columns().forEach(c -> c.cells().setRendition(rendition));
        viewport.setTypefaces(this::typeface);
    }

    /// Dims all but the current row, or the one at the reading line where none is current.
    public void setFocusMode(boolean on) {
        veil.set(on);
    }

    /// What is written over the one word that is pointed at.
    public WordReading wordReading() {
        return wordReading;
    }

    FocusVeil veil() {
        return veil;
    }

    /// Whether each version flows as its own page or row stands beside row; the line at the reading line stays there.
    public ObjectProperty<Layout> textLayoutProperty() {
        return textLayout;
    }

    private void switchLayout() {
        textLayout.set(textLayout.get() == Layout.FACING ? Layout.ROWS : Layout.FACING);
    }

    /// The points by which the reader set versions off from their alignments. Those of versions that are not shown are
    /// kept; points beyond the end of a text count as its end.
    public void setLevelPoints(List<LevelPoint> points) {
        viewport.setPoints(points);
    }

    /// Is told all the points whenever the reader sets one or takes one away.
    public void onLevelPoints(Consumer<List<LevelPoint>> action) {
        viewport.onPoints(action);
    }

    /// Says who changes the order of the panes when the person drags a head, or asks for it otherwise.
    public void setOrder(PaneOrder order) {
        headers.setOrder(order);
    }

    // Where the reader is

    /// Where the reader went. What is shown stands higher where the text would end before the panes do.
    public ReadOnlyObjectProperty<ReadingPosition> positionProperty() {
        return viewport.steering.position.getReadOnlyProperty();
    }

    public ReadingPosition getPosition() {
        return viewport.steering.position.get();
    }

    public void goTo(ReadingPosition position) {
        viewport.steering.goTo(position);
    }

    /// Brings the line of a place to the reading line, and makes its row the current one.
    public void goToPlace(int pane, TextPlace place) {
        viewport.steering.goToPlace(pane, place);
    }

    /// Moves on by so many pixels of the tallest pane, back where negative.
    public void scrollBy(double pixels) {
        viewport.steering.moveBy(Steering.ALL, pixels);
    }

    /// The row the reader is at, washed in every pane; -1 for none.
    public IntegerProperty currentRowProperty() {
        return viewport.lighting.currentRow;
    }

    public int getCurrentRow() {
        return viewport.lighting.currentRow.get();
    }

    public void setCurrentRow(int row) {
        viewport.lighting.currentRow.set(row);
    }

    /// The row under the pointer; -1 for none.
    public ReadOnlyIntegerProperty hoverRowProperty() {
        return viewport.lighting.hoverRow.getReadOnlyProperty();
    }

    public int firstVisibleRow() {
        return viewport.arrangement().rowsInSight()[0];
    }

    public int lastVisibleRow() {
        return viewport.arrangement().rowsInSight()[1];
    }

    /// The row of a place, or -1 where it is in none.
    public int rowOf(int pane, TextPlace place) {
        return viewport.rowMap().rowAt(pane, place);
    }

    // Selection

    /// What is selected, at most one range a version. To be watched; changed by [#select] and [#clearSelection].
    public ObservableMap<VersionId, TextRange> selections() {
        return selections;
    }

    public void select(VersionId version, TextRange range) {
        viewport.lighting.selections.select(version, range);
    }

    public void clearSelection() {
        viewport.lighting.selections.clear();
    }

    /// Puts what is selected on the clipboard, pane by pane, as the model has it.
    public void copy() {
        keys.copy();
    }

    /// Says what a double click selects where there is no term.
    public void setWordFinder(WordFinder finder) {
        pointer.setWordFinder(finder);
    }

    // Marks

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
        viewport.columns().forEach(c -> c.setNotes(notes));
        viewport.requestLayout();
    }

    /// Marks what was found, and nothing else. What stands in versions that are not shown is passed over.
    public void setFound(List<FoundMark> marks) {
        found.set(marks);
    }

    /// Marks one of what was found as that which is looked at.
    public void setFoundNow(Optional<FoundMark> mark) {
        found.setCurrent(mark);
    }

    /// Colours what differs between the versions shown, and nothing else. Lays nothing out.
    ///
    /// @param disagreement of each row, 0 to 1, to be shown beside the scroll bar; of none to show nothing there
    public void setDifferences(Map<VersionId, List<Change>> changes, List<Double> disagreement) {
        viewport.columns()
                .forEach(c -> c.setDifferences(
                        new ColumnDifferences(changes.getOrDefault(c.content().id(), List.of()))));
        viewport.lighting.decorate();
        heat.set(disagreement);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    HeatStrip heat() {
        return heat;
    }

    FoundMarks found() {
        return found;
    }

    /// Lights every term in view with this concept; the pointer does the same by itself.
    public void highlightConcept(Optional<ConceptId> concept) {
        viewport.lighting.light(concept, -1);
    }

    /// Is told when the pointer comes to a term, and with nothing when it leaves.
    public void onTermHover(Consumer<Optional<TermHit>> action) {
        pointer.onTermHover(action);
    }

    /// Is told, with all that were to be told before, when the pointer comes to another character, and with nothing
    /// when it leaves the text.
    public void onCharacterHover(Consumer<Optional<CharacterHit>> action) {
        pointer.onCharacterHover(action);
    }

    /// Where some characters stand, in the pixels of the screen; those of the first line they are on. Nothing where
    /// they are not in view.
    public Optional<Bounds> boundsOnScreen(VersionId version, int paragraph, TextSpan span) {
        return viewport.columns().stream()
                .filter(c -> c.content().id().equals(version))
                .findFirst()
                .flatMap(c -> c.boundsOf(paragraph, span).map(c::localToScreen));
    }

    /// Is told which note's number or passage was clicked.
    public void onNoteClicked(Consumer<NoteId> action) {
        pointer.onNoteClicked(action);
    }

    /// What is covered, and what the person does about it with mouse and menu.
    public PaneCovers covers() {
        return viewport.covers;
    }

    // Geometry

    /// The top of a place's line in this control's pixels, if its paragraph is laid out; it may lie out of sight.
    public OptionalDouble yOf(int pane, TextPlace place) {
        var y = viewport.columns().get(pane).yOf(place);
        return y.isEmpty() ? y : OptionalDouble.of(y.getAsDouble() + viewport.getLayoutY());
    }

    /// Runs after each layout of the text, for what stands beside it and has to follow.
    public void onLaidOut(Runnable action) {
        viewport.afterLayout(action);
    }

    /// How many times a paragraph was laid out since [#show].
    int cellsLaidOut() {
        return viewport.columns().stream().mapToInt(c -> c.cells().laidOut()).sum();
    }

    PaneViewport viewport() {
        return viewport;
    }

    private void turn(ScrollEvent event) {
        if (event.getDeltaY() != 0
                && !event.isControlDown()
                && !viewport.columns().isEmpty()) {
            viewport.steering.moveBy(viewport.paneAt(event.getX()), -event.getDeltaY());
            event.consume();
        }
    }

    private void follow() {
        headers.follow();
        bar.follow();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - BAR_WIDTH);
        double height = Math.max(1, getHeight() - PaneHeaders.HEIGHT);
        viewport.resizeRelocate(0, PaneHeaders.HEIGHT, width, height);
        viewport.layout();
        headers.layout(getHeight());
        bar.resizeRelocate(getWidth() - BAR_WIDTH, PaneHeaders.HEIGHT, BAR_WIDTH, height);
        heat.resizeRelocate(getWidth() - BAR_WIDTH - HeatStrip.WIDTH, PaneHeaders.HEIGHT, HeatStrip.WIDTH, height);
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 900;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    /// Reads out the current row, pane by pane.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return viewport.read(new RowSpeech(viewport.covers, words));
    }
}
