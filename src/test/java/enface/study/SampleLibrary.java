package enface.study;

import enface.align.StandardAligner;
import enface.intake.draft.IntakeException;
import enface.job.InlineJobs;
import enface.job.Jobs;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.importing.Importing;
import enface.study.importing.Sample;
import enface.study.note.NotesModel;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.study.work.StudyStart;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A real library with the sample in it.
public final class SampleLibrary implements AutoCloseable {

    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-01T10:00:00Z"));

    private final Library library;
    private final Importing importing;
    private final WorkId work;
    private final LaterByHand later = new LaterByHand();
    private final InOrderByHand writing = new InOrderByHand(later);
    private final List<Exception> told = new ArrayList<>();

    public SampleLibrary(Path file) throws IOException, IntakeException {
        library = Library.open(file);
        importing = importing(library);
        work = new Sample(library, importing).add(Progress.none());
    }

    private SampleLibrary(Library library) {
        this.library = library;
        importing = importing(library);
        work = library.works().list().getFirst().id();
    }

    /// The library that was made there before, which perhaps can only be read now.
    public static SampleLibrary reopened(Path file) {
        return new SampleLibrary(Library.open(file));
    }

    public static Importing importing(Library library) {
        return new Importing(library, new StandardAligner(List.of()), new Folding(), CLOCK);
    }

    public Library library() {
        return library;
    }

    public Importing importing() {
        return importing;
    }

    public WorkId work() {
        return work;
    }

    public LaterByHand later() {
        return later;
    }

    /// The thread that writes.
    public InOrderByHand writing() {
        return writing;
    }

    /// The failures the models told of.
    public List<Exception> told() {
        return told;
    }

    public OpenWork open() {
        return new Desk(library).open(work).orElseThrow();
    }

    public StudyModel study() {
        return new StudyModel(new Desk(library).start(work).orElseThrow(), means(new InlineJobs()));
    }

    StudyModel study(OpenWork open) {
        return study(open, new InlineJobs());
    }

    StudyModel study(OpenWork open, Jobs jobs) {
        return new StudyModel(StudyStart.of(library, open), means(jobs));
    }

    /// What the models of this library need; who has it can watch over what they write.
    public Means means() {
        return means(new InlineJobs());
    }

    public StudyModel study(Means means) {
        return new StudyModel(new Desk(library).start(work).orElseThrow(), means);
    }

    public NotesModel notes() {
        return new NotesModel(StudyStart.of(library, open()), means(new InlineJobs()));
    }

    private Means means(Jobs jobs) {
        var means = new Means(library, new Writing(writing, Runnable::run), jobs, later, CLOCK, () -> "Mei");
        means.writing().onFailed(told::add);
        means.writing().troubleProperty().addListener((_, _, now) -> now.ifPresent(told::add));
        return means;
    }

    /// What a window needs in which everything happens at once, or when the test says so.
    public static Means means(Library library, Jobs jobs, LaterByHand later) {
        return new Means(
                library, new Writing(new InOrderByHand(later), Runnable::run), jobs, later, CLOCK, () -> "Mei");
    }

    /// From now on the disk refuses to have notes inserted, updated or deleted.
    public void refuse(String deed) throws SQLException {
        run("CREATE TRIGGER refuse BEFORE " + deed + " ON note BEGIN SELECT RAISE(ABORT, 'no'); END");
    }

    public void refuseNoMore() throws SQLException {
        run("DROP TRIGGER refuse");
    }

    public void run(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library.file());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() {
        library.close();
    }
}
