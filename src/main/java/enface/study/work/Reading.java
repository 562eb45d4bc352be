package enface.study.work;

import enface.align.LevelPoint;
import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.store.work.Places;
import enface.store.work.Places.Place;
import enface.study.act.Means;
import enface.study.act.Saving;
import enface.study.act.Writing;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A work as it is read: which versions stand side by side, in which rows, where the reader is and which row is the
/// current one. It changes while it is read, when a version is written, added or taken away ([#renewing]).
///
/// On the thread of the window only. [#close] saves the place where it is not saved yet.
public final class Reading {

    /// How many versions stand side by side at most.
    public static final int MOST_SHOWN = 4;

    /// What is shown, changed as one.
    ///
    /// @param moved what of the rows has its counterpart in another
    public record Shown(
            List<Version> versions,
            List<Row> rows,
            MovedRows moved,
            List<OutlineEntry> outline,
            List<Offered> offered) {}

    /// A version that can be shown, and what it is called.
    public record Offered(VersionId id, LanguageTag language, Called called) {}

    /// Where a version has what corresponds to a row but stands in another.
    ///
    /// @param paragraph counted from 0
    public record Elsewhere(Version version, int row, int paragraph) {}

    /// Where the reader is: a row of what is shown, and how far into it.
    public record ReadingPlace(int row, double fraction) {}

    private OpenWork work;
    private final Places places;
    private final Writing writing;
    private final Saving saving;
    private final Renewing renewing;
    private final List<Consumer<OpenWork>> takers = new ArrayList<>();
    private List<LevelPoint> levelPoints;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ObjectProperty<ReadingPlace> place =
            new SimpleObjectProperty<>(this, "place", new ReadingPlace(0, 0));
    private final IntegerProperty currentRow = new SimpleIntegerProperty(this, "currentRow", -1);

    /// @param left where the reader left off
    public Reading(OpenWork work, Optional<Place> left, List<LevelPoint> levelPoints, Means means) {
        this.work = work;
        this.levelPoints = levelPoints;
        places = means.library().places();
        writing = means.writing();
        saving = new Saving(means.later(), this::savePlace);
        renewing = new Renewing(means.jobs(), work, this::shownOf, this::take);
        show(FirstShown.of(work, left));
        left.ifPresent(p -> place.set(placeOf(p)));
        place.addListener(_ -> saving.touch());
    }

    public OpenWork work() {
        return work;
    }

    /// Takes up the work anew, after a version of it was written, added or taken away, as soon as its rows are laid
    /// out; place and choice are kept. It is to be made of the newest one.
    public Renewing renewing() {
        return renewing;
    }

    private List<Version> shownOf(OpenWork now) {
        var again = FirstShown.versions(
                now, shown.get().versions().stream().map(Version::id).toList());
        return again.size() >= 2 ? again : FirstShown.versions(now);
    }

    /// Is given the work each time it is taken up anew, before what is shown of it changes.
    public void onTaken(Consumer<OpenWork> taker) {
        takers.add(taker);
    }

    private void take(OpenWork now) {
        var followed = new FollowedPlaces(work.work(), now.work());
        var kept = followed.now(placeInOriginal());
        levelPoints = followed.now(levelPoints);
        var current = Optional.of(currentRow.get()).filter(row -> row >= 0).map(this::segmentOf);
        var before = work.work().original();
        work = now;
        takers.forEach(taker -> taker.accept(now));
        var versions = shownOf(now);
        boolean same = offered().equals(shown.get().offered())
                && versions.equals(shown.get().versions())
                && now.sideBySide(versions).rows().equals(shown.get().rows());
        if (!same) {
            show(versions, Optional.of(kept));
            if (currentRow.get() < 0) { // else a listener knew better
                current.flatMap(segment -> before.map(o -> followed.now(o.id(), segment)))
                        .flatMap(this::rowOf)
                        .ifPresent(currentRow::set);
            }
        }
    }

    private List<Offered> offered() {
        return work.given().stream()
                .map(v -> new Offered(v.id(), v.language(), v.called()))
                .toList();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Where the reader is; the view sets it, and it is saved soon after.
    public ObjectProperty<ReadingPlace> placeProperty() {
        return place;
    }

    /// The row the reader looks at; -1 for none. The view sets it, so that it outlives the view.
    public IntegerProperty currentRowProperty() {
        return currentRow;
    }

    /// Shows these versions, in this order; the place is kept.
    public void show(List<Version> versions) {
        show(versions, shown.get() == null ? Optional.empty() : Optional.of(placeInOriginal()));
    }

    private void show(List<Version> versions, Optional<Place> kept) {
        var side = work.sideBySide(versions);
        currentRow.set(-1); // of rows that are no more
        shown.set(new Shown(versions, side.rows(), side.moved(), side.outline(), offered()));
        kept.ifPresent(p -> place.set(placeOf(p)));
        saving.touch();
    }

    /// Makes the row of a place the current one and the one the reader is at; a version that is not shown is shown
    /// then, instead of the last one where there is no room for more.
    public void goTo(VersionId id, TextPlace to) {
        work.versions().stream().filter(v -> v.id().equals(id)).findFirst().ifPresent(version -> {
            var now = new ArrayList<>(shown.get().versions());
            if (!now.contains(version)) {
                if (now.size() == MOST_SHOWN) {
                    now.removeLast();
                }
                now.add(version);
                show(now);
            }
            int column = shown.get().versions().indexOf(version);
            int segment =
                    version.text().segmentCount() == 0 ? 0 : version.text().segmentAt(to);
            int row = IntStream.range(0, shown.get().rows().size())
                    .filter(r -> shown.get().rows().get(r).cells().get(column).contains(segment))
                    .findFirst()
                    .orElse(0);
            place.set(new ReadingPlace(row, 0));
            currentRow.set(row);
        });
    }

    /// Makes a row the current one before the work is shown, where there is such a row.
    public void makeCurrent(int row) {
        currentRow.set(Math.min(row, shown.get().rows().size() - 1));
    }

    /// Shows or hides a version; it comes before the first one shown that follows it in the work. The last two stay,
    /// and there are never more than [#MOST_SHOWN].
    public void toggle(Version version) {
        var now = shown.get().versions();
        if (now.contains(version)) {
            if (now.size() > 2) {
                show(now.stream().filter(v -> !v.equals(version)).toList());
            }
        } else if (now.size() < MOST_SHOWN) {
            var all = work.versions();
            int before = (int) now.stream()
                    .takeWhile(v -> all.indexOf(v) < all.indexOf(version))
                    .count();
            var more = new ArrayList<>(now);
            more.add(before, version);
            show(more);
        }
    }

    /// Moves the version that stands at one place to another, counted from 0.
    public void move(int from, int to) {
        var order = new ArrayList<>(shown.get().versions());
        order.add(to, order.remove(from));
        show(order);
    }

    /// Lets the versions at two places change them.
    public void swap(int one, int other) {
        var order = new ArrayList<>(shown.get().versions());
        Collections.swap(order, one, other);
        show(order);
    }

    /// The passages of a row, in the versions that have any text there or, moved, elsewhere; nothing for a row that is
    /// not there.
    public Map<VersionId, TextRange> passages(int row) {
        var now = shown.get();
        var ranges = new HashMap<VersionId, TextRange>();
        for (int i = 0;
                i < now.versions().size() && row >= 0 && row < now.rows().size();
                i++) {
            var version = now.versions().get(i);
            var cell = now.rows().get(row).cells().get(i);
            var elsewhere = now.moved().of(row, i);
            if (cell.isEmpty() && elsewhere.isPresent()) {
                cell = now.rows().get(elsewhere.getAsInt()).cells().get(i);
            }
            if (!cell.isEmpty()) {
                ranges.put(version.id(), version.text().rangeOf(cell));
            }
        }
        return ranges;
    }

    /// Where what corresponds to a row stands elsewhere in one of the versions; the first of several.
    public Optional<Elsewhere> elsewhere(int row) {
        var now = shown.get();
        return IntStream.range(0, now.versions().size())
                .filter(i -> now.moved().of(row, i).isPresent())
                .mapToObj(i -> {
                    int other = now.moved().of(row, i).getAsInt();
                    var version = now.versions().get(i);
                    int segment = now.rows().get(other).cells().get(i).from();
                    return new Elsewhere(version, other, version.text().paragraphOf(segment));
                })
                .findFirst();
    }

    /// The paragraph of the first version shown that a row is in, or stands behind; from 0.
    public int paragraphOf(int row) {
        var text = shown.get().versions().getFirst().text();
        var rows = shown.get().rows();
        if (text.segmentCount() == 0 || row >= rows.size()) {
            return 0;
        }
        return text.paragraphOf(Math.min(rows.get(row).cells().getFirst().from(), text.segmentCount() - 1));
    }

    /// How many of the rows shown have something in every version, there or elsewhere.
    public long completeRows() {
        return work.sideBySide(shown.get().versions()).complete();
    }

    /// The next row after one that lacks something in a version, there and elsewhere; after the last the first again.
    public Optional<Integer> gapAfter(int row) {
        var now = shown.get();
        int rows = now.rows().size();
        return IntStream.rangeClosed(1, rows)
                .map(step -> Math.floorMod(row + step, rows))
                .filter(r -> IntStream.range(0, now.versions().size())
                        .anyMatch(i -> now.rows().get(r).cells().get(i).isEmpty()
                                && now.moved().of(r, i).isEmpty()))
                .boxed()
                .findFirst();
    }

    private Place placeInOriginal() {
        var ids = shown.get().versions().stream().map(Version::id).toList();
        var now = place.get();
        return shown.get().rows().isEmpty()
                ? new Place(0, 0, ids)
                : new Place(segmentOf(now.row()), now.fraction(), ids);
    }

    /// The segment of the original at a row of what is shown, or the last one for a row beyond the end.
    public int segmentOf(int row) {
        return OriginalRows.segmentOf(work, shown.get(), row);
    }

    private ReadingPlace placeOf(Place saved) {
        return rowOf(saved.segment())
                .map(row -> new ReadingPlace(row, saved.fraction()))
                .orElse(new ReadingPlace(0, 0));
    }

    /// The row of what is shown that has a segment of the original; nothing for a segment that is not there.
    public Optional<Integer> rowOf(int segment) {
        return OriginalRows.rowOf(work, shown.get(), segment);
    }

    /// Where the reader set versions off from their alignments.
    public List<LevelPoint> levelPoints() {
        return levelPoints;
    }

    /// Remembers these at once, in place of what was remembered.
    public void setLevelPoints(List<LevelPoint> points) {
        var kept = List.copyOf(points);
        var id = work.work().id();
        levelPoints = kept;
        var then = work.work();
        writing.keep(List.of("level", id), () -> places.setLevelPoints(then, kept), () -> {});
    }

    private void savePlace() {
        var id = work.work().id();
        var now = placeInOriginal();
        work.work()
                .original()
                .ifPresent(
                        original -> writing.keep(List.of("place", id), () -> places.save(id, now, original), () -> {}));
    }

    /// Sends on its way where the reader is.
    public void save() {
        saving.flush();
    }

    /// Saves, and shows nothing new any more.
    public void close() {
        save();
        renewing.close();
    }
}
