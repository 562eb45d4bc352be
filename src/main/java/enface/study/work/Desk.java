package enface.study.work;

import enface.language.hyphen.Hyphenations;
import enface.store.Library;
import enface.store.work.WorkEntry;
import enface.text.Metadata.Field;
import enface.text.VersionId;
import enface.text.WorkId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where works are taken off the shelf.
public final class Desk {

    private final Library library;
    private final Hyphenations hyphenations = new Hyphenations();

    public Desk(Library library) {
        this.library = library;
    }

    public Library library() {
        return library;
    }

    /// A work with its texts and alignments; nothing where it is gone.
    public Optional<OpenWork> open(WorkId id) {
        return library.works()
                .aligned(id)
                .map(found -> new OpenWork(found.work(), found.alignments(), found.attempts()));
    }

    /// A work as [#open] gives it with all that the library has about it, for the window, which must not wait for that.
    /// What of it was thrown away the last time is gone then.
    public Optional<StudyStart> start(WorkId id) {
        if (!library.isReadOnly()) {
            library.attempts().purge(id);
        }
        return open(id).map(this::startOf).map(StudyStart::withTermsReady);
    }

    /// The same for a work that is open: what was thrown away can still be brought back.
    public Optional<StudyStart> startAgain(WorkId id) {
        return open(id).map(this::startOf);
    }

    /// The same, made of what is known of the work where that is still the same.
    public Optional<StudyStart> startAgain(OpenWork known) {
        return open(known.work().id()).map(now -> startOf(now.sharing(known)));
    }

    /// A work that is open with the alignment of one of its versions as the library has it; nothing where its texts are
    /// others by now.
    public Optional<OpenWork> realigned(OpenWork known, VersionId version) {
        var original = known.work().original();
        var target = known.version(version);
        if (original.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return library.alignments()
                .load(original.get().id(), version)
                .filter(a -> a.sourceSegments() == original.get().text().segmentCount()
                        && a.targetSegments() == target.get().text().segmentCount())
                .map(a -> known.aligned(target.get(), a));
    }

    private StudyStart startOf(OpenWork open) {
        open.work().versions().forEach(v -> hyphenations.load(v.language()));
        return StudyStart.of(library, open);
    }

    /// How words are parted in the languages of what was taken off the shelf.
    public Hyphenations hyphenations() {
        return hyphenations;
    }

    /// The works a person may mean: the one with this number, or all with these words in a title.
    public List<WorkEntry> find(String wanted) {
        var works = library.works().list();
        if (wanted.matches("\\d{1,18}")) {
            long id = Long.parseLong(wanted);
            var byNumber = works.stream().filter(w -> w.id().value() == id).toList();
            if (!byNumber.isEmpty()) {
                return byNumber;
            }
        }
        var exact = works.stream().filter(w -> hasTitle(w, wanted, true)).toList();
        return exact.isEmpty()
                ? works.stream().filter(w -> hasTitle(w, wanted, false)).toList()
                : exact;
    }

    private static boolean hasTitle(WorkEntry work, String wanted, boolean whole) {
        var lower = wanted.toLowerCase(Locale.ROOT);
        return work.metadata().of(Field.TITLE).values().stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .anyMatch(title -> whole ? title.equals(lower) : title.contains(lower));
    }
}
