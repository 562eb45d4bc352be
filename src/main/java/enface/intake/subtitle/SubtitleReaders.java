package enface.intake.subtitle;

import enface.intake.format.Format;
import enface.intake.format.FormatReader;
import enface.intake.format.TextReader;
import enface.language.guess.LanguageGuess;
import java.util.Map;

/// Who reads which format of subtitles.
public final class SubtitleReaders {

    private SubtitleReaders() {}

    public static Map<Format, FormatReader> all(TextReader text, LanguageGuess guess) {
        var cues = new SubtitleReader(text, guess);
        return Map.of(
                Format.SRT,
                cues,
                Format.WEBVTT,
                cues,
                Format.ASS,
                new AssReader(text, guess),
                Format.LRC,
                new LrcReader(text, guess));
    }
}
