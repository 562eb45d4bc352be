package enface.align.lexicon;

import enface.job.Progress;
import enface.text.LanguageTag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads StarDict: an index of head words, each ended by a zero byte and followed by the offset and the length of its
/// article in the data, four bytes each.
final class StarDictReader {

    private final Path file;
    private final ByteBuffer index;
    private final byte[] data;

    /// @param file what is named when an entry is broken
    StarDictReader(Path file, byte[] index, byte[] data) {
        this.file = file;
        this.index = ByteBuffer.wrap(index);
        this.data = data;
    }

    TableLexicon read(LanguageTag source, LanguageTag target, Progress progress) {
        var lexicon = new TableLexicon.Builder(source, target);
        var budget = new ArticleBudget(file, data.length);
        while (index.hasRemaining()) {
            progress.step(index.position(), index.limit());
            var head = head();
            if (index.remaining() < 8) {
                throw new DictionaryException(file, DictionaryException.Fault.BROKEN);
            }
            int offset = index.getInt();
            int length = index.getInt();
            if (offset < 0 || length < 0 || offset > data.length - length) {
                throw new DictionaryException(file, DictionaryException.Fault.BROKEN);
            }
            budget.take(length);
            lexicon.add(head, Article.meanings(head, new String(data, offset, length, StandardCharsets.UTF_8)));
        }
        return lexicon.build();
    }

    private String head() {
        int start = index.position();
        while (index.hasRemaining() && index.get() != 0) {
            // to the zero byte
        }
        int end = index.position();
        return new String(index.array(), start, Math.max(0, end - start - 1), StandardCharsets.UTF_8);
    }
}
