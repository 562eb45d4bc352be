package enface.study.find;

import enface.job.LongTask;
import enface.job.Progress;
import enface.job.RunningJob;
import enface.language.find.Query;
import enface.language.han.HanSyllables;
import enface.language.han.SyllableTable;
import enface.study.act.Tasks;
import enface.study.find.Finding.Found;
import enface.study.find.Finding.Hit;
import enface.study.hide.CoverModel;
import enface.study.work.Reading;
import enface.study.work.Reading.Shown;
import enface.text.VersionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finding in the versions shown: what is looked for, where it stands, and which of the places is looked at.
///
/// On the thread of the window only; the search itself runs beside it, and a newer one takes the place of an older.
public final class FindModel {

    /// A search that takes longer says how far it is.
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private static final long WHOLE = 10_000;

    private final Reading reading;
    private final CoverModel covers;
    private final Tasks tasks;
    private final HanSyllables syllables = new SyllableTable();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty pattern = new SimpleBooleanProperty(this, "pattern");
    private final ObjectProperty<Optional<VersionId>> scope =
            new SimpleObjectProperty<>(this, "scope", Optional.empty());
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private Optional<RunningJob> running = Optional.empty();
    private final ReadOnlyDoubleWrapper far = new ReadOnlyDoubleWrapper(this, "far", -1);
    private Runnable lookNoMore = () -> {};
    private int from;
    private boolean open;

    public FindModel(Reading reading, CoverModel covers, Tasks tasks) {
        this.reading = reading;
        this.covers = covers;
        this.tasks = tasks;
        text.addListener(_ -> search());
        pattern.addListener(_ -> search());
        scope.addListener(_ -> search());
    }

    /// What the person typed.
    public StringProperty textProperty() {
        return text;
    }

    /// Whether that is a regular expression.
    public BooleanProperty patternProperty() {
        return pattern;
    }

    /// The version to find in; nothing for all that are shown.
    public ObjectProperty<Optional<VersionId>> scopeProperty() {
        return scope;
    }

    /// How far the search is, 0 to 1, once it takes longer than anybody likes to wait; else -1.
    public ReadOnlyDoubleProperty farProperty() {
        return far.getReadOnlyProperty();
    }

    /// Looks no further; what is found so far stays.
    public void stop() {
        rest();
    }

    private void rest() {
        running.ifPresent(RunningJob::cancel);
        running = Optional.empty();
        lookNoMore.run();
        far.set(-1);
    }

    private void look(AtomicLong reached) {
        far.set((double) reached.get() / WHOLE);
        lookNoMore = tasks.after(PATIENCE, () -> look(reached));
    }

    /// All places, in the order of the rows.
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Which of the places is looked at; -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The place looked at.
    public Optional<Hit> hit() {
        int now = current.get();
        var hits = found.get().hits();
        return now >= 0 && now < hits.size() ? Optional.of(hits.get(now)) : Optional.empty();
    }

    /// Begins to find, from a row on: the first place looked at is the first that does not stand before it.
    public void begin(int row) {
        from = row;
        open = true;
        search();
    }

    /// Finds no more; what was typed stays for the next time.
    public void end() {
        open = false;
        rest();
        show(Found.NOTHING);
    }

    /// Searches again: the versions shown are others, or what is covered of them.
    public void refresh() {
        hit().ifPresent(hit -> from = hit.row());
        search();
    }

    private void search() {
        rest();
        if (!open) {
            return;
        }
        var typed = text.get();
        var within = scope.get();
        var regular = pattern.get();
        var covered = covers.covers();
        Shown shown = reading.shownProperty().get();
        var reached = new AtomicLong();
        lookNoMore = tasks.after(PATIENCE, () -> look(reached));
        LongTask<Found> task = told -> {
            Progress progress = (done, total) -> {
                told.step(done, total);
                reached.set(total <= 0 ? 0 : Math.min(WHOLE, done * WHOLE / total));
            };
            return switch (regular ? Query.pattern(typed) : Query.words(typed, syllables)) {
                case Query.Ready(var finder) -> Finding.find(typed, finder, shown, within, covered, progress);
                case Query.Faulty(int at) -> new Found(typed, List.of(), true, Optional.of(at));
            };
        };
        running = Optional.of(tasks.runUnseen(task, result -> {
            lookNoMore.run();
            far.set(-1);
            if (open && typed.equals(text.get()) && covered.equals(covers.covers())) {
                show(result);
            }
        }));
    }

    private void show(Found result) {
        current.set(-1);
        found.set(result);
        if (!result.hits().isEmpty()) {
            current.set(Finding.firstFrom(result.hits(), from));
        }
    }

    /// Goes on to the next place, after the last one to the first.
    public void next() {
        step(1);
    }

    /// Goes back to the place before, before the first one to the last.
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        int count = found.get().hits().size();
        if (count > 0) {
            current.set(Math.floorMod(current.get() + by, count));
        }
    }
}
