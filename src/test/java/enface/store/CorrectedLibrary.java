package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.correct.Repair;
import enface.job.Progress;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Targets;
import enface.store.correct.Exchange;
import enface.store.correct.Exchange.Coming;
import enface.store.correct.Journal;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.store.practice.Attempts.NewAttempt;
import enface.store.work.NewBitext;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import enface.text.practice.Typed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A small work with all that can hang on one, in a library in which its texts and alignments are corrected.
abstract class CorrectedLibrary {

    static final LanguageTag FRENCH = new LanguageTag("fr");

    @TempDir
    private Path folder;

    RainLibrary rain;
    Journal journal;
    VersionId attempt;

    @BeforeEach
    void open() {
        rain = new RainLibrary(folder);
        journal = rain.library().journal(WORDS);
        attempt = rain.library()
                .attempts()
                .start(new NewAttempt(rain.work(), rain.version(0), FRENCH, "Essai", "me"), NOW);
        write(0, "Il pleuvait.");
        write(3, "On alluma.");
    }

    @AfterEach
    void close() {
        rain.close();
    }

    void write(int segment, String text) {
        var attempts = rain.library().attempts();
        var before = attempts.text(attempt).orElseThrow();
        attempts.write(attempt, new Typed(before, new TreeMap<>(Map.of(segment, text))), WORDS, NOW);
    }

    VersionText text(int version) {
        return rain.library().works().text(rain.version(version));
    }

    Alignment alignment(int version) {
        return rain.library()
                .alignments()
                .load(rain.version(0), rain.version(version))
                .orElseThrow();
    }

    Corrections corrections(int version) {
        var language = rain.library()
                .works()
                .load(rain.work())
                .orElseThrow()
                .versions()
                .get(version)
                .language();
        return new Corrections(text(version), language);
    }

    Step correct(int version, TextChange change) {
        return journal.correct(new Doing(rain.work(), rain.version(version), Kind.EDITED, "words"), change, NOW);
    }

    Step repair(int version, Repair repair) {
        return journal.repair(
                new Doing(rain.work(), rain.version(version), Kind.MERGED, "words"), rain.version(0), repair, NOW);
    }

    Step exchange(Kind kind, int version, Exchange exchange) {
        return journal.exchange(
                new Doing(rain.work(), rain.version(version), kind, "words"), exchange, NOW, Progress.none());
    }

    /// Gives a version another text; every other version is aligned with it in one bead.
    Step replace(int version, VersionText text) {
        var now = rain.loaded().versions().get(version);
        var coming = new NewVersion(now.language(), now.role(), now.called(), false, text);
        var bitexts = new ArrayList<NewBitext>();
        if (version == 0) {
            for (int other = 1; other < 3; other++) {
                bitexts.add(new NewBitext(
                        new NewBitext.Coming(0), new NewBitext.There(rain.version(other)), one(text, text(other))));
            }
        } else {
            bitexts.add(
                    new NewBitext(new NewBitext.There(rain.version(0)), new NewBitext.Coming(0), one(text(0), text)));
        }
        return exchange(
                Kind.VERSION_REPLACED,
                version,
                new Exchange(
                        Map.of(now.id(), now.text()),
                        List.of(new Coming(coming, Optional.of(now.id()))),
                        bitexts,
                        List.of(),
                        Optional.empty()));
    }

    static Alignment one(VersionText source, VersionText target) {
        int sources = source.segmentCount();
        int targets = target.segmentCount();
        return new Alignment(
                sources,
                targets,
                List.of(Bead.proposed(new SegmentRange(0, sources), new SegmentRange(0, targets), 0.5)));
    }

    Note note(int version, int segment) {
        var text = text(version);
        return note(version, text.rangeOf(segment));
    }

    Note note(int version, TextRange range) {
        var target = Targets.of(text(version), rain.version(version), range);
        return rain.library()
                .notes()
                .save(new Note(new NoteId(0), rain.work(), List.of(target), "", List.of(), "remark", "me", NOW, NOW));
    }

    enface.note.Target target(Note note) {
        return rain.library().notes().of(rain.work()).stream()
                .filter(n -> n.id().equals(note.id()))
                .findFirst()
                .orElseThrow()
                .targets()
                .getFirst();
    }

    /// All that a correction may change, as it is in the library.
    List<String> snapshot() {
        var library = rain.library();
        var rows = library.transactions().read(sql -> sql.list("""
                SELECT alignment_id || ' ' || number || ' ' || source_from || ' ' || source_to || ' ' || target_from
                    || ' ' || target_to || ' ' || confidence || ' ' || status
                FROM bead WHERE alignment_id IN (
                    SELECT a.id FROM alignment a JOIN version s ON s.id = a.source_version
                    JOIN version t ON t.id = a.target_version WHERE s.work_id > 0 AND t.work_id > 0)
                ORDER BY alignment_id, number""", r -> r.getString(1)));
        var paragraphs = library.transactions().read(sql -> sql.list("""
                SELECT p.version_id || ' ' || p.number || ' ' || p.kind || ' ' || p.speaker || ' ' || p.times || ' '
                    || p.text || ' ' || p.readings || ' ' || (
                    SELECT coalesce(group_concat(start_offset || '-' || end_offset, ',' ORDER BY s.number), '')
                    FROM segment s WHERE s.paragraph_id = p.id)
                FROM paragraph p JOIN version v ON v.id = p.version_id
                WHERE v.work_id > 0 ORDER BY p.version_id, p.number""", r -> r.getString(1)));
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
    void holds() {
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
        int segments = library.transactions()
                .read(sql -> sql.first("SELECT count(*) FROM segment", r -> r.getInt(1)))
                .orElseThrow();
        assertThat(words).isEqualTo(segments);
        var own = work.versions().stream()
                .filter(v -> v.id().equals(attempt))
                .findFirst()
                .orElseThrow();
        var beside = library.alignments().load(rain.version(0), attempt).orElseThrow();
        assertThat(beside.beads()).hasSize(sources).allMatch(b -> b.target().size() <= 1);
        assertThat(own.text().segmentCount()).isEqualTo(beside.targetSegments());
    }
}
