package enface.study.importing;

import enface.intake.choice.VersionKey;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a person wrote about the works of an import, so that it stays when the files are read again.
///
/// On the thread of the window only.
public final class Typed {

    /// A work is known by the file that it begins in, and by its number among those that do.
    private record Place(String file, int number, VersionKey version, Field field) {}

    private final Map<Place, String> texts = new LinkedHashMap<>();

    public Typed() {}

    /// Notes what is written in a field of a version.
    void write(Draft found, int work, VersionKey version, Field field, String text) {
        texts.put(new Place(file(found, work), number(found, work), version, field), text);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /// What was prepared, with all that was written.
    Prepared in(Recognised recognised) {
        var works = new ArrayList<PreparedWork>();
        var prepared = recognised.prepared();
        for (int w = 0; w < prepared.works().size(); w++) {
            works.add(texts.isEmpty() ? prepared.works().get(w) : in(recognised, w));
        }
        return prepared.with(works);
    }

    private PreparedWork in(Recognised recognised, int w) {
        var work = recognised.prepared().works().get(w);
        var found = recognised.found();
        Metadata metadata = work.work().metadata();
        var keys = VersionKey.of(found.works().get(w));
        for (var text : texts.entrySet()) {
            var place = text.getKey();
            int v = keys.indexOf(place.version());
            if (v >= 0 && place.file().equals(file(found, w)) && place.number() == number(found, w)) {
                metadata = metadata.replacing(place.field(), recognised.language(w, v), text.getValue());
            }
        }
        return work.with(work.work().withMetadata(metadata));
    }

    private static String file(Draft found, int work) {
        return file(found.works().get(work));
    }

    private static String file(DraftWork work) {
        return work.versions().isEmpty()
                ? ""
                : work.versions().getFirst().file().name();
    }

    private static int number(Draft found, int work) {
        List<DraftWork> before = found.works().subList(0, work);
        return (int)
                before.stream().filter(w -> file(w).equals(file(found, work))).count();
    }
}
