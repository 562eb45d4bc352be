package enface.publish.parallel;

import enface.job.Progress;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes one version as plain text, without any sign of its own: the title, then the paragraphs, parted by blank
/// lines.
final class ToTexts {

    private ToTexts() {}

    static void write(Parallel texts, int version, List<Paragraph> paragraphs, Writer out, Progress progress)
            throws IOException {
        var title = texts.about().in(texts.language(version), Field.TITLE).orElse("");
        if (!title.isBlank()) {
            out.write(title.replace('\n', ' '));
            out.write('\n');
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            progress.step(i, paragraphs.size());
            out.write(i == 0 && title.isBlank() ? "" : "\n");
            out.write(paragraphs.get(i).text());
            out.write('\n');
        }
    }
}
