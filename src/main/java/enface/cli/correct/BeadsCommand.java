package enface.cli.correct;

import enface.align.Alignment;
import enface.align.correct.CannotRepair;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.cli.part.Named;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.store.correct.Step.Kind;
import enface.study.correct.Correcting;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `enface beads WORK --version V list | confirm | merge | split | move | link | unlink | again`: what the original and
/// a version have beside each other.
@Command(
        name = "beads",
        description =
                "What corresponds in the original and a version: listed, confirmed, put right; “undo” takes it back.")
public final class BeadsCommand implements Runnable {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    private boolean help;

    @Parameters(arity = "0..1", paramLabel = "WORK")
    private Optional<String> work = Optional.empty();

    @Option(
            names = "--version",
            paramLabel = "V",
            description = "The version beside the original, by id, language or name; needed where there are several.")
    private Optional<String> version = Optional.empty();

    private BeadsCommand(Session session) {
        this.session = session;
    }

    public static CommandLine all(Session session) {
        return new CommandLine(new BeadsCommand(session))
                .setCommandName("beads")
                .addSubcommand(new BeadList())
                .addSubcommand(new BeadRepairs.Confirm())
                .addSubcommand(new BeadRepairs.Merge())
                .addSubcommand(new BeadRepairs.Split())
                .addSubcommand(new BeadRepairs.Move())
                .addSubcommand(new BeadRepairs.Link())
                .addSubcommand(new BeadRepairs.Unlink())
                .addSubcommand(new BeadRepairs.SetAside())
                .addSubcommand(new BeadRepairs.Again());
    }

    @Override
    public void run() {
        throw wrong();
    }

    private ParameterException wrong() {
        return new ParameterException(
                spec.commandLine(),
                spec.qualifiedName()
                        + " WORK [--version V] list | confirm | merge | split | move | link | unlink | again");
    }

    /// The original and the version that are meant.
    record Pair(Session session, OpenWork open, Version original, Version version, Alignment alignment) {

        int repair(Kind kind, Function<Repairs, Repair> repair) {
            return repair(kind, repair.apply(new Repairs(alignment)));
        }

        int repair(Kind kind, Repair repair) {
            Told.tell(session, Told.correcting(session).repair(open, version, kind, repair));
            return 0;
        }

        /// @throws CannotRepair where there is none of this number
        int bead(int number) {
            if (number < 0 || number >= alignment.beads().size()) {
                throw new CannotRepair(CannotRepair.Reason.NO_BEAD);
            }
            return number;
        }
    }

    Pair pair() {
        var open = session.desk()
                .open(session.work(work.orElseThrow(this::wrong)).id())
                .orElseThrow();
        var original = open.work().original().orElseThrow();
        var named = version.map(v -> Named.version(session, open, v)).orElseGet(() -> only(open));
        return new Pair(session, open, original, named, Correcting.alignment(open, named));
    }

    private Version only(OpenWork open) {
        List<Version> others =
                open.given().stream().filter(v -> !open.isOriginal(v)).toList();
        if (others.size() != 1) {
            throw new Refusal(session.words().get("cli.beads.version", Named.versions(open)));
        }
        return others.getFirst();
    }
}
