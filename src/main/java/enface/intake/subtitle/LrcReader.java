package enface.intake.subtitle;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.sheet.Cells.Time;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Reads LRC lyrics, where two lines of one time are a line and its translation. A line lasts until the next.
final class LrcReader implements FormatReader {

    private static final Pattern TIMED = Pattern.compile("^\\s*\\[(" + Clock.TIME + ")\\](.*)$");
    private static final Pattern ABOUT = Pattern.compile("^\\s*\\[([A-Za-z#]+):([^\\]]*)\\]\\s*$");
    private static final Pattern WORD_TIME = Pattern.compile("<" + Clock.TIME + ">");

    /// A line of one time.
    private record Line(int from, String text) {}

    private final TextReader text;
    private final LanguageGuess guess;

    LrcReader(TextReader text, LanguageGuess guess) {
        this.text = text;
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var sheet = SheetText.of(source);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < source.lineCount(); i++) {
            progress.step(i, source.lineCount());
            line(source.line(i).of(source.text()), lines, sheet);
        }
        lines.sort(Comparator.comparingInt(Line::from));
        var cues = new Cues(guess);
        for (int i = 0; i < lines.size(); i++) {
            cues.add(
                    new Time(lines.get(i).from(), end(lines, i)),
                    List.of(lines.get(i).text()));
        }
        return new Extract.SideBySide(cues.into(sheet));
    }

    private void line(String line, List<Line> lines, SheetText sheet) throws IntakeException {
        var rest = line;
        var times = new ArrayList<Integer>();
        for (var timed = TIMED.matcher(rest); timed.matches(); timed = TIMED.matcher(rest)) {
            times.add(Clock.millis(timed.group(1)));
            rest = timed.group(2);
        }
        var plain = WORD_TIME.matcher(rest).replaceAll("");
        if (!times.isEmpty()) {
            times.forEach(time -> lines.add(new Line(time, plain)));
            return;
        }
        var about = ABOUT.matcher(line);
        if (about.matches() && about.group(1).equalsIgnoreCase("ti")) {
            sheet.about(Field.TITLE, guess.of(about.group(2)), about.group(2));
        } else if (about.matches() && about.group(1).equalsIgnoreCase("ar")) {
            sheet.about(Field.SPEAKER, guess.ofName(about.group(2)), about.group(2));
        } else {
            sheet.aside(about.matches() ? Reason.PROPERTY : Reason.REMARK, line);
        }
    }

    /// Where the next time begins; the last line lasts a while.
    private static int end(List<Line> lines, int at) {
        int from = lines.get(at).from();
        for (int i = at + 1; i < lines.size(); i++) {
            if (lines.get(i).from() > from) {
                return lines.get(i).from();
            }
        }
        return from + 5_000;
    }
}
