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
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the dialogue of ASS and SSA subtitles; styles, drawings and comments are no text.
final class AssReader implements FormatReader {

    private static final List<String> USUAL =
            List.of("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text");
    private static final Pattern OVERRIDE = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern DRAWING = Pattern.compile("\\{[^{}]*\\\\p[1-9][^{}]*\\}");

    private final TextReader text;
    private final LanguageGuess guess;

    AssReader(TextReader text, LanguageGuess guess) {
        this.text = text;
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var sheet = SheetText.of(source);
        var cues = new Cues(guess);
        var columns = USUAL;
        boolean events = false;
        for (int i = 0; i < source.lineCount(); i++) {
            progress.step(i, source.lineCount());
            var line = source.line(i).of(source.text()).strip();
            if (line.startsWith("[")) {
                events = line.equalsIgnoreCase("[Events]");
            } else if (events && line.startsWith("Format:")) {
                columns = Arrays.stream(
                                line.substring(7).toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .toList();
            } else if (events && line.startsWith("Dialogue:")) {
                dialogue(line.substring(9), columns, cues, sheet);
            } else if (events && line.startsWith("Comment:")) {
                sheet.aside(Reason.REMARK, line);
            } else if (line.startsWith("Title:")) {
                sheet.about(Field.TITLE, LanguageTag.ENGLISH, line.substring(6).strip());
            } else {
                sheet.aside(Reason.PROPERTY, line);
            }
        }
        return new Extract.SideBySide(cues.into(sheet));
    }

    private static void dialogue(String line, List<String> columns, Cues cues, SheetText sheet) throws IntakeException {
        var fields = line.split(",", columns.size());
        int start = columns.indexOf("start");
        int end = columns.indexOf("end");
        if (fields.length < columns.size() || start < 0 || end < 0) {
            sheet.aside(Reason.PROPERTY, line);
            return;
        }
        var said = fields[fields.length - 1];
        if (DRAWING.matcher(said).find()) {
            sheet.aside(Reason.PROPERTY, said);
            return;
        }
        var plain = OVERRIDE.matcher(said).replaceAll("").replace("\\h", " ").replace("\\n", "\\N");
        int name = columns.contains("name") ? columns.indexOf("name") : columns.indexOf("actor");
        cues.add(
                new Time(Clock.millis(fields[start]), Clock.millis(fields[end])),
                List.of(plain.split("\\\\N", -1)),
                name < 0 ? "" : fields[name]);
    }
}
