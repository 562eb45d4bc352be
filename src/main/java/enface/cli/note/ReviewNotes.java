package enface.cli.note;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.note.Anchor;
import enface.note.Note;
import enface.note.Target;
import enface.study.note.Review;
import enface.study.note.Standing;
import enface.study.work.OpenWork;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The passages that were not found for certain, and where they may stand; settles one of them.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "The passages that were not found for certain: note, passage, what it said; below each, where it"
                + " may stand now. --note and --place settle one.")
final class ReviewNotes implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "--note", paramLabel = "NOTE", description = "The note whose passage is to be settled.")
    private Optional<Long> note = Optional.empty();

    @Option(names = "--passage", paramLabel = "N", description = "Which of its passages, from 1.")
    private int passage = 1;

    @Option(names = "--place", paramLabel = "N", description = "Which of the places, from 1; 0 where it is nowhere.")
    private int place = 1;

    ReviewNotes(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var standing = new Standing(open);
        if (note.isPresent()) {
            settle(open, standing, NotesCommands.note(session, note.get()));
            return 0;
        }
        for (var one : session.library().notes().of(open.work().id())) {
            for (int i = 0; i < one.targets().size(); i++) {
                tell(open, standing, one, i);
            }
        }
        return 0;
    }

    private void tell(OpenWork open, Standing standing, Note note, int number) {
        var target = note.targets().get(number);
        if (target.isGone() || !standing.isDoubtful(target)) {
            return;
        }
        session.out()
                .println(String.join(
                        "\t",
                        Long.toString(note.id().value()),
                        Integer.toString(number + 1),
                        Tabbed.escape(target.quote())));
        var places = standing.places(target);
        for (int i = 0; i < places.size(); i++) {
            session.out()
                    .println(String.join(
                            "\t",
                            "",
                            Integer.toString(i + 1),
                            String.format(Locale.ROOT, "%.2f", places.get(i).score()),
                            Tabbed.escape(text(open, target, places.get(i)))));
        }
    }

    private static String text(OpenWork open, Target target, Anchor.Candidate place) {
        return open.version(target.version())
                .map(v -> v.text().textOf(place.range()))
                .orElse("");
    }

    private void settle(OpenWork open, Standing standing, Note note) {
        if (passage < 1 || passage > note.targets().size()) {
            throw new Refusal(session.words()
                    .get("cli.passage.none", passage, note.targets().size()));
        }
        var target = note.targets().get(passage - 1);
        List<Anchor.Candidate> places = standing.places(target);
        if (place < 0 || place > places.size()) {
            throw new Refusal(session.words().get("cli.place.none", place, places.size()));
        }
        var now = place == 0
                ? Review.nowhere(target)
                : Review.here(open, target, places.get(place - 1).range());
        session.library().notes().save(Review.with(note, passage - 1, now));
    }
}
