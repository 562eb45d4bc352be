package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.text.Paragraph;
import enface.text.Said.Time;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who says what, and when, as files of every kind have it: names are no text, and a colon alone makes no name.
class SpeakersReadTest {

    @TempDir
    private Path folder;

    private static List<String> said(Draft draft, int version) {
        return Laid.only(draft).versions().get(version).paragraphs().stream()
                .map(p -> p.paragraph().speaker() + " | " + p.paragraph().text())
                .toList();
    }

    private static List<Time> times(DraftVersion version) {
        return version.paragraphs().stream()
                .flatMap(p -> p.paragraph().said().times().stream())
                .toList();
    }

    private static final String INTERVIEW = """
            **Interviewer:** Where did the lamps come from?

            **记者：**那些灯是从哪里来的？

            **Mrs Lind:** From the old harbour, where nobody needed them.

            **林德太太：**从老港口来，那里没有人需要它们了。

            **Interviewer:** And who lit them: you?

            **记者：**是谁点的：您吗？

            **Mrs Lind:** We all did. It was never one of us alone.

            **林德太太：**我们大家。从来不是一个人。
            """;

    @Test
    void namesBeforeTheParagraphsOfAnInterview() throws Exception {
        for (var text : List.of(INTERVIEW, INTERVIEW.replace("*", ""))) {
            var draft = Laid.read(folder, "lamps.md", text);
            assertThat(said(draft, 0))
                    .containsExactly(
                            "Interviewer | Where did the lamps come from?",
                            "Mrs Lind | From the old harbour, where nobody needed them.",
                            "Interviewer | And who lit them: you?",
                            "Mrs Lind | We all did. It was never one of us alone.");
            assertThat(said(draft, 1)).startsWith("记者 | 那些灯是从哪里来的？", "林德太太 | 从老港口来，那里没有人需要它们了。");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remember this: a lamp is a promise.\n\n记住：灯就是诺言。\n\nWe went on.\n\n我们走下去。",
                "Note: the lamps are old.\n\n注：灯很旧。\n\nNote: they burn.\n\n注：它们亮着。\n\nTip: wait.\n\n提示：等。",
                "English: The lamps are old.\n\n中文：灯很旧。\n\nEnglish: They burn.\n\n中文：它们亮着。",
                "One thing: lamps.\n\n一件事：灯。\n\nOne thing: oil.\n\n一件事：油。\n\nWe wait.\n\n我们等。",
            })
    void aColonAloneMakesNoName(String text) throws Exception {
        var draft = Laid.read(folder, "plain.md", text);
        assertThat(Laid.only(draft).versions().stream()
                        .flatMap(v -> v.paragraphs().stream())
                        .map(p -> p.paragraph().speaker()))
                .containsOnly("");
    }

    @Test
    void namesAndTimesOfSubRip() throws Exception {
        var draft = Laid.read(folder, "quay.srt", """
                1
                00:00:01,500 --> 00:00:02,250
                ANNA: Where were you?
                安娜：你在哪儿？

                2
                01:00:03,000 --> 01:00:04,000
                At the quay.
                在码头。

                3
                01:00:05,000 --> 01:00:06,000
                ANNA: Alone?
                安娜：一个人？
                """);
        assertThat(said(draft, 0)).containsExactly("ANNA | Where were you?", " | At the quay.", "ANNA | Alone?");
        assertThat(said(draft, 1)).containsExactly("安娜 | 你在哪儿？", " | 在码头。", "安娜 | 一个人？");
        for (var version : Laid.only(draft).versions()) {
            assertThat(times(version))
                    .containsExactly(
                            new Time(1_500, 2_250), new Time(3_603_000, 3_604_000), new Time(3_605_000, 3_606_000));
        }
    }

    @Test
    void voicesOfWebVtt() throws Exception {
        var draft = Laid.read(folder, "quay.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000
                <v.loud Anna &amp; Ben>Where were you?
                你在哪儿？

                00:03.000 --> 00:02.000
                <v Mei>At the quay.</v>
                在码头。
                """);
        assertThat(said(draft, 0)).containsExactly("Anna & Ben | Where were you?", "Mei | At the quay.");
        assertThat(said(draft, 1)).containsExactly("Anna & Ben | 你在哪儿？", "Mei | 在码头。");
        assertThat(times(Laid.only(draft).versions().getFirst()))
                .as("an end before its start is no end")
                .containsExactly(new Time(1000, 2000), new Time(3000, 3000));
    }

    @Test
    void namesOfAss() throws Exception {
        var draft = Laid.read(folder, "quay.ass", """
                [Events]
                Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                Dialogue: 0,0:00:01.00,0:00:02.00,D,Anna,0,0,0,,Where were you?\\N你在哪儿？
                Dialogue: 0,0:00:03.00,0:00:04.00,D,,0,0,0,,At the quay.\\N在码头。
                """);
        assertThat(said(draft, 0)).containsExactly("Anna | Where were you?", " | At the quay.");
        assertThat(times(Laid.only(draft).versions().get(1)))
                .containsExactly(new Time(1000, 2000), new Time(3000, 4000));
    }

    @Test
    void aColumnOfWhoSaysIt() throws Exception {
        var draft = Laid.read(
                folder, "quay.csv", "speaker,en,zh\nMr Vane,Where were you?,你在哪儿？\nMs Roe,At the quay.,在码头。\n");
        assertThat(said(draft, 0)).containsExactly("Mr Vane | Where were you?", "Ms Roe | At the quay.");
        assertThat(said(draft, 1)).containsExactly("Mr Vane | 你在哪儿？", "Ms Roe | 在码头。");
        assertThat(Laid.leftOut(draft)).noneMatch(l -> l.contains("Vane"));
    }

    @Test
    void speechesOfTei() throws Exception {
        var draft = Laid.read(folder, "play.xml", """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
                <div xml:lang="en"><sp><speaker>Anna.</speaker><p>Where were you?</p><p>I waited.</p></sp>
                <p>Nobody spoke.</p></div>
                <div xml:lang="zh"><sp><speaker>安娜</speaker><p>你在哪儿？</p><p>我等着。</p></sp>
                <p>没有人说话。</p></div></body></text></TEI>
                """);
        assertThat(said(draft, 0)).containsExactly("Anna | Where were you?", "Anna | I waited.", " | Nobody spoke.");
        assertThat(said(draft, 1)).containsExactly("安娜 | 你在哪儿？", "安娜 | 我等着。", " | 没有人说话。");
        assertThat(Laid.only(draft)
                        .versions()
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .paragraph()
                        .kind())
                .isEqualTo(Paragraph.Kind.BODY);
    }
}
