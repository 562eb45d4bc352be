package enface.study.hide;

import enface.language.cut.WordBoundaries;
import enface.study.work.OpenWork;
import enface.study.work.Outline;
import enface.study.work.OutlineEntry;
import enface.study.work.Reading;
import enface.study.work.Reading.Shown;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.cover.Cover;
import enface.text.cover.Covers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which versions are hidden, and how far they are revealed: sentence by sentence or word by word, row by row in the
/// order of reading, and within a row version by version.
///
/// On the thread of the window only.
public final class CoverModel {

    /// A person who takes back more steps than this has other things in mind.
    private static final int REMEMBERED = 500;

    /// What was just revealed, and where it stands.
    ///
    /// @param pane the number of the version among those shown
    public record Revealed(int pane, int row, TextRange range) {}

    /// How far the person has come.
    public record Progress(int revealed, int sentences) {}

    /// A covered sentence.
    private record Spot(int pane, int row, Version version, int segment) {}

    /// A state to go back to, and the row that was worked at.
    private record Step(Covers before, int row) {}

    private final Reading reading;
    private final ReadOnlyObjectWrapper<Covers> covers = new ReadOnlyObjectWrapper<>(this, "covers", Covers.NONE);
    private final Deque<Step> steps = new ArrayDeque<>();

    /// Covers what there is to read; when the work is taken up anew, a text that is another by then is covered whole.
    public CoverModel(Reading reading) {
        this.reading = reading;
        reading.onTaken(now -> restore(covers.get(), now));
    }

    /// What is covered.
    public ReadOnlyObjectProperty<Covers> coversProperty() {
        return covers.getReadOnlyProperty();
    }

    public Covers covers() {
        return covers.get();
    }

    /// Whether any of the versions shown is hidden.
    public boolean isActive() {
        return reading.shownProperty().get().versions().stream()
                .anyMatch(v -> covers.get().isHidden(v.id()));
    }

    /// The numbers of the hidden versions.
    public Set<VersionId> hiddenIds() {
        return hidden().stream().map(Version::id).collect(Collectors.toUnmodifiableSet());
    }

    /// The hidden ones of the versions shown.
    public List<Version> hidden() {
        return reading.shownProperty().get().versions().stream()
                .filter(v -> covers.get().isHidden(v.id()))
                .toList();
    }

    /// Covers these, as they were left; that is no step to take back.
    void begin(List<Version> hidden) {
        var now = covers.get();
        for (var version : hidden) {
            now = now.with(version.id(), Cover.over(version.text()));
        }
        covers.set(now);
    }

    /// Covers all of a version, whatever was revealed.
    public void hide(Version version) {
        set(covers.get().with(version.id(), Cover.over(version.text())), -1);
    }

    /// Takes the cover off a version for good.
    public void show(Version version) {
        set(covers.get().without(version.id()), -1);
    }

    /// Hides a version, or shows a hidden one.
    public void toggle(Version version) {
        if (covers.get().isHidden(version.id())) {
            show(version);
        } else {
            hide(version);
        }
    }

    /// Hides all versions shown but the original, or the last one where there is no other; shows them all where any
    /// is hidden.
    ///
    /// @param original which version stays
    public void toggleTranslations(Optional<VersionId> original) {
        if (isActive()) {
            showAll();
            return;
        }
        var versions = reading.shownProperty().get().versions();
        var hiding = versions.stream()
                .filter(v -> !original.equals(Optional.of(v.id())))
                .toList();
        var now = covers.get();
        for (var version : hiding.isEmpty() ? List.of(versions.getLast()) : hiding) {
            now = now.with(version.id(), Cover.over(version.text()));
        }
        set(now, -1);
    }

    /// Takes all covers off.
    public void showAll() {
        set(Covers.NONE, -1);
    }

    /// Covers again all that was revealed of the hidden versions.
    public void coverAgain() {
        var now = covers.get();
        for (var version : hidden()) {
            now = now.with(version.id(), Cover.over(version.text()));
        }
        set(now, -1);
    }

    /// Puts back covers as they were at some other time; a text that is another now is covered whole.
    public void restore(Covers before, OpenWork work) {
        var now = before;
        for (var version : work.versions()) {
            var cover = before.of(version.id());
            if (cover.isPresent() && !cover.get().isOver(version.text())) {
                now = now.with(version.id(), Cover.over(version.text()));
            }
        }
        set(now, -1);
    }

    private void set(Covers now, int row) {
        if (!now.equals(covers.get())) {
            steps.push(new Step(covers.get(), row));
            if (steps.size() > REMEMBERED) {
                steps.removeLast();
            }
            covers.set(now);
        }
    }

    /// Takes back what was done last, and says at which row that was; nothing where there is nothing to take back, -1
    /// where it was no row.
    public Optional<Integer> takeBack() {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var step = steps.pop();
        covers.set(step.before());
        return Optional.of(step.row());
    }

    /// Reveals the next covered sentence, from a row on; nothing where none is covered from there on.
    public Optional<Revealed> revealNext(int fromRow) {
        return next(fromRow).map(spot -> reveal(spot, cover -> cover.reveal(spot.segment())));
    }

    /// Reveals the next covered word, from a row on, with the marks that follow it.
    public Optional<Revealed> revealWord(int fromRow) {
        return next(fromRow).map(spot -> {
            int end = endOfWord(spot);
            return reveal(spot, cover -> cover.revealTo(spot.segment(), end));
        });
    }

    /// Reveals the covered sentence at a place; nothing where that is not covered.
    public Optional<Revealed> revealAt(VersionId id, TextPlace place) {
        var now = reading.shownProperty().get();
        for (int pane = 0; pane < now.versions().size(); pane++) {
            var version = now.versions().get(pane);
            if (version.id().equals(id) && covers.get().hides(id, place)) {
                int segment = version.text().segmentAt(place);
                var spot = new Spot(pane, rowOf(now, pane, segment), version, segment);
                return Optional.of(reveal(spot, cover -> cover.reveal(segment)));
            }
        }
        return Optional.empty();
    }

    private static int rowOf(Shown now, int pane, int segment) {
        for (int row = 0; row < now.rows().size(); row++) {
            if (now.rows().get(row).cells().get(pane).contains(segment)) {
                return row;
            }
        }
        return -1;
    }

    private Revealed reveal(Spot spot, UnaryOperator<Cover> change) {
        var id = spot.version().id();
        var cover = covers.get().of(id).orElseThrow();
        var from = cover.coveredFrom(spot.segment());
        var less = change.apply(cover);
        set(covers.get().with(id, less), spot.row());
        var to = less.coveredFrom(spot.segment());
        return new Revealed(spot.pane(), spot.row(), TextRange.between(from, to));
    }

    private Optional<Spot> next(int fromRow) {
        var now = reading.shownProperty().get();
        for (int row = Math.max(0, fromRow); row < now.rows().size(); row++) {
            for (int pane = 0; pane < now.versions().size(); pane++) {
                var version = now.versions().get(pane);
                var cover = covers.get().of(version.id());
                if (cover.isPresent()) {
                    var cell = now.rows().get(row).cells().get(pane);
                    for (int segment = cell.from(); segment < cell.to(); segment++) {
                        if (cover.get().hides(segment)) {
                            return Optional.of(new Spot(pane, row, version, segment));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Where the next word of a sentence ends, as an offset of its paragraph: with the marks behind it and, so that
    /// none is revealed alone, those before it.
    private int endOfWord(Spot spot) {
        var from = covers.get().of(spot.version().id()).orElseThrow().coveredFrom(spot.segment());
        var text = spot.version().text().paragraph(from.paragraph()).text();
        int end = spot.version().text().rangeOf(spot.segment()).to().offset();
        int at = from.offset();
        while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at >= end) {
            return end;
        }
        at = Math.max(
                at + Character.charCount(text.codePointAt(at)),
                WordBoundaries.wordAt(spot.version().language(), text, at).end());
        while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    /// The outline of what is shown, without what is covered.
    public List<OutlineEntry> outline() {
        var now = reading.shownProperty().get();
        return isActive() ? Outline.of(now.versions(), now.rows(), covers.get()) : now.outline();
    }

    /// How many sentences of the hidden versions shown are revealed, and how many they have.
    public Progress progress() {
        var own =
                hidden().stream().flatMap(v -> covers.get().of(v.id()).stream()).toList();
        return new Progress(
                own.stream().mapToInt(Cover::revealed).sum(),
                own.stream().mapToInt(Cover::sentences).sum());
    }

    /// What can be read of a range of a version; nothing where all of it is covered.
    public String textOf(Version version, TextRange range) {
        return covers.get().textOf(version.id(), version.text(), range);
    }

    /// The same of some sentences.
    public String textOf(Version version, SegmentRange cell) {
        return cell.isEmpty() ? "" : textOf(version, version.text().rangeOf(cell));
    }

    /// What of some passages can be read whole.
    public Map<VersionId, TextRange> readable(Map<VersionId, TextRange> passages) {
        var left = new HashMap<>(passages);
        left.entrySet().removeIf(e -> covers.get().hidesAny(e.getKey(), e.getValue()));
        return left;
    }
}
