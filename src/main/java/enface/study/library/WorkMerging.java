package enface.study.library;

import enface.align.Alignment;
import enface.align.Side;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.correct.Exchange.Merge;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.study.importing.Importing;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Shortened;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one work of two that are the same speech, for the window and the command line alike: a step of the work that
/// stays, which can be taken back.
///
/// A text that both have is had once. Every other is aligned with the original that stays: as it was, where the
/// originals are the same text, so that what a person confirmed stays confirmed; else by the aligner.
public final class WorkMerging {

    /// Of a title, so many characters are remembered.
    private static final int WORDS = 40;

    private final Library library;
    private final Importing importing;
    private final InstantSource clock;

    public WorkMerging(Library library, Importing importing, InstantSource clock) {
        this.library = library;
        this.importing = importing;
        this.clock = clock;
    }

    /// @param into the work that stays
    /// @return nothing where one of them is gone, or they are the same
    public Optional<Step> merge(WorkId into, WorkId from, Progress progress) {
        var desk = new Desk(library);
        var stays = desk.open(into);
        var goes = desk.open(from);
        if (into.equals(from) || stays.isEmpty() || goes.isEmpty()) {
            return Optional.empty();
        }
        var original = stays.get().work().original();
        if (original.isEmpty() || goes.get().work().original().isEmpty()) {
            return Optional.empty();
        }
        var merge = prepare(stays.get(), original.get(), goes.get(), progress);
        var title = goes.get().work().metadata().in(original.get().language(), Field.TITLE);
        var words = Shortened.toWords(title.orElse("").replace('\n', ' '), WORDS);
        var doing = new Doing(into, original.get().id(), Kind.WORKS_MERGED, words);
        return Optional.of(library.journal(new Folding()::words).merge(doing, merge, clock.instant()));
    }

    private Merge prepare(OpenWork stays, Version original, OpenWork goes, Progress progress) {
        var twins = twins(stays, goes);
        var theirs = goes.work().original().orElseThrow();
        boolean sameOriginal = original.id().equals(twins.get(theirs.id()));
        var coming = new ArrayList<Version>();
        var known = new HashMap<VersionId, VersionText>();
        known.put(original.id(), original.text());
        for (var version : goes.work().versions()) {
            known.put(version.id(), version.text());
            if (!goes.isAttempt(version) && !twins.containsKey(version.id())) {
                coming.add(version);
            }
        }
        var alignments = new HashMap<VersionId, Alignment>();
        for (int i = 0; i < coming.size(); i++) {
            var version = coming.get(i);
            var part = progress.part((double) i / coming.size(), (i + 1.0) / coming.size());
            var there = sameOriginal ? goes.alignment(version) : Optional.<Alignment>empty();
            alignments.put(version.id(), there.orElseGet(() -> align(original, version, part)));
        }
        var metadata = joined(stays.work().metadata(), goes.work().metadata());
        return new Merge(goes.work().id(), twins, alignments, known, metadata);
    }

    private Alignment align(Version original, Version version, Progress progress) {
        return importing
                .aligner(original.language(), version.language(), progress.part(0, 0.1))
                .align(
                        new Side(original.language(), original.text(), true),
                        new Side(version.language(), version.text(), true),
                        progress.part(0.1, 1));
    }

    /// What a person writes themselves is nobody's twin.
    private static Map<VersionId, VersionId> twins(OpenWork stays, OpenWork goes) {
        record Text(LanguageTag language, VersionText text) {}
        var there = new HashMap<Text, List<VersionId>>();
        for (var version : stays.work().versions()) {
            if (!stays.isAttempt(version)) {
                there.computeIfAbsent(new Text(version.language(), version.text()), _ -> new ArrayList<>())
                        .add(version.id());
            }
        }
        var twins = new HashMap<VersionId, VersionId>();
        for (var version : goes.work().versions()) {
            var same = there.getOrDefault(new Text(version.language(), version.text()), List.of());
            if (!goes.isAttempt(version) && !same.isEmpty()) {
                twins.put(version.id(), same.getFirst());
            }
        }
        return twins;
    }

    /// What is known of the work that stays; of the other one what is not known in that language.
    private static Metadata joined(Metadata stays, Metadata goes) {
        var joined = stays;
        for (var field : goes.fields().entrySet()) {
            for (var text : field.getValue().entrySet()) {
                if (stays.only(text.getKey(), field.getKey()).isEmpty()) {
                    joined = joined.with(field.getKey(), text.getKey(), text.getValue());
                }
            }
        }
        return joined;
    }
}
