package enface.study.importing;

import enface.align.Bead;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Grouping;
import enface.language.guess.Encodings;
import enface.store.work.NewWork.NewAlignment;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.WorkId;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<Optional<WorkId>> already;
    private final Origin origin;
    private final ReadOnlyBooleanWrapper accepted = new ReadOnlyBooleanWrapper(this, "accepted");
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", 0);

    /// Where it was read from, in which encoding, empty where that was found out, and which files belong together.
    public record Origin(List<Path> files, Optional<Charset> encoding, Grouping grouping) {

        public Origin {
            files = List.copyOf(files);
        }
    }

    /// @param already for each work, where the library has it already
    public ImportModel(Prepared prepared, List<Optional<WorkId>> already, Origin origin) {
        this.prepared.set(prepared);
        this.already = List.copyOf(already);
        this.origin = origin;
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
        var works = new ArrayList<>(prepared.get().works());
        var work = works.get(selected.get());
        Metadata changed = work.work().metadata().replacing(field, version.language(), text);
        works.set(selected.get(), work.with(work.work().withMetadata(changed)));
        prepared.set(new Prepared(prepared.get().draft(), works));
    }
}
