package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.Alignment;
import enface.align.LevelPoint;
import enface.align.correct.CannotRepair;
import enface.align.correct.Followed;
import enface.align.correct.Half;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Targets;
import enface.store.correct.Journal;
import enface.store.correct.Journal.Doing;
import enface.store.correct.NoLongerFits;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.practice.Attempts.Change;
import enface.store.practice.Attempts.NewAttempt;
import enface.store.work.Places.Place;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.CannotCorrect;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts and alignments corrected in the library, with all that hangs on them, and taken back.
class JournalTest {

    private static final int STEPS = 200;
    private static final LanguageTag FRENCH = new LanguageTag("fr");

    @TempDir
    private Path folder;

    private RainLibrary rain;
    private Journal journal;
    private VersionId attempt;

    @BeforeEach
    void open() {
        rain = new RainLibrary(folder);
        journal = rain.library().journal(WORDS);
        attempt = rain.library()
                .attempts()
                .start(new NewAttempt(rain.work(), rain.version(0), FRENCH, "Essai", "me", 5), NOW);
        write(0, 0, "Il pleuvait.");
        write(3, 1, "On alluma.");
    }

    @AfterEach
    void close() {
        rain.close();
    }

    private void write(int segment, int paragraph, String text) {
        var now = Optional.of(RainLibrary.paragraph(text));
        rain.library().attempts().write(attempt, List.of(new Change(segment, true, paragraph, now)), WORDS, NOW);
    }

    private VersionText text(int version) {
        return rain.library().works().text(rain.version(version));
    }

    private Alignment alignment(int version) {
        return rain.library()
                .alignments()
                .load(rain.version(0), rain.version(version))
                .orElseThrow();
    }

    private Corrections corrections(int version) {
        var language = rain.library()
                .works()
                .load(rain.work())
                .orElseThrow()
                .versions()
                .get(version)
                .language();
        return new Corrections(text(version), language);
    }

    private Step correct(int version, TextChange change) {
        return journal.correct(new Doing(rain.work(), rain.version(version), Kind.EDITED, "words"), change, NOW);
    }

    private Step repair(int version, Repair repair) {
        return journal.repair(
                new Doing(rain.work(), rain.version(version), Kind.MERGED, "words"), rain.version(0), repair, NOW);
    }

    private Note note(int version, int segment) {
        var text = text(version);
        return note(version, text.rangeOf(segment));
    }

    private Note note(int version, TextRange range) {
        var target = Targets.of(text(version), rain.version(version), range);
        return rain.library()
                .notes()
                .save(new Note(new NoteId(0), rain.work(), List.of(target), "", List.of(), "remark", "me", NOW, NOW));
    }

    private enface.note.Target target(Note note) {
        return rain.library().notes().of(rain.work()).stream()
                .filter(n -> n.id().equals(note.id()))
                .findFirst()
                .orElseThrow()
                .targets()
                .getFirst();
    }

    /// All that a correction may change, as it is in the library.
    private List<String> snapshot() {
        var library = rain.library();
        var rows = library.transactions().read(sql -> sql.list("""
                SELECT alignment_id || ' ' || number || ' ' || source_from || ' ' || source_to || ' ' || target_from
                    || ' ' || target_to || ' ' || confidence || ' ' || status
                FROM bead ORDER BY alignment_id, number""", r -> r.getString(1)));
        var paragraphs = library.transactions().read(sql -> sql.list("""
                SELECT p.version_id || ' ' || p.number || ' ' || p.kind || ' ' || p.text || ' ' || (
                    SELECT coalesce(group_concat(start_offset || '-' || end_offset, ',' ORDER BY s.number), '')
                    FROM segment s WHERE s.paragraph_id = p.id)
                FROM paragraph p ORDER BY p.version_id, p.number""", r -> r.getString(1)));
        var all = new ArrayList<>(rows);
        all.addAll(paragraphs);
        library.notes().of(rain.work()).forEach(note -> all.add(note.toString()));
        library.bookmarks().of(rain.work()).forEach(bookmark -> all.add(bookmark.toString()));
        all.add(library.places().of(rain.work()).toString());
        library.places().levelPoints(rain.work()).forEach(point -> all.add(point.toString()));
        library.attempts().of(rain.work()).forEach(own -> all.add(own.toString()));
        return all;
    }

    /// What must hold of any library, whatever was corrected.
    private void holds() {
        var library = rain.library();
        assertThat(library.check()).isEmpty();
        var work = library.works().load(rain.work()).orElseThrow();
        int sources = work.versions().getFirst().text().segmentCount();
        for (var version : work.versions().subList(1, work.versions().size())) {
            var alignment = library.alignments()
                    .load(work.versions().getFirst().id(), version.id())
                    .orElseThrow();
            assertThat(alignment.sourceSegments()).isEqualTo(sources);
            assertThat(alignment.targetSegments()).isEqualTo(version.text().segmentCount());
        }
        for (var version : work.versions()) {
            for (var segment : version.text().segments()) {
                if (WORDS.apply(segment).isBlank()) {
                    continue;
                }
                assertThat(library.search().phrase(WORDS.apply(segment), WORDS, Optional.of(version.language()), 500))
                        .as(segment)
                        .anyMatch(hit ->
                                hit.version().equals(version.id()) && hit.text().equals(segment));
            }
        }
        int words = library.transactions()
                .read(sql -> sql.first("SELECT count(*) FROM segment_words", r -> r.getInt(1)))
                .orElseThrow();
        assertThat(words)
                .isEqualTo(work.versions().stream()
                        .mapToInt(v -> v.text().segmentCount())
                        .sum());
        var own = work.versions().stream()
                .filter(v -> v.id().equals(attempt))
                .findFirst()
                .orElseThrow();
        var beside = library.alignments().load(rain.version(0), attempt).orElseThrow();
        assertThat(beside.beads()).hasSize(sources).allMatch(b -> b.target().size() <= 1);
        assertThat(own.text().segmentCount()).isEqualTo(beside.targetSegments());
    }

    // One by one

    @Test
    void anEditKeepsItsBeadAndIsFoundByItsNewWords() {
        var before = alignment(2);
        correct(0, corrections(0).edit(1, "We stood still."));
        assertThat(text(0).textOf(1)).isEqualTo("We stood still.");
        assertThat(alignment(2)).isEqualTo(before);
        holds();
        assertThat(rain.library().search().phrase(WORDS.apply("stayed"), WORDS, Optional.empty(), 9))
                .isEmpty();
    }

    @Test
    void bothPartsOfASentenceAreInItsBead() {
        correct(0, corrections(0).split(1, 2));
        assertThat(text(0).segments()).startsWith("Rain fell.", "We", "stayed.");
        assertThat(alignment(1).beads().get(1).source()).isEqualTo(new SegmentRange(1, 3));
        assertThat(alignment(2).beads().get(1).source()).isEqualTo(new SegmentRange(1, 3));
        holds();
    }

    @Test
    void joinedSentencesMergeTheirBeads() {
        correct(2, corrections(2).join(1));
        assertThat(text(2).paragraphs()).hasSize(2);
        assertThat(alignment(2).beads().get(1).source()).isEqualTo(new SegmentRange(1, 3));
        assertThat(alignment(2).beads().get(1).target()).isEqualTo(new SegmentRange(1, 2));
        holds();
    }

    @Test
    void aRepairLeavesOtherBitextsAlone() {
        var other = alignment(2);
        repair(1, new Repairs(alignment(1)).merge(1));
        assertThat(alignment(1).beads()).hasSize(4);
        assertThat(alignment(2)).isEqualTo(other);
        holds();
    }

    @Test
    void notesStandWhereTheyStoodWhateverIsCorrectedElsewhere() {
        var before = note(0, 0);
        var behind = note(0, 4);
        correct(0, corrections(0).edit(1, "We stood quite still all the while."));
        correct(0, corrections(0).join(1));
        for (var note : List.of(before, behind)) {
            var target = target(note);
            assertThat(text(0).textOf(target.range())).isEqualTo(target.quote());
        }
        assertThat(target(behind).range().from().paragraph()).isEqualTo(1);
    }

    @Test
    void aNoteOnWordsThatWereCorrectedKeepsThemAndNeverJumpsToTheLikeOfThem() {
        var text = text(0);
        var note = note(0, text.rangeOf(4));
        correct(0, corrections(0).edit(0, "Nobody spoke."));
        assertThat(target(note).quote()).isEqualTo("Nobody spoke.");
        assertThat(text(0).segmentAt(target(note).range().from())).isEqualTo(4);
        correct(0, corrections(0).edit(4, "They all spoke."));
        assertThat(target(note).quote()).isEqualTo("Nobody spoke.");
        assertThat(text(0).segmentAt(target(note).range().from())).isEqualTo(4);
    }

    @Test
    void aNoteOverTheBorderOfParagraphsFollowsWhenTheyAreJoined() {
        var range = new TextRange(text(0).rangeOf(1).from(), text(0).rangeOf(2).to());
        var note = note(0, range);
        correct(0, corrections(0).joinParagraph(0));
        assertThat(target(note).quote()).isEqualTo("We stayed. It grew dark.");
        journal.undo(rain.work());
        assertThat(target(note).quote()).isEqualTo("We stayed.\nIt grew dark.");
    }

    @Test
    void whatWasWrittenStaysBesideItsSentences() {
        correct(0, corrections(0).splitParagraph(1));
        correct(0, corrections(0).join(2));
        correct(0, corrections(0).edit(0, "Rain was falling."));
        var beside = rain.library().alignments().load(rain.version(0), attempt).orElseThrow();
        var own = rain.library().works().text(attempt);
        assertThat(own.textOf(beside.beads().get(0).target())).isEqualTo("Il pleuvait.");
        assertThat(own.textOf(beside.beads().get(2).target())).isEqualTo("On alluma.");
        holds();
    }

    @Test
    void stepsAreThereAgainAfterARestart() {
        correct(0, corrections(0).join(0));
        repair(1, new Repairs(alignment(1)).merge(1));
        journal = rain.opened().journal(WORDS);
        assertThat(journal.of(rain.work())).hasSize(2).noneMatch(Step::undone);
        journal.undo(rain.work());
        journal.undo(rain.work());
        assertThat(journal.undo(rain.work())).isEmpty();
        assertThat(text(0)).isEqualTo(RainLibrary.ENGLISH);
        assertThat(journal.of(rain.work())).hasSize(2).allMatch(Step::undone);
        journal = rain.opened().journal(WORDS);
        journal.redo(rain.work());
        assertThat(text(0).segmentCount()).isEqualTo(4);
        correct(0, corrections(0).join(0));
        assertThat(journal.redo(rain.work())).isEmpty();
        assertThat(journal.of(rain.work())).hasSize(2);
    }

    @Test
    void whatNoLongerFitsChangesNothing() {
        var stale = corrections(0).edit(0, "Rain was falling.");
        var staleRepair = new Repairs(alignment(1)).merge(0);
        correct(0, corrections(0).edit(1, "We stood still."));
        repair(1, new Repairs(alignment(1)).merge(0));
        var before = snapshot();
        assertThatThrownBy(() -> correct(0, stale)).isInstanceOf(NoLongerFits.class);
        assertThatThrownBy(() -> repair(1, staleRepair)).isInstanceOf(NoLongerFits.class);
        assertThat(snapshot()).containsExactlyElementsOf(before);
        assertThat(journal.of(rain.work())).hasSize(2);
    }

    @Test
    void whatWasAddedSinceFollowsWhenAStepIsTakenBack() {
        correct(0, corrections(0).join(0));
        var note = note(0, text(0).rangeOf(3));
        rain.library().bookmarks().set(rain.work(), new Bookmark(3, "Nobody"));
        var late = rain.library()
                .attempts()
                .start(new NewAttempt(rain.work(), rain.version(0), FRENCH, "Deux", "me", 4), NOW);
        journal.undo(rain.work());
        assertThat(text(0)).isEqualTo(RainLibrary.ENGLISH);
        assertThat(text(0).textOf(target(note).range())).isEqualTo("Nobody spoke.");
        assertThat(rain.library().bookmarks().of(rain.work())).containsExactly(new Bookmark(4, "Nobody"));
        assertThat(rain.library()
                        .alignments()
                        .load(rain.version(0), late)
                        .orElseThrow()
                        .beads())
                .hasSize(5);
        holds();
    }

    // At random

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261129})
    void anySequenceOfStepsHoldsAndIsTakenBackByteForByte(long seed) {
        var random = new Random(seed);
        hangThingsOnIt();
        var model = new Model();
        var snapshots = new ArrayDeque<List<String>>();
        snapshots.push(snapshot());
        while (snapshots.size() <= STEPS) {
            if (random.nextInt(6) == 0 && snapshots.size() > 1) {
                journal.undo(rain.work()).orElseThrow();
                snapshots.pop();
                assertThat(snapshot()).containsExactlyElementsOf(snapshots.peek());
                model = new Model();
            } else if (model.step(random)) {
                model.agrees();
                snapshots.push(snapshot());
            }
            if (snapshots.size() % 40 == 0) {
                holds();
            }
        }
        holds();
        var last = snapshots.peek();
        for (int i = 0; i < STEPS; i++) {
            journal.undo(rain.work()).orElseThrow();
            snapshots.pop();
            assertThat(snapshot()).containsExactlyElementsOf(snapshots.peek());
        }
        assertThat(journal.undo(rain.work())).isEmpty();
        assertThat(text(0)).isEqualTo(RainLibrary.ENGLISH);
        holds();
        for (int i = 0; i < STEPS; i++) {
            journal.redo(rain.work()).orElseThrow();
        }
        assertThat(snapshot()).containsExactlyElementsOf(last);
        holds();
    }

    private void hangThingsOnIt() {
        for (int version = 0; version < 3; version++) {
            for (int segment = 0; segment < 4; segment++) {
                note(version, segment);
            }
        }
        rain.library().bookmarks().set(rain.work(), new Bookmark(1, "We"));
        rain.library().bookmarks().set(rain.work(), new Bookmark(2, "It"));
        rain.library().places().save(rain.work(), new Place(3, 0.5, List.of(rain.version(0), rain.version(1))));
        rain.library()
                .places()
                .setLevelPoints(
                        rain.work(),
                        List.of(new LevelPoint(rain.version(1), 1, 2), new LevelPoint(rain.version(2), 2, 0)));
    }

    /// Texts and alignments in memory, which the library is compared with.
    private final class Model {

        private final Map<Integer, VersionText> texts = new HashMap<>();
        private final Map<Integer, Alignment> alignments = new HashMap<>();

        Model() {
            for (int version = 0; version < 3; version++) {
                texts.put(version, text(version));
            }
            alignments.put(1, alignment(1));
            alignments.put(2, alignment(2));
        }

        boolean step(Random random) {
            int version = random.nextInt(3);
            try {
                if (version > 0 && random.nextBoolean()) {
                    var repair = repairOf(alignments.get(version), random);
                    repair(version, repair);
                    alignments.put(version, repair.in(alignments.get(version)));
                } else {
                    var change = change(version, random);
                    correct(version, change);
                    texts.put(version, change.in(texts.get(version)));
                    for (int other = 1; other < 3; other++) {
                        if (!change.segments().keepsNumbers() && (version == 0 || version == other)) {
                            var half = version == 0 ? Half.SOURCE : Half.TARGET;
                            alignments.put(other, Followed.whole(alignments.get(other), half, change.segments()));
                        }
                    }
                }
                return true;
            } catch (CannotCorrect | CannotRepair _) {
                return false;
            }
        }

        void agrees() {
            texts.forEach((version, text) -> assertThat(text(version)).isEqualTo(text));
            alignments.forEach((version, alignment) ->
                    assertThat(alignment(version).beads()).isEqualTo(alignment.beads()));
        }

        private TextChange change(int version, Random random) {
            var text = texts.get(version);
            var corrections = corrections(version);
            int segment = random.nextInt(text.segmentCount());
            var words = text.textOf(segment);
            int paragraph = random.nextInt(text.paragraphs().size());
            return switch (random.nextInt(8)) {
                case 0, 1 -> {
                    int at = random.nextInt(words.length());
                    yield corrections.edit(
                            segment, words.substring(0, at) + "more words " + random.nextInt(9) + words.substring(at));
                }
                case 2 -> corrections.edit(segment, words.substring(random.nextInt(words.length())));
                case 3, 4 -> corrections.split(segment, random.nextInt(words.length()));
                case 5 -> corrections.join(segment);
                case 6 ->
                    random.nextBoolean() ? corrections.splitParagraph(segment) : corrections.joinParagraph(paragraph);
                default ->
                    corrections.kind(paragraph, random.nextBoolean() ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY);
            };
        }

        private Repair repairOf(Alignment alignment, Random random) {
            var repairs = new Repairs(alignment);
            int bead = random.nextInt(alignment.beads().size());
            var half = random.nextBoolean() ? Half.SOURCE : Half.TARGET;
            int segment = random.nextInt(half.segments(alignment));
            return switch (random.nextInt(7)) {
                case 0 -> repairs.merge(bead);
                case 1, 2 ->
                    repairs.split(
                            bead,
                            alignment.beads().get(bead).source().from()
                                    + random.nextInt(1
                                            + alignment
                                                    .beads()
                                                    .get(bead)
                                                    .source()
                                                    .size()),
                            alignment.beads().get(bead).target().from()
                                    + random.nextInt(1
                                            + alignment
                                                    .beads()
                                                    .get(bead)
                                                    .target()
                                                    .size()));
                case 3 -> repairs.up(half, segment);
                case 4 -> repairs.down(half, segment);
                case 5 -> repairs.unlink(half, segment);
                default -> {
                    int source = random.nextInt(alignment.sourceSegments());
                    int target = random.nextInt(alignment.targetSegments());
                    yield repairs.link(new SegmentRange(source, source + 1), new SegmentRange(target, target + 1));
                }
            };
        }
    }
}
