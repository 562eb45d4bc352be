package enface.intake;

import enface.language.LanguageGuess;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.TextSpan;
import java.util.regex.Pattern;

/// Reads the header some Markdown files carry between two lines of dashes: `title: …`, and the rest as it stands.
final class HeaderReader {

    /// The metadata, and the first line after the header.
    record Header(Metadata metadata, int firstLine) {}

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_]+):\\s*(\\S.*)?");

    private final Ledger ledger;
    private final LanguageGuess guess;

    HeaderReader(Ledger ledger, LanguageGuess guess) {
        this.ledger = ledger;
        this.guess = guess;
    }

    Header read() {
        int end = endOfHeader(ledger.file());
        if (end < 0) {
            return new Header(Metadata.EMPTY, 0);
        }
        var file = ledger.file();
        ledger.leaveOut(file.line(0), Report.LeftOut.Reason.MARKUP);
        ledger.leaveOut(file.line(end), Report.LeftOut.Reason.MARKUP);
        var metadata = Metadata.EMPTY;
        for (int i = 1; i < end; i++) {
            metadata = add(metadata, file.line(i));
        }
        return new Header(metadata, end + 1);
    }

    private static int endOfHeader(SourceFile file) {
        if (!isFence(file, 0)) {
            return -1;
        }
        for (int i = 1; i < Math.min(file.lineCount(), 200); i++) {
            if (isFence(file, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFence(SourceFile file, int line) {
        return file.line(line).of(file.text()).strip().equals("---");
    }

    private Metadata add(Metadata metadata, TextSpan line) {
        var whole = Traced.of(ledger.file().text(), line);
        ledger.keep(whole);
        var text = whole.text().strip();
        if (text.isEmpty()) {
            return metadata;
        }
        var entry = ENTRY.matcher(text);
        if (!entry.matches() || entry.group(2) == null) {
            return metadata.with(Field.OTHER, guess.of(text), text);
        }
        var value = entry.group(2).replaceAll("^[\"'](.*)[\"']$", "$1").strip();
        return switch (entry.group(1)) {
            case "title" -> metadata.with(Field.TITLE, guess.of(value), value);
            case "subtitle" -> metadata.with(Field.SUBTITLE, guess.of(value), value);
            case "speaker" -> metadata.with(Field.SPEAKER, guess.of(value), value);
            case "description", "summary" -> metadata.with(Field.DESCRIPTION, guess.of(value), value);
            default -> metadata.with(Field.OTHER, guess.of(text), text);
        };
    }
}
