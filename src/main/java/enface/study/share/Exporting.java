package enface.study.share;

import enface.glossary.Concept;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.HandoutToHtml;
import enface.publish.HandoutToMarkdown;
import enface.publish.Handouts;
import enface.publish.Handouts.Content;
import enface.publish.Labels;
import enface.publish.RowsToTsv;
import enface.publish.pdf.HandoutToPdf;
import enface.publish.pdf.Unprintable;
import enface.store.Library;
import enface.study.work.OpenWork;
import enface.study.work.VersionNames;
import enface.text.Called;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a work and its notes to a file, for the window and the command line alike. The file is there whole or not
/// at all.
public final class Exporting {

    private static final int MOST_NAMED = 8;

    private final Library library;
    private final Words words;

    /// @param words the language of the labels
    public Exporting(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    /// Writes these versions, or the notes on them, or both in a format; a table is of the versions alone.
    public void write(
            ExportFormat format, OpenWork work, List<Version> shown, Content content, Path file, Progress progress)
            throws IOException {
        switch (format) {
            case PDF -> pdf(work, shown, content, file, progress);
            case HTML -> html(work, shown, content, file);
            case MARKDOWN -> markdown(work, shown, content, file);
            case TSV -> tsv(work, shown, file);
        }
    }

    /// Lays these versions, or the notes on them, or both out as a PDF.
    public void pdf(OpenWork work, List<Version> shown, Content content, Path file, Progress progress)
            throws IOException {
        new HandoutToPdf(words).write(handout(work, shown, content), file, progress);
    }

    /// What of these versions and notes a PDF could not print: a sentence for each version, to be said before it is
    /// printed. Nothing where all can be, and in formats that are not printed here.
    public List<String> unprintable(ExportFormat format, OpenWork work, List<Version> shown, Content content)
            throws IOException {
        return switch (format) {
            case PDF ->
                new HandoutToPdf(words)
                        .unprintable(handout(work, shown, content)).stream()
                                .map(u -> words.get("export.unprintable", where(u), characters(u)))
                                .toList();
            case HTML, MARKDOWN, TSV -> List.of();
        };
    }

    private String where(Unprintable unprintable) {
        return unprintable
                .column()
                .map(c -> String.join(
                                " ",
                                new Labels(words).name(c.language()),
                                c.called().label())
                        .strip())
                .orElseGet(() -> words.get("export.unprintable.notes"));
    }

    private String characters(Unprintable unprintable) {
        var named = unprintable.characters().stream()
                .limit(MOST_NAMED)
                .map(c -> "%s (U+%04X)".formatted(c, c.codePointAt(0)))
                .collect(Collectors.joining(", "));
        int more = unprintable.characters().size() - MOST_NAMED;
        return more > 0 ? words.get("export.unprintable.more", named, more) : named;
    }

    /// Lays the same out as one web page.
    public void html(OpenWork work, List<Version> shown, Content content, Path file) throws IOException {
        new HandoutToHtml(words).write(handout(work, shown, content), file);
    }

    /// Writes the same as Markdown.
    public void markdown(OpenWork work, List<Version> shown, Content content, Path file) throws IOException {
        new HandoutToMarkdown(words).write(handout(work, shown, content), file);
    }

    private Handout handout(OpenWork work, List<Version> shown, Content content) {
        List<Concept> concepts = library.glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .toList();
        return new Handouts(
                        work.work(),
                        named(work, shown),
                        work.rows(shown),
                        concepts,
                        library.schemes().all())
                .compose(library.notes().of(work.work().id()), content);
    }

    /// The versions, each with a name where its maker does not tell it from the others.
    private List<Version> named(OpenWork work, List<Version> shown) {
        var names = VersionNames.of(words, work.versions());
        return shown.stream()
                .map(v -> new Version(
                        v.id(), v.role(), v.language(), called(v, names.label(v.id())), v.unfinished(), v.text()))
                .toList();
    }

    private static Called called(Version version, String label) {
        return label.equals(version.by()) ? version.called() : new Called(label, version.by());
    }

    /// Writes these versions row by row, a column each.
    public void tsv(OpenWork work, List<Version> shown, Path file) throws IOException {
        RowsToTsv.write(shown, work.rows(shown), file);
    }
}
