package enface.intake.subtitle;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.sheet.Cells.Time;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/// Reads SubRip and WebVTT subtitles: the lines of each cue without tags; numbers, times, settings and notes are no
/// text.
final class SubtitleReader implements FormatReader {

    private static final Pattern TIMES = Pattern.compile("^\\s*(" + Clock.TIME + ")\\s*-->\\s*(" + Clock.TIME + ").*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9][^<>]{0,200}>|\\{[\\\\/][^{}]{0,200}\\}");

    /// Who speaks, as WebVTT has it: `<v Mei>`, `<v.loud Mei>`.
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]{1,100})?\\s+([^<>]{1,200})>");

    private final TextReader text;
    private final LanguageGuess guess;

    SubtitleReader(TextReader text, LanguageGuess guess) {
        this.text = text;
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var sheet = SheetText.of(source);
        var cues = new Cues(guess);
        int lines = source.lineCount();
        for (int i = 0; i < lines; ) {
            progress.step(i, lines);
            var line = line(source, i);
            var times = TIMES.matcher(line);
            if (times.matches()) {
                i = cue(source, i + 1, new Time(Clock.millis(times.group(1)), Clock.millis(times.group(2))), cues);
            } else {
                i = beside(source, i, sheet);
            }
        }
        return new Extract.SideBySide(cues.into(sheet));
    }

    private static String line(SourceFile source, int index) {
        return source.line(index).of(source.text());
    }

    /// Takes the lines up to the next blank one; where the blank line is missing, up to the next cue.
    private static int cue(SourceFile source, int from, Time time, Cues cues) {
        var lines = new ArrayList<String>();
        var voices = new LinkedHashSet<String>();
        int i = from;
        for (; i < source.lineCount(); i++) {
            var line = line(source, i);
            boolean numbered = line.strip().matches("\\d+")
                    && i + 1 < source.lineCount()
                    && TIMES.matcher(line(source, i + 1)).matches();
            if (line.isBlank() || numbered || TIMES.matcher(line).matches()) {
                break;
            }
            VOICE.matcher(line)
                    .results()
                    .forEach(voice -> voices.add(plain(voice.group(1)).strip()));
            lines.add(plain(line));
        }
        cues.add(time, lines, String.join(", ", voices));
        return i;
    }

    /// What stands outside of cues: numbers, names and notes.
    private static int beside(SourceFile source, int at, SheetText sheet) throws IntakeException {
        var line = line(source, at).strip();
        if (line.startsWith("NOTE") || line.startsWith("STYLE") || line.startsWith("REGION")) {
            int i = at;
            var note = new ArrayList<String>();
            while (i < source.lineCount() && !line(source, i).isBlank()) {
                note.add(line(source, i++));
            }
            sheet.aside(line.startsWith("NOTE") ? Reason.REMARK : Reason.PROPERTY, String.join("\n", note));
            return i;
        }
        if (!line.isEmpty()) {
            sheet.aside(line.startsWith("WEBVTT") ? Reason.PROPERTY : Reason.ROW_NAME, line);
        }
        return at + 1;
    }

    /// A line without tags and with the signs that stand for others.
    static String plain(String line) {
        return TAG.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
    }
}
