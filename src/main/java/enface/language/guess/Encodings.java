package enface.language.guess;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out how the bytes of a file spell text: by its mark, by being good UTF-8 or UTF-16, or else by what reads
/// best among GB18030, Big5, the encodings of Japanese and ICU's guesses. A few wrong bytes take nothing from what the
/// others say: they are marked, and told of.
public final class Encodings {

    /// Text as read, without its byte order mark.
    ///
    /// @param wrong where in the text bytes stood that are not of the charset
    public record Decoded(String text, Charset charset, List<Integer> wrong) {

        public Decoded {
            wrong = List.copyOf(wrong);
        }
    }

    private static final double LEAST_EVERYDAY = 0.15;
    private static final String COMMON_HAN = "的一是不了在人有我他这這中大来來上国國个個到说說们們为為和你地出道也时時年得就那要下以生会會自着"
            + "去之过過家学學对對可她里裡后後小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭";
    private static final Charset UTF_32_LITTLE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32_BIG = Charset.forName("UTF-32BE");
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    /// A wrong byte speaks as loudly as four letters of two bytes.
    private static final int WEIGHT_OF_FAULT = 4;
    /// So many signs of another script have at most one fault among them.
    private static final int SIGNS_FOR_A_FAULT = 25;
    private static final double LEAST_KANA = 0.3;
    private static final List<Charset> JAPANESE_CHARSETS = List.of(SHIFT_JIS, Charset.forName("EUC-JP"));
    private static final List<Charset> HAN_CHARSETS = List.of(Charset.forName("GB18030"), Charset.forName("Big5"));

    /// The text in `bytes`; nothing where they are no text at all.
    public Optional<Decoded> decode(byte[] bytes) {
        var marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        var wide = widest(bytes).or(() -> byZeros(bytes));
        if (wide.isPresent()) {
            return wide;
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> nearlyUtf8(bytes))
                .or(() -> byHan(bytes))
                .or(() -> byKana(bytes))
                .or(() -> byIcu(bytes));
    }

    /// The text in `bytes` as somebody says that they are to be read; what is not of that encoding is marked.
    public Decoded decode(byte[] bytes, Charset charset) {
        var patched = PatchedText.of(bytes, charset, Optional.empty());
        boolean marked = patched.text().startsWith("\ufeff");
        var wrong = patched.wrong().stream().map(at -> marked ? at - 1 : at).toList();
        return new Decoded(marked ? patched.text().substring(1) : patched.text(), charset, wrong);
    }

    /// The encodings that a person may choose from, the commonest first.
    public static List<Charset> choices() {
        return Stream.of(
                        "UTF-8",
                        "GB18030",
                        "Big5",
                        "windows-31j",
                        "EUC-JP",
                        "EUC-KR",
                        "windows-1252",
                        "windows-1250",
                        "windows-1251",
                        "KOI8-R",
                        "windows-1253",
                        "windows-1254",
                        "windows-1255",
                        "windows-1256",
                        "windows-1258",
                        "UTF-16LE",
                        "UTF-16BE")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }

    /// UTF-8 but for a few bytes: what its sequences say outweighs the faults by far.
    private static Optional<Decoded> nearlyUtf8(byte[] bytes) {
        var marked = PatchedText.of(bytes, StandardCharsets.UTF_8, Optional.empty());
        if (marked.weight() < (long) WEIGHT_OF_FAULT * marked.wrong().size()) {
            return Optional.empty();
        }
        return Optional.of(mended(bytes, marked));
    }

    private static Decoded mended(byte[] bytes, PatchedText marked) {
        var page = codePage(marked.text());
        var patched = page.isEmpty() ? marked : PatchedText.of(bytes, StandardCharsets.UTF_8, page);
        return new Decoded(patched.text(), StandardCharsets.UTF_8, patched.wrong());
    }

    /// The Windows code page of the script that most of a text is in.
    private static Optional<Charset> codePage(String text) {
        return switch (ScriptCount.of(text).dominant()) {
            case UScript.LATIN -> Optional.of(Charset.forName("windows-1252"));
            case UScript.CYRILLIC -> Optional.of(Charset.forName("windows-1251"));
            case UScript.GREEK -> Optional.of(Charset.forName("windows-1253"));
            default -> Optional.empty();
        };
    }

    private static Optional<Decoded> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            var rest = Arrays.copyOfRange(b, 3, b.length);
            return strict(rest, StandardCharsets.UTF_8)
                    .or(() ->
                            Optional.of(mended(rest, PatchedText.of(rest, StandardCharsets.UTF_8, Optional.empty()))));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) { // before the shorter mark it begins with
            return strict(Arrays.copyOfRange(b, 4, b.length), UTF_32_LITTLE);
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return strict(Arrays.copyOfRange(b, 4, b.length), UTF_32_BIG);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return strict(Arrays.copyOfRange(b, 2, b.length), StandardCharsets.UTF_16LE);
        }
        if (starts(b, 0xFE, 0xFF)) {
            return strict(Arrays.copyOfRange(b, 2, b.length), StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-32 without a mark: nothing else makes code points of every four bytes.
    private static Optional<Decoded> widest(byte[] bytes) {
        return bytes.length < 8 || bytes.length % 4 != 0
                ? Optional.empty()
                : Stream.of(UTF_32_LITTLE, UTF_32_BIG)
                        .flatMap(charset -> strict(bytes, charset).stream())
                        .filter(d -> d.text().indexOf('\0') < 0)
                        .findFirst();
    }

    /// UTF-16 without a mark: its spaces and line ends show as a zero beside them.
    private static Optional<Decoded> byZeros(byte[] bytes) {
        int little = 0;
        int big = 0;
        int length = Math.min(bytes.length, 20_000) & ~1;
        for (int i = 0; i < length; i += 2) {
            if (bytes[i + 1] == 0 && isPlain(bytes[i])) {
                little++;
            } else if (bytes[i] == 0 && isPlain(bytes[i + 1])) {
                big++;
            }
        }
        if (Math.max(little, big) < Math.max(1, length / 200) || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> strict(bytes, charset).stream())
                .filter(d -> shareOfEveryday(d.text()) > LEAST_EVERYDAY)
                .max(Comparator.comparingDouble(d -> shareOfEveryday(d.text())));
    }

    /// How much of a text is ASCII or everyday Chinese: little, when its bytes were read the wrong way round.
    private static double shareOfEveryday(String text) {
        long everyday = text.chars()
                .filter(c -> (c < 128 && isPlain((byte) c)) || COMMON_HAN.indexOf(c) >= 0)
                .count();
        return text.isEmpty() ? 0 : (double) everyday / text.length();
    }

    private static boolean isPlain(byte b) {
        return (b >= 32 && b < 127) || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isBinary(byte[] bytes) {
        long odd = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd * 50 > bytes.length;
    }

    /// The Chinese charset in which most of what is not ASCII reads as everyday characters.
    private static Optional<Decoded> byHan(byte[] bytes) {
        Decoded best = null;
        double most = 0.1;
        for (var charset : HAN_CHARSETS) {
            var decoded = nearly(bytes, charset).orElse(null);
            if (decoded != null) {
                double share = shareOfCommonHan(decoded.text());
                if (share > most) {
                    most = share;
                    best = decoded;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The Japanese charset in which much of what is not ASCII reads as kana.
    private static Optional<Decoded> byKana(byte[] bytes) {
        return JAPANESE_CHARSETS.stream()
                .flatMap(charset -> nearly(bytes, charset).stream())
                .filter(d -> shareOfKana(d.text()) > LEAST_KANA)
                .max(Comparator.comparingDouble(d -> shareOfKana(d.text())));
    }

    private static double shareOfKana(String text) {
        long foreign = text.chars().filter(c -> c > 127).count();
        long kana = text.chars().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
        return foreign == 0 ? 0 : (double) kana / foreign;
    }

    /// The text in a charset of several bytes a sign, with hardly a fault.
    private static Optional<Decoded> nearly(byte[] bytes, Charset charset) {
        var patched = PatchedText.of(bytes, charset, Optional.empty());
        long foreign = patched.text().chars().filter(c -> c > 127).count();
        return foreign < (long) SIGNS_FOR_A_FAULT * (patched.wrong().size() - 1)
                ? Optional.empty()
                : Optional.of(new Decoded(patched.text(), charset, patched.wrong()));
    }

    private static double shareOfCommonHan(String text) {
        long foreign = text.chars().filter(c -> c > 127).count();
        long common = text.chars().filter(c -> COMMON_HAN.indexOf(c) >= 0).count();
        return foreign == 0 ? 0 : (double) common / foreign;
    }

    private static Optional<Decoded> byIcu(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(bytes);
        for (var match : detector.detectAll()) {
            if (Charset.isSupported(match.getName()) && match.getConfidence() > 5) {
                var charset = Charset.forName(windows(match.getName()));
                var decoded = match.getName().startsWith("EUC") ? nearly(bytes, charset) : strict(bytes, charset);
                if (decoded.isPresent()) {
                    return decoded;
                }
            }
        }
        return Optional.empty();
    }

    /// ICU names the ISO sets; files in the wild are in their Windows supersets.
    private static String windows(String name) {
        return switch (name) {
            case "ISO-8859-1" -> "windows-1252";
            case "ISO-8859-2" -> "windows-1250";
            case "ISO-8859-5" -> "windows-1251";
            case "ISO-8859-7" -> "windows-1253";
            case "ISO-8859-8", "ISO-8859-8-I" -> "windows-1255";
            case "ISO-8859-9" -> "windows-1254";
            default -> name;
        };
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, charset, List.of()));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
