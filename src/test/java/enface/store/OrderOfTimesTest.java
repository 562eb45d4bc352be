package enface.store;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.fold.Folding;
import enface.store.work.NewWork;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A time is stored as its ISO text, and `…00Z` stands behind `…00.5Z` where texts are compared.
class OrderOfTimesTest {

    private static final List<String> IN_ORDER = List.of(
            "2025-12-31T23:59:59.999999Z",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.000001Z",
            "2026-01-01T00:00:00.120Z",
            "2026-01-01T00:00:00.123Z",
            "2026-01-01T00:00:00.500Z",
            "2026-01-01T00:00:01Z");

    @Test
    void listsWorksByTheTimeTheyWereOpenedWithinASecondToo(@TempDir Path folder) {
        try (var library = Library.open(folder.resolve("library.enface"))) {
            var last = new ArrayList<String>();
            for (int i : new int[] {3, 0, 6, 2, 5, 1, 4}) {
                var title = Metadata.EMPTY.with(Field.TITLE, LanguageTag.ENGLISH, IN_ORDER.get(i));
                var work = new NewWork(title, List.of(), List.of(), Optional.empty(), List.of(), "{}");
                library.works().add(work, new Folding()::words, Instant.parse(IN_ORDER.get(i)), (_, _) -> {});
            }
            library.works()
                    .list()
                    .forEach(w -> last.addFirst(
                            w.metadata().in(LanguageTag.ENGLISH, Field.TITLE).orElseThrow()));
            assertThat(last).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void noQuerySortsTimesAsText() throws IOException {
        var sorted =
                Pattern.compile("(?i)(?:ORDER BY|max\\(|min\\()[^\"]*?\\b(?:started|changed|created|opened|deleted)\\b"
                        + "|ORDER BY (?:\\w+\\()?(?:\\w\\.)?(?:at|due)\\b");
        try (var files = Files.walk(Path.of("src/main/java/enface/store"))) {
            var queries = files.filter(Files::isRegularFile)
                    .flatMap(f -> sorted.matcher(read(f)).results().map(r -> r.group()))
                    .toList();
            assertThat(queries).isNotEmpty().allMatch(q -> q.contains("rtrim("));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
