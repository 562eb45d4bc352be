package enface.cli;

import enface.job.Progress;
import enface.publish.Handouts.Content;
import enface.study.Exporting;
import enface.study.OpenWork;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface export WORK -o OUT`
@Command(name = "export", mixinStandardHelpOptions = true, description = "Write a work or its notes to a file.")
final class ExportCommand implements Callable<Integer> {

    enum Format {
        PDF,
        HTML,
        MARKDOWN,
        TSV
    }

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "The file to write.")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.PDF;

    @Option(names = "--content", paramLabel = "CONTENT", description = "${COMPLETION-CANDIDATES}")
    private Content content = Content.NOTES;

    @Mixin
    private VersionChoice versions = new VersionChoice();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var shown = versions.of(session, open);
        var exporting = new Exporting(session.library(), session.words());
        session.writing(out, () -> write(exporting, open, shown));
        return 0;
    }

    private void write(Exporting exporting, OpenWork open, List<Version> shown) throws IOException {
        switch (format) {
            case PDF -> exporting.pdf(open, shown, content, out, Progress.none());
            case HTML -> exporting.html(open, shown, content, out);
            case MARKDOWN -> exporting.markdown(open, shown, content, out);
            case TSV -> exporting.tsv(open, shown, out);
        }
    }
}
