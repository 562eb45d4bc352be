package enface.study.compare;

import enface.compare.Change;
import enface.compare.Comparison;
import enface.compare.Coverage;
import enface.compare.Difference.Kind;
import enface.language.cut.Words;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What comes of comparing the versions shown with one of them.
///
/// @param pair the two looked at
/// @param changes what is to be coloured, by version: in the base what differs from the other one looked at, in every
///     other version of its language what differs from the base, each in the order of its text; moves are numbered
///     through
/// @param kinds which kinds of differences there are among these
/// @param heat for each row how much the base and the versions in its language disagree on an average, 0 to 1; where
///     two languages are looked at, what only one of the two has
public record Compared(Pair pair, Map<VersionId, List<Change>> changes, Set<Kind> kinds, List<Double> heat) {

    public Compared {
        changes = Map.copyOf(changes);
        kinds = Set.copyOf(kinds);
        heat = List.copyOf(heat);
    }

    /// Two versions compared.
    ///
    /// @param words where their words differ; nothing for two languages
    /// @param agreement how much of both is the same, in letters and digits, 0 to 1; for two
    ///     languages, how much of the base has a counterpart
    /// @param disagreement for each row 0, the same, to 1, nothing the same
    /// @param steps the places to go to, from the first to the last
    public record Pair(
            Version base,
            Version other,
            Optional<Comparison> words,
            Coverage coverage,
            double agreement,
            List<Double> disagreement,
            List<Step> steps) {

        public Pair {
            disagreement = List.copyOf(disagreement);
            steps = List.copyOf(steps);
        }

        /// How much they agree, in a sentence.
        public String sentence(Words words) {
            if (this.words.isEmpty()) {
                return words.get("compare.languages", shown(agreement), coverage.lengthRatio());
            }
            if (isSame()) {
                return words.get("compare.same");
            }
            return steps.isEmpty()
                    ? words.get("compare.marks-only")
                    : words.get("compare.words", shown(agreement), places(), moves());
        }

        /// Rounded down: what is not the same is never said to be.
        private static double shown(double share) {
            return Math.floor(share * 100 + 1e-9) / 100;
        }

        /// Whether there is nothing to be coloured.
        public boolean isSame() {
            return words.map(w -> w.differences().stream().allMatch(d -> d.kind() == Kind.EQUAL))
                    .orElseGet(() -> coverage.omissions().isEmpty());
        }

        /// How many places differ in their words, those apart that only stand elsewhere.
        public int places() {
            return steps.size() - moves();
        }

        /// How many passages stand elsewhere.
        public int moves() {
            return words.map(w -> w.moves().size()).orElse(0);
        }
    }

    /// A place where two versions differ.
    ///
    /// @param row of what is shown
    /// @param passages what stands there, in one of them or in both
    public record Step(int row, Map<VersionId, TextRange> passages) {

        public Step {
            passages = Map.copyOf(passages);
        }
    }
}
