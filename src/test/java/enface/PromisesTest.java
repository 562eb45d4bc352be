package enface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every promise of `architecture.md` is kept by a class there is, and shown by a test there is.
class PromisesTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "architecture.md");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

    /// A row of the table.
    record Promise(String said, String kept, String shown) {}

    static Stream<Promise> promises() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| promise |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Promise(cells[1].strip(), cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("promises")
    void isKeptAndShown(Promise promise) throws IOException {
        assertThat(types(promise.kept())).isNotEmpty().allMatch(type -> isIn(type, "src/main/java"));
        assertThat(types(promise.shown()))
                .as("a promise that nothing shows")
                .isNotEmpty()
                .allMatch(type -> isIn(type, "src/test/java", "src/bench/java"));
    }

    private static List<String> types(String cell) {
        return TYPE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static boolean isIn(String type, String... folders) {
        return Arrays.stream(folders).anyMatch(folder -> {
            try (var files = Files.walk(Path.of(folder))) {
                return files.anyMatch(file -> file.endsWith(type + ".java"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
