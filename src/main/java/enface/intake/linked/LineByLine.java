package enface.intake.linked;

import enface.intake.draft.IntakeException;
import enface.intake.format.Format;
import enface.intake.shape.Labels;
import enface.language.guess.LanguageGuess;
import enface.language.guess.LanguageNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files whose names are the same but for a language where the ending is, `talk.en` and `talk.zh`, as corpora for
/// machine translation have them: lines of one number correspond, where all have as many and are no paragraphs that
/// were
/// broken at the edge of the paper.
final class LineByLine implements LinkFinder {

    /// Of so many lines one may be empty; in running text every second one is.
    private static final int EMPTY_OF = 10;

    private static final int SHORT = 40;

    private final SameLines lines;

    LineByLine(Labels labels, LanguageGuess guess) {
        lines = new SameLines(labels, guess);
    }

    @Override
    public List<Joined> in(List<LineFile> files) throws IntakeException {
        Map<String, List<LineFile>> byName = new LinkedHashMap<>();
        for (var file : files) {
            int point = file.name().lastIndexOf('.');
            if (point > 0 && isLanguage(file.name(), file.name().substring(point + 1))) {
                var key = file.given().folders() + "/" + file.name().substring(0, point);
                byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(file);
            }
        }
        var joined = new ArrayList<Joined>();
        for (var group : byName.values()) {
            if (group.size() > 1 && areLines(group)) {
                var name = group.getFirst().name();
                joined.add(
                        new Joined(group.stream().map(LineFile::place).toList(), lines.sheet(name, group, List.of())));
            }
        }
        return joined;
    }

    private static boolean isLanguage(String name, String ending) {
        return Format.ofName(name).isEmpty()
                && ending.matches("[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?")
                && LanguageNames.ofCode(ending).isPresent();
    }

    private static boolean areLines(List<LineFile> group) {
        int count = group.getFirst().lines().size();
        return group.stream()
                .allMatch(file -> file.lines().size() == count
                        && file.lines().stream().filter(String::isEmpty).count() * EMPTY_OF <= count
                        && !isBroken(file.lines()));
    }

    /// Whether lines end where the paper did: most of them about as long as the longest.
    private static boolean isBroken(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        long full =
                lines.stream().filter(line -> line.length() * 10 >= longest * 8).count();
        return longest >= SHORT && lines.size() > 4 && full * 10 >= lines.size() * 7L;
    }
}
