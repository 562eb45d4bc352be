package enface.study;

import enface.Corpora;
import enface.align.correct.CannotRepair;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.store.Library;
import enface.store.RandomSteps;
import enface.store.correct.Step.Kind;
import enface.study.correct.Correcting;
import enface.study.version.Versions;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.correct.CannotCorrect;
import enface.text.correct.CannotExchange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32C;

/// A program in which somebody corrects texts, repairs alignments, brings versions in, replaces them and takes them
/// out, and takes that back, at random, until it is killed. It says what it is about to do, and then what the work
/// is like that is stored.
///
/// Arguments: the library, and what is random about it.
public final class Corrector {

    private final Library library;
    private final WorkId work;
    private final Random random;
    private final Correcting correcting;
    private final Versions versions;

    private Corrector(Library library, long seed) {
        this.library = library;
        work = library.works().list().getFirst().id();
        random = new Random(seed);
        correcting = new Correcting(library, InstantSource.system());
        versions = new Versions(library, SampleLibrary.importing(library), InstantSource.system());
    }

    public static void main(String... arguments) throws IntakeException {
        var corrector = new Corrector(Library.open(Path.of(arguments[0])), Long.parseLong(arguments[1]));
        while (true) {
            int what = corrector.random.nextInt(10);
            System.out.println(what == 0 ? "undo" : what == 1 ? "redo" : "step");
            corrector.act(what);
            System.out.println("done\t" + state(corrector.library, corrector.work) + ".");
        }
    }

    /// The same so many times within a test.
    static void act(Library library, long seed, int times) throws IntakeException {
        var corrector = new Corrector(library, seed);
        for (int i = 0; i < times; i++) {
            corrector.act(corrector.random.nextInt(10));
        }
    }

    private void act(int what) throws IntakeException {
        try {
            switch (what) {
                case 0 -> correcting.undo(work);
                case 1 -> correcting.redo(work);
                case 2, 3 -> exchange(new Desk(library).open(work).orElseThrow());
                case 4, 5, 6 -> correct(new Desk(library).open(work).orElseThrow());
                default -> repair(new Desk(library).open(work).orElseThrow());
            }
        } catch (CannotCorrect | CannotRepair | CannotExchange _) {
            // what cannot be done leaves all as it is
        }
    }

    private void correct(OpenWork open) {
        var versions = open.given();
        var version = versions.get(random.nextInt(versions.size()));
        correcting.correct(
                open,
                version,
                Kind.EDITED,
                RandomSteps.change(Correcting.corrections(open, version), version.text(), random));
    }

    private void repair(OpenWork open) {
        var translations =
                open.given().stream().filter(v -> !open.isOriginal(v)).toList();
        if (translations.isEmpty()) {
            return;
        }
        var version = translations.get(random.nextInt(translations.size()));
        correcting.repair(open, version, Kind.LINKED, RandomSteps.repair(Correcting.alignment(open, version), random));
    }

    private void exchange(OpenWork open) throws IntakeException {
        var given = open.given();
        var version = given.get(random.nextInt(given.size()));
        var progress = Progress.none();
        var draft = versions.read(
                Corpora.fixture(random.nextBoolean() ? "quay.zh-Hant.txt" : "quay.zh-Hans.txt"),
                Optional.of(new LanguageTag("zh")),
                Optional.empty(),
                progress);
        switch (random.nextInt(4)) {
            case 0 -> versions.add(open, versions.prepare(open, draft, progress), progress);
            case 1 -> versions.remove(open, version);
            case 2 -> versions.replace(open, version, Versions.only(draft), progress);
            default -> versions.asImported(open, version, progress);
        }
    }

    /// All that can be corrected in a work, in a few letters.
    static String state(Library library, WorkId work) {
        var open = new Desk(library).open(work).orElseThrow();
        var sum = new CRC32C();
        for (var version : open.given()) {
            add(sum, version.text());
            open.alignment(version).ifPresent(alignment -> add(sum, alignment.beads()));
        }
        return Long.toHexString(sum.getValue());
    }

    private static void add(CRC32C sum, VersionText text) {
        add(sum, text.paragraphs());
        for (int i = 0; i < text.segmentCount(); i++) {
            add(sum, text.textOf(i));
        }
    }

    private static void add(CRC32C sum, Object part) {
        sum.update(part.toString().getBytes(StandardCharsets.UTF_8));
    }
}
