package enface.study.practice;

import enface.language.cut.Words;
import enface.store.practice.Attempts.Attempt;
import enface.study.act.Means;
import enface.study.hide.CoverModel;
import enface.study.work.OpenWork;
import enface.study.work.Reading;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.cover.Covers;
import enface.text.practice.AttemptText;
import enface.text.practice.Settling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A person writes their own translation, sentence by sentence. What is typed is saved by itself, as a version of the
/// work; the versions that would give it away are covered meanwhile.
///
/// An attempt is in the library as soon as anything of it is typed, not before. On the thread of the window only.
public final class PracticeModel {

    private final Reading reading;
    private final CoverModel shownCovers;
    private final PracticeCovers covers;
    private final AttemptWriter writer;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyIntegerWrapper segment = new ReadOnlyIntegerWrapper(this, "segment");
    private final ReadOnlyIntegerWrapper written = new ReadOnlyIntegerWrapper(this, "written");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final AttemptList list;
    private final TypedSteps steps = new TypedSteps();
    private boolean loading;

    /// @param noted reads the notes anew, after passages of theirs were changed in the library
    public PracticeModel(Reading reading, CoverModel shownCovers, Runnable noted, List<Attempt> attempts, Means means) {
        this.reading = reading;
        this.shownCovers = shownCovers;
        covers = new PracticeCovers(reading, shownCovers);
        list = new AttemptList(reading, this, attempts, means);
        writer = new AttemptWriter(reading, list, noted, means);
        writer.onFollowed(this::follow);
        text.addListener((_, _, typed) -> type(typed));
    }

    // What there is

    /// Whether the person practises.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether everything typed is in the library.
    public ReadOnlyBooleanProperty savedProperty() {
        return writer.savedProperty();
    }

    /// The attempts of this work, and what becomes of them.
    public AttemptList attempts() {
        return list;
    }

    /// The attempt that is written on; nothing while nothing of it is typed.
    public ReadOnlyObjectProperty<Optional<Attempt>> attemptProperty() {
        return writer.attemptProperty();
    }

    /// The language that is written in.
    public LanguageTag language() {
        return writer.language();
    }

    /// The languages a translation can be compared in: those the work was translated into.
    public List<LanguageTag> languages() {
        return reading.work().versions().stream()
                .filter(v -> v.role() == Role.TRANSLATION && !reading.work().isAttempt(v))
                .map(Version::language)
                .distinct()
                .sorted(Comparator.comparing(this::isOfOriginal))
                .toList();
    }

    /// A translation back into the language of the original comes last.
    private boolean isOfOriginal(LanguageTag tag) {
        return reading.work()
                .work()
                .original()
                .map(o -> o.language().sameLanguage(tag))
                .orElse(false);
    }

    /// The sentence of the original that is translated.
    public ReadOnlyIntegerProperty segmentProperty() {
        return segment.getReadOnlyProperty();
    }

    /// What is written for it; the view sets it with every key.
    public StringProperty textProperty() {
        return text;
    }

    /// How many sentences are written.
    public ReadOnlyIntegerProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// How many sentences there are to write.
    public int sentences() {
        return open.get() ? writer.original().segmentCount() : newest().segmentCount();
    }

    /// The original as it is to be translated from now on.
    private VersionText newest() {
        return reading.renewing()
                .newest()
                .work()
                .original()
                .map(Version::text)
                .orElseGet(() -> new VersionText(List.of()));
    }

    /// The sentence to translate, or what can be read of it.
    public String source() {
        return reading.work()
                .work()
                .original()
                .filter(o -> segment.get() < o.text().segmentCount())
                .map(o -> shownCovers.textOf(o, o.text().rangeOf(segment.get())))
                .orElse("");
    }

    // Beginning and ending

    /// Begins to practise: goes on with the attempt changed last, or begins the first at the current sentence.
    ///
    /// @param words names a new attempt
    public void begin(Words words) {
        if (open.get() || sentences() == 0) {
            return;
        }
        writer.name(number -> words.get("practice.name", number));
        covers.begin();
        int row = reading.currentRowProperty().get();
        int here = row < 0 ? 0 : reading.segmentOf(row);
        var usual = LanguageTag.forLocale(words.locale());
        list.last().ifPresentOrElse(this::choose, () -> {
            startAnew(languages().stream().findFirst().orElse(usual));
            show(here);
        });
        open.set(true);
    }

    /// What the person covers when they do not practise.
    public Covers usualCovers() {
        return open.get() ? covers.before() : shownCovers.covers();
    }

    /// Begins, or ends.
    public void toggle(Words words) {
        if (open.get()) {
            end();
        } else {
            begin(words);
        }
    }

    /// Practises no more; the covers are as they were before.
    public void end() {
        if (!open.get()) {
            return;
        }
        writer.whenSaved(writer::publish);
        writer.leaveOff(segment.get());
        steps.clear();
        open.set(false);
        covers.end();
    }

    /// Saves, remembers the place, lets the panes show what was written, and goes on then; stays while it cannot be
    /// saved.
    private void leave(Runnable then) {
        boolean practising = open.get();
        writer.whenSaved(() -> {
            if (practising) {
                writer.leaveOff(segment.get());
            }
            writer.publish();
            steps.clear();
            then.run();
        });
    }

    /// Goes on with an attempt where the person left off; stays with this one while it cannot be saved.
    public void choose(Attempt chosen) {
        leave(() -> goOn(chosen));
    }

    private void goOn(Attempt chosen) {
        var work = reading.renewing().newest();
        var original = work.work().original();
        var version = work.version(chosen.version());
        if (original.isEmpty() || version.isEmpty()) {
            return;
        }
        var known = list.find(chosen.version()).orElse(chosen);
        var alignment = work.alignment(version.get()).orElseThrow();
        take(Optional.of(known), AttemptBeads.text(original.get().text(), version.get(), alignment), known.segment());
    }

    /// Begins another attempt, at the first sentence; it is there once something is typed. Stays with this one while
    /// it cannot be saved.
    public void startAnew(LanguageTag language) {
        leave(() -> take(Optional.empty(), new AttemptText(newest(), language), 0));
    }

    private void take(Optional<Attempt> chosen, AttemptText text, int at) {
        writer.take(chosen, text);
        written.set(writer.written());
        covers.cover(text.language(), chosen.map(Attempt::version));
        show(Math.clamp(at, 0, Math.max(0, sentences() - 1)));
    }

    // Writing

    private void type(String typed) {
        if (loading || !open.get()) {
            return;
        }
        steps.type(segment.get(), writer.sentence(segment.get()));
        writer.write(segment.get(), typed);
        written.set(writer.written());
    }

    /// Goes to a sentence of the original; what was typed stays.
    public void goTo(int wanted) {
        if (open.get() && wanted != segment.get() && wanted >= 0 && wanted < sentences()) {
            show(wanted);
        }
    }

    public void next() {
        goTo(segment.get() + 1);
    }

    public void previous() {
        goTo(segment.get() - 1);
    }

    /// Goes to the first sentence after this one that is not written yet, after the last one to the first of all.
    public void nextOpen() {
        for (int step = 1; step < sentences(); step++) {
            int at = (segment.get() + step) % sentences();
            if (writer.sentence(at).isEmpty()) {
                goTo(at);
                return;
            }
        }
    }

    private void show(int at) {
        loading = true;
        steps.show();
        segment.set(at);
        text.set(writer.sentence(at));
        loading = false;
    }

    /// Takes back what was typed last, sentence by sentence, and goes there; false where nothing is left to take back.
    public boolean undo() {
        return steps.takeBack(step -> {
            show(step.segment());
            steps.hold(); // so that taking back is no step of its own
            text.set(step.before());
        });
    }

    /// Sends on its way what is not saved yet, and where the person leaves off.
    public void close() {
        writer.flush();
        if (open.get()) {
            writer.leaveOff(segment.get());
        }
    }

    /// Saves what is not saved yet as soon as can be.
    public void flush() {
        writer.flush();
    }

    /// Lets the work have the attempt as it is now.
    public void publish() {
        writer.publish();
    }

    /// Lets the panes show what was written, where they show this attempt.
    public void publishIfShown() {
        writer.publishIfShown();
    }

    /// Whether a person practises on what a work has otherwise by now.
    public boolean follows(OpenWork now) {
        return open.get() && !writer.knows(now);
    }

    /// Takes up the work and the attempt as the library has them, as soon as all that is typed so far is there.
    public void catchUp() {
        writer.catchUp();
    }

    /// Stays at the sentence that is translated; what stands in the editor stays, beside what came to its sentence.
    private void follow(Settling settling) {
        steps.follow(settling, segment.get());
        written.set(writer.written());
        if (!open.get()) {
            return;
        }
        loading = true;
        segment.set(Math.clamp(settling.now(segment.get()), 0, Math.max(0, sentences() - 1)));
        if (!writer.has(segment.get(), text.get())) {
            text.set(writer.sentence(segment.get()));
        }
        loading = false;
    }

    /// Takes up that the attempt was renamed.
    void renamed(Attempt now) {
        writer.know(now);
    }

    /// Takes up that the attempt was thrown away: another one is begun.
    void thrownAway() {
        steps.clear();
        var language = writer.language();
        writer.take(Optional.empty(), new AttemptText(newest(), language));
        if (open.get()) {
            startAnew(language);
        }
    }
}
