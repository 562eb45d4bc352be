package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that nobody would align on purpose: each gets an answer and none an exception.
class BadInputTest {

    private static final String ENGLISH = """
            The ferry waits at the old bridge.
            Forty years ago this hall had 120 seats.
            We built the roof in three summers.
            Why did we do it?
            A town that cannot meet cannot decide anything.
            """;
    private static final String CHINESE = """
            渡船在旧桥边等候。
            四十年前，这座礼堂有一百二十个座位。
            我们用三个夏天盖起了屋顶。
            我们为什么要这样做？
            一个不能集会的城镇什么也决定不了。
            """;
    private static final String FOREIGN = """
            盐。
            请将发动机罩打开并检查机油、冷却液与制动液的高度，如果低于标记线，应立刻添加同一型号的产品，切勿混用。
            猫睡了。
            苹果树在春天开花，蜜蜂飞来飞去，果农在树下铺开网子，等着下一场雨，雨后还要剪枝、施肥、除草。
            不。
            """;

    /// As long as their neighbours, so that lengths alone find nothing wrong.
    private static final String MORE_ENGLISH = """
            The bells were cast by a smith from the next valley, and paid for in cheese.
            She never asked.
            Nobody who crossed that winter forgot how the ice sang under the sledges at night.
            Let us therefore keep the roof, and mend it.
            Thank you.
            """;
    private static final String MORE_FOREIGN = """
            说明书第三页。
            电池请勿投入火中，亦不可与硬币、钥匙一同存放，以免短路起火，造成人身伤害或财产损失。
            关。
            红茶比绿茶更耐泡，水温要高，壶要先烫，第一道水倒掉不喝，第二道才请客人品尝。
            今天没有快递。
            """;

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void program() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private ProgramUnderTest.Said align(String left, String right) {
        return program.given("align", left, right, "--sentences", "--source-lang", "en", "--target-lang", "zh-Hans");
    }

    @Test
    void anEmptySideIsNamed() throws IOException {
        var said = program.run("align", file("l.txt", ENGLISH), file("r.txt", ""), "--sentences");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains("r.txt", "empty");
    }

    @Test
    void identicalFilesMatchLineByLine() throws IOException {
        var left = file("l.txt", ENGLISH);

        var said = program.given("align", left, left, "--sentences");

        assertThat(said.lines()).containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]", "[4]:[4]");
        assertThat(said.err().lines()).singleElement().asString().contains("hold the same text");
    }

    @Test
    void languagesSwappedAreNoticedAndExchanged() throws IOException {
        var said = program.given(
                "align",
                file("l.txt", ENGLISH),
                file("r.txt", CHINESE),
                "--sentences",
                "--source-lang",
                "zh-Hans",
                "--target-lang",
                "en",
                "--format",
                "json");

        assertThat(said.err().lines()).singleElement().asString().contains("l.txt", "r.txt", "each other’s language");
        assertThat(said.out())
                .contains("\"sourceLanguage\":\"en\"", "\"targetLanguage\":\"zh-Hans\"")
                .contains("{\"source\":[4],\"target\":[4]");
    }

    @Test
    void aForeignFileIsNamedWithTheFigure() throws IOException {
        var said = align(file("l.txt", ENGLISH + MORE_ENGLISH), file("r.txt", FOREIGN + MORE_FOREIGN));

        assertThat(said.err().lines())
                .singleElement()
                .asString()
                .contains("l.txt", "r.txt", "hardly correspond")
                .containsPattern("certainty \\d+%");
    }

    @Test
    void oneEndlessLineIsOneSegment() throws IOException {
        var said = align(file("l.txt", "so it goes on ".repeat(4_300) + "\n"), file("r.txt", CHINESE));

        assertThat(said.lines()).isNotEmpty();
        assertThat(said.out()).contains("[0]").contains("4]");
    }

    @Test
    void aHundredThousandEmptyLinesStandAlone() throws IOException {
        var emptyLines = "\n".repeat(100_000);

        var said = align(file("l.txt", emptyLines + "We built the roof.\n"), file("r.txt", CHINESE));

        assertThat(said.lines()).contains("[0]:[]", "[99999]:[]").hasSizeBetween(100_001, 100_006);
    }

    @Test
    void aFileOfNothingButEmptyLinesIsNamedEmpty() throws IOException {
        var said = program.run("align", file("l.txt", "\n".repeat(100_000)), file("r.txt", CHINESE), "--sentences");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains("l.txt", "empty");
    }

    @Test
    void identicalLinesGiveAnAnswer() throws IOException {
        var said = align(file("l.txt", "The ferry waits.\n".repeat(2_000)), file("r.txt", "渡船在等。\n".repeat(2_000)));

        assertThat(said.lines()).hasSizeBetween(2_000 / 9, 4_000); // no bead is wider than nine
    }
}
