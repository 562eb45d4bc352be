package enface.intake.book;

import enface.intake.block.Ending;
import enface.intake.block.LineJoiner;
import enface.intake.draft.TracedText;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Mends paragraphs that were broken over pages of a book whose languages take turns.
///
/// A paragraph goes on behind the pages of the other language when it breaks off in mid-sentence and, in a cased
/// script, when its next piece starts small. Pages are told from paragraphs in turn by the length of the runs, or by
/// how many pieces plainly go on.
final class PageJoiner {

    private static final int LEAST_LENGTH = 24;

    private final LineJoiner joiner;

    PageJoiner(LineJoiner joiner) {
        this.joiner = joiner;
    }

    /// Whether the units are pages in turn: runs of several paragraphs, or a piece that plainly goes on later.
    static boolean arePages(List<Unit> units, List<LanguageTag> languages) {
        var runs = runs(units);
        if (runs.size() < 3) {
            return false;
        }
        var sizes = runs.stream().mapToInt(List::size).sorted().toArray();
        boolean severalEach = sizes[sizes.length / 2] >= 2;
        long goOn = languages.stream().mapToLong(l -> goingOn(units, l)).sum();
        return severalEach || goOn * 4 >= runs.size();
    }

    /// How many pieces of a language plainly go on behind the other language.
    private static long goingOn(List<Unit> units, LanguageTag language) {
        var own = IntStream.range(0, units.size())
                .filter(i -> units.get(i).isIn(language))
                .toArray();
        return IntStream.range(1, own.length)
                .filter(i -> own[i] > own[i - 1] + 1)
                .filter(i -> {
                    var before = units.get(own[i - 1]);
                    return goesOnSmall(before, before.string(), units.get(own[i]));
                })
                .count();
    }

    private static List<List<Unit>> runs(List<Unit> units) {
        var runs = new ArrayList<List<Unit>>();
        for (var unit : units) {
            if (!isRunning(unit) || unit.front()) {
                continue;
            }
            if (runs.isEmpty() || !runs.getLast().getLast().isIn(unit.language())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(unit);
        }
        return runs;
    }

    /// The units of one language, with those joined that a page end broke.
    List<Unit> join(List<Unit> units, LanguageTag language) {
        var joined = new ArrayList<Unit>();
        Optional<Open> open = Optional.empty();
        boolean pageTurned = false;
        for (var unit : units) {
            if (!unit.isIn(language)) {
                pageTurned = true;
                continue;
            }
            boolean turned = pageTurned;
            boolean broken = open.filter(before -> turned ? goesOn(before, unit) : goesOnSmall(before, unit))
                    .isPresent();
            if (broken) {
                open.get().add(unit, joiner, language);
            } else {
                open.map(Open::done).ifPresent(joined::add);
                open = Optional.of(new Open(unit));
            }
            pageTurned = false;
        }
        open.map(Open::done).ifPresent(joined::add);
        return joined;
    }

    /// A unit that may still go on.
    private static final class Open {

        private final Unit first;
        private final TracedText text;
        private final List<Integer> joins;

        Open(Unit first) {
            this.first = first;
            text = new TracedText(first.text());
            joins = new ArrayList<>(first.joins());
        }

        void add(Unit unit, LineJoiner joiner, LanguageTag language) {
            joins.add(joiner.joinOverPage(text, unit.text(), language));
        }

        Unit done() {
            return first.withText(text.done(), joins);
        }
    }

    private static boolean goesOn(Open before, Unit after) {
        if (!isRunning(before.first) || !isRunning(after) || Ending.isPlausible(before.text.text())) {
            return false;
        }
        return startsUncased(after.string())
                || goesOnSmall(before, after)
                || breaksOffInside(before.text.text(), after.string());
    }

    private static boolean goesOnSmall(Open before, Unit after) {
        return goesOnSmall(before.first, before.text.text(), after);
    }

    private static boolean goesOnSmall(Unit kind, CharSequence before, Unit after) {
        return isRunning(kind)
                && isRunning(after)
                && before.length() >= LEAST_LENGTH
                && !Ending.isPlausible(before)
                && Character.isLowerCase(after.string().codePointAt(0));
    }

    /// A capital after a long piece without an end: a name stood at the head of the page.
    private static boolean breaksOffInside(CharSequence before, String after) {
        return before.length() >= 4 * LEAST_LENGTH && !after.isEmpty() && !endsInPause(before);
    }

    private static boolean endsInPause(CharSequence text) {
        return ",，".indexOf(text.charAt(text.length() - 1)) >= 0 && text.length() < 4 * LEAST_LENGTH;
    }

    private static boolean startsUncased(String text) {
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first) && !Character.isUpperCase(first);
    }

    private static boolean isRunning(Unit unit) {
        return (unit.kind() == Kind.BODY || unit.kind() == Kind.QUOTATION)
                && !unit.text().isEmpty();
    }
}
