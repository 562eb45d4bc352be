package enface.study.importing;

import enface.align.Bead;
import enface.intake.choice.Choices;
import enface.intake.choice.Look;
import enface.intake.choice.VersionKey;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.language.guess.Encodings;
import enface.store.work.NewWork.NewAlignment;
import enface.study.importing.Importing.Accepted;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.Metadata.Field;
import enface.text.WorkId;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// An import that waits for a person's word: what was recognised, and what should be looked at.
///
/// On the thread of the window only.
public final class ImportModel {

    /// A bead that should be looked at, with its texts.
    public record WeakBead(String source, String target, double confidence) {}

    /// Beads below this confidence are worth a look.
    public static final double WEAK = 0.6;

    /// By what the view remembers whether the columns of a file are open, before the number of the file from 1.
    public static final String COLUMNS = "fold-columns-";

    private static final int MOST_WEAK = 50;

    private final ObjectProperty<Prepared> prepared = new SimpleObjectProperty<>(this, "prepared");
    private final Recognised recognised;
    private final List<Optional<Accepted>> already;
    private final Origin origin;
    private final ReadOnlyBooleanWrapper accepted = new ReadOnlyBooleanWrapper(this, "accepted");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", 0);
    private final BooleanProperty others = new SimpleBooleanProperty(this, "others", false);
    private final Typed typed;
    private final Map<String, Double> look = new HashMap<>();
    private final List<Origin> before = new ArrayList<>();
    private Choices choices;
    private boolean asksForColumns;

    /// Where it was read from, and as what a person wants it to be read.
    ///
    /// @param pasted whether it began with something pasted
    /// @param again the work that is read again from its files; nothing for one that is new
    public record Origin(List<Path> files, Choices choices, boolean pasted, Optional<WorkId> again) {

        public Origin {
            files = List.copyOf(files);
        }

        /// Files nobody has said anything of yet, for works that are new.
        public Origin(List<Path> files, boolean pasted) {
            this(files, Choices.NONE, pasted, Optional.empty());
        }

        public Origin with(Choices said) {
            return new Origin(files, said, pasted, again);
        }

        /// The same with more files.
        public Origin with(List<Path> more) {
            var all = new ArrayList<>(files);
            all.addAll(more);
            return new Origin(all, choices.withLanguages(List.of()), pasted, again);
        }

        public Grouping grouping() {
            return choices.grouping();
        }
    }

    /// @param already for each work, where the library has it already, and what notes would come onto it
    /// @param typed what a person wrote about the works before they were read again
    public ImportModel(Recognised recognised, List<Optional<Accepted>> already, Origin origin, Typed typed) {
        this.recognised = recognised;
        this.already = List.copyOf(already);
        this.origin = origin;
        this.typed = typed;
        choices = origin.choices();
        prepared.set(typed.in(recognised));
        changed.set(!choices.equals(Choices.NONE) || !typed.isEmpty());
    }

    /// Whether a person said or wrote anything otherwise than it was found.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// What was given and said before the last thing was, where anything was.
    public Optional<Origin> before() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast().with(before.getLast().choices().withNamesOf(choices)));
    }

    /// Whether it is one pasted text so far, whose translation may be pasted next.
    public boolean waitsForTranslation() {
        return origin.pasted()
                && prepared.get().works().size() == 1
                && work().work().versions().size() == 1;
    }

    /// Notes what is asked for, so that the next thing is said on top of it.
    public void ask(Choices said) {
        choices = said;
        asked.set(true);
    }

    /// Whether something was said and is being read, so that what is shown is not what is wanted any more.
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// The same as it was before something was asked for that cannot be had.
    public ImportModel asItWas() {
        var same = new ImportModel(recognised, already, origin, typed);
        same.before.addAll(before);
        same.selected.set(selected.get());
        same.others.set(others.get());
        same.look.putAll(look);
        return same;
    }

    /// Looks at the same as before the files were read again.
    ///
    /// @param back whether the last thing said was taken back
    public void goOnFrom(ImportModel earlier, boolean back) {
        before.addAll(earlier.before);
        if (back) {
            before.removeLast();
        } else {
            before.add(earlier.origin);
        }
        selected.set(Math.min(earlier.selected.get(), prepared.get().works().size() - 1));
        others.set(earlier.others.get());
        look.putAll(earlier.look);
    }

    /// Has the view open where a person says what the columns of a table hold.
    public void askForColumns() {
        asksForColumns = true;
        look.put(COLUMNS + 1, 1.0);
    }

    /// Whether a person should say what the columns of a table hold.
    public boolean asksForColumns() {
        return asksForColumns;
    }

    /// How the view is looked at: which parts of it are open, how far it is turned; by names that the view
    /// chooses.
    public Map<String, Double> look() {
        return look;
    }

    /// What is said of the files so far.
    public Choices choices() {
        return choices;
    }

    /// What a person wrote about the works.
    public Typed typed() {
        return typed;
    }

    /// What can be chosen for each file.
    public List<Look> looks() {
        return recognised.looks();
    }

    /// Says who made a version; needs no reading again.
    public void name(VersionKey version, String name) {
        choices = choices.with(version, choice -> choice.withBy(name));
        changed.set(true);
        var kept = choosing().kept();
        int at = kept.indexOf(version);
        if (at >= 0) {
            var work = work().work();
            var versions = new ArrayList<>(work.versions());
            versions.set(at, versions.get(at).withBy(name));
            replace(new DraftWork(work.metadata(), versions, work.vocabulary(), work.pairing()));
        }
    }

    /// Says whether what stands in the margin of documents comes in as notes; needs no reading again.
    public void takeRemarks(boolean take) {
        choices = choices.withRemarks(take);
        changed.set(true);
        prepared.set(prepared.get().with(choices));
    }

    private void replace(DraftWork changed) {
        var works = new ArrayList<>(prepared.get().works());
        works.set(selected.get(), works.get(selected.get()).with(changed));
        prepared.set(prepared.get().with(works).with(choices));
    }

    /// What can be said of the selected work.
    public Choosing choosing() {
        return new Choosing(recognised.found(), selected.get(), work().work(), choices);
    }

    public Origin origin() {
        return origin;
    }

    /// Whether there are several files, so that they can be grouped otherwise.
    public boolean hasSeveralFiles() {
        var draft = prepared.get().draft();
        return draft.files().size() + draft.report().skipped().size() > 1;
    }

    /// The encoding that the first file was read in.
    public Charset encoding() {
        return prepared.get().draft().files().getFirst().reading().encoding();
    }

    /// The encodings that a person may choose from, the one that the first file was read in among them.
    public List<Charset> encodings() {
        var encodings = new ArrayList<>(Encodings.choices());
        if (!encodings.contains(encoding())) {
            encodings.addFirst(encoding());
        }
        return List.copyOf(encodings);
    }

    public Prepared prepared() {
        return prepared.get();
    }

    /// Whether the person has accepted it, so that it is on its way into the library.
    public ReadOnlyBooleanProperty acceptedProperty() {
        return accepted.getReadOnlyProperty();
    }

    /// Accepts it, and says whether that is new; not while something else is being read.
    public boolean accept() {
        boolean isNew = !accepted.get() && !asked.get();
        accepted.set(accepted.get() || isNew);
        return isNew;
    }

    /// It did not come into the library, and may be accepted again.
    public void acceptNoMore() {
        accepted.set(false);
    }

    /// Which of the works is looked at.
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// Whether the works that are not selected come in too, where the files of a work are read again.
    public BooleanProperty othersProperty() {
        return others;
    }

    /// What comes in beside the selected work; nothing where a person does not want it.
    public Prepared others() {
        var works = new ArrayList<>(others.get() ? prepared.get().works() : List.<PreparedWork>of());
        works.remove(work());
        return prepared.get().with(works);
    }

    public PreparedWork work() {
        return prepared.get().works().get(selected.get());
    }

    /// Where the library has the selected work already.
    public Optional<WorkId> already() {
        return already.get(selected.get()).map(Accepted::id);
    }

    /// The same with what the notes of the files would do to it.
    public Optional<Accepted> known() {
        return already.get(selected.get());
    }

    /// The least certain beads of the selected work, worst first.
    public List<WeakBead> weakBeads() {
        var weak = new ArrayList<WeakBead>();
        for (NewAlignment a : work().alignments()) {
            for (Bead b : a.alignment().beads()) {
                if (b.confidence() < WEAK) {
                    weak.add(new WeakBead(
                            work().texts().get(a.source()).textOf(b.source()),
                            work().texts().get(a.target()).textOf(b.target()),
                            b.confidence()));
                }
            }
        }
        weak.sort(Comparator.comparingDouble(WeakBead::confidence));
        return weak.stream().limit(MOST_WEAK).toList();
    }

    /// Changes a field of the selected work's metadata.
    public void describe(Field field, DraftVersion version, String text) {
        changed.set(true);
        int at = work().work().versions().indexOf(version);
        var kept = choosing().kept();
        if (at >= 0 && at < kept.size()) {
            typed.write(recognised.found(), selected.get(), kept.get(at), field, text);
        }
        replace(work().work().withMetadata(work().work().metadata().replacing(field, version.language(), text)));
    }
}
