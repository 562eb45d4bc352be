package enface.app;

import enface.align.Alignment;
import enface.align.Bead;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.pane.Verses;
import enface.pane.type.PaneText;
import enface.store.Library;
import enface.store.importing.NewFile;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.store.work.Places.Place;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A library with one long work in four versions, which the reader left with all four side by side.
final class StoredVerses {

    static final int ALL = 28_371;

    private StoredVerses() {}

    static void write(Path file, int segments) {
        var verses = Verses.of(4, segments);
        var versions = new ArrayList<NewVersion>();
        var alignments = new ArrayList<NewAlignment>();
        for (int i = 0; i < verses.texts().size(); i++) {
            PaneText text = verses.texts().get(i);
            var role = i == 0 ? Role.ORIGINAL : Role.TRANSLATION;
            versions.add(new NewVersion(text.language(), role, text.subtitle(), false, text.text()));
            if (i > 0) {
                alignments.add(new NewAlignment(0, i, alignment(verses, i)));
            }
        }
        var title = Metadata.EMPTY.with(Field.TITLE, new LanguageTag("en"), "Verses, " + verses.source());
        try (var library = Library.open(file)) {
            var work = new NewWork(
                    title, versions, alignments, Optional.empty(), List.of(NewFile.without("verses")), "{}");
            var id = library.works().add(work, new Folding()::words, Instant.EPOCH, Progress.none());
            var stored = library.works().load(id).orElseThrow();
            var shown = stored.versions().stream().map(Version::id).toList();
            var original = stored.original().orElseThrow();
            library.places().save(id, new Place(segments / 3, 0, shown), original);
        }
    }

    private static Alignment alignment(Verses verses, int version) {
        var beads = new ArrayList<Bead>();
        for (var row : verses.rows()) {
            SegmentRange source = row.cells().getFirst();
            SegmentRange target = row.cells().get(version);
            if (!source.isEmpty() || !target.isEmpty()) {
                beads.add(Bead.proposed(source, target, 0.9));
            }
        }
        return new Alignment(
                verses.texts().getFirst().text().segmentCount(),
                verses.texts().get(version).text().segmentCount(),
                beads);
    }
}
