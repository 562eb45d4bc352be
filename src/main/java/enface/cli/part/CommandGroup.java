package enface.cli.part;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that only gathers others; called alone it says which.
@Command(mixinStandardHelpOptions = true)
public final class CommandGroup implements Runnable {

    private final String members;

    @Spec
    private CommandSpec spec;

    public CommandGroup(String members) {
        this.members = members;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.qualifiedName() + " " + members);
    }
}
