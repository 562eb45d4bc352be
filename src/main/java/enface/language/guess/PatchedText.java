package enface.language.guess;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bytes read in an encoding that they do not keep to throughout: what is not of it becomes a replacement mark, or a
/// sign of a Windows code page where it plainly is one.
///
/// Time and memory grow linearly with the bytes.
///
/// @param wrong where in the text the mended places are
/// @param weight how much speaks for the encoding: its longer sequences, which no chance makes
record PatchedText(String text, List<Integer> wrong, long weight) {

    private static final char MARK = '\ufffd';

    /// Reads on after each fault; `page` tells what a single wrong byte may be.
    static PatchedText of(byte[] bytes, Charset charset, Optional<Charset> page) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        var text = new StringBuilder(bytes.length);
        var wrong = new ArrayList<Integer>();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                int at = in.position();
                wrong.add(text.length());
                text.append(
                        result.length() == 1 ? page.map(p -> sign(bytes, at, p)).orElse(MARK) : MARK);
                in.position(Math.min(bytes.length, at + result.length()));
                decoder.reset();
            }
        }
        decoder.flush(out);
        text.append(out.flip());
        return new PatchedText(
                text.toString(), List.copyOf(wrong), charset.equals(StandardCharsets.UTF_8) ? weight(bytes) : 0);
    }

    /// The sign of a code page that a byte among signs of ASCII is: a letter, a quotation mark or a dash.
    private static char sign(byte[] bytes, int at, Charset page) {
        var sign = new String(bytes, at, 1, page).charAt(0);
        boolean fits = Character.isLetter(sign) || "‘’“”„‚–—…•«»°§€£©®".indexOf(sign) >= 0;
        boolean amongPlain = isPlain(bytes, at - 1) || isPlain(bytes, at + 1);
        return fits && amongPlain ? sign : MARK;
    }

    private static boolean isPlain(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] >= 32;
    }

    /// Counts whole sequences of UTF-8, those of three and four bytes for more.
    private static long weight(byte[] bytes) {
        long weight = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes[i] & 0xFF);
            int whole = 1;
            while (whole < length && i + whole < bytes.length && (bytes[i + whole] & 0xC0) == 0x80) {
                whole++;
            }
            if (length > 1 && whole == length) {
                weight += length == 2 ? 1 : 6;
            }
            i += Math.max(1, whole == length ? length : 1);
        }
        return weight;
    }

    private static int length(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 1;
    }
}
