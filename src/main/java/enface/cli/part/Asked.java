package enface.cli.part;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// A command of a person's, with its help: what it is asked is filled in by picocli, and what it needs is in its
/// session.
///
/// Its `--help` works beside a `--version` that means a version of a work.
public abstract class Asked implements Callable<Integer> {

    protected final Session session;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private HelpOnly help;

    protected Asked(Session session) {
        this.session = session;
    }
}
