package enface.study.share;

import enface.publish.Handouts.Content;
import enface.store.Library;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.nio.file.Path;
import java.util.List;

/// Writes the notes of a work into a file that a person chose.
///
/// On the thread of the window only.
public final class NotesFile {

    /// What notes can be written as; a table has none.
    private static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.PDF, ExportFormat.HTML, ExportFormat.MARKDOWN);

    private final Library library;
    private final Saying saying;
    private final Tasks tasks;

    public NotesFile(Library library, Saying saying, Tasks tasks) {
        this.library = library;
        this.saying = saying;
        this.tasks = tasks;
    }

    /// Writes them, as a PDF where the name of the file does not say otherwise.
    ///
    /// @param shown the versions whose passages stand beside the notes
    public void write(OpenWork work, List<Version> shown, Path chosen) {
        boolean plain = ExportFormat.endingOf(chosen).isEmpty();
        var file = plain ? chosen.resolveSibling(chosen.getFileName() + ".pdf") : chosen;
        var words = saying.words();
        ExportFormat.of(file)
                .filter(FORMATS::contains)
                .ifPresentOrElse(
                        format -> writeIfPrintable(work, shown, format, file),
                        () -> saying.messages()
                                .problem(words.get("export.unknown", file.toString(), ExportFormat.known(FORMATS))));
    }

    /// Says first what would be boxes on the pages, and prints them all the same where the person wants that.
    private void writeIfPrintable(OpenWork work, List<Version> shown, ExportFormat format, Path file) {
        var words = saying.words();
        var exporting = new Exporting(library, words);
        tasks.run(words.get("job.export"), _ -> exporting.unprintable(format, work, shown, Content.NOTES), missing -> {
            if (missing.isEmpty()) {
                write(work, shown, format, file);
            } else {
                saying.messages()
                        .problem(
                                String.join(" ", missing),
                                words.get("export.all-the-same"),
                                () -> write(work, shown, format, file));
            }
        });
    }

    private void write(OpenWork work, List<Version> shown, ExportFormat format, Path file) {
        var exporting = new Exporting(library, saying.words());
        tasks.run(
                saying.words().get("job.export"),
                p -> {
                    exporting.write(new Export(format, Content.NOTES, shown), work, file, p);
                    return file;
                },
                done -> saying.messages().say(saying.words().get("export.done", done.toString())));
    }
}
