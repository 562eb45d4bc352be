package enface.cli;

import enface.cli.part.Session;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `enface completion`: what a shell needs to complete commands, or the page for `man`; for those who package Enface.
@Command(
        name = "completion",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Print what bash and zsh need to complete commands.")
final class CompletionCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--man", description = "Print the page for man instead.")
    private boolean man;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        session.out().print(man ? new ManPage(root).text() : AutoComplete.bash("enface", root));
        return 0;
    }
}
