package enface.study.share;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.note.Note;
import enface.publish.Labels;
import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.WholeFile;
import enface.publish.parallel.Form;
import enface.publish.parallel.Loss;
import enface.publish.parallel.Parallel;
import enface.publish.parallel.ParallelFiles;
import enface.publish.subtitle.Subtitles;
import enface.store.Library;
import enface.study.note.file.NotesExchange;
import enface.study.note.file.NotesFormat;
import enface.study.print.Composing;
import enface.study.print.PageFormat;
import enface.study.print.Pages;
import enface.study.share.Export.Laid;
import enface.study.share.Export.Plain;
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
        this(library, words, new Composing.Tools());
    }

    /// @param tools shared with what prints
    public Exporting(Library library, Words words, Composing.Tools tools) {
        this.library = library;
        this.words = words;
        composing = new Composing(library, words, tools);
    }

    /// Writes what was chosen into a file, or into several where the format wants that.
    ///
    /// @return what was written
    public List<Path> write(Export export, OpenWork work, Path file, Progress progress) throws IOException {
        switch (export) {
            case Laid(var format, var pages) -> composing.write(work, pages, format, file, progress);
            case Plain plain -> {
                var form = plain.format().form();
                if (form.isPresent()) {
                    return parallel(work, plain).write(form.get(), file, progress);
                }
                written(file, plain.format() == ExportFormat.JSONLD ? annotations(work) : cards(work, plain, progress));
            }
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

    private String cards(OpenWork work, Plain plain, Progress progress) {
        var content = plain.content();
        var handout = composing.handout(work, content.of(Plan.of(content.kind())), plain.versions());
        return new WorkCards(library).text(work, handout, clock.instant(), progress);
    }

    /// Whether anything of some versions has a time.
    public static boolean hasTimes(List<Version> versions) {
        return versions.stream().anyMatch(Subtitles::isTimed);
    }

    /// Whether several files are written, so that a folder is to be chosen.
    public boolean isSeveral(Export export, OpenWork work) {
        return export instanceof Plain plain
                && plain.format()
                        .form()
                        .map(form -> parallel(work, plain).isSeveral(form))
                        .orElse(false);
    }

    /// What the format has no place for and this work has, a sentence for each; and what is to be said of the letters
    /// of a PDF. To be said before anything is written.
    public List<String> losses(Export export, OpenWork work) throws IOException {
        return switch (export) {
            case Laid(var format, var pages) -> lossesOfPages(format, pages, work);
            case Plain plain ->
                plain.format()
                        .form()
                        .map(form -> lossesOfTexts(form, plain, work))
                        .orElse(List.of());
        };
    }

    private List<String> lossesOfPages(PageFormat format, Pages pages, OpenWork work) throws IOException {
        return switch (format) {
            case PDF -> composing.ofLetters(composing.handout(work, pages));
            case MARKDOWN ->
                pages.layout().plan().shows(Layer.READINGS) ? List.of(words.get("export.loss.readings")) : List.of();
            case DOCX ->
                hasComments(pages.layout().plan()) && isOnSeveral(work, pages.versions())
                        ? List.of(words.get("export.loss.comments"))
                        : List.of();
            case HTML, EPUB -> List.of();
        };
    }

    private static boolean hasComments(Plan plan) {
        return plan.shows(Layer.NOTES) && (plan.kind() == Kind.ANNOTATED || plan.kind() == Kind.ROWS);
    }

    /// Whether a note has several passages in some versions.
    private boolean isOnSeveral(OpenWork work, List<Version> versions) {
        var ids = versions.stream().map(Version::id).toList();
        return library.notes().of(work.work().id()).stream()
                .anyMatch(n -> n.targets().stream()
                                .filter(t -> ids.contains(t.version()))
                                .count()
                        > 1);
    }

    private List<String> lossesOfTexts(Form form, Plain plain, OpenWork work) {
        var said = new ArrayList<String>();
        parallel(work, plain).losses(form).forEach(loss -> said.add(words.get("export.loss." + key(loss))));
        if (!form.holdsMoved() && plain.versions().stream().anyMatch(v -> isMoved(work, v))) {
            said.add(words.get("export.loss.moved"));
        }
        var notes = library.notes().of(work.work().id());
        if (!notes.isEmpty() && plain.content() != Content.BOTH) {
            said.add(words.get("export.loss.notes"));
        } else if (notes.stream().anyMatch(n -> isElsewhere(n, plain.versions()))) {
            said.add(words.get("export.loss.note-passages"));
        }
        return said;
    }

    /// Whether a note is on a version that is not among some.
    private static boolean isElsewhere(Note note, List<Version> versions) {
        var ids = versions.stream().map(Version::id).toList();
        return note.targets().stream().anyMatch(t -> !t.isGone() && !ids.contains(t.version()));
    }

    private static boolean isMoved(OpenWork work, Version version) {
        return work.alignment(version).filter(a -> !a.moved().isEmpty()).isPresent();
    }

    private static String key(Loss loss) {
        return loss.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The first lines of what would be written; nothing where it is no lines.
    public Optional<String> preview(Export export, OpenWork work) throws IOException {
        if (export instanceof Plain plain && plain.format().form().isPresent()) {
            return parallel(work, plain).preview(plain.format().form().get());
        }
        return Optional.empty();
    }

    /// The versions side by side, the original first.
    private ParallelFiles parallel(OpenWork work, Plain export) {
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
        return new ParallelFiles(
                export.content() == Content.BOTH ? noted(work, versions, texts, labels) : texts,
                names,
                labels.notes(),
                clock);
    }

    private Parallel noted(OpenWork work, List<Version> versions, Parallel texts, Labels labels) {
        var notes = new NotesExchange(library).of(work, versions);
        var handout = composing.handout(work, Plan.of(Kind.ANNOTATED), versions);
        return texts.with(NotedTexts.of(handout, texts, notes, labels), Optional.of(notes));
    }
}
