package enface.study;

import enface.job.InlineJobs;
import enface.job.OneThread;
import enface.language.cut.Words;
import enface.note.Note;
import enface.store.Library;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.note.NotesModel;
import enface.study.work.Desk;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// A program in which somebody takes notes and translates by way of the models of the window, at random, until
/// it is killed. It says what it is about to do, and then that it is saved.
///
/// Arguments: the library, and what is random about it.
public final class Notetaker {

    private final Random random;
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final StudyModel study;
    private final NotesModel notes;
    private final Writing writing;
    private int deeds;

    private Notetaker(Library library, long seed) {
        random = new Random(seed);
        writing = new Writing(new OneThread("writing"), window::add);
        var means =
                new Means(library, writing, new InlineJobs(), new LaterByHand(), InstantSource.system(), () -> "Mei");
        study = new StudyModel(
                new Desk(library).start(library.works().list().getFirst().id()).orElseThrow(), means);
        notes = study.notes();
        study.practice().begin(new Words(Locale.ENGLISH));
    }

    public static void main(String... arguments) throws InterruptedException {
        var taker = new Notetaker(Library.open(Path.of(arguments[0])), Long.parseLong(arguments[1]));
        while (true) {
            taker.act();
        }
    }

    private void act() throws InterruptedException {
        deeds++;
        switch (random.nextInt(8)) {
            case 0, 1 -> begin();
            case 2 -> onOne(n -> edit(n, n.withText("text " + deeds + " of " + n.id().value())));
            case 3 -> onOne(n -> edit(n, n.withDone(!n.done())));
            case 4 -> onOne(this::reply);
            case 5 -> onOne(this::deleteAndPerhapsUndo);
            default -> translate();
        }
    }

    private interface Deed {
        void on(Note note) throws InterruptedException;
    }

    private void onOne(Deed deed) throws InterruptedException {
        if (notes.notes().isEmpty()) {
            begin();
        } else {
            deed.on(notes.notes().get(random.nextInt(notes.notes().size())));
        }
    }

    private void begin() throws InterruptedException {
        int rows = study.reading().shownProperty().get().rows().size();
        var made = notes.create(study.reading().passages(random.nextInt(rows)));
        if (made.isPresent()) {
            await(() -> notes.savedProperty().get());
            edit(made.get(), made.get().withText("new " + deeds));
        }
    }

    private void edit(Note before, Note now) throws InterruptedException {
        say("doing", state(now));
        notes.edit(before.id(), _ -> now);
        settle(state(now));
    }

    private void reply(Note note) throws InterruptedException {
        notes.replies().begin(note.id());
        int number = notes.find(note.id()).orElseThrow().replies().size() - 1;
        await(() -> notes.savedProperty().get());
        say("doing", state(note).replace(":" + note.replies().size(), ":" + (number + 1)));
        notes.replies().write(note.id(), number, "reply " + deeds);
        settle(state(notes.find(note.id()).orElseThrow()));
    }

    private void deleteAndPerhapsUndo(Note note) throws InterruptedException {
        say("doing", note.token() + "\tgone");
        notes.delete(note.id());
        settle(note.token() + "\tgone");
        if (random.nextBoolean()) {
            say("doing", state(note));
            notes.undo();
            settle(state(note));
        }
    }

    private void translate() throws InterruptedException {
        int segment = random.nextInt(study.practice().sentences());
        var text = "Written " + deeds + ".";
        say("doing", "sentence " + segment + "\t" + text);
        study.practice().goTo(segment);
        study.practice().textProperty().set(text);
        study.practice().flush();
        await(() -> study.practice().savedProperty().get());
        say("done", "sentence " + segment + "\t" + text);
    }

    private void settle(String state) throws InterruptedException {
        notes.flush();
        var asked = new AtomicBoolean();
        writing.ask(() -> true, asked::set); // behind a deletion, which is asked for too
        await(() -> notes.savedProperty().get() && asked.get());
        say("done", state);
    }

    /// What a note is known by, and what is to be found of it.
    static String state(Note note) {
        return note.token() + "\t" + note.text() + ":" + note.done() + ":"
                + note.replies().size();
    }

    private static void say(String what, String state) {
        System.out.println(what + "\t" + state);
        System.out.flush();
    }

    /// The thread of the window: does what others ask it to until something holds.
    private void await(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            window.take().run();
        }
        for (var more = List.copyOf(window); !more.isEmpty(); more = List.copyOf(window)) {
            window.removeAll(more);
            more.forEach(Runnable::run);
        }
    }
}
