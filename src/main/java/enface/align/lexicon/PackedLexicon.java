package enface.align.lexicon;

import enface.text.LanguageTag;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A dictionary packed small: sorted lines, a tab between head word and meanings, each head word without the letters
/// it shares with the one before (a letter says how many: `A` none, `B` one), all compressed.
public final class PackedLexicon {

    private static final String CHINESE_ENGLISH = "/lexicon/cedict.zh-en.gz";

    private PackedLexicon() {}

    /// The Chinese-English dictionary that comes with the program; its source is told in `lexicon/NOTICE`.
    /// Unpacking takes some tenths of a second: do it once.
    public static TableLexicon chineseEnglish() {
        try (var packed = PackedLexicon.class.getResourceAsStream(CHINESE_ENGLISH)) {
            if (packed == null) {
                throw new IllegalStateException("missing resource " + CHINESE_ENGLISH);
            }
            return read(packed, LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A dictionary that [#write] packed.
    public static TableLexicon read(InputStream packed, LanguageTag source, LanguageTag target) throws IOException {
        var lexicon = new TableLexicon.Builder(source, target);
        var text = new String(new GZIPInputStream(packed, 1 << 16).readAllBytes(), StandardCharsets.UTF_8);
        var before = "";
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int tab = text.indexOf('\t', start);
            end = text.indexOf('\n', tab);
            var head = before.substring(0, text.charAt(start) - 'A') + text.substring(start + 1, tab);
            lexicon.addPacked(head, text.substring(tab + 1, end));
            before = head;
        }
        return lexicon.build();
    }

    /// Packs a dictionary.
    public static void write(TableLexicon lexicon, OutputStream packed) throws IOException {
        try (var lines =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8))) {
            var before = "";
            for (var entry : new TreeMap<>(lexicon.entries()).entrySet()) {
                if (entry.getKey().chars().anyMatch(Character::isISOControl)) {
                    continue;
                }
                int shared = shared(before, entry.getKey());
                lines.append((char) ('A' + shared))
                        .append(entry.getKey(), shared, entry.getKey().length());
                lines.append('\t')
                        .append(entry.getValue().replaceAll("[\\p{Cntrl}\\s]+", " "))
                        .append('\n');
                before = entry.getKey();
            }
        }
    }

    private static int shared(String one, String other) {
        int end = Math.min(Math.min(one.length(), other.length()), 25);
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(one.charAt(at - 1)) ? at - 1 : at;
    }
}
