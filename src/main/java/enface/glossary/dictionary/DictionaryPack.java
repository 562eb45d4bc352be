package enface.glossary.dictionary;

import enface.glossary.dictionary.CedictLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A dictionary packed small: four columns one after the other, since like compresses best with like.
///
/// First the simplified forms, sorted, each without the characters it shares with the one before (a letter says how
/// many: `A` none, `B` one); then the traditional forms, `.` for a character that is the same; the readings; the
/// meanings. A line for each entry, a form feed after each column, all of it compressed.
final class DictionaryPack {

    private static final char COLUMN_END = '\f';
    private static final int MOST_SHARED = 25;

    private DictionaryPack() {}

    static void write(List<Line> entries, OutputStream packed) throws IOException {
        try (var out = new GZIPOutputStream(packed, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            var heads = new StringBuilder();
            var before = "";
            for (var entry : entries) {
                int shared = shared(before, entry.simplified());
                heads.append((char) ('A' + shared))
                        .append(entry.simplified(), shared, entry.simplified().length())
                        .append('\n');
                before = entry.simplified();
            }
            out.write(heads.append(COLUMN_END).toString().getBytes(StandardCharsets.UTF_8));
            column(entries, DictionaryPack::traditional, out);
            column(entries, Line::pinyin, out);
            column(entries, Line::glosses, out);
        }
    }

    private static int shared(String one, String other) {
        int end = Math.min(Math.min(one.length(), other.length()), MOST_SHARED);
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String traditional(Line entry) {
        if (entry.traditional().length() != entry.simplified().length()) {
            return entry.traditional();
        }
        var differing = new StringBuilder();
        for (int i = 0; i < entry.traditional().length(); i++) {
            char c = entry.traditional().charAt(i);
            differing.append(c == entry.simplified().charAt(i) ? '.' : c);
        }
        return differing.chars().allMatch(c -> c == '.') ? "" : differing.toString();
    }

    private static void column(List<Line> entries, Function<Line, String> cell, OutputStream out) throws IOException {
        var column = new StringBuilder();
        for (var entry : entries) {
            column.append(cell.apply(entry)).append('\n');
        }
        out.write(column.append(COLUMN_END).toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Some tenths of a second for a hundred thousand entries.
    static TableDictionary read(InputStream packed) throws IOException {
        byte[] bytes;
        try (var in = new GZIPInputStream(packed, 1 << 16)) {
            bytes = in.readAllBytes();
        }
        int headsEnd = columnEnd(bytes, 0);
        int traditionalEnd = columnEnd(bytes, headsEnd + 1);
        int pinyinEnd = columnEnd(bytes, traditionalEnd + 1);
        var heads = new Column(bytes, 0, headsEnd);
        var traditional = new Column(bytes, headsEnd + 1, traditionalEnd);
        var pinyin = new Column(bytes, traditionalEnd + 1, pinyinEnd);
        var glosses = new Column(bytes, pinyinEnd + 1, columnEnd(bytes, pinyinEnd + 1));
        return new TableDictionary(heads, traditional, pinyin, glosses);
    }

    private static int columnEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != COLUMN_END) {
            at++;
        }
        return at;
    }

    /// The lines between two places of the unpacked bytes, read when asked for.
    static final class Column {

        private final byte[] bytes;
        private final int[] starts;

        private Column(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            int lines = 0;
            for (int i = from; i < to; i++) {
                lines += bytes[i] == '\n' ? 1 : 0;
            }
            starts = new int[lines + 1];
            starts[0] = from;
            int line = 0;
            for (int i = from; i < to; i++) {
                if (bytes[i] == '\n') {
                    starts[++line] = i + 1;
                }
            }
        }

        int size() {
            return starts.length - 1;
        }

        /// Tells the lines in which some letters stand, in order.
        void linesWith(String letters, IntConsumer told) {
            byte[] wanted = letters.getBytes(StandardCharsets.UTF_8);
            int line = 0;
            for (int at = starts[0]; at + wanted.length <= starts[size()]; at++) {
                if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                    while (starts[line + 1] <= at) {
                        line++;
                    }
                    told.accept(line);
                    at = starts[line + 1] - 1;
                }
            }
        }

        boolean isEmpty(int line) {
            return starts[line + 1] - starts[line] == 1;
        }

        String line(int line) {
            return new String(bytes, starts[line], starts[line + 1] - starts[line] - 1, StandardCharsets.UTF_8);
        }
    }
}
