package enface.study.practice;

import enface.job.RunningJob;
import enface.store.practice.Attempts.Attempt;
import enface.study.act.Tasks;
import enface.study.work.OpenWork;
import enface.study.work.Reading;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The attempt that is written on, beside a published version in its language; and how the attempts before it fared.
///
/// On the thread of the window only; the comparing itself runs beside it, and a newer one takes the place of an
/// older.
public final class AttemptComparing {

    /// What came of it.
    ///
    /// @param report nothing where there is nothing to compare, or nothing to compare it with
    /// @param curve all attempts in the language with anything to compare, from the first to the last
    public record Compared(Optional<AttemptReport> report, List<Point> curve) {

        static final Compared NOTHING = new Compared(Optional.empty(), List.of());

        public Compared {
            curve = List.copyOf(curve);
        }
    }

    /// How an attempt fared.
    public record Point(Attempt attempt, double chrF, double ter) {}

    private final Reading reading;
    private final PracticeModel practice;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Compared> compared =
            new ReadOnlyObjectWrapper<>(this, "compared", Compared.NOTHING);
    private Optional<VersionId> against = Optional.empty();
    private Optional<RunningJob> running = Optional.empty();

    public AttemptComparing(Reading reading, PracticeModel practice, Tasks tasks) {
        this.reading = reading;
        this.practice = practice;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// The versions an attempt in this language can be compared with.
    public List<Version> published() {
        return published(reading.work(), practice.language());
    }

    /// The versions of a work that attempts in a language can be compared with.
    public static List<Version> published(OpenWork work, LanguageTag language) {
        return work.versions().stream()
                .filter(v -> v.language().sameLanguage(language) && !work.isAttempt(v) && !work.isOriginal(v))
                .toList();
    }

    /// The version compared with: the one chosen, or else the first.
    public Optional<Version> against() {
        var all = published();
        return all.stream()
                .filter(v -> against.equals(Optional.of(v.id())))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// Compares with this version from now on.
    public void choose(Version version) {
        against = Optional.of(version.id());
        refresh();
    }

    /// Compares anew what is written now.
    public void refresh() {
        running.ifPresent(RunningJob::cancel);
        practice.flush();
        practice.publish();
        var published = against();
        if (published.isEmpty()) {
            compared.set(Compared.NOTHING);
            return;
        }
        var work = reading.renewing().newest();
        var current = practice.attemptProperty().get();
        var attempts = practice.attempts().in(practice.language());
        running = Optional.of(tasks.runUnseen(_ -> compare(work, attempts, current, published.get()), compared::set));
    }

    private static Compared compare(
            OpenWork work, List<Attempt> attempts, Optional<Attempt> current, Version published) {
        var curve = new ArrayList<Point>();
        Optional<AttemptReport> own = Optional.empty();
        for (var attempt : attempts) {
            var version = work.version(attempt.version());
            if (version.isPresent()) {
                var report = AttemptReport.of(work, version.get(), published);
                report.closeness().ifPresent(c -> curve.add(new Point(attempt, c.chrF(), c.ter())));
                if (current.map(Attempt::version).equals(Optional.of(attempt.version()))) {
                    own = Optional.of(report);
                }
            }
        }
        return new Compared(own, curve);
    }
}
