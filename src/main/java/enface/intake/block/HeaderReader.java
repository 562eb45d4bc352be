package enface.intake.block;

import enface.intake.draft.Report;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the header some Markdown files carry between two lines of dashes: `title: …`, and the rest as it stands.
public final class HeaderReader {

    /// The metadata, the first line after the header, and the texts that stand in the header itself.
    public record Header(Metadata metadata, int firstLine, List<Block> texts) {

        public Header {
            texts = List.copyOf(texts);
        }
    }

    private static final int LONGEST = 200;
    /// Where texts stand in a header it is as long as they are.
    private static final int LONGEST_WITH_TEXTS = 20_000;

    private static final Pattern BEGINS_TEXT = Pattern.compile("\\s*[\\p{L}_-]{2,40}:\\s*(?:[|>][-+\\d]{0,2})\\s*");

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_]+):\\s*(\\S.*)?");

    private static final Map<String, Field> FIELDS = Map.of(
            "title", Field.TITLE,
            "subtitle", Field.SUBTITLE,
            "speaker", Field.SPEAKER,
            "place", Field.PLACE,
            "description", Field.DESCRIPTION,
            "summary", Field.DESCRIPTION);

    private final Ledger ledger;
    private final LanguageGuess guess;

    public HeaderReader(Ledger ledger, LanguageGuess guess) {
        this.ledger = ledger;
        this.guess = guess;
    }

    public Header read() {
        int end = endOfHeader(ledger.file());
        if (end < 0) {
            return new Header(Metadata.EMPTY, 0, List.of());
        }
        var file = ledger.file();
        ledger.leaveOut(file.line(0), Report.LeftOut.Reason.MARKUP);
        ledger.leaveOut(file.line(end), Report.LeftOut.Reason.MARKUP);
        var texts = new HeaderTexts(ledger, end);
        texts.read();
        var metadata = Metadata.EMPTY;
        for (int i = 1; i < end; i++) {
            metadata = texts.isTaken(i) ? metadata : add(metadata, file.line(i));
        }
        return new Header(metadata, end + 1, texts.blocks());
    }

    private static int endOfHeader(SourceFile file) {
        if (!isFence(file, 0)) {
            return -1;
        }
        int longest = LONGEST;
        for (int i = 1; i < Math.min(file.lineCount(), longest); i++) {
            if (isFence(file, i)) {
                return i;
            }
            if (BEGINS_TEXT.matcher(file.line(i).of(file.text())).matches()) {
                longest = LONGEST_WITH_TEXTS;
            }
        }
        return -1;
    }

    private static boolean isFence(SourceFile file, int line) {
        return file.line(line).of(file.text()).strip().equals("---");
    }

    private Metadata add(Metadata metadata, TextSpan line) {
        var whole = Traced.of(ledger.file().text(), line);
        var text = whole.text().strip();
        if (text.isEmpty()) {
            return metadata;
        }
        var entry = ENTRY.matcher(text);
        var field = entry.matches() && entry.group(2) != null
                ? Optional.ofNullable(FIELDS.get(entry.group(1)))
                : Optional.<Field>empty();
        if (field.isEmpty()) {
            ledger.keep(whole);
            return metadata.with(Field.OTHER, guess.of(text), text);
        }
        var value = entry.group(2).replaceAll("^[\"'](.*)[\"']$", "$1").strip();
        ledger.keepParts(whole, List.of(value));
        boolean name = field.get() == Field.SPEAKER;
        return metadata.with(field.get(), name ? guess.ofName(value) : guess.of(value), value);
    }
}
