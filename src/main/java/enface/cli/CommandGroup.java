package enface.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that only gathers others; called alone it says which.
@Command(mixinStandardHelpOptions = true)
final class CommandGroup implements Runnable {

    private final String members;

    @Spec
    private CommandSpec spec;

    CommandGroup(String members) {
        this.members = members;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.qualifiedName() + " " + members);
    }
}
