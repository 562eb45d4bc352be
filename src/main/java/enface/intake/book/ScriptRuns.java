package enface.intake.book;

import enface.language.guess.ScriptCount;
import enface.language.guess.ScriptCount.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where one line goes over from one script to another because it says the same thing twice.
///
/// A Chinese sentence with an English name in it is no such line: the parts must each be a sentence, or stand apart
/// by a space, a tab, a slash or a bracket, and be of lengths that a translation can have.
final class ScriptRuns {

    /// Text in one script.
    record Run(int script, String text) {}

    private static final Pattern CLAUSE = Pattern.compile("[^.!?。！？\\t]+(?:[.!?。！？]+[”’\"'」』）)]*|\\t+|$)\\s*");
    private static final double PURE = 0.8;
    private static final int LEAST_LETTERS = 6;

    private ScriptRuns() {}

    /// The words of a line by the script they are in.
    static List<Run> of(String line) {
        var runs = new ArrayList<Run>();
        var open = new StringBuilder();
        int script = -1;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int next = ScriptCount.of(Character.toString(c)).dominant();
            boolean letter = Character.isLetter(c);
            if (letter && script >= 0 && next != script) {
                runs.add(new Run(script, open.toString()));
                open.setLength(0);
            }
            if (letter) {
                script = next;
            }
            open.appendCodePoint(c);
            i += Character.charCount(c);
        }
        if (script >= 0) {
            runs.add(new Run(script, open.toString()));
        }
        return runs;
    }

    /// The offsets at which the languages change, 0 and the length included; nothing where the line is in one.
    static Optional<List<Integer>> boundaries(String line) {
        var count = ScriptCount.of(line);
        int dominant = count.of(count.dominant());
        if (dominant == count.total() || count.total() - dominant < LEAST_LETTERS) {
            return Optional.empty();
        }
        return atGap(line).or(() -> (count.total() - dominant) * 5 >= dominant ? atSentences(line) : Optional.empty());
    }

    private static Optional<List<Integer>> atSentences(String line) {
        var at = new ArrayList<Integer>();
        at.add(0);
        int script = -1;
        var m = CLAUSE.matcher(line);
        while (m.find()) {
            var count = ScriptCount.of(m.group());
            if (count.total() == 0) {
                continue;
            }
            if (count.of(count.dominant()) < count.total() * PURE) {
                return Optional.empty();
            }
            if (script >= 0 && count.dominant() != script) {
                at.add(m.start());
            }
            script = count.dominant();
        }
        at.add(line.length());
        return at.size() > 2 ? Optional.of(at) : Optional.empty();
    }

    private static Optional<List<Integer>> atGap(String line) {
        var before = new Tally();
        var after = new Tally();
        after.add(line);
        int counted = 0;
        int left = 0;
        for (var gap : Gaps.of(line)) {
            before.add(line.substring(counted, gap.start()));
            after.remove(line.substring(left, gap.end()));
            counted = gap.start();
            left = gap.end();
            if (isPair(before.count(), after.count())) {
                return Optional.of(List.of(0, gap.end(), line.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(ScriptCount first, ScriptCount second) {
        int lighter = Math.min(first.total(), second.total());
        int heavier = Math.max(first.total(), second.total());
        return lighter >= LEAST_LETTERS
                && heavier <= lighter * 4
                && first.of(first.dominant()) == first.total()
                && second.of(second.dominant()) == second.total()
                && first.dominant() != second.dominant();
    }
}
