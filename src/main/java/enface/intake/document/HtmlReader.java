package enface.intake.document;

import enface.intake.document.part.Transcript;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.SourceFile.Reading;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.language.guess.Encodings;
import enface.language.guess.Encodings.Decoded;
import enface.language.guess.LanguageGuess;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads web pages, saved or pasted.
final class HtmlReader implements FormatReader {

    /// A page takes some ten times its size while it is read.
    static final long LARGEST = 24L << 20;

    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final Encodings encodings = new Encodings();
    private final Optional<Charset> encoding;
    private final LanguageGuess guess;

    HtmlReader(Optional<Charset> encoding, LanguageGuess guess) {
        this.encoding = encoding;
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var decoded = decode(file.bytes(LARGEST)).orElseThrow(() -> new IntakeException(Kind.BINARY, file.name(), ""));
        var transcript = new Transcript(guess);
        new HtmlPage(file.name(), transcript).read(decoded.text(), true);
        if (transcript.isEmpty()) {
            throw new IntakeException(Kind.EMPTY, file.name(), "");
        }
        return transcript.done(file.name(), new Reading(decoded.charset(), List.of()));
    }

    /// A page says how its bytes are to be read; bytes that are good UTF are so whatever it says.
    private Optional<Decoded> decode(byte[] bytes) {
        if (encoding.isPresent()) {
            return Optional.of(encodings.decode(bytes, encoding.get()));
        }
        var found = encodings.decode(bytes);
        var declared = declared(bytes);
        boolean utf = found.filter(d -> d.charset().name().startsWith("UTF")).isPresent();
        return utf || declared.isEmpty() ? found : Optional.of(encodings.decode(bytes, declared.get()));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var said = CHARSET.matcher(start);
        return said.find() ? charset(said.group(1)) : Optional.empty();
    }

    /// The charset of a name, in the wider set that browsers take it for.
    private static Optional<Charset> charset(String name) {
        var wider = switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "x-gbk", "gb_2312-80" -> "GB18030";
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "shift_jis", "shift-jis", "x-sjis", "sjis" -> "windows-31j";
            default -> name;
        };
        try {
            return Optional.of(Charset.forName(wider)).filter(c -> !c.name().startsWith("UTF-16"));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
