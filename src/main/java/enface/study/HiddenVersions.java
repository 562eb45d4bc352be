package enface.study;

import enface.store.work.Places;
import enface.text.Covers;
import enface.text.Version;
import enface.text.VersionId;
import java.util.List;

/// Remembers with a work which of its versions the person hides, not how far they were revealed: who opens it again
/// finds them covered whole. What practising covers is not remembered.
final class HiddenVersions {

    private final StudyModel study;
    private final Places places;
    private final Writing writing;
    private final Saving saving;
    private List<VersionId> known;

    /// Hides what is remembered.
    HiddenVersions(StudyModel study, List<VersionId> hidden, Means means) {
        this.study = study;
        places = means.library().places();
        writing = means.writing();
        saving = new Saving(means.later(), this::save);
        known = hidden;
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
            known = hidden;
            var id = study.work().work().id();
            writing.keep(List.of("hidden", id), () -> places.setHidden(id, hidden), () -> {});
        }
    }

    void flush() {
        saving.flush();
    }
}
