package enface.study.unsaved;

import enface.study.act.Typed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What a program left in a recovery file.
///
/// @param file where it lies
/// @param when it was written last
/// @param typed what could not be saved
public record Left(Path file, Instant when, List<Typed> typed) {

    public Left {
        typed = List.copyOf(typed);
    }
}
