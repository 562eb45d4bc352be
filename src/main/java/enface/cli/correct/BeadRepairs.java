package enface.cli.correct;

import enface.align.correct.CannotRepair;
import enface.align.correct.CannotRepair.Reason;
import enface.align.correct.Half;
import enface.align.correct.Repairs;
import enface.store.correct.Step.Kind;
import enface.study.correct.AlignAgain;
import enface.text.SegmentRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// What can be done to beads; each is a command beneath `beads`.
final class BeadRepairs {

    private BeadRepairs() {}

    @Command(name = "confirm", mixinStandardHelpOptions = true, description = "Confirm a bead, or a run of them.")
    static final class Confirm implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @Parameters(index = "0", paramLabel = "BEAD")
        private int first;

        @Parameters(index = "1", arity = "0..1", paramLabel = "TO", description = "The last bead of the run.")
        private Optional<Integer> last = Optional.empty();

        @Override
        public Integer call() {
            return beads.pair().repair(Kind.CONFIRMED, r -> r.confirm(first, last.orElse(first)));
        }
    }

    @Command(name = "merge", mixinStandardHelpOptions = true, description = "Make one bead of a bead and the next.")
    static final class Merge implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @Parameters(paramLabel = "BEAD")
        private int bead;

        @Override
        public Integer call() {
            return beads.pair().repair(Kind.MERGED, r -> r.merge(bead));
        }
    }

    @Command(name = "split", mixinStandardHelpOptions = true, description = "Part a bead in two.")
    static final class Split implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @Parameters(paramLabel = "BEAD")
        private int bead;

        @Option(
                names = "--source",
                paramLabel = "N",
                description = "The sentence of the original the second part begins with; without it, in the middle.")
        private Optional<Integer> source = Optional.empty();

        @Option(
                names = "--target",
                paramLabel = "N",
                description = "The sentence of the version the second part begins with; without it, in the middle.")
        private Optional<Integer> target = Optional.empty();

        @Override
        public Integer call() {
            var pair = beads.pair();
            var all = pair.alignment().beads().get(pair.bead(bead));
            return pair.repair(
                    Kind.SPLIT,
                    r -> r.split(
                            bead,
                            source.orElse(Repairs.middle(all.source())),
                            target.orElse(Repairs.middle(all.target()))));
        }
    }

    /// Which sentence of which side.
    static final class OneSide {

        @Option(names = "--source", paramLabel = "N", description = "A sentence of the original, from 0.")
        private Optional<Integer> source = Optional.empty();

        @Option(names = "--target", paramLabel = "N", description = "A sentence of the version, from 0.")
        private Optional<Integer> target = Optional.empty();

        Half half() {
            return source.isPresent() ? Half.SOURCE : Half.TARGET;
        }

        int segment() {
            return source.or(() -> target).orElseThrow(() -> new CannotRepair(Reason.NO_SENTENCE));
        }
    }

    enum Way {
        UP,
        DOWN
    }

    @Command(
            name = "move",
            mixinStandardHelpOptions = true,
            description = "Move a sentence up into the bead before, or down into the next.")
    static final class Move implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @Parameters(paramLabel = "WAY", description = "${COMPLETION-CANDIDATES}")
        private Way way;

        @ArgGroup(multiplicity = "1")
        private @Nullable OneSide side;

        @Override
        public Integer call() {
            var meant = Objects.requireNonNull(side);
            return beads.pair()
                    .repair(
                            Kind.MOVED,
                            r -> way == Way.UP
                                    ? r.up(meant.half(), meant.segment())
                                    : r.down(meant.half(), meant.segment()));
        }
    }

    @Command(
            name = "unlink",
            mixinStandardHelpOptions = true,
            description = "Take a sentence out of its bead, with nothing beside it.")
    static final class Unlink implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @ArgGroup(multiplicity = "1")
        private @Nullable OneSide side;

        @Override
        public Integer call() {
            var meant = Objects.requireNonNull(side);
            return beads.pair().repair(Kind.UNLINKED, r -> r.unlink(meant.half(), meant.segment()));
        }
    }

    @Command(
            name = "set-aside",
            mixinStandardHelpOptions = true,
            description = "Take the paragraph of a sentence out of the alignment, with nothing beside it.")
    static final class SetAside implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @ArgGroup(multiplicity = "1")
        private @Nullable OneSide side;

        @Override
        public Integer call() {
            var meant = Objects.requireNonNull(side);
            var pair = beads.pair();
            var text = meant.half() == Half.SOURCE
                    ? pair.original().text()
                    : pair.version().text();
            if (meant.segment() < 0 || meant.segment() >= text.segmentCount()) {
                throw new CannotRepair(Reason.NO_SENTENCE);
            }
            var own = text.segmentsOf(text.paragraphOf(meant.segment()));
            return pair.repair(Kind.UNLINKED, r -> r.setAside(meant.half(), own));
        }
    }

    @Command(
            name = "link",
            mixinStandardHelpOptions = true,
            description = "Make one bead of sentences of both sides, wherever they stand.")
    static final class Link implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @Option(
                names = "--source",
                required = true,
                split = "-",
                paramLabel = "N[-M]",
                description = "Sentences of the original.")
        private List<Integer> source = List.of();

        @Option(
                names = "--target",
                required = true,
                split = "-",
                paramLabel = "N[-M]",
                description = "Sentences of the version.")
        private List<Integer> target = List.of();

        @Override
        public Integer call() {
            return beads.pair().repair(Kind.LINKED, r -> r.link(range(source), range(target)));
        }

        private static SegmentRange range(List<Integer> ends) {
            int from = ends.getFirst();
            int to = ends.getLast();
            if (from < 0 || to < from) {
                throw new CannotRepair(Reason.NO_SENTENCE);
            }
            return new SegmentRange(from, to + 1);
        }
    }

    @Command(
            name = "again",
            mixinStandardHelpOptions = true,
            description = "Align again from a bead to another; confirmed beads between stay.")
    static final class Again implements Callable<Integer> {

        @ParentCommand
        private BeadsCommand beads;

        @Parameters(index = "0", paramLabel = "FROM")
        private int first;

        @Parameters(index = "1", paramLabel = "TO")
        private int last;

        @Override
        public Integer call() {
            var pair = beads.pair();
            var session = pair.session();
            var source = pair.original().language();
            var target = pair.version().language();
            var aligner = session.aligner(
                    true, List.of(), source, target, session.progress().part(0, 0.5));
            return pair.repair(
                    Kind.ALIGNED,
                    AlignAgain.of(
                            pair.original(),
                            pair.version(),
                            pair.alignment(),
                            new AlignAgain.Beads(first, last),
                            aligner,
                            session.progress().part(0.5, 1)));
        }
    }
}
