package enface.study.work;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.WordLink;
import enface.align.WordLinks;
import enface.job.Jobs;
import enface.job.Outcome.Cancelled;
import enface.job.Outcome.Done;
import enface.job.Outcome.Failed;
import enface.job.Progress;
import enface.job.RunningJob;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Which words of the versions of a work correspond: from any version to any other, by way of the original.
///
/// What the words of a bitext are is learnt once, in the background, when it is first asked for. To be used on the
/// thread of the window.
public final class Counterparts {

    /// Learns the words of an original and a version; runs in the background.
    @FunctionalInterface
    public interface Learning {
        Optional<WordLinks> learn(Version original, Version version, Alignment alignment, Progress progress);
    }

    /// The words of a bitext, and those of the bead asked for last.
    private static final class Bitext {
        final Optional<WordLinks> words;
        private Optional<Bead> last = Optional.empty();
        private List<WordLink> links = List.of();

        Bitext(Optional<WordLinks> words) {
            this.words = words;
        }

        List<WordLink> links(Bead bead) {
            if (!last.equals(Optional.of(bead))) {
                links = words.map(w -> w.of(bead)).orElse(List.of());
                last = Optional.of(bead);
            }
            return links;
        }
    }

    private OpenWork work;
    private final Learning learning;
    private final Jobs jobs;
    private final String jobName;
    private final Consumer<Exception> failed;
    private final Map<VersionId, Bitext> known = new HashMap<>();
    private final Map<VersionId, RunningJob> underWay = new HashMap<>();
    private Runnable whenLearnt = () -> {};

    /// @param jobName what the person sees learning called
    /// @param failed is told why words could not be learnt; that is not tried again
    public Counterparts(OpenWork work, Learning learning, Jobs jobs, String jobName, Consumer<Exception> failed) {
        this.work = work;
        this.learning = learning;
        this.jobs = jobs;
        this.jobName = jobName;
        this.failed = failed;
    }

    /// Takes up the work as it is now: what was learnt of texts that are others by now is learnt anew when it is asked
    /// for.
    public void renew(OpenWork now) {
        boolean sameOriginal = work.work().original().equals(now.work().original());
        for (var version : work.versions()) {
            if (!sameOriginal || !now.version(version.id()).equals(Optional.of(version))) {
                known.remove(version.id());
                Optional.ofNullable(underWay.remove(version.id())).ifPresent(RunningJob::cancel);
            }
        }
        work = now;
    }

    /// Runs each time more is known.
    public void onLearnt(Runnable action) {
        whenLearnt = action;
    }

    /// The words that correspond to the one at a place, in the versions shown, its own among them; nothing where
    /// there are none, and nothing yet of what is being learnt.
    public Map<VersionId, List<TextRange>> of(Version version, TextPlace place, List<Version> shown) {
        var original = work.work().original();
        if (original.isEmpty() || version.text().segmentCount() == 0) {
            return Map.of();
        }
        shown.forEach(this::learn);
        var found = new HashMap<VersionId, List<TextRange>>();
        for (var word : inOriginal(version, place, shown, found)) {
            found.computeIfAbsent(original.get().id(), _ -> new ArrayList<>()).add(word);
            for (var other : shown) {
                if (!other.equals(version) && !work.isOriginal(other)) {
                    add(found, other, fromOriginal(other, word));
                }
            }
        }
        found.keySet().removeIf(id -> shown.stream().noneMatch(v -> v.id().equals(id)));
        return found;
    }

    private static void add(Map<VersionId, List<TextRange>> found, Version version, List<TextRange> words) {
        if (!words.isEmpty()) {
            found.computeIfAbsent(version.id(), _ -> new ArrayList<>()).addAll(words);
        }
    }

    /// The words of the original that the one at a place stands for; puts that one itself among what was found.
    private List<TextRange> inOriginal(
            Version version, TextPlace place, List<Version> shown, Map<VersionId, List<TextRange>> found) {
        if (work.isOriginal(version)) {
            return shown.stream()
                    .filter(other -> !work.isOriginal(other))
                    .flatMap(other -> linksAt(other, place, true).stream())
                    .map(Pair::original)
                    .distinct()
                    .toList();
        }
        var pairs = linksAt(version, place, false);
        add(found, version, pairs.stream().map(Pair::version).distinct().toList());
        return pairs.stream().map(Pair::original).distinct().toList();
    }

    private List<TextRange> fromOriginal(Version version, TextRange word) {
        return linksAt(version, word.from(), true).stream().map(Pair::version).toList();
    }

    /// Words that correspond, where they stand.
    private record Pair(TextRange original, TextRange version) {}

    /// The links of a version that hold a place, of the original or of the version.
    private List<Pair> linksAt(Version version, TextPlace place, boolean inOriginal) {
        var bitext = known.get(version.id());
        var alignment = work.alignment(version);
        var original = work.work().original();
        if (bitext == null || alignment.isEmpty() || original.isEmpty() || work.isAttempt(version)) {
            return List.of();
        }
        var side = inOriginal ? original.get() : version;
        int segment = side.text().segmentAt(place);
        var beads = alignment.get().beads();
        var bead = beads.get(
                inOriginal
                        ? alignment.get().beadOfSource(segment)
                        : alignment.get().beadOfTarget(segment));
        if (bead.isGap()) {
            return List.of();
        }
        var source = new BeadText(original.get().text(), bead.source());
        var target = new BeadText(version.text(), bead.target());
        int offset = (inOriginal ? source : target).offsetOf(place);
        return bitext.links(bead).stream()
                .filter(link -> (inOriginal ? link.source() : link.target()).contains(offset))
                .map(link -> new Pair(source.rangeOf(link.source()), target.rangeOf(link.target())))
                .toList();
    }

    private void learn(Version version) {
        var id = version.id();
        var original = work.work().original();
        var alignment = work.alignment(version);
        if (work.isOriginal(version)
                || work.isAttempt(version) // it is written on meanwhile, and too little to learn from
                || original.isEmpty()
                || alignment.isEmpty()
                || known.containsKey(id)
                || underWay.containsKey(id)) {
            return;
        }
        var job = jobs.<Optional<WordLinks>>start(
                jobName, p -> learning.learn(original.get(), version, alignment.get(), p), outcome -> {
                    underWay.remove(id);
                    switch (outcome) {
                        case Done<Optional<WordLinks>>(var words) -> learnt(id, words);
                        case Failed<Optional<WordLinks>>(var cause) -> {
                            known.put(id, new Bitext(Optional.empty()));
                            failed.accept(cause);
                        }
                        case Cancelled<Optional<WordLinks>> _ -> {}
                    }
                });
        if (!known.containsKey(id)) {
            underWay.put(id, job);
        }
    }

    private void learnt(VersionId id, Optional<WordLinks> words) {
        known.put(id, new Bitext(words));
        whenLearnt.run();
    }

    /// Stops what is under way.
    public void close() {
        whenLearnt = () -> {};
        List.copyOf(underWay.values()).forEach(RunningJob::cancel);
    }
}
