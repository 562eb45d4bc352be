package enface.intake.block;

import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.text.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the makers of web sites write between the lines of a text: containers, short codes, tabs, tags over several
/// lines, styles. Tabs have names, which may be labels; small containers for notes are left out with what they hold.
final class SiteMarkup {

    /// What was recognised: the line after it, and the name that it gives to what follows.
    record Found(int next, Optional<TextSpan> name) {}

    private static final Pattern COLONS = Pattern.compile("\\s*:{3,}\\s*\\{?\\.?([\\w-]*)\\}?[ \\t]*(.{0,80})");
    private static final Pattern SHORT_CODE = Pattern.compile(
            "\\s*(?:\\{\\{[<%]?\\s*(/?[\\w/-]*)[^{}]{0,400}\\}\\}|\\{%-?\\s*(/?[\\w-]*)[^{}]{0,400}%\\})\\s*");
    private static final Pattern ADMONITION = Pattern.compile("(?:!!!|\\?\\?\\?)\\+?\\s+[\\w-]+.{0,80}");
    private static final Pattern TAB =
            Pattern.compile("\\s*(?:===[+!]?\\s+\"([^\"]{1,60})\"|@tab(?::\\w+)?\\s+(\\S.{0,60}))\\s*");
    private static final Pattern TAB_ITEM = Pattern.compile(
            "\\s*<Tab(?:Item)?\\b[^>]{0,200}\\b(?:label|title|name)\\s*=\\s*[\"']([^\"']{1,60})[\"'][^>]{0,200}>\\s*");
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"”]{1,60})[\"”]");
    private static final Pattern ALERT = Pattern.compile("\\s*>\\s*\\[!\\w+\\][+-]?[ \\t]*(.*)");
    private static final Pattern LONE =
            Pattern.compile("\\s*(?:\\{:.{0,200}\\}|\\[\\[?toc\\]?\\]|\\[TOC\\]|<>|</>)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE =
            Pattern.compile("\\s*<(style|script|svg|iframe|video|audio)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_TAG = Pattern.compile("\\s*</?[A-Za-z][^<>]*");
    private static final Pattern SETTING = Pattern.compile("[A-Za-z][\\w-]*:(?:\\s.*)?");
    private static final Pattern NOTES = Pattern.compile(
            "(?i)note|notice|info|tip|tips|hint|warning|warn|danger|caution|important|block|alert|callout|details|admonition|expand|aside|card|footnote");
    private static final int LONGEST_NOTE = 60;
    private static final int LONGEST_TAG = 30;
    private static final int LONGEST_STYLE = 2_000;
    private static final double MOST_NOTES = 0.5;

    private final Ledger ledger;
    private final SourceFile file;
    /// Where containers of notes begin, and the line of their end.
    private final Map<Integer, Integer> notes = new HashMap<>();
    /// Whether so much stands in quotations with a sign for a note that these are the text.
    private boolean textInAlerts;

    SiteMarkup(Ledger ledger) {
        this.ledger = ledger;
        file = ledger.file();
        findNotes();
    }

    private String line(int i) {
        return file.line(i).of(file.text());
    }

    private void findNotes() {
        int inNotes = 0;
        int inAlerts = 0;
        for (int i = 0; i < file.lineCount(); i++) {
            if (ALERT.matcher(line(i)).matches()) {
                int end = endOfAlert(i);
                inAlerts += file.line(end).end() - file.line(i).start();
                i = end;
            }
        }
        textInAlerts = inAlerts > file.text().length() * MOST_NOTES;
        for (int i = 0; i < file.lineCount(); i++) {
            int end = endOfNote(i);
            if (end > i) {
                notes.put(i, end);
                inNotes += file.line(end).end() - file.line(i).start();
                i = end;
            }
        }
        if (inNotes > file.text().length() * MOST_NOTES) {
            notes.clear(); // these are the text
        }
    }

    private int endOfNote(int i) {
        var text = line(i);
        var colons = COLONS.matcher(text);
        if (text.contains(":::")
                && colons.matches()
                && NOTES.matcher(colons.group(1)).matches()) {
            return find(i, ":::");
        }
        var code = shortCode(text);
        if (code.filter(name -> NOTES.matcher(name).matches()).isPresent()) {
            for (int j = i + 1; j < Math.min(file.lineCount(), i + LONGEST_NOTE); j++) {
                var name = shortCode(line(j)).orElse("");
                if (name.equals("/" + code.get()) || name.equals("end") || name.equals("end" + code.get())) {
                    return j;
                }
            }
        }
        return i;
    }

    private int find(int from, String end) {
        for (int j = from + 1; j < Math.min(file.lineCount(), from + LONGEST_NOTE); j++) {
            if (line(j).strip().equals(end)) {
                return j;
            }
        }
        return from;
    }

    private static Optional<String> shortCode(String text) {
        if (text.indexOf('{') < 0) {
            return Optional.empty();
        }
        var code = SHORT_CODE.matcher(text);
        return code.matches()
                ? Optional.of(code.group(1) == null ? String.valueOf(code.group(2)) : code.group(1))
                : Optional.empty();
    }

    /// What begins at a line, where that is markup; nothing of it is left unaccounted for.
    Optional<Found> at(int i) {
        var text = line(i);
        var first = text.stripLeading();
        if (first.isEmpty() || ":{!?=@<[>-".indexOf(first.charAt(0)) < 0) {
            return Optional.empty();
        }
        if (notes.containsKey(i)) {
            return Optional.of(leaveOut(i, notes.get(i), Reason.NOTE));
        }
        return named(i, text).or(() -> lone(i, text)).or(() -> whole(i, text)).or(() -> settings(i, first));
    }

    /// A tab: its name stands for what follows.
    private Optional<Found> named(int i, String text) {
        var tab = TAB.matcher(text);
        if (tab.matches()) {
            int group = tab.group(1) == null ? 2 : 1;
            return Optional.of(named(i, tab.start(group), tab.end(group)));
        }
        var item = TAB_ITEM.matcher(text);
        if (item.matches()) {
            return Optional.of(named(i, item.start(1), item.end(1)));
        }
        var colons = COLONS.matcher(text);
        if (text.contains(":::") && colons.matches()) {
            return Optional.of(
                    colons.group(2).isBlank()
                            ? leaveOut(i, i, Reason.MARKUP)
                            : named(
                                    i,
                                    colons.start(2),
                                    colons.start(2)
                                            + colons.group(2).stripTrailing().length()));
        }
        var code = shortCode(text);
        var quoted = QUOTED.matcher(text);
        if (code.filter(name -> name.matches("(?i)tab|tabitem|details|expand")).isPresent() && quoted.find()) {
            return Optional.of(named(i, quoted.start(1), quoted.end(1)));
        }
        return code.map(_ -> leaveOut(i, i, Reason.MARKUP));
    }

    private Found named(int i, int start, int end) {
        var line = file.line(i);
        ledger.leaveOut(new TextSpan(line.start(), line.start() + start), Reason.MARKUP);
        ledger.leaveOut(new TextSpan(line.start() + end, line.end()), Reason.MARKUP);
        return new Found(i + 1, Optional.of(new TextSpan(line.start() + start, line.start() + end)));
    }

    private Optional<Found> lone(int i, String text) {
        if (LONE.matcher(text).matches() || ADMONITION.matcher(text).matches()) {
            return Optional.of(leaveOut(i, i, Reason.MARKUP));
        }
        var alert = ALERT.matcher(text);
        if (!alert.matches()) {
            return Optional.empty();
        }
        if (!textInAlerts) {
            return Optional.of(leaveOut(i, endOfAlert(i), Reason.NOTE));
        }
        var name = alert.group(1).stripTrailing();
        return Optional.of(
                name.isEmpty()
                        ? leaveOut(i, i, Reason.MARKUP)
                        : named(i, alert.start(1), alert.start(1) + name.length()));
    }

    private int endOfAlert(int i) {
        int end = i;
        while (end + 1 < file.lineCount() && line(end + 1).stripLeading().startsWith(">")) {
            end++;
        }
        return end;
    }

    /// A style or script to its end, or a tag that goes on over lines.
    private Optional<Found> whole(int i, String text) {
        var whole = WHOLE.matcher(text);
        if (whole.matches()) {
            var close = "</" + whole.group(1);
            for (int j = i; j < Math.min(file.lineCount(), i + LONGEST_STYLE); j++) {
                if (line(j).regionMatches(true, Math.max(0, line(j).indexOf(close)), close, 0, close.length())) {
                    return Optional.of(leaveOut(i, j, Reason.MARKUP));
                }
            }
        }
        if (!OPEN_TAG.matcher(text).matches()) {
            return Optional.empty();
        }
        for (int j = i + 1; j < Math.min(file.lineCount(), i + LONGEST_TAG) && !line(j).isBlank(); j++) {
            if (line(j).stripTrailing().endsWith(">")) {
                return Optional.of(leaveOut(i, j, Reason.MARKUP));
            }
        }
        return Optional.empty();
    }

    /// Settings of a slide between two rules.
    private Optional<Found> settings(int i, String first) {
        if (!first.strip().equals("---")) {
            return Optional.empty();
        }
        int end = i + 1;
        while (end < Math.min(file.lineCount(), i + LONGEST_TAG)
                && SETTING.matcher(line(end)).matches()) {
            end++;
        }
        boolean settings =
                end > i + 1 && end < file.lineCount() && line(end).strip().equals("---");
        return settings ? Optional.of(leaveOut(i, end, Reason.MARKUP)) : Optional.empty();
    }

    private Found leaveOut(int from, int to, Reason reason) {
        for (int i = from; i <= to; i++) {
            ledger.leaveOut(file.line(i), reason);
        }
        return new Found(to + 1, Optional.empty());
    }
}
