package enface.publish.word;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Labels;
import enface.publish.WholeFile;
import enface.publish.xml.PackedParts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// Writes handouts as documents of Word (Office Open XML): the versions as columns of a table whose rows hold what
/// stands side by side, and the notes as real comments on their passages, with replies and what is settled. Where the
/// text is not wanted, each note stands with its passages. Gaps, questions, tables and cards are as on paper.
///
/// Memory grows with the text: the body is put together before it is written.
public final class HandoutToWord {

    private final Labels labels;
    private final InstantSource clock;

    public HandoutToWord(Words words, InstantSource clock) {
        labels = new Labels(words);
        this.clock = clock;
    }

    /// Writes `handout` to `file`, whole or not at all.
    ///
    /// @throws enface.job.CancelledException when the progress says so; nothing is written then
    public void write(Handout handout, Path file, Progress progress) throws IOException {
        WholeFile.write(file, draft -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(handout, clock.instant(), out, progress);
            }
        });
    }

    private void write(Handout handout, Instant made, OutputStream out, Progress progress) throws IOException {
        var comments = new WordComments(handout, labels);
        boolean onText = !handout.rows().isEmpty();
        var packed = new PackedParts(out);
        var parts = WordParts.around(handout.title(), made);
        parts.put("word/document.xml", new WordBody(handout, comments, labels).written(progress));
        parts.put("word/comments.xml", onText ? comments.part() : none("w:comments", "w", WordParts.W));
        parts.put(
                "word/commentsExtended.xml",
                onText ? comments.extended() : none("w15:commentsEx", "w15", WordParts.W15));
        for (var part : parts.entrySet()) {
            packed.part(part.getKey(), part.getValue());
        }
        packed.finish();
    }

    private static String none(String tag, String prefix, String namespace) {
        return WordParts.HEAD + "<%s xmlns:%s=\"%s\"/>".formatted(tag, prefix, namespace);
    }
}
