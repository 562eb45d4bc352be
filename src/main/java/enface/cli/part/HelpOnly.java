package enface.cli.part;

import picocli.CommandLine.Option;

/// The help of a command whose `--version` means a version of a work; there picocli would leave out the help too.
public final class HelpOnly {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
