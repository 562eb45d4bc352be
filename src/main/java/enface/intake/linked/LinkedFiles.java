package enface.intake.linked;

import enface.intake.draft.IntakeException;
import enface.intake.format.Given;
import enface.intake.shape.Labels;
import enface.language.guess.LanguageGuess;
import java.util.ArrayList;
import java.util.List;

/// Puts files together that belong together line by line, or name by name.
public final class LinkedFiles {

    private final List<LinkFinder> finders;
    private final SameKeys keys;

    public LinkedFiles(LanguageGuess guess, Labels labels) {
        finders = List.of(
                new LinkedLines(labels, guess), new NumberedLines(labels, guess), new LineByLine(labels, guess));
        keys = new SameKeys(labels);
    }

    /// The same files, those that belong together as one that lies side by side, where its first text stood.
    ///
    /// @throws IntakeException where a file says what corresponds in files that are not there
    public List<Given> in(List<Given> given) throws IntakeException {
        var files = given;
        for (var finder : finders) {
            var joined = finder.in(LineFile.of(files));
            files = joined.isEmpty() ? files : put(files, joined);
        }
        var joined = keys.in(files);
        return joined.isEmpty() ? files : put(files, joined);
    }

    private static List<Given> put(List<Given> files, List<Joined> joined) {
        var put = new ArrayList<Given>();
        for (int i = 0; i < files.size(); i++) {
            int at = i;
            var here = joined.stream().filter(j -> j.members().contains(at)).findFirst();
            if (here.isEmpty()) {
                put.add(files.get(i));
            } else if (here.get().members().getFirst() == i) {
                put.add(new Given(here.get().extract(), files.get(i).folders()));
            }
        }
        return put;
    }
}
