package enface.intake.format;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Who reads which format. What nobody reads is refused by its name, and never taken for prose.
public final class FormatReaders {

    private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
    private final TextReader text;

    /// @param text who reads plain text
    /// @param others who reads what is no plain text
    public FormatReaders(TextReader text, Map<Format, FormatReader> others) {
        this.text = text;
        readers.put(Format.TEXT, text);
        readers.put(Format.MARKDOWN, text);
        readers.putAll(others);
    }

    /// The text of a file.
    ///
    /// @throws IntakeException where it has none, or nobody reads its format
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var format = formatOf(file);
        var reader = Optional.ofNullable(readers.get(format))
                .orElseThrow(() -> new IntakeException(refusal(format), file.name(), format.named()));
        return reader.read(file, progress);
    }

    /// The format a file is in.
    public static Format formatOf(RawFile file) throws IntakeException {
        return FormatGuess.of(file.name(), file.start());
    }

    private static Kind refusal(Format format) {
        return switch (format) {
            case ZIP -> Kind.ARCHIVE;
            case PICTURE -> Kind.PICTURE;
            case SOUND -> Kind.SOUND;
            case LINKS -> Kind.LINKS;
            case CEDICT, DICTIONARY, DSL -> Kind.DICTIONARY;
            case TBX, UTX, TERM_BASE -> Kind.TERMS;
            default -> Kind.FORMAT;
        };
    }

    /// The lines of a file that is text in any format.
    public SourceFile lines(RawFile file) throws IntakeException {
        return text.source(file);
    }
}
