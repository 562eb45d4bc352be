package enface.study.hide;

import enface.store.work.Places;
import enface.study.act.Means;
import enface.study.act.Saving;
import enface.study.act.Writing;
import enface.study.work.Reading;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.cover.Covers;
import java.util.List;
import java.util.function.Supplier;

/// Remembers with a work which of its versions the person hides, not how far they were revealed: who opens it again
/// finds them covered whole. What practising covers is not remembered.
public final class HiddenVersions {

    private final Reading reading;
    private final Supplier<Covers> usual;
    private final Places places;
    private final Writing writing;
    private final Saving saving;
    private List<VersionId> known;

    /// Hides what is remembered.
    ///
    /// @param usual what the person covers when they do not practise
    public HiddenVersions(
            Reading reading, CoverModel covers, Supplier<Covers> usual, List<VersionId> hidden, Means means) {
        this.reading = reading;
        this.usual = usual;
        places = means.library().places();
        writing = means.writing();
        saving = new Saving(means.later(), this::save);
        known = hidden;
        covers.begin(reading.work().versions().stream()
                .filter(v -> known.contains(v.id()))
                .toList());
        covers.coversProperty().addListener(_ -> saving.touch());
    }

    private void save() {
        var covers = usual.get();
        var hidden = reading.work().versions().stream()
                .map(Version::id)
                .filter(covers::isHidden)
                .toList();
        if (!hidden.equals(known)) {
            known = hidden;
            var id = reading.work().work().id();
            writing.keep(List.of("hidden", id), () -> places.setHidden(id, hidden), () -> {});
        }
    }

    public void flush() {
        saving.flush();
    }
}
