package enface.publish.pdf;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Labels;
import enface.publish.Paper;
import enface.publish.WholeFile;
import enface.publish.font.Fonts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Prints handouts as PDF, like pages of a book.
///
/// Fonts are embedded and subset; the text copies out as it is, code point by code point, but for characters that no
/// face has, which are printed as □ and told by [#unprintable] before. About three milliseconds per note; cancelling
/// leaves no file behind.
public final class HandoutToPdf {

    private final Labels labels;
    private final Fonts fonts;

    /// @param fonts shared with other documents, so that each is read once
    public HandoutToPdf(Words words, Fonts fonts) {
        labels = new Labels(words);
        this.fonts = fonts;
    }

    /// What of `handout` cannot be printed, to be said before it is.
    public List<Unprintable> unprintable(Handout handout) throws IOException {
        return Unprintable.in(handout, fonts);
    }

    /// What of `handout` is printed in fonts of the system, by their names.
    public Map<String, List<String>> borrowed(Handout handout) throws IOException {
        return Unprintable.borrowed(handout, fonts);
    }

    /// Writes `handout` to `file`, whole or not at all.
    ///
    /// @throws IOException where the file cannot be written
    public void write(Handout handout, Paper paper, Path file, Progress progress) throws IOException {
        WholeFile.write(file, draft -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(handout, paper, Integer.MAX_VALUE, out, progress);
            }
        });
    }

    /// Writes the first pages of `handout`.
    ///
    /// @param most how many pages are wanted
    public void write(Handout handout, Paper paper, int most, OutputStream out, Progress progress) throws IOException {
        var about = new PdfPages.About(handout.title(), authors(handout), labels.language());
        try (var pages = new PdfPages(about, fonts, paper, most)) {
            try {
                new Printing(pages, handout, labels).print(progress);
            } catch (PdfPages.Enough _) {
                // the rest was not asked for
            }
            pages.save(out);
        }
    }

    private static String authors(Handout handout) {
        return String.join(
                ", ",
                handout.entries().stream()
                        .map(Entry::author)
                        .filter(a -> !a.isEmpty())
                        .distinct()
                        .toList());
    }
}
