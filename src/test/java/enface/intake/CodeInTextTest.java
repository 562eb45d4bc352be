package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.IntakeException;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Chapters with much code in them are in the language of their sentences, in every format that can hold code.
class CodeInTextTest {

    private static final String COMMANDS = """
            $ lamp init --quiet
            $ lamp add src/main/resources/config.yaml
            $ lamp commit -m "Add the first page of the book"
            [master 1a2b3c4] Add the first page of the book
             1 file changed, 12 insertions(+)""";
    private static final String PROGRAM = """
            public final class LampReader {
                private final Map<String, Integer> values = new HashMap<>();
                // Read every value of the file before anything else is done with it.
                public int read(String name) { return values.getOrDefault(name, 0); }
            }""";
    private static final List<String> CHINESE = List.of(
            "在开始使用之前，先要把 `lamp` 安装好，再运行 `lamp --version` 看看它的版本。",
            "你也可以用 `lamp status` 查看 Working Directory 的状态，或者看 https://example.org/docs/start/index.html 上的说明。",
            "其次，执行 `lamp push origin main`，把它送到远端。",
            "最后，检查 `LAMP_HOME`、`getValueByName()` 和 `org.example.lamp.core.Reader` 是否都在。");
    private static final List<String> ENGLISH = List.of(
            "Before you begin, install the `lamp` and look at its version.",
            "Then the state of the house can be seen in `lamp status`.",
            "After that, send it home with `lamp push origin main`.",
            "At last, see whether `LAMP_HOME` is there.");

    @TempDir
    Path folder;

    enum Writing {
        MARKDOWN("md", "# ", "`", "```\n", "```\n", ""),
        INDENTED("md", "# ", "`", "", "", "    "),
        RST("rst", "", "``", "::\n\n", "\n", "    "),
        ASCIIDOC("adoc", "= ", "`", "[source]\n----\n", "----\n", ""),
        HTML("html", "<h1>", "", "<pre><code>", "</code></pre>\n", ""),
        BARE_HTML("html", "<h1>", "", "<pre>", "</pre>\n", ""),
        LISTING("html", "<h1>", "", "<div class='highlight'><pre>", "</pre></div>\n", ""),
        PLAIN("txt", "", "", "", "", "");

        private final String ending;
        private final String head;
        private final String inline;
        private final String open;
        private final String close;
        private final String indent;

        Writing(String ending, String head, String inline, String open, String close, String indent) {
            this.ending = ending;
            this.head = head;
            this.inline = inline;
            this.open = open;
            this.close = close;
            this.indent = indent;
        }

        private String code(String code) {
            var shown = ending.equals("html") ? code.replace("&", "&amp;").replace("<", "&lt;") : code;
            return open + shown.indent(indent.length()) + close + "\n";
        }

        private String paragraph(String text) {
            return (ending.equals("html") ? "<p>" : "") + text.replace("`", inline) + "\n\n";
        }

        private String of(List<String> paragraphs, String title) {
            var text = new StringBuilder(head + title + (ending.equals("html") ? "</h1>" : ""));
            text.append(this == RST ? "\n=============\n\n" : "\n\n");
            for (int i = 0; i < paragraphs.size(); i++) {
                text.append(paragraph(paragraphs.get(i))).append(code(i % 2 == 0 ? COMMANDS : PROGRAM));
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void isNoSecondLanguage(Writing writing) throws IOException {
        var file = Files.writeString(folder.resolve("chapter." + writing.ending), writing.of(CHINESE, "灯的手册"));
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(IntakeException.Kind.ONE_LANGUAGE);
                    assertThat(e.detail()).isEqualTo("zh-Hans");
                });
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void chaptersOfTwoFilesAreTwoVersions(Writing writing) throws IOException, IntakeException {
        var one = Files.writeString(folder.resolve("one." + writing.ending), writing.of(ENGLISH, "The lamp book"));
        var two = Files.writeString(folder.resolve("two." + writing.ending), writing.of(CHINESE, "灯的手册"));
        var draft = new Intake().read(List.of(one, two), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        assertThat(draft.works()).hasSize(1);
        assertThat(draft.works().getFirst().versions())
                .extracting(v -> v.language().value())
                .containsExactly("en", "zh-Hans");
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void sentencesInTwoLanguagesRoundCodeAreTwoVersions(Writing writing) throws IOException, IntakeException {
        var both = new ArrayList<String>();
        for (int i = 0; i < CHINESE.size(); i++) {
            both.add(ENGLISH.get(i));
            both.add(CHINESE.get(i));
        }
        var file = Files.writeString(folder.resolve("both." + writing.ending), writing.of(both, "The lamp book"));
        var draft = new Intake().read(List.of(file), List.of(), Progress.none());
        assertThat(draft.works().getFirst().versions())
                .extracting(v -> v.language().value())
                .containsExactly("en", "zh-Hans");
    }
}
