package enface.study.importing;

import enface.align.Aligner;
import enface.align.Alignment;
import enface.align.Side;
import enface.align.WordLinks;
import enface.glossary.Glossary;
import enface.intake.Intake;
import enface.intake.VersionsAsSaid;
import enface.intake.choice.Choices;
import enface.intake.choice.Look;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Pairing;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.importing.NewFile;
import enface.store.work.NewRemark;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewNotes;
import enface.store.work.NewWork.NewVersion;
import enface.store.work.Works;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.know.Knowledge;
import enface.study.note.file.NotesExchange.Taken;
import enface.study.share.FileNames;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.Version;
import enface.text.Work;
import enface.text.WorkId;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From files to works in the library, in three steps: read, prepare, accept. Only the last one stores anything,
/// and that whole or not at all.
public final class Importing {

    /// A work of an accepted draft.
    ///
    /// @param already whether the library had it before, so that no text was added
    /// @param notes what notes of the files came onto a work that was there
    public record Accepted(WorkId id, boolean already, Taken notes) {

        /// A work without notes for it.
        public Accepted(WorkId id, boolean already) {
            this(id, already, Taken.NOTHING);
        }
    }

    private final Library library;
    private final Aligner aligner;
    private final Folding folding;
    private final InstantSource clock;
    private final Knowledge knowledge;

    public Importing(Library library, Aligner aligner, Folding folding, InstantSource clock) {
        this.library = library;
        this.aligner = aligner;
        this.folding = folding;
        this.clock = clock;
        knowledge = new Knowledge(library);
    }

    /// The files that somebody means who gives files and folders, by the names they are read under.
    public Map<String, Path> files(List<Path> given) throws IntakeException {
        return Intake.named(given);
    }

    /// Reads one bilingual file or several files into a draft.
    public Draft read(List<Path> files, List<LanguageTag> languages, Progress progress) throws IntakeException {
        return new Intake().read(files, languages, progress);
    }

    /// Whether a file is a table of texts, and not one of terms.
    public boolean isTableOfTexts(Path file) throws IntakeException {
        return new Intake().isTableOfTexts(file);
    }

    /// Reads files as a person says they are to be read; what they say of versions is done by [#prepare].
    public Draft read(List<Path> files, List<LanguageTag> languages, Choices choices, Progress progress)
            throws IntakeException {
        return new Intake(choices).read(files, languages, progress);
    }

    /// What can be chosen for the files.
    public List<Look> looks(List<Path> files, Choices choices, Progress progress) throws IntakeException {
        return new Intake(choices).looks(files, progress);
    }

    /// Reads files each of which is a version in one language, for a work that is there.
    public Draft readVersions(List<Path> files, List<LanguageTag> languages, Progress progress) throws IntakeException {
        return readVersions(files, languages, Optional.empty(), progress);
    }

    /// The same, in an encoding somebody named.
    public Draft readVersions(
            List<Path> files, List<LanguageTag> languages, Optional<Charset> encoding, Progress progress)
            throws IntakeException {
        return new Intake(encoding).readVersions(files, languages, progress);
    }

    /// The same for versions that a person says something else of.
    public Prepared prepare(Draft found, Choices choices, Progress progress) {
        return prepare(VersionsAsSaid.of(found, choices), progress).with(choices);
    }

    /// Aligns what was read: every version with the first of its work, and several short works once more together.
    public Prepared prepare(Draft draft, Progress progress) {
        var works = new ArrayList<PreparedWork>();
        int total = draft.works().size();
        double alone = total > 1 ? 0.5 : 1;
        for (int i = 0; i < total; i++) {
            var part = progress.part(alone * i / total, alone * (i + 1) / total);
            works.add(prepare(draft.works().get(i), part));
        }
        var aligned = total > 1 ? new Together(knowledge, aligner, works).aligned(progress.part(alone, 1)) : works;
        var told = aligned.stream()
                .map(work -> work.with(UnrelatedTexts.strays(work, aligner)))
                .toList();
        return new Prepared(doubted(draft, told), told);
    }

    /// The draft with what dictionaries say of texts that have nothing to do with each other.
    private Draft doubted(Draft draft, List<PreparedWork> works) {
        var doubts = works.stream()
                .flatMap(work -> work.alignments().stream()
                        .flatMap(alignment -> UnrelatedTexts.doubts(work, alignment).stream()))
                .toList();
        return doubts.isEmpty()
                ? draft
                : new Draft(draft.files(), draft.works(), draft.report().withDoubts(doubts));
    }

    private PreparedWork prepare(DraftWork work, Progress progress) {
        var texts = work.versions().stream().map(DraftVersion::text).toList();
        var alignments = new ArrayList<NewAlignment>();
        int pairs = texts.size() - 1;
        for (int i = 1; i < texts.size(); i++) {
            var source = new Side(work.versions().getFirst().language(), texts.getFirst(), true);
            var target = new Side(work.versions().get(i).language(), texts.get(i), true);
            var part = progress.part((i - 1.0) / pairs, (double) i / pairs);
            alignments.add(new NewAlignment(0, i, align(work.pairing(), i, source, target, part)));
        }
        return new PreparedWork(work, texts, alignments);
    }

    /// What the file itself pairs stands; only inside it is anything to be found out.
    private Alignment align(Pairing pairing, int version, Side source, Side target, Progress progress) {
        if (pairing.isEmpty()) {
            return align(source, target, progress);
        }
        var said = pairing.beads(version);
        if (said.isPresent()) {
            return new Alignment(source.text().segmentCount(), target.text().segmentCount(), said.get());
        }
        var frames = PairedFrames.of(pairing, version, source.text(), target.text());
        return frames.settled()
                .orElseGet(() -> knowledge
                        .informed(aligner, source.language(), target.language(), true, progress.part(0, 0.1))
                        .alignWithin(frames, source, target, progress.part(0.1, 1)));
    }

    /// Aligns with all that the library knows of the two languages.
    private Alignment align(Side source, Side target, Progress progress) {
        return knowledge
                .informed(aligner, source.language(), target.language(), true, progress.part(0, 0.1))
                .align(source, target, progress.part(0.1, 1));
    }

    /// An aligner that has what the library knows of two languages.
    public Aligner aligner(LanguageTag source, LanguageTag target, Progress progress) {
        return knowledge.informed(aligner, source, target, true, progress);
    }

    /// Learns which words of two aligned versions correspond, with all that the library knows of their languages.
    ///
    /// @return nothing where the aligner knows nothing of words
    public Optional<WordLinks> wordLinks(Version source, Version target, Alignment alignment, Progress progress) {
        return knowledge
                .informed(aligner, source.language(), target.language(), true, progress.part(0, 0.3))
                .wordLinks(
                        new Side(source.language(), source.text(), true),
                        new Side(target.language(), target.text(), true),
                        alignment,
                        progress.part(0.3, 1));
    }

    /// The work in the library that has exactly these texts already, where there is one; for files with notes also one
    /// with the same words in other paragraphs.
    public Optional<WorkId> already(PreparedWork work) {
        return library.works().withTexts(work.texts()).or(() -> Remarks.workOf(library, work));
    }

    /// Takes away what is left of imports that were cancelled, in pieces, so that others have their turns; gives of how
    /// many.
    public int sweep(Progress progress) {
        return library.works().sweep(progress);
    }

    /// Takes the notes that come with a work onto the one that is there with its texts, as a step that can be taken
    /// back; those that are there by their tokens are not doubled.
    ///
    /// @param tries whether to change nothing, and only say what would be done
    public Taken takeNotes(Prepared prepared, PreparedWork work, WorkId there, boolean tries) {
        var now = clock.instant();
        return prepared.remarks() ? Remarks.take(library, work, there, now, tries) : Taken.NOTHING;
    }

    /// For each work where the library has it already, and what its notes would do there.
    public List<Optional<Accepted>> known(Prepared prepared) {
        return prepared.works().stream()
                .map(work -> already(work).map(id -> new Accepted(id, true, takeNotes(prepared, work, id, true))))
                .toList();
    }

    /// Puts a prepared draft into the library, all of its works or none. A work that is there already keeps its texts,
    /// and is given the notes that come with them.
    public List<Accepted> accept(Prepared prepared, Progress progress) {
        return accept(prepared, Map.of(), progress);
    }

    /// The same, and keeps the files, so that they can be read again.
    ///
    /// @param files by the names they were read under
    public List<Accepted> accept(Prepared prepared, Map<String, Path> files, Progress progress) {
        var known = prepared.works().stream().map(this::already).toList();
        var added = new ArrayList<NewWork>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isEmpty()) {
                added.add(newWork(prepared, prepared.works().get(i), files));
            }
        }
        var stored = library.works()
                .addAll(added, folding::words, clock.instant(), progress)
                .iterator();
        var accepted = new ArrayList<Accepted>();
        for (int i = 0; i < known.size(); i++) {
            var work = prepared.works().get(i);
            accepted.add(known.get(i)
                    .map(there -> new Accepted(there, true, takeNotes(prepared, work, there, false)))
                    .orElseGet(() -> accepted(stored.next())));
        }
        return accepted;
    }

    private static Accepted accepted(Works.Added added) {
        return new Accepted(added.id(), added.already());
    }

    private NewWork newWork(Prepared prepared, PreparedWork work, Map<String, Path> paths) {
        var files = prepared.works().size() == 1 && !paths.isEmpty() ? List.copyOf(paths.keySet()) : files(work);
        return new NewWork(
                work.work().metadata(),
                newVersions(work, prepared.remarks()),
                work.alignments(),
                vocabulary(work.work()),
                kept(files, paths),
                ImportJson.kept(prepared, files),
                prepared.remarks() ? Remarks.notes(work) : NewNotes.NONE);
    }

    private static List<String> files(PreparedWork work) {
        return work.work().versions().stream()
                .map(v -> v.file().name())
                .distinct()
                .toList();
    }

    private static List<NewFile> kept(Collection<String> names, Map<String, Path> paths) {
        return names.stream()
                .map(name -> Optional.ofNullable(paths.get(name))
                        .map(path -> NewFile.of(name, path))
                        .orElseGet(() -> NewFile.without(name)))
                .toList();
    }

    /// The versions of a prepared work as they come into the library.
    public List<NewVersion> newVersions(PreparedWork work, boolean withRemarks) {
        var versions = work.work().versions();
        var texts = work.texts();
        var remarks = withRemarks ? Remarks.of(work.work(), clock.instant()) : List.<List<NewRemark>>of();
        var added = new ArrayList<NewVersion>();
        var names = FileNames.of(versions);
        for (int i = 0; i < versions.size(); i++) {
            var v = versions.get(i);
            var name = v.called().name();
            var called = new Called(name.isEmpty() ? names.get(i) : name, v.by());
            added.add(new NewVersion(
                    v.language(),
                    v.role(),
                    called,
                    v.unfinished(),
                    texts.get(i),
                    withRemarks ? remarks.get(i) : List.of()));
        }
        return added;
    }

    /// A list of words that stood beside the text becomes a glossary by the name of the work.
    private static Optional<Glossary> vocabulary(DraftWork work) {
        if (work.vocabulary().isEmpty()) {
            return Optional.empty();
        }
        var name = work.metadata().in(LanguageTag.ENGLISH, Field.TITLE).orElse("Vocabulary");
        return Optional.of(new Glossary(name, work.vocabulary()));
    }

    /// Aligns the versions of a draft with the original of a work that is in the library, as they would be added
    /// to it.
    public Prepared prepareFor(Work work, Draft draft, Progress progress) {
        Version original = work.original().orElseThrow();
        var versions = draft.works().stream()
                .flatMap(w -> w.versions().stream())
                .map(v -> v.withRole(Role.TRANSLATION))
                .toList();
        var source = new Side(original.language(), original.text(), true);
        var alignments = new ArrayList<NewAlignment>();
        for (int i = 0; i < versions.size(); i++) {
            var target = new Side(versions.get(i).language(), versions.get(i).text(), true);
            var part = progress.part((double) i / versions.size(), (i + 1.0) / versions.size());
            alignments.add(new NewAlignment(i, i, align(source, target, part)));
        }
        var added = new DraftWork(work.metadata(), versions, List.of());
        var texts = versions.stream().map(DraftVersion::text).toList();
        return new Prepared(draft, List.of(new PreparedWork(added, texts, alignments)));
    }

    /// Whether a work has one of these texts among its versions already.
    public boolean has(Work work, Prepared prepared) {
        return prepared.works().getFirst().texts().stream()
                .anyMatch(text -> library.works().wasGiven(work.id(), text));
    }
}
