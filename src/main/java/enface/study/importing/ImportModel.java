package enface.study.importing;

import enface.align.Bead;
import enface.intake.choice.Choices;
import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.choice.Look;
import enface.intake.choice.VersionKey;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.intake.draft.Passage;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.language.guess.Encodings;
import enface.language.guess.LanguageNames;
import enface.store.work.NewWork.NewAlignment;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.TextSpan;
import enface.text.WorkId;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

    private static final int MOST_WEAK = 50;

    private final ObjectProperty<Prepared> prepared = new SimpleObjectProperty<>(this, "prepared");
    private final Recognised recognised;
    private final List<Optional<WorkId>> already;
    private final Origin origin;
    private final ReadOnlyBooleanWrapper accepted = new ReadOnlyBooleanWrapper(this, "accepted");
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", 0);
    private final Typed typed;
    private final Map<String, Double> look = new HashMap<>();
    private final List<Origin> before = new ArrayList<>();
    private Choices choices;

    /// Where it was read from, and as what a person wants it to be read.
    ///
    /// @param pasted whether it began with something pasted
    public record Origin(List<Path> files, Choices choices, boolean pasted) {

        public Origin {
            files = List.copyOf(files);
        }

        public Origin with(Choices said) {
            return new Origin(files, said, pasted);
        }

        /// The same with more files.
        public Origin with(List<Path> more) {
            var all = new ArrayList<>(files);
            all.addAll(more);
            return new Origin(all, choices, pasted);
        }

        public Grouping grouping() {
            return choices.grouping();
        }
    }

    /// @param already for each work, where the library has it already
    /// @param typed what a person wrote about the works before they were read again
    public ImportModel(Recognised recognised, List<Optional<WorkId>> already, Origin origin, Typed typed) {
        this.recognised = recognised;
        this.already = List.copyOf(already);
        this.origin = origin;
        this.typed = typed;
        choices = origin.choices();
        prepared.set(typed.in(recognised));
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
    public void ask(Choices asked) {
        choices = asked;
    }

    /// The same as it was before something was asked for that cannot be had.
    public ImportModel asItWas() {
        var same = new ImportModel(recognised, already, origin, typed);
        same.before.addAll(before);
        same.selected.set(selected.get());
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
        look.putAll(earlier.look);
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

    /// A version of the selected work as it was found.
    ///
    /// @param language that it is taken for
    /// @param isIn whether it is to come into the library
    public record Found(VersionKey key, LanguageTag language, String by, boolean isIn, boolean isOriginal) {}

    /// All versions that were found in the selected work, those left out at the end.
    public List<Found> versions() {
        var work = recognised.found().works().get(selected.get());
        var keys = VersionKey.of(work);
        var order = choices.order(work);
        var versions = new ArrayList<Found>();
        for (int v : order) {
            versions.add(found(work, keys.get(v), v, true, versions.isEmpty()));
        }
        for (int v = 0; v < keys.size(); v++) {
            if (!order.contains(v)) {
                versions.add(found(work, keys.get(v), v, false, false));
            }
        }
        return versions;
    }

    /// The languages that a version may be in, the likely ones first: that which it is taken for, those of the
    /// other versions, those like them, all others.
    public List<LanguageTag> likely(VersionKey version) {
        var likely = new LinkedHashSet<LanguageTag>();
        likely.add(choices.of(version).language().orElse(version.language()));
        likely.add(version.language());
        likely.addAll(LanguageNames.like(version.language()));
        versions().forEach(v -> likely.add(v.language()));
        likely.addAll(LanguageNames.common());
        return List.copyOf(likely);
    }

    /// The language that a column of a file is taken for, where it is a text of the selected work.
    public LanguageTag languageOf(Look look, int column) {
        var said = look.columns().get(column).language();
        long before = look.columns().subList(0, column).stream()
                .filter(c -> c.holds() == Holds.TEXT)
                .count();
        return said.or(() -> recognised.found().works().get(selected.get()).versions().stream()
                        .filter(v -> v.file().name().equals(look.file()))
                        .skip(before)
                        .findFirst()
                        .map(DraftVersion::language))
                .orElse(LanguageTag.UNDETERMINED);
    }

    /// The languages that a text may be in, those of the work first.
    public List<LanguageTag> languages() {
        var languages = new LinkedHashSet<LanguageTag>();
        versions().forEach(v -> languages.add(v.language()));
        languages.addAll(LanguageNames.common());
        return List.copyOf(languages);
    }

    /// All that was left out and could be text.
    public List<Passage> passages() {
        var draft = recognised.found();
        return draft.files().stream()
                .flatMap(file -> Passage.of(file, draft.report().leftOut()).stream())
                .toList();
    }

    /// What is to be said so that something left out is text.
    public Choices withText(Passage passage) {
        return passage.reason() == Reason.CHOSEN
                ? choices.with(
                        passage.file(),
                        file -> passage.spans().stream()
                                .map(TextSpan::start)
                                .reduce(file, (changed, at) -> changed.withNotText(at, false), (_, last) -> last))
                : choices.with(passage.file(), file -> file.withText(passage.start(), true));
    }

    /// What is to be said so that paragraphs of the selected work are no text.
    public Choices withoutText(Collection<Piece> pieces) {
        var changed = choices;
        for (var piece : pieces) {
            var version = work().work().versions().get(piece.version());
            int at = version.paragraphs().get(piece.paragraph()).source().firstOrigin();
            var text = taken(version.file().name(), at);
            changed = changed.with(
                    version.file().name(),
                    file -> text.isPresent() ? file.withText(text.get(), false) : file.withNotText(at, true));
        }
        return changed;
    }

    /// What a person took in goes back to where it came from.
    private Optional<Integer> taken(String file, int at) {
        return choices.of(file).marks().text().stream()
                .filter(taken -> taken == at)
                .findFirst();
    }

    /// A paragraph of the selected work: the number of its version, and its own.
    public record Piece(int version, int paragraph) {}

    private Found found(DraftWork work, VersionKey key, int v, boolean isIn, boolean isOriginal) {
        var version = work.versions().get(v);
        var choice = choices.of(key);
        return new Found(
                key, choice.language().orElse(version.language()), choice.by().orElse(version.by()), isIn, isOriginal);
    }

    /// What is to be said so that a version is the original.
    public Choices withOriginal(VersionKey original) {
        var order = new ArrayList<>(versions().stream()
                .filter(Found::isIn)
                .map(Found::key)
                .filter(key -> !key.equals(original))
                .toList());
        order.addFirst(original);
        return choices.inOrder(order);
    }

    /// Says who made a version; needs no reading again.
    public void name(VersionKey version, String name) {
        choices = choices.with(version, choice -> choice.withBy(name));
        var kept = versions().stream().filter(Found::isIn).map(Found::key).toList();
        int at = kept.indexOf(version);
        if (at >= 0) {
            var work = work().work();
            var versions = new ArrayList<>(work.versions());
            versions.set(at, versions.get(at).withBy(name));
            replace(new DraftWork(work.metadata(), versions, work.vocabulary(), work.pairing()));
        }
    }

    private void replace(DraftWork changed) {
        var works = new ArrayList<>(prepared.get().works());
        works.set(selected.get(), works.get(selected.get()).with(changed));
        prepared.set(new Prepared(prepared.get().draft(), works));
    }

    /// What is to be said so that a file is of the work with this number; of one of its own where the number is
    /// that of no work.
    public Choices withFileIn(String file, int work) {
        return choices.inGroups(FilesOfWorks.moved(recognised.found(), file, work));
    }

    /// The numbers of the works that a file is in.
    public List<Integer> worksOf(String file) {
        return FilesOfWorks.worksOf(recognised.found(), file);
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

    /// Accepts it, and says whether that is new.
    public boolean accept() {
        boolean isNew = !accepted.get();
        accepted.set(true);
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

    public PreparedWork work() {
        return prepared.get().works().get(selected.get());
    }

    /// Where the library has the selected work already.
    public Optional<WorkId> already() {
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
        int at = work().work().versions().indexOf(version);
        var kept = versions().stream().filter(Found::isIn).map(Found::key).toList();
        if (at >= 0 && at < kept.size()) {
            typed.write(recognised.found(), selected.get(), kept.get(at), field, text);
        }
        replace(work().work().withMetadata(work().work().metadata().replacing(field, version.language(), text)));
    }
}
