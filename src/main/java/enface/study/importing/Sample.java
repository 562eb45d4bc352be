package enface.study.importing;

import enface.glossary.file.GlossaryCsv;
import enface.intake.Intake;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.store.Library;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The speech that comes with the program, in three versions with a glossary and two notes, for a first look at
/// everything.
public final class Sample {

    private static final Instant WRITTEN = Instant.parse("2026-05-04T09:00:00Z");
    private static final List<String> FILES = List.of("clock.en.md", "clock.zh-Hans.md", "clock.en-back.md");
    private static final String AUTHOR = "Enface";
    private static final String TITLE = "On Mending the Town Clock";

    /// The setting of the library that says which work it is.
    public static final String SETTING = "sample";

    private final Library library;
    private final Importing importing;

    public Sample(Library library, Importing importing) {
        this.library = library;
        this.importing = importing;
    }

    /// Adds the sample, or finds it where it was added before.
    public WorkId add(Progress progress) throws IOException, IntakeException {
        var sources = new ArrayList<SourceFile>();
        for (var name : FILES) {
            sources.add(new SourceFile(name, text(name)));
        }
        var languages = List.of(LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH);
        var draft =
                signed(new Intake(Optional.empty(), Grouping.ALL_ONE).readSources(sources, languages, Progress.none()));
        var accepted = importing
                .accept(importing.prepare(draft, progress.part(0, 0.8)), progress.part(0.8, 1))
                .getFirst();
        if (!accepted.already()) {
            var glossary = GlossaryCsv.read(text("clock-glossary.csv"), TITLE).glossary();
            library.glossaries().add(glossary);
            addNotes(accepted.id());
        }
        library.places().set(SETTING, Long.toString(accepted.id().value()));
        return accepted.id();
    }

    /// Says who made the translations.
    private static Draft signed(Draft draft) {
        var work = draft.works().getFirst();
        var versions = new ArrayList<>(work.versions());
        versions.set(1, versions.get(1).withBy("林"));
        versions.set(2, versions.get(2).withBy("back-translation"));
        return new Draft(
                draft.files(),
                List.of(new DraftWork(work.metadata(), versions, work.vocabulary(), work.pairing())),
                draft.report());
    }

    private void addNotes(WorkId id) {
        var versions = library.works().load(id).orElseThrow().versions();
        addNote(
                id,
                List.of(target(versions.get(0), "the ladder was a good one"), target(versions.get(1), "那架梯子很结实")),
                "modulation",
                List.of("tone"),
                "The English is dry, the Chinese “sturdy” (结实). Does the joke survive?");
        addNote(
                id,
                List.of(
                        target(versions.get(0), "the patience of looking after"),
                        target(versions.get(1), "照看的耐心"),
                        target(versions.get(2), "the patience of caring")),
                "equivalence",
                List.of("key word", "week 1"),
                "Three ways to say it. “Caring” is warmer than the original wants to be.");
    }

    private void addNote(WorkId work, List<Optional<Target>> targets, String category, List<String> tags, String text) {
        var found = targets.stream().flatMap(Optional::stream).toList();
        library.notes().save(new Note(new NoteId(0), work, found, category, tags, text, AUTHOR, WRITTEN, WRITTEN));
    }

    private static Optional<Target> target(Version version, String quote) {
        var paragraphs = version.text().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int start = paragraphs.get(i).text().indexOf(quote);
            if (start >= 0) {
                var range = TextRange.of(i, new TextSpan(start, start + quote.length()));
                return Optional.of(Targets.of(version.text(), version.id(), range));
            }
        }
        return Optional.empty();
    }

    private static String text(String name) throws IOException {
        try (var in = Sample.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
