package enface.cli.library;

import enface.cli.part.Asked;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.study.unsaved.Recovery;
import java.util.Date;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `enface library unsaved`: what a window could not save and left in recovery files.
@Command(
        name = "unsaved",
        description =
                "What could not be saved the last time and was kept in recovery files: their names, when, how much.")
final class UnsavedCommand extends Asked {

    @Option(names = "--bring-back", description = "Put it into the library.")
    private boolean back;

    @Option(names = "--discard", description = "Delete the files.")
    private boolean discard;

    UnsavedCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        var recovery = new Recovery(session.desk(), session.recoveryFolders());
        var left = recovery.left();
        if (back) {
            var brought = recovery.bringBack(left);
            if (!brought.rest().isEmpty()) {
                throw new Refusal(session.words()
                        .get(
                                "unsaved.rest",
                                brought.back(),
                                brought.rest().getFirst().toString()));
            }
            session.out().println(session.words().get("unsaved.back", brought.back()));
        } else if (discard) {
            recovery.discard(left);
        } else {
            left.forEach(l -> session.out()
                    .println(session.words()
                            .get(
                                    "cli.unsaved",
                                    l.file().toString(),
                                    Date.from(l.when()),
                                    l.typed().size())));
        }
        return 0;
    }
}
