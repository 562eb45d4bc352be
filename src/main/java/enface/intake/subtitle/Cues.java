package enface.intake.subtitle;

import enface.intake.draft.IntakeException;
import enface.intake.shape.SpeakerNames;
import enface.intake.shape.SpeakerNames.Begun;
import enface.intake.sheet.Cells.Time;
import enface.intake.sheet.OneLine;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What is said at which time, from subtitles of any format, and which of its lines are in which language.
///
/// Cues of one time are one. Two scripts, or a second line in a language of its own wherever there is one, are two
/// versions; else the lines of a cue are one text.
public final class Cues {

    private static final LanguageTag JAPANESE = new LanguageTag("ja");
    private static final Pattern BETWEEN = Pattern.compile("\\s+/\\s+|\\s*[|｜／‖\\t]\\s*");
    private static final int MOST_LINES = 2_000;
    /// So large a share of the lines is in the second script at least where there are two.
    private static final int SHARE = 5;

    /// One cue.
    ///
    /// @param lines without tags
    /// @param speaker who says it, where that stands apart from the lines; or nothing
    record Cue(Time time, List<String> lines, String speaker) {

        Cue {
            lines = List.copyOf(lines);
        }
    }

    private final LanguageGuess guess;
    private final List<Cue> cues = new ArrayList<>();

    public Cues(LanguageGuess guess) {
        this.guess = guess;
    }

    void add(Time time, List<String> lines) {
        add(time, lines, "");
    }

    /// @param speaker who says it, or nothing
    public void add(Time time, List<String> lines, String speaker) {
        var full = lines.stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .flatMap(line -> parted(line).stream())
                .toList();
        if (!full.isEmpty()) {
            cues.add(new Cue(time, full, speaker.strip()));
        }
    }

    /// A line that says the same in two scripts, with a sign between them, is two.
    private static List<String> parted(String line) {
        var parts = BETWEEN.split(line, -1);
        boolean two = parts.length == 2
                && ScriptCount.of(parts[0]).total() > 0
                && ScriptCount.of(parts[1]).total() > 0
                && ScriptCount.of(parts[0]).dominant()
                        != ScriptCount.of(parts[1]).dominant();
        return two ? List.of(parts[0].strip(), parts[1].strip()) : List.of(line);
    }

    /// Puts the cues into a sheet, in the order of time.
    public Sheet into(SheetText sheet) throws IntakeException {
        var merged = merged();
        var split = split(merged);
        var names = SpeakerNames.inCues(
                merged.stream().flatMap(cue -> split.of(cue).stream()).toList());
        int first = sheet.column("0", () -> new Column(Optional.empty(), ""));
        for (var cue : merged) {
            sheet.row(Paragraph.Kind.BODY, cue.time());
            var parts = split.of(cue);
            cell(sheet, first, cue, parts.getFirst(), names);
            if (!parts.getLast().isEmpty()) {
                int second = sheet.column("1", () -> new Column(Optional.empty(), ""));
                cell(sheet, second, cue, parts.getLast(), names);
            }
        }
        return sheet.done(Grain.SEGMENT);
    }

    private static void cell(SheetText sheet, int column, Cue cue, String text, SpeakerNames names)
            throws IntakeException {
        var begun = names.of(text);
        if (!text.isEmpty()) {
            sheet.speaker(begun.map(Begun::name).orElse(cue.speaker()));
        }
        sheet.cell(column, begun.map(b -> text.substring(b.end())).orElse(text));
    }

    /// One cue for each time; files with a language after the other come together here.
    private List<Cue> merged() {
        var byTime = new TreeMap<Time, List<String>>(
                Comparator.comparingInt(Time::from).thenComparingInt(Time::to));
        var speakers = new HashMap<Time, Set<String>>();
        cues.forEach(cue -> {
            if (!cue.speaker().isEmpty()) {
                speakers.computeIfAbsent(cue.time(), _ -> new LinkedHashSet<>()).add(cue.speaker());
            }
            var lines = byTime.computeIfAbsent(cue.time(), _ -> new ArrayList<>());
            cue.lines().stream().filter(l -> !lines.contains(l)).forEach(lines::add); // shadows of a style
        });
        return byTime.entrySet().stream()
                .map(e -> new Cue(
                        e.getKey(), e.getValue(), String.join(", ", speakers.getOrDefault(e.getKey(), Set.of()))))
                .toList();
    }

    /// Says what of a cue belongs to the first version and what to the second; the second may be empty.
    private interface Split {
        List<String> of(Cue cue);
    }

    private Split split(List<Cue> all) {
        var scripts = scripts(all);
        if (scripts.size() > 1) {
            int first = scripts.getFirst();
            return cue -> byScript(cue, first);
        }
        return hasSecondLanguage(all) ? Cues::inHalves : cue -> List.of(joined(cue.lines()), "");
    }

    /// The scripts that the lines are in, the one that comes first in most cues first; one where the others are rare.
    private static List<Integer> scripts(List<Cue> all) {
        var counts = new TreeMap<Integer, Integer>();
        var leads = new TreeMap<Integer, Integer>();
        int lines = 0;
        for (var cue : all) {
            int script = 0;
            for (var line : cue.lines()) {
                if (lines < MOST_LINES && ScriptCount.of(line).total() > 0) {
                    int own = family(line);
                    counts.merge(own, 1, Integer::sum);
                    lines++;
                    if (script == 0 && cue.lines().size() > 1) {
                        leads.merge(own, 1, Integer::sum);
                        script = own;
                    }
                }
            }
        }
        int total = lines;
        return counts.entrySet().stream()
                .filter(e -> e.getValue() * SHARE >= total)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(s -> -leads.getOrDefault(s, 0)))
                .toList();
    }

    /// Japanese without kana is no second script.
    private static int family(String line) {
        int script = ScriptCount.of(line).dominant();
        return script == LanguageGuess.scriptOf(JAPANESE)
                ? LanguageGuess.scriptOf(LanguageTag.SIMPLIFIED_CHINESE)
                : script;
    }

    private static List<String> byScript(Cue cue, int first) {
        var own = new ArrayList<String>();
        var other = new ArrayList<String>();
        boolean isFirst = true;
        for (var line : cue.lines()) {
            if (ScriptCount.of(line).total() > 0) {
                isFirst = family(line) == first;
            }
            (isFirst ? own : other).add(line);
        }
        return List.of(joined(own), joined(other));
    }

    /// Whether the second halves of the cues are in another language than the first ones, in most cues.
    private boolean hasSecondLanguage(List<Cue> all) {
        var even = all.stream()
                .filter(c -> c.lines().size() % 2 == 0)
                .limit(MOST_LINES)
                .toList();
        if (even.isEmpty() || even.size() * 2 < all.size()) {
            return false;
        }
        var first = new ArrayList<String>();
        var second = new ArrayList<String>();
        even.forEach(cue -> {
            var halves = inHalves(cue);
            first.add(halves.getFirst());
            second.add(halves.getLast());
        });
        return !guess.of(String.join("\n", first)).equals(guess.of(String.join("\n", second)));
    }

    private static List<String> inHalves(Cue cue) {
        var lines = cue.lines();
        int half = (lines.size() + 1) / 2;
        return List.of(joined(lines.subList(0, half)), joined(lines.subList(half, lines.size())));
    }

    private static String joined(List<String> lines) {
        return OneLine.of(String.join("\n", lines));
    }
}
