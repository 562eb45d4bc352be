package enface.intake.linked;

import enface.intake.draft.IntakeException;
import java.util.List;

/// Finds, among files of running text, those that belong together in one way.
@FunctionalInterface
interface LinkFinder {

    /// What belongs to what is in the files; what names files that are not there is refused, unless it lay in a
    /// folder.
    ///
    /// @throws IntakeException where a file that a person named says what corresponds in files that are not there
    List<Joined> in(List<LineFile> files) throws IntakeException;
}
