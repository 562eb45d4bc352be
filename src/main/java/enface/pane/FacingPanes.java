package enface.pane;

import enface.align.LevelPoint;
import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.pane.head.PaneHeaders;
import enface.pane.head.PaneOrder;
import enface.pane.key.CommandKeys;
import enface.pane.level.Layout;
import enface.pane.level.PaneCovers;
import enface.pane.level.PaneViewport;
import enface.pane.level.RowSpeech;
import enface.pane.level.SentenceLevel;
import enface.pane.level.Steering;
import enface.pane.over.Overlays;
import enface.pane.over.WordReading;
import enface.pane.place.ReadingPosition;
import enface.pane.type.PaneText;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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

    private static final Set<Reach> KEYS = Set.of(Reach.READING, Reach.WINDOW);

    private final UnaryOperator<String> words;
    private final PaneViewport viewport = new PaneViewport();
    private final WordLight wordLight = new WordLight(viewport.lighting);
    private final Pointer pointer = new Pointer(viewport, wordLight);
    private final PaneHeaders headers;
    private final PaneDeeds deeds;

    private final PaneType type = new PaneType(viewport);
    private final Overlays overlays;
    private final PaneMarks marks;
    private final ObjectProperty<Layout> textLayout = new SimpleObjectProperty<>(this, "textLayout", Layout.FACING);
    private final ObservableMap<VersionId, TextRange> selections =
            FXCollections.unmodifiableObservableMap(viewport.lighting.selections.ranges());

    /// @param words gives the words of the bundle for keys that start with `pane.`
    public FacingPanes(UnaryOperator<String> words) {
        this.words = words;
        viewport.covers.speak(words);
        headers = new PaneHeaders(viewport, words);
        headers.listen(this);
        overlays = new Overlays(viewport, words);
        marks = new PaneMarks(viewport, wordLight, overlays, this::tellRow);
        deeds = new PaneDeeds(
                viewport, headers, wordLight, Deed.of(this::switchLayout).on(textLayout.isEqualTo(Layout.ROWS)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> CommandKeys.press(event, deeds.deeds(), KEYS));
        addEventHandler(KeyEvent.KEY_RELEASED, deeds::release);
        focusedProperty().addListener((_, _, focused) -> wordLight.hold(focused && wordLight.isHeld()));
        getStyleClass().add("facing-panes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(type.samples());
        getChildren().add(viewport);
        getChildren().addAll(overlays.all());
        listen();
    }

    private void listen() {
        viewport.afterLayout(this::follow);
        viewport.lighting.currentRow.addListener(_ -> tellRow());
        viewport.lighting.covers.addListener(_ -> tellRow());
        textLayout.addListener((_, _, now) -> viewport.setTextLayout(now));
        addEventHandler(ScrollEvent.SCROLL, pointer::turn);
        viewport.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        overlays.links().onTaken(pointer::abandon);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(FacingPanes.class.getResource("/theme/panes.css"))
                .toExternalForm();
    }

    /// What can be done over the texts, by keys or otherwise.
    public Deeds deeds() {
        return deeds.deeds();
    }

    // What is shown

    /// Shows these texts, with the first row at the reading line. What was selected, current or marked is forgotten;
    /// the term source stays.
    ///
    /// @param rows for each row one range of segments per text, in the order of `texts`; without any, segment faces
    ///     segment
    public void show(List<PaneText> texts, List<Row> rows) {
        var columns = texts.stream().map(type::column).toList();
        marks.showIn(columns);
        headers.show(texts, getChildren());
        overlays.raise();
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

    /// How the texts are set.
    public PaneType type() {
        return type;
    }

    /// Dims all but the current row, or the one at the reading line where none is current.
    public void setFocusMode(boolean on) {
        overlays.veil().set(on);
    }

    /// What is written over the one word that is pointed at.
    public WordReading wordReading() {
        return overlays.wordReading();
    }

    Overlays overlays() {
        return overlays;
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

    /// The row the reader is at; -1 for none.
    public IntegerProperty currentRowProperty() {
        return viewport.lighting.currentRow;
    }

    public int getCurrentRow() {
        return viewport.lighting.currentRow.get();
    }

    public void setCurrentRow(int row) {
        setCurrentRow(Steering.ALL, row);
    }

    /// Makes a row the current one; its counterparts come to the height at which it stands in a pane.
    public void setCurrentRow(int pane, int row) {
        viewport.lighting.currentRow.set(row);
        viewport.steering.levelSentence(pane);
    }

    /// How counterparts of the current sentence come to its height.
    public SentenceLevel sentenceLevel() {
        return viewport.steering.sentences();
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

    /// The version in which something was selected last.
    public Optional<VersionId> lastSelected() {
        return viewport.lighting.selections.last();
    }

    public void select(VersionId version, TextRange range) {
        viewport.lighting.selections.select(version, range);
    }

    public void clearSelection() {
        viewport.lighting.selections.clear();
    }

    // Marks

    /// What is marked in the texts.
    public PaneMarks marks() {
        return marks;
    }

    /// What the pointer tells.
    public Pointer pointer() {
        return pointer;
    }

    /// Where some characters stand, in the pixels of the screen; those of the first line they are on. Nothing where
    /// they are not in view.
    public Optional<Bounds> boundsOnScreen(VersionId version, int paragraph, TextSpan span) {
        return viewport.columns().stream()
                .filter(c -> c.content().id().equals(version))
                .findFirst()
                .flatMap(c -> c.boundsOf(paragraph, span).map(c::localToScreen));
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

    PaneViewport viewport() {
        return viewport;
    }

    private void tellRow() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void follow() {
        headers.follow();
        overlays.follow();
    }

    @Override
    protected void layoutChildren() {
        overlays.layout(getWidth(), getHeight());
        headers.layout(getHeight());
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
