package enface.study.version;

import enface.align.Alignment;
import enface.align.Side;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.correct.Exchange;
import enface.store.correct.Exchange.Coming;
import enface.store.correct.Journal;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.store.importing.NewFile;
import enface.store.work.NewBitext;
import enface.store.work.NewWork.NewVersion;
import enface.study.importing.ImportJson;
import enface.study.importing.Importing;
import enface.study.importing.Prepared;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.work.OpenWork;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Shortened;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.correct.CannotExchange;
import enface.text.correct.CannotExchange.Reason;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings versions into a work, takes them out of it and gives them other texts, for the window and the command line
/// alike. Each is a step that can be taken back.
public final class Versions {

    /// Of what a step is about, so many characters are remembered.
    private static final int WORDS = 40;

    private final Library library;
    private final Importing importing;
    private final InstantSource clock;
    private final Journal journal;

    public Versions(Library library, Importing importing, InstantSource clock) {
        this.library = library;
        this.importing = importing;
        this.clock = clock;
        journal = library.journal(new Folding()::words);
    }

    // Adding

    /// Reads a file that has one text, in a language somebody may have said.
    public Draft read(Path file, Optional<LanguageTag> language, Optional<Charset> encoding, Progress progress)
            throws IntakeException {
        return importing.readVersions(List.of(file), language.stream().toList(), encoding, progress);
    }

    /// The one text of a draft.
    public static DraftVersion only(Draft draft) {
        var versions =
                draft.works().stream().flatMap(w -> w.versions().stream()).toList();
        if (versions.size() != 1) {
            throw new CannotExchange(Reason.SEVERAL);
        }
        return versions.getFirst();
    }

    /// A draft of one text that is known as somebody says.
    public static Draft called(Draft draft, Called called) {
        var only = only(draft);
        var known = new DraftVersion(
                only.language(), Role.TRANSLATION, called, only.unfinished(), only.paragraphs(), only.file());
        var work = draft.works().getFirst();
        return new Draft(
                draft.files(),
                List.of(new DraftWork(work.metadata(), List.of(known), work.vocabulary())),
                draft.report());
    }

    /// Aligns what was read with the original of a work.
    public Prepared prepare(OpenWork open, Draft draft, Progress progress) {
        return importing.prepareFor(open.work(), draft, progress);
    }

    /// Adds the versions that were prepared for a work by [Importing#prepareFor], all or none.
    public Step add(OpenWork open, Prepared prepared, Progress progress) {
        if (importing.has(open.work(), prepared)) {
            throw new CannotExchange(Reason.SAME_TEXT);
        }
        var original = open.work().original().orElseThrow();
        var work = prepared.works().getFirst();
        var versions = importing.newVersions(work, prepared.remarks());
        var coming = versions.stream().map(v -> new Coming(v, Optional.empty())).toList();
        var bitexts = new ArrayList<NewBitext>();
        for (int i = 0; i < coming.size(); i++) {
            bitexts.add(new NewBitext(
                    new NewBitext.There(original.id()),
                    new NewBitext.Coming(i),
                    work.alignments().get(i).alignment()));
        }
        var exchange =
                new Exchange(Map.of(original.id(), original.text()), coming, bitexts, List.of(), Optional.empty());
        return exchange(open, original.id(), Kind.VERSION_ADDED, name(versions.getFirst()), exchange, progress);
    }

    private static String name(NewVersion version) {
        return name(version.called(), version.language());
    }

    private static String name(Called called, LanguageTag language) {
        var label = called.label();
        return label.isBlank() ? language.value() : label;
    }

    private Step exchange(
            OpenWork open, VersionId version, Kind kind, String words, Exchange exchange, Progress progress) {
        var doing = new Doing(open.work().id(), version, kind, Shortened.toWords(words, WORDS));
        return journal.exchange(doing, exchange, clock.instant(), progress);
    }

    // Removing

    /// Takes a translation out of its work, with the notes that are on nothing else.
    public Step remove(OpenWork open, Version version) {
        requireGiven(open, version);
        if (open.isOriginal(version)) {
            throw new CannotExchange(Reason.ORIGINAL);
        }
        return exchange(
                open,
                version.id(),
                Kind.VERSION_REMOVED,
                name(version.called(), version.language()),
                Exchange.without(version.id()),
                Progress.none());
    }

    private static void requireGiven(OpenWork open, Version version) {
        if (open.isAttempt(version)) {
            throw new CannotExchange(Reason.ATTEMPT);
        }
    }

    /// Keeps the files a work is read from now, and what was said of them, in place of those it was imported from.
    ///
    /// @param step that it was read again, with which what was said is taken back
    public void keep(WorkId work, List<Path> given, Prepared prepared, Step step) throws IntakeException {
        var files = importing.files(given);
        library.files()
                .replace(
                        work,
                        files.entrySet().stream()
                                .map(file -> NewFile.of(file.getKey(), file.getValue()))
                                .toList(),
                        ImportJson.kept(prepared, List.copyOf(files.keySet()), step.id()),
                        clock.instant());
    }

    // Replacing

    /// Gives a version the text of a newer file. What its sentences share with it keeps its alignment and its notes.
    public Step replace(OpenWork open, Version version, DraftVersion newer, Progress progress) {
        return give(open, version, newer.text(), newer.unfinished(), Kind.VERSION_REPLACED, progress);
    }

    /// Gives a version back the text it was imported with.
    public Step asImported(OpenWork open, Version version, Progress progress) {
        requireGiven(open, version);
        var imported = imported(version.id());
        if (imported.equals(version.text())) {
            throw new CannotExchange(Reason.AS_IMPORTED);
        }
        return give(open, version, imported, version.unfinished(), Kind.AS_IMPORTED, progress);
    }

    /// The text of a version as it was imported, or as the file has it that it was replaced by.
    public VersionText imported(VersionId version) {
        return journal.imported(version);
    }

    /// The steps that were made in a version and not taken back, the last one first.
    public List<Step> steps(WorkId work, VersionId version) {
        return journal.of(work).stream()
                .filter(step -> step.version().equals(version) && !step.undone())
                .toList()
                .reversed();
    }

    /// What would become of a version with another text.
    public Outlook outlook(WorkId work, Version version, VersionText text) {
        return Outlook.of(version.id(), version.text(), text, library.notes().of(work));
    }

    private Step give(
            OpenWork open, Version version, VersionText text, boolean unfinished, Kind kind, Progress progress) {
        requireGiven(open, version);
        if (text.equals(version.text())) {
            throw new CannotExchange(Reason.SAME_TEXT);
        }
        var bitexts = new ArrayList<NewBitext>();
        var known = new HashMap<VersionId, VersionText>();
        known.put(version.id(), version.text());
        var now = version.with(text);
        if (open.isOriginal(version)) {
            var others = open.given().stream().filter(v -> !open.isOriginal(v)).toList();
            for (int i = 0; i < others.size(); i++) {
                var other = others.get(i);
                var part = progress.part(0.8 * i / others.size(), 0.8 * (i + 1) / others.size());
                known.put(other.id(), other.text());
                bitexts.add(new NewBitext(
                        new NewBitext.Coming(0),
                        new NewBitext.There(other.id()),
                        carried(open, other, now, other, part)));
            }
        } else {
            var original = open.work().original().orElseThrow();
            known.put(original.id(), original.text());
            bitexts.add(new NewBitext(
                    new NewBitext.There(original.id()),
                    new NewBitext.Coming(0),
                    carried(open, version, original, now, progress.part(0, 0.8))));
        }
        var coming = new NewVersion(version.language(), version.role(), version.called(), unfinished, text);
        var exchange = new Exchange(
                known, List.of(new Coming(coming, Optional.of(version.id()))), bitexts, List.of(), Optional.empty());
        return exchange(
                open, version.id(), kind, name(version.called(), version.language()), exchange, progress.part(0.8, 1));
    }

    /// How a version was aligned with the original, for both as they are then.
    private Alignment carried(OpenWork open, Version version, Version original, Version now, Progress progress) {
        var before = open.work().original().orElseThrow();
        var source = new Side(original.language(), original.text(), true);
        var target = new Side(now.language(), now.text(), true);
        var aligner = importing.aligner(original.language(), now.language(), progress.part(0, 0.2));
        var alignment = open.alignment(version);
        return alignment.isPresent()
                ? Carried.of(
                        alignment.get(),
                        new Carried.Turned(before.text(), source),
                        new Carried.Turned(version.text(), target),
                        _ -> true,
                        aligner,
                        progress.part(0.2, 1))
                : aligner.align(source, target, progress.part(0.2, 1));
    }

    // Reading again

    /// What its files are read as now, with what is known of the work already in that which is most like it.
    public static Prepared known(OpenWork open, Prepared prepared) {
        var works = new ArrayList<>(prepared.works());
        var likest = works.get(Matching.likest(open.given(), works));
        var metadata = likest.work().metadata();
        for (var field : open.work().metadata().fields().entrySet()) {
            for (var text : field.getValue().entrySet()) {
                metadata = metadata.replacing(field.getKey(), text.getKey(), text.getValue());
            }
        }
        works.set(works.indexOf(likest), likest.with(likest.work().withMetadata(metadata)));
        return prepared.with(works);
    }

    /// The one of several works that is most like a work.
    public static int likest(OpenWork open, Prepared prepared) {
        return Matching.likest(open.given(), prepared.works());
    }

    /// Has a work be what its files are read as now. Versions that have much in common with those of before, or are in
    /// the same language, are these; others come, and what is left over goes. What was confirmed stays, where its
    /// sentences do.
    public Step readAgain(OpenWork open, Prepared prepared, PreparedWork work, Progress progress) {
        var original = open.work().original().orElseThrow();
        var exchange = new ReadAgain(importing, open, work).exchange(prepared.remarks(), progress.part(0, 0.8));
        var title = open.work().title(original.language());
        return exchange(open, original.id(), Kind.READ_AGAIN, title, exchange, progress.part(0.8, 1));
    }
}
