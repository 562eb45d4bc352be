package enface.ui.command;

import enface.command.Command;
import enface.study.help.Help.Topic;

/// What the finder finds: something to do, or something to read.
sealed interface Findable {

    /// A command.
    record Doing(Command command) implements Findable {}

    /// A page of the help, or a section of one.
    record Reading(Topic topic) implements Findable {}
}
