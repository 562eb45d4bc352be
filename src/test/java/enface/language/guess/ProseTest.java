package enface.language.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a text is code.
class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ lamp init",
                "git checkout -b feature/new-page",
                "public int read(String name) {",
                "for i in range(10):",
                "values.append(i * 2)  # keep every second value",
                "// Read every value of the file.",
                "import java.util.List;",
                "if (pocet > 0) { return je_prvni(pocet); }",
                "}"
            })
    void linesOfCodeCountForNothing(String line) {
        assertThat(Prose.isCode(line)).isTrue();
        assertThat(Prose.of("one\n" + line + "\ntwo")).isEqualTo("one\n\ntwo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She came home (late), and said so.",
                "Bring your friend(s) along.",
                "And mused upon the river;",
                "“Well,” he said -- and stopped.",
                "It is well-known: the U.S. has one, e.g. here.",
                "函数 print() 会打印。",
                "L’homme, n’est-il pas là ?",
                "Import taxes rose."
            })
    void sentencesAreNoCode(String line) {
        assertThat(Prose.isCode(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    把config.yaml放到那里 | 把 放到那里
                    see https://example.org/a/b?c=d now | see   now
                    检查 getValueByName() 是否在 | 检查   是否在
                    write to ann@example.org today | write to   today
                    it is so, she said. | it is so, she said.
                    """)
    void wordsOfCodeCountForNothing(String text, String prose) {
        assertThat(Prose.of(text)).isEqualTo(prose);
    }

    @Test
    void takesTimeThatGrowsWithTheText() {
        for (var piece : new String[] {"(", "a(", " -", "-", ".", "a.", "{", "\n", "'", "a_"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Prose.of(piece.repeat(500_000)));
        }
    }
}
