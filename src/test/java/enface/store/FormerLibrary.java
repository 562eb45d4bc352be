package enface.store;

import enface.store.file.LibraryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// Makes a library as the program of some schema left it, with notes, a bookmark and an attempt as far as it
/// knew them: what `src/test/resources/fixtures/libraries` holds one of for each schema. Run it once for a new one.
final class FormerLibrary {

    static final List<String> STEPS = List.of(
            "0001-library.sql",
            "0002-dictionaries.sql",
            "0003-level-points.sql",
            "0004-dictionary-origin.sql",
            "0005-bookmarks.sql",
            "0006-attempts.sql",
            "0007-hidden-versions.sql",
            "0008-identity.sql",
            "0009-version-names.sql",
            "0010-notes.sql",
            "0011-steps.sql",
            "0012-index.sql",
            "0013-versions.sql",
            "0014-terms.sql",
            "0015-speakers.sql",
            "0016-cards.sql",
            "0017-collections.sql",
            "0018-pages.sql",
            "0019-readings.sql");

    static final Path FOLDER = Path.of("src", "test", "resources", "fixtures", "libraries");

    private FormerLibrary() {}

    static Path of(int schema) {
        return FOLDER.resolve("schema-" + schema + ".enface");
    }

    /// @param arguments the numbers of schemas to make libraries of, where there are none yet
    public static void main(String... arguments) throws IOException, SQLException {
        for (var argument : arguments) {
            int schema = Integer.parseInt(argument);
            if (!Files.exists(of(schema))) {
                make(schema, of(schema));
            }
        }
    }

    static void make(int schema, Path file) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (var step : STEPS.subList(0, schema)) {
                run(connection, text(step));
            }
            run(connection, "PRAGMA user_version = " + schema);
            run(connection, "PRAGMA application_id = " + LibraryFile.APPLICATION_ID);
            run(connection, TEXTS);
            if (schema >= 5) {
                run(connection, "INSERT INTO bookmark (work_id, segment, label) VALUES (1, 2, 'Nobody asked us to.')");
            }
            if (schema >= 6) {
                run(connection, ATTEMPT);
            }
            run(connection, NOTES);
            if (schema >= 10) {
                run(connection, ANSWERED);
            }
            if (schema >= 15) {
                run(connection, SAID);
            }
            if (STEPS.subList(0, schema).contains("0018-pages.sql")) {
                run(connection, "UPDATE paragraph SET page = '12–13' WHERE id = 1");
            }
            if (STEPS.subList(0, schema).contains("0019-readings.sql")) {
                run(
                        connection,
                        "UPDATE paragraph SET readings = '0 1 dēng' || char(10) || '1 4 guāng jiàn àn' WHERE id = 3");
            }
            run(connection, "PRAGMA page_size = 1024"); // as small as can be
            run(connection, "VACUUM");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(String step) throws IOException {
        try (var in = FormerLibrary.class.getResourceAsStream("/db/" + step)) {
            if (in == null) {
                throw new IOException(step + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final String TEXTS = """
            INSERT INTO work (id, created) VALUES (1, '2026-08-01T09:00:00Z');
            INSERT INTO version (id, work_id, number, role, language, made_by, unfinished, fingerprint) VALUES
                (1, 1, 0, 'ORIGINAL', 'en', '', 0, 'e'), (2, 1, 1, 'TRANSLATION', 'zh-Hans', 'Lin', 0, 'z');
            INSERT INTO paragraph (id, version_id, number, kind, text) VALUES
                (1, 1, 0, 'BODY', 'The lamp burns low. We write until it is out.'),
                (2, 1, 1, 'BODY', 'Nobody asked us to. We asked each other.'),
                (3, 2, 0, 'BODY', '灯光渐暗。我们写到灯灭。'),
                (4, 2, 1, 'BODY', '没有人要我们写。是我们彼此相约。');
            INSERT INTO segment (id, paragraph_id, number, start_offset, end_offset) VALUES
                (1, 1, 0, 0, 19), (2, 1, 1, 20, 45), (3, 2, 0, 0, 19), (4, 2, 1, 20, 40),
                (5, 3, 0, 0, 5), (6, 3, 1, 5, 12), (7, 4, 0, 0, 8), (8, 4, 1, 8, 16);
            INSERT INTO segment_words (rowid, words) VALUES
                (1, 'the lamp burns low'), (2, 'we write until it is out'), (3, 'nobody asked us to'),
                (4, 'we asked each other'), (5, '灯 光 渐 暗'), (6, '我 们 写 到 灯 灭'),
                (7, '没 有 人 要 我 们 写'), (8, '是 我 们 彼 此 相 约');
            INSERT INTO alignment (id, source_version, target_version) VALUES (1, 1, 2);
            INSERT INTO bead (alignment_id, number, source_from, source_to, target_from, target_to, confidence, status)
                VALUES (1, 0, 0, 1, 0, 1, 0.9, 'PROPOSED'), (1, 1, 1, 2, 1, 2, 0.9, 'PROPOSED'),
                (1, 2, 2, 3, 2, 3, 0.9, 'PROPOSED'), (1, 3, 3, 4, 3, 4, 0.9, 'CONFIRMED');
            """;

    private static final String ATTEMPT = """
            INSERT INTO version (id, work_id, number, role, language, made_by, unfinished, fingerprint)
                VALUES (3, 1, 2, 'TRANSLATION', 'zh-Hans', 'Mei · One', 0, '');
            INSERT INTO paragraph (id, version_id, number, kind, text) VALUES (5, 3, 0, 'BODY', '灯要灭了。');
            INSERT INTO segment (id, paragraph_id, number, start_offset, end_offset) VALUES (9, 5, 0, 0, 5);
            INSERT INTO segment_words (rowid, words) VALUES (9, '灯 要 灭 了');
            INSERT INTO attempt (version_id, name, started, changed, segment)
                VALUES (3, 'One', '2026-08-01T09:00:00Z', '2026-08-01T09:00:00Z', 0);
            INSERT INTO alignment (id, source_version, target_version) VALUES (2, 1, 3);
            INSERT INTO bead (alignment_id, number, source_from, source_to, target_from, target_to, confidence, status)
                VALUES (2, 0, 0, 1, 0, 1, 1, 'CONFIRMED'), (2, 1, 1, 2, 1, 1, 1, 'CONFIRMED'),
                (2, 2, 2, 3, 1, 1, 1, 'CONFIRMED'), (2, 3, 3, 4, 1, 1, 1, 'CONFIRMED');
            """;

    private static final String NOTES = """
            INSERT INTO note (id, work_id, category, text, author, created, changed) VALUES
                (1, 1, 'modulation', 'From *burning* to **darkening**.', 'Mei',
                    '2026-08-01T09:00:00Z', '2026-08-01T09:01:00Z'),
                (2, 1, 'question', 'Who asked whom?', 'Ann', '2026-08-01T09:00:00Z', '2026-08-01T09:00:00Z'),
                (3, 1, '', '', 'Mei', '2026-08-01T09:00:05Z', '2026-08-01T09:00:05Z');
            INSERT INTO note_tag (note_id, number, tag) VALUES (1, 0, 'light'), (1, 1, 'week 1');
            INSERT INTO note_target (note_id, number, version_id, from_paragraph, from_offset, to_paragraph, to_offset,
                quote, prefix, suffix) VALUES
                (1, 0, 1, 0, 9, 0, 18, 'burns low', 'The lamp ', '. We write until it is out.'),
                (1, 1, 2, 0, 2, 0, 4, '渐暗', '灯光', '。我们写到灯灭。'),
                (2, 0, 2, 1, 11, 1, 15, '彼此相约', '没有人要我们写。是我们', '。'),
                (3, 0, 1, 0, 0, 0, 8, 'The lamp', '', ' burns low. We write until it is');
            """;

    private static final String SAID = """
            UPDATE paragraph SET speaker = 'Mei', times = '0 1900 2000 4500' WHERE id = 1;
            UPDATE paragraph SET speaker = '梅' WHERE id = 3;
            """;

    private static final String ANSWERED = """
            UPDATE note SET token = lower(hex(randomblob(16)));
            UPDATE note SET done = 1 WHERE id = 2;
            INSERT INTO reply (note_id, number, author, text, created, changed)
                VALUES (2, 0, 'Mei', 'They asked each other.', '2026-08-02T09:00:00Z', '2026-08-02T09:00:00Z');
            """;
}
