package enface.study.share;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.HandoutToMarkdown;
import enface.publish.Handouts.Content;
import enface.publish.Labels;
import enface.publish.WholeFile;
import enface.publish.html.HandoutToHtml;
import enface.publish.parallel.Form;
import enface.publish.parallel.Loss;
import enface.publish.parallel.Parallel;
import enface.publish.parallel.ParallelFiles;
import enface.publish.pdf.HandoutToPdf;
import enface.publish.subtitle.Subtitles;
import enface.publish.word.HandoutToWord;
import enface.store.Library;
import enface.study.note.file.NotesExchange;
import enface.study.note.file.NotesFormat;
import enface.study.print.Composing;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a work and its notes to a file, for the window and the command line alike. The file is there whole or not
/// at all.
public final class Exporting {

    private final Library library;
    private final Words words;
    private final Composing composing;
    private final InstantSource clock = InstantSource.system();

    /// @param words the language of the labels
    public Exporting(Library library, Words words) {
        this.library = library;
        this.words = words;
        composing = new Composing(library, words);
    }

    /// Writes what was chosen into a file, or into several where the format wants that.
    ///
    /// @return what was written
    public List<Path> write(Export export, OpenWork work, Path file, Progress progress) throws IOException {
        var form = form(export);
        if (form.isPresent()) {
            return parallel(work, export).write(form.get(), file, progress);
        }
        var shown = export.versions();
        switch (export.format()) {
            case HTML -> html(work, shown, export.content(), file);
            case MARKDOWN -> markdown(work, shown, export.content(), file);
            case DOCX ->
                new HandoutToWord(words, clock).write(composing.handout(work, shown, export.content()), file, progress);
            case JSONLD -> written(file, annotations(work));
            case ANKI -> written(file, cards(work, shown, export.content(), progress));
            default -> pdf(work, shown, export.content(), file, progress);
        }
        return List.of(file);
    }

    private static void written(Path file, String text) throws IOException {
        WholeFile.write(file, draft -> Files.writeString(draft, text));
    }

    private String annotations(OpenWork work) {
        var document = new NotesExchange(library).of(work);
        return NotesFormat.JSONLD.text(document, work, library.schemes().all(), words.locale());
    }

    private String cards(OpenWork work, List<Version> shown, Content content, Progress progress) {
        return new WorkCards(library).text(work, composing.handout(work, shown, content), clock.instant(), progress);
    }

    /// The form of texts side by side that is meant; nothing where pages are.
    private static Optional<Form> form(Export export) {
        boolean pages = export.format().holdsNotes() && export.content() != Content.TEXT;
        return pages ? Optional.empty() : export.format().form();
    }

    /// Whether pages are laid out, which no program makes the work of again.
    static boolean isPages(Export export) {
        return form(export).isEmpty() && export.format() != ExportFormat.JSONLD;
    }

    /// Whether anything of some versions has a time.
    public static boolean hasTimes(List<Version> versions) {
        return versions.stream().anyMatch(Subtitles::isTimed);
    }

    /// Whether several files are written, so that a folder is to be chosen.
    public boolean isSeveral(Export export, OpenWork work) {
        return form(export).map(form -> parallel(work, export).isSeveral(form)).orElse(false);
    }

    /// What the format has no place for and this work has, a sentence for each; and what of it a PDF could not print.
    /// To be said before anything is written.
    public List<String> losses(Export export, OpenWork work) throws IOException {
        var said = new ArrayList<String>();
        var form = form(export);
        if (form.isPresent()) {
            parallel(work, export).losses(form.get()).forEach(loss -> said.add(words.get("export.loss." + key(loss))));
            if (!form.get().holdsMoved() && export.versions().stream().anyMatch(v -> isMoved(work, v))) {
                said.add(words.get("export.loss.moved"));
            }
            if (!library.notes().of(work.work().id()).isEmpty()) {
                said.add(words.get(export.content() == Content.BOTH ? "export.loss.notes-back" : "export.loss.notes"));
            }
        }
        said.addAll(unprintable(export.format(), work, export.versions(), export.content()));
        return said;
    }

    private static boolean isMoved(OpenWork work, Version version) {
        return work.alignment(version).filter(a -> !a.moved().isEmpty()).isPresent();
    }

    private static String key(Loss loss) {
        return loss.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The first lines of what would be written; nothing where it is no lines.
    public Optional<String> preview(Export export, OpenWork work) throws IOException {
        var form = form(export);
        return form.isPresent() ? parallel(work, export).preview(form.get()) : Optional.empty();
    }

    /// The versions side by side, the original first.
    private ParallelFiles parallel(OpenWork work, Export export) {
        var versions = export.versions().stream()
                .sorted(Comparator.comparingInt(v -> work.isOriginal(v) ? 0 : 1))
                .toList();
        var alignments =
                versions.stream().map(v -> work.alignment(v).orElseThrow()).toList();
        var labels = new Labels(words);
        var names = composing.named(work, versions).stream()
                .map(v -> String.join(" ", labels.name(v.language()), v.called().label())
                        .strip())
                .toList();
        var texts = Parallel.of(work.work().metadata(), versions, work.rows(versions), alignments);
        var noted = export.content() == Content.BOTH
                ? texts.with(NotedTexts.of(composing.handout(work, versions, Content.BOTH), texts, labels))
                : texts;
        return new ParallelFiles(noted, names, labels.notes(), clock);
    }

    /// Lays these versions, or the notes on them, or both out as a PDF.
    private void pdf(OpenWork work, List<Version> shown, Content content, Path file, Progress progress)
            throws IOException {
        new HandoutToPdf(words).write(composing.handout(work, shown, content), file, progress);
    }

    /// What of these versions and notes a PDF could not print: a sentence for each version, to be said before it is
    /// printed. Nothing where all can be, and in formats that are not printed here.
    private List<String> unprintable(ExportFormat format, OpenWork work, List<Version> shown, Content content)
            throws IOException {
        return switch (format) {
            case PDF -> composing.unprintable(composing.handout(work, shown, content));
            default -> List.of();
        };
    }

    private void html(OpenWork work, List<Version> shown, Content content, Path file) throws IOException {
        new HandoutToHtml(words).write(composing.handout(work, shown, content), file);
    }

    private void markdown(OpenWork work, List<Version> shown, Content content, Path file) throws IOException {
        new HandoutToMarkdown(words).write(composing.handout(work, shown, content), file);
    }
}
