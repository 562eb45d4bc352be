package enface.study;

import enface.job.Later;
import enface.store.Places;
import enface.store.StoreException;
import enface.text.Covers;
import enface.text.Version;
import enface.text.VersionId;
import java.util.List;
import java.util.function.Consumer;

/// Remembers with a work which of its versions the person hides, not how far they were revealed: who opens it again
/// finds them covered whole. What practising covers is not remembered.
final class HiddenVersions {

    private final StudyModel study;
    private final Places places;
    private final Consumer<StoreException> failed;
    private final Saving saving;
    private List<VersionId> known;

    /// Hides what is remembered.
    HiddenVersions(StudyModel study, Places places, Later later, Consumer<StoreException> failed) {
        this.study = study;
        this.places = places;
        this.failed = failed;
        saving = new Saving(later, this::save);
        known = places.hidden(study.work().work().id());
        study.covers()
                .begin(study.work().versions().stream()
                        .filter(v -> known.contains(v.id()))
                        .toList());
        study.covers().coversProperty().addListener(_ -> saving.touch());
    }

    private void save() {
        Covers covers = study.practice().usualCovers();
        var hidden = study.work().versions().stream()
                .map(Version::id)
                .filter(covers::isHidden)
                .toList();
        if (!hidden.equals(known)) {
            try {
                places.setHidden(study.work().work().id(), hidden);
                known = hidden;
            } catch (StoreException e) {
                failed.accept(e);
            }
        }
    }

    void flush() {
        saving.flush();
    }
}
