package enface.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.align.LevelPoint;
import enface.align.correct.Repairs;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step.Kind;
import enface.store.dictionary.Dictionaries;
import enface.store.dictionary.Dictionaries.Described;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.practice.Attempts.Attempt;
import enface.store.practice.Attempts.NewAttempt;
import enface.store.work.Places;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.practice.Typed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library from before a step of the schema is brought up to it with all it holds.
class UpgradeTest {

    @TempDir
    private Path folder;

    /// A library as it was after these steps, with something in it.
    private Path before(String holding, String... steps) throws IOException, SQLException {
        var file = folder.resolve("old.enface");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var step : steps) {
                statement.executeUpdate(text(step));
            }
            statement.execute("PRAGMA user_version = " + steps.length);
            statement.execute("PRAGMA application_id = 1164863073");
            statement.executeUpdate(holding);
        }
        return file;
    }

    private static String text(String step) throws IOException {
        try (var in = UpgradeTest.class.getResourceAsStream("/db/" + step)) {
            assertThat(in).as(step).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aDictionaryFromBeforeOriginsWereKeptHasNone() throws IOException, SQLException {
        var file = before("""
                INSERT INTO dictionary (name, source_language, target_language, entries, installed, packed)
                VALUES ('eng-deu', 'en', 'de', 6, '2026-01-01T00:00:00Z', x'00')""", "0001-library.sql", "0002-dictionaries.sql");

        try (var library = Library.open(file)) {
            assertThat(library.dictionaries().list())
                    .extracting(Dictionaries.Entry::about)
                    .containsExactly(new Described("eng-deu", LanguageTag.ENGLISH, new LanguageTag("de"), 6, ""));
        }
        try (var again = Library.open(file)) {
            assertThat(again.dictionaries().list()).hasSize(1);
        }
    }

    @Test
    void aWorkFromBeforeBookmarksCanHaveThem() throws IOException, SQLException {
        var file = before(
                "INSERT INTO work (id, created) VALUES (7, '2026-01-01T00:00:00Z')",
                "0001-library.sql",
                "0002-dictionaries.sql",
                "0003-level-points.sql",
                "0004-dictionary-origin.sql");
        var work = new WorkId(7);
        var nothing = new Version(
                new VersionId(1), Role.ORIGINAL, new LanguageTag("en"), "", false, new VersionText(List.of()));

        try (var library = Library.open(file)) {
            library.bookmarks().set(work, new Bookmark(5, "five"), nothing);
            library.bookmarks().set(work, new Bookmark(2, "two"), nothing);
            library.bookmarks().set(work, new Bookmark(5, "five again"), nothing);
            assertThat(library.bookmarks().of(work))
                    .containsExactly(new Bookmark(2, "two"), new Bookmark(5, "five again"));
        }
        try (var again = Library.open(file)) {
            again.bookmarks().remove(work, new Bookmark(2, "two"), nothing);
            assertThat(again.bookmarks().of(work)).containsExactly(new Bookmark(5, "five again"));
            again.works().remove(work);
            assertThat(again.bookmarks().of(work)).isEmpty();
        }
    }

    @Test
    void aWorkFromBeforeVersionsCouldBeSetOffKeepsItsPlace() throws IOException, SQLException {
        var file = before("""
                INSERT INTO work (id, created) VALUES (1, '2026-01-01T00:00:00Z');
                INSERT INTO version (id, work_id, number, role, language, made_by, unfinished, fingerprint)
                VALUES (1, 1, 0, 'ORIGINAL', 'en', '', 0, 'e'), (2, 1, 1, 'TRANSLATION', 'zh', '', 0, 'z');
                INSERT INTO reading_position (work_id, segment, fraction, versions) VALUES (1, 7, 0.5, '2,1')""", "0001-library.sql", "0002-dictionaries.sql");
        var work = new WorkId(1);
        var points = List.of(new LevelPoint(new VersionId(2), 4, 6), new LevelPoint(new VersionId(2), 40, 39));
        try (var library = Library.open(file)) {
            assertThat(library.places().of(work))
                    .contains(new Places.Place(7, 0.5, List.of(new VersionId(2), new VersionId(1))));
            assertThat(library.places().levelPoints(work)).isEmpty();
            library.places().setLevelPoints(library.works().load(work).orElseThrow(), points);
            assertThat(library.check()).isEmpty();
        }
        try (var again = Library.open(file)) {
            assertThat(again.places().levelPoints(work)).isEqualTo(points);
            again.places().setLevelPoints(again.works().load(work).orElseThrow(), points.subList(1, 2));
            assertThat(again.places().levelPoints(work)).isEqualTo(points.subList(1, 2));
            again.works().remove(work);
            assertThat(again.places().levelPoints(work)).isEmpty();
        }
    }

    @Test
    void aWorkFromBeforeAttemptsCanHaveThem() throws IOException, SQLException {
        var file = before(
                """
                INSERT INTO work (id, created) VALUES (1, '2026-01-01T00:00:00Z');
                INSERT INTO version (id, work_id, number, role, language, made_by, unfinished, fingerprint)
                VALUES (1, 1, 0, 'ORIGINAL', 'en', '', 0, 'e');
                INSERT INTO paragraph (id, version_id, number, kind, text) VALUES (1, 1, 0, 'BODY', 'A. B. C.');
                INSERT INTO segment (paragraph_id, number, start_offset, end_offset)
                VALUES (1, 0, 0, 2), (1, 1, 3, 5), (1, 2, 6, 8)""",
                "0001-library.sql",
                "0002-dictionaries.sql",
                "0003-level-points.sql",
                "0004-dictionary-origin.sql",
                "0005-bookmarks.sql");
        var now = Instant.parse("2026-06-01T10:00:00Z");
        try (var library = Library.open(file)) {
            assertThat(library.attempts().of(new WorkId(1))).isEmpty();
            var begun = new NewAttempt(new WorkId(1), new VersionId(1), new LanguageTag("zh-Hans"), "One", "Mei · One");
            var id = library.attempts().start(begun, now);
            var nothing = library.attempts().text(id).orElseThrow();
            var typed = new Typed(nothing, new TreeMap<>(Map.of(1, "一。")));
            library.attempts().write(id, typed, UnaryOperator.identity(), now);
        }
        try (var again = Library.open(file)) {
            assertThat(again.attempts().of(new WorkId(1)))
                    .extracting(Attempt::name, Attempt::written)
                    .containsExactly(tuple("One", 1));
            assertThat(again.works().load(new WorkId(1)).orElseThrow().versions())
                    .hasSize(2);
            again.works().remove(new WorkId(1));
            assertThat(again.attempts().of(new WorkId(1))).isEmpty();
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void aWorkFromBeforeHidingWasRememberedHidesNothing() throws IOException, SQLException {
        var file = before(
                """
                INSERT INTO work (id, created) VALUES (1, '2026-01-01T00:00:00Z');
                INSERT INTO version (id, work_id, number, role, language, made_by, unfinished, fingerprint)
                VALUES (1, 1, 0, 'ORIGINAL', 'en', '', 0, 'e'), (2, 1, 1, 'TRANSLATION', 'zh', '', 0, 'z')""",
                "0001-library.sql",
                "0002-dictionaries.sql",
                "0003-level-points.sql",
                "0004-dictionary-origin.sql",
                "0005-bookmarks.sql",
                "0006-attempts.sql");
        var work = new WorkId(1);
        try (var library = Library.open(file)) {
            assertThat(library.places().hidden(work)).isEmpty();
            library.places().setHidden(work, List.of(new VersionId(1), new VersionId(2)));
            library.places().setHidden(work, List.of(new VersionId(2)));
        }
        try (var again = Library.open(file)) {
            assertThat(again.places().hidden(work)).containsExactly(new VersionId(2));
            again.works().remove(work);
            assertThat(again.places().hidden(work)).isEmpty();
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void anAlignmentFromBeforeStepsIsTheSameAndCanBeRepaired() throws IOException, SQLException {
        var file = before(
                """
                INSERT INTO work (id, created) VALUES (1, '2026-01-01T00:00:00Z');
                INSERT INTO version (id, work_id, number, role, language, made_by, unfinished, fingerprint) VALUES
                    (1, 1, 0, 'ORIGINAL', 'en', '', 0, ''), (2, 1, 1, 'TRANSLATION', 'de', '', 0, '');
                INSERT INTO alignment (id, source_version, target_version) VALUES (1, 1, 2);
                INSERT INTO bead VALUES (1, 0, 0, 1, 0, 1, 0.5, 'PROPOSED'), (1, 1, 1, 2, 1, 3, 0.25, 'CONFIRMED'),
                    (1, 2, 2, 3, 3, 3, 1, 'PROPOSED');""",
                "0001-library.sql",
                "0002-dictionaries.sql",
                "0003-level-points.sql",
                "0004-dictionary-origin.sql",
                "0005-bookmarks.sql",
                "0006-attempts.sql",
                "0007-hidden-versions.sql",
                "0008-identity.sql",
                "0009-version-names.sql",
                "0010-notes.sql");

        try (var library = Library.open(file)) {
            var original = new VersionId(1);
            var version = new VersionId(2);
            var alignment = library.alignments().load(original, version).orElseThrow();
            assertThat(alignment.toString())
                    .isEqualTo(new Alignment(
                                    3,
                                    3,
                                    List.of(
                                            bead(0, 1, 0, 1, 0.5, Status.PROPOSED),
                                            bead(1, 2, 1, 3, 0.25, Status.CONFIRMED),
                                            bead(2, 3, 3, 3, 1, Status.PROPOSED)))
                            .toString());
            var journal = library.journal(UnaryOperator.identity());
            var doing = new Doing(new WorkId(1), version, Kind.SPLIT, "");
            journal.repair(doing, original, new Repairs(alignment).split(1, 2, 2), Instant.EPOCH);
            assertThat(library.alignments()
                            .load(original, version)
                            .orElseThrow()
                            .beads())
                    .hasSize(4);
            journal.undo(new WorkId(1));
            assertThat(library.alignments().load(original, version)).contains(alignment);
            assertThat(library.check()).isEmpty();
        }
    }

    private static Bead bead(int from, int to, int targetFrom, int targetTo, double confidence, Status status) {
        return new Bead(new SegmentRange(from, to), new SegmentRange(targetFrom, targetTo), confidence, status);
    }
}
