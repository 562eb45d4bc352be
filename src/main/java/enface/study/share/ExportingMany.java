package enface.study.share;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes many works into one folder, each into a file called as the work is, for the window and the command line
/// alike.
///
/// No file that is there is replaced. Cancelled, it leaves the files that are whole.
public final class ExportingMany {

    /// What came of it.
    ///
    /// @param files those that were written
    /// @param left what works that make no such file are called, with the reason
    public record Outcome(List<Path> files, List<String> left) {

        public Outcome {
            files = List.copyOf(files);
            left = List.copyOf(left);
        }
    }

    private final Desk desk;
    private final Words words;
    private final Exporting exporting;

    /// @param words the language of the labels and names
    public ExportingMany(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        exporting = new Exporting(desk.library(), words);
    }

    /// Writes the works that are there, in all versions but those that the person wrote.
    ///
    /// @param content as far as the format has a place for it
    /// @param folder made where there is none
    /// @throws enface.job.CancelledException when the progress says so
    public Outcome write(List<WorkId> works, ExportFormat format, Content content, Path folder, Progress progress)
            throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        var left = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (int i = 0; i < works.size(); i++) {
            progress.step(i, works.size());
            var open = desk.open(works.get(i));
            if (open.isEmpty()) {
                continue;
            }
            var work = open.get();
            var name = FileNames.of(work.work().metadata(), words);
            if (isPossible(format, work)) {
                var file = free(folder, name, format.ending(), taken);
                var export = Export.of(format, format.held(content), work.given());
                files.addAll(exporting.write(export, work, file, Progress.none()));
            } else {
                left.add(words.get("library.export.not", name, words.get(reason(format))));
            }
        }
        return new Outcome(files, left);
    }

    private static boolean isPossible(ExportFormat format, OpenWork work) {
        int versions = work.given().size();
        return versions >= (format.wantsTwo() ? 2 : 1) && (!format.wantsTimes() || Exporting.hasTimes(work.given()));
    }

    private static String reason(ExportFormat format) {
        return format.wantsTimes() ? "library.export.no-times" : "library.export.one-version";
    }

    /// A file of that name, with a number behind it where one is there or was written just now.
    private static Path free(Path folder, String name, String ending, Set<String> taken) {
        for (int i = 1; ; i++) {
            var numbered = i == 1 ? name : name + " " + i;
            var file = folder.resolve(numbered + "." + ending);
            if (!Files.exists(file) && taken.add(numbered.toLowerCase(Locale.ROOT))) {
                return file;
            }
        }
    }
}
