package enface.study;

import enface.glossary.Concept;
import enface.job.Progress;
import enface.language.Words;
import enface.note.Scheme;
import enface.publish.HandoutToPdf;
import enface.publish.Handouts;
import enface.publish.Handouts.Content;
import enface.publish.RowsToTsv;
import enface.store.Library;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes a work and its notes to a file, for the window and the command line alike. The file is there whole or not at
/// all.
public final class Exporting {

    private final Library library;
    private final Words words;

    /// @param words the language of the labels
    public Exporting(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    /// Lays these versions, or the notes on them, or both out as a PDF.
    public void pdf(OpenWork work, List<Version> shown, Content content, Path file, Progress progress)
            throws IOException {
        List<Concept> concepts = library.glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .toList();
        var handout = new Handouts(work.work(), shown, work.rows(shown), concepts, Scheme.PROCEDURES)
                .compose(library.notes().of(work.work().id()), content);
        new HandoutToPdf(words).write(handout, file, progress);
    }

    /// Writes these versions row by row, a column each.
    public void tsv(OpenWork work, List<Version> shown, Path file) throws IOException {
        RowsToTsv.write(shown, work.rows(shown), file);
    }
}
