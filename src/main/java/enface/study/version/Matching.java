package enface.study.version;

import enface.intake.draft.Draft.DraftVersion;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.Version;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/// Which versions of a work are which of those that its files are read as now: by the sentences they share, then by
/// their language.
final class Matching {

    /// So many of the sentences of the shorter one must be in both.
    private static final double ALIKE = 0.3;

    private final List<Version> before;
    private final List<Optional<Version>> matched = new ArrayList<>();
    private final List<DraftVersion> now;

    private Matching(List<Version> before, List<DraftVersion> now) {
        this.before = new ArrayList<>(before);
        this.now = now;
        now.forEach(_ -> matched.add(Optional.empty()));
    }

    /// For each version as it is read now, the one it is in the work.
    static List<Optional<Version>> of(List<Version> before, List<DraftVersion> now) {
        var matching = new Matching(before, now);
        matching.byWords();
        matching.by((v, d) -> v.language().equals(d.language()));
        matching.by((v, d) -> v.language().sameLanguage(d.language()));
        return List.copyOf(matching.matched);
    }

    /// The pair that shares most first.
    private void byWords() {
        while (true) {
            double best = ALIKE;
            var draft = OptionalInt.empty();
            Optional<Version> version = Optional.empty();
            for (int i = 0; i < now.size(); i++) {
                for (var candidate : matched.get(i).isPresent() ? List.<Version>of() : before) {
                    double shared = shared(candidate.text(), now.get(i).text());
                    if (shared > best) {
                        best = shared;
                        draft = OptionalInt.of(i);
                        version = Optional.of(candidate);
                    }
                }
            }
            if (draft.isEmpty()) {
                return;
            }
            take(draft.getAsInt(), version.orElseThrow());
        }
    }

    private void by(BiPredicate<Version, DraftVersion> isSame) {
        for (int i = 0; i < now.size(); i++) {
            var draft = now.get(i);
            if (matched.get(i).isEmpty()) {
                int at = i;
                before.stream().filter(v -> isSame.test(v, draft)).findFirst().ifPresent(version -> take(at, version));
            }
        }
    }

    private void take(int draft, Version version) {
        matched.set(draft, Optional.of(version));
        before.remove(version);
    }

    /// Which of several works is most like one.
    static int likest(List<Version> before, List<PreparedWork> works) {
        int likest = 0;
        double most = -1;
        for (int i = 0; i < works.size(); i++) {
            double shared = 0;
            for (var text : works.get(i).texts()) {
                shared += before.stream()
                        .mapToDouble(v -> shared(v.text(), text))
                        .max()
                        .orElse(0);
            }
            if (shared > most) {
                most = shared;
                likest = i;
            }
        }
        return likest;
    }

    private static double shared(VersionText one, VersionText other) {
        var sentences = new HashSet<>(one.segments());
        var others = new HashSet<>(other.segments());
        int least = Math.min(sentences.size(), others.size());
        sentences.retainAll(others);
        return least == 0 ? 0 : (double) sentences.size() / least;
    }
}
