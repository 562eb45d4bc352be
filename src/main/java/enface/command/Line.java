package enface.command;

import java.util.Optional;

/// What the command line calls the same.
///
/// @param command the words after `enface`; nothing where it makes sense in a window only
public record Line(Optional<String> command) {

    /// For what only moves or lights what is on the screen.
    static final Line NONE = new Line(Optional.empty());

    static Line of(String command) {
        return new Line(Optional.of(command));
    }
}
