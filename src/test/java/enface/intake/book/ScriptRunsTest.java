package enface.intake.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where one line says the same twice, in two languages.
class ScriptRunsTest {

    /// `‖` is where the languages change.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry waits here. ‖渡船在这里等候。",
                "渡船在旧桥边等候。‖The ferry waits at the bridge.",
                "The ferry waits / ‖渡船在这里等候",
                "The ferry waits\t‖渡船在这里等候",
                "渡船在这里等候 | ‖The ferry waits"
            })
    void changesWhereItSaysTheSameAgain(String marked) {
        var line = marked.replace("‖", "");

        assertThat(ScriptRuns.boundaries(line))
                .hasValueSatisfying(at -> assertThat(at).containsExactly(0, marked.indexOf('‖'), line.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry waits at the old bridge.",
                "渡船在旧桥边等候。",
                "我们在用 Kubernetes 的时候遇到了一个问题。",
                "He said 你好 and went on.",
                "渡船（ferry）在旧桥边等候。",
                "3.14",
                ""
            })
    void isInOneLanguageWhereAWordOfAnotherStandsInIt(String line) {
        assertThat(ScriptRuns.boundaries(line)).isEmpty();
    }

    @Test
    void runsAreThePartsInOneScriptWithWhatStandsBetween() {
        assertThat(ScriptRuns.of("我们用 Java，很好。").stream().map(ScriptRuns.Run::text))
                .containsExactly("我们用 ", "Java，", "很好。");
        assertThat(ScriptRuns.of("12 + 3")).isEmpty();
    }
}
