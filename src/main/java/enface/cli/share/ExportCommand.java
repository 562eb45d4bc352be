package enface.cli.share;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.VersionChoice;
import enface.job.Progress;
import enface.publish.Handouts.Content;
import enface.study.share.ExportFormat;
import enface.study.share.Exporting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface export WORK -o OUT`
@Command(name = "export", mixinStandardHelpOptions = true, description = "Write a work or its notes to a file.")
public final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "The file to write.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it what the name of the file ends in.")
    private Optional<ExportFormat> format = Optional.empty();

    @Option(names = "--content", paramLabel = "CONTENT", description = "${COMPLETION-CANDIDATES}")
    private Content content = Content.NOTES;

    @Mixin
    private VersionChoice versions = new VersionChoice();

    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var shown = versions.of(session, open);
        var exporting = new Exporting(session.library(), session.words());
        var meant = meant();
        session.writing(
                out, () -> exporting.unprintable(meant, open, shown, content).forEach(session::sayWords));
        session.writing(out, () -> exporting.write(meant, open, shown, content, out, Progress.none()));
        return 0;
    }

    /// The format named, which the name of the file must not belie, or else the one the name speaks of.
    private ExportFormat meant() {
        var words = session.words();
        var named = ExportFormat.of(out);
        if (format.isPresent()) {
            if (named.isPresent() && !named.equals(format)) {
                throw new Refusal(words.get(
                        "cli.export.other",
                        out.toString(),
                        format.get().toString().toLowerCase(Locale.ROOT)));
            }
            return format.get();
        }
        if (named.isEmpty() && !ExportFormat.endingOf(out).isEmpty()) {
            throw new Refusal(
                    words.get("export.unknown", out.toString(), ExportFormat.known(List.of(ExportFormat.values()))));
        }
        return named.orElse(ExportFormat.PDF);
    }
}
