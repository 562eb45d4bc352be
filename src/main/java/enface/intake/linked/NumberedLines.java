package enface.intake.linked;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.shape.Labels;
import enface.language.guess.LanguageGuess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Files with a passage on each line, and a file beside them, `….ids`, whose lines name the passages: chapter and
/// verse,
/// article and paragraph. Lines of one number correspond, however many versions there are.
final class NumberedLines implements LinkFinder {

    private static final String ENDING = ".ids";

    private final SameLines lines;

    NumberedLines(Labels labels, LanguageGuess guess) {
        lines = new SameLines(labels, guess);
    }

    @Override
    public List<Joined> in(List<LineFile> files) throws IntakeException {
        var joined = new ArrayList<Joined>();
        for (var ids : files) {
            if (!ids.name().toLowerCase(Locale.ROOT).endsWith(ENDING) || !areNames(ids.lines())) {
                continue;
            }
            var texts = files.stream()
                    .filter(text -> text.place() != ids.place() && text.isBeside(ids))
                    .filter(text -> text.lines().size() == ids.lines().size())
                    .toList();
            if (texts.size() > 1) {
                var members = Stream.concat(texts.stream(), Stream.of(ids))
                        .map(LineFile::place)
                        .toList();
                joined.add(new Joined(members, lines.sheet(ids.name(), texts, ids.lines())));
            } else if (ids.given().isNamed()) {
                throw new IntakeException(Kind.LINKS, ids.name(), "");
            }
        }
        return joined;
    }

    private static boolean areNames(List<String> lines) {
        return new HashSet<>(lines).size() == lines.size();
    }
}
