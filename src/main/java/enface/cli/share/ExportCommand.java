package enface.cli.share;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.VersionChoice;
import enface.study.share.Content;
import enface.study.share.Export;
import enface.study.share.ExportFormat;
import enface.study.share.Exporting;
import enface.study.share.ExportingMany;
import enface.study.work.OpenWork;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface export WORK… -o OUT`
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write a work or its notes to a file, or several works into a folder.")
public final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "WORK")
    private List<String> works = List.of();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "OUT",
            description =
                    "The file to write; where there are several, what their names begin with, or a folder; of several works the folder.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it what the name of the file ends in.")
    private Optional<ExportFormat> format = Optional.empty();

    @Option(
            names = "--content",
            paramLabel = "CONTENT",
            description = "${COMPLETION-CANDIDATES}; without it the notes where the format has a place for them.")
    private Optional<Content> content = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private VersionChoice versions = new VersionChoice();

    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        pages.sayPassedOver(session);
        if (works.size() > 1) {
            return many();
        }
        var open = session.desk().open(session.work(works.getFirst()).id()).orElseThrow();
        var export = pages.isAsked() ? laid(open) : export(open);
        var exporting = new Exporting(session.library(), session.words());
        var several = exporting.isSeveral(export, open);
        session.writing(out, () -> {
            var written = write(exporting, export, open);
            session.endProgress();
            if (several) {
                written.forEach(session.out()::println);
            }
            exporting.losses(export, open).forEach(session::sayWords);
        });
        return 0;
    }

    /// Several works, a file each.
    private int many() {
        var words = session.words();
        if (format.isEmpty() || pages.isAsked()) {
            throw new Refusal(words.get("cli.export.many"));
        }
        var ids = works.stream().map(w -> session.work(w).id()).toList();
        var wanted = content.orElse(format.get().usual());
        session.writing(out, () -> {
            var done =
                    new ExportingMany(session.desk(), words).write(ids, format.get(), wanted, out, session.progress());
            session.endProgress();
            done.files().forEach(session.out()::println);
            done.left().forEach(session::sayWords);
        });
        return 0;
    }

    /// Pages of a kind.
    private Export laid(OpenWork open) {
        var words = session.words();
        var format =
                meant().pages().orElseThrow(() -> new Refusal(words.get("cli.export.kind-format", meant().ending())));
        if (content.isPresent()) {
            throw new Refusal(words.get("cli.export.kind-content"));
        }
        return new Export.Laid(format, pages.of(session, open, versions.of(session, open)));
    }

    private List<Path> write(Exporting exporting, Export export, OpenWork open) throws IOException {
        try {
            return exporting.write(export, open, out, session.progress());
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(session.words().get("export.there", String.valueOf(e.getFile())), e);
        }
    }

    private Export export(OpenWork open) {
        var words = session.words();
        var meant = meant();
        var shown = versions.of(session, open);
        var held = content.orElse(meant.usual());
        if (held != Content.TEXT && !meant.contents().contains(held) && meant.holdsText()) {
            throw new Refusal(words.get("cli.export.no-notes", meant.toString().toLowerCase(Locale.ROOT)));
        }
        if (held != Content.NOTES && !meant.holdsText()) {
            throw new Refusal(words.get("cli.export.no-text", meant.toString().toLowerCase(Locale.ROOT)));
        }
        if (shown.size() < 2 && meant.wantsTwo()) {
            throw new Refusal(words.get("export.two", meant.toString().toLowerCase(Locale.ROOT)));
        }
        if (meant.wantsTimes() && !Exporting.hasTimes(shown)) {
            throw new Refusal(words.get("export.no-times"));
        }
        return Export.of(meant, held, shown);
    }

    /// The format named, which the name of the file must not belie, or else the one the name speaks of.
    private ExportFormat meant() {
        var words = session.words();
        var named = ExportFormat.of(out);
        if (format.isPresent()) {
            if (!format.get().mayBeCalled(out)) {
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
