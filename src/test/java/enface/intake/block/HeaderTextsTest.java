package enface.intake.block;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.Laid;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that stand in the header of a Markdown file are texts, line by line.
class HeaderTextsTest {

    @TempDir
    private Path folder;

    private static List<List<String>> texts(Draft draft) {
        return Laid.only(draft).versions().stream().map(HeaderTextsTest::texts).toList();
    }

    private static List<String> texts(DraftVersion version) {
        return version.paragraphs().stream().map(p -> p.paragraph().text()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                ---
                title: The lamp
                en: |
                  The lamp is low,
                  the road is long.

                  The river hums.
                zh: |
                  灯火渐暗，
                  路途漫长。

                  河水低吟。
                tags: [lamp, road]
                ---
                """, """
                ---
                title: The lamp
                original:
                  - The lamp is low,
                  - "the road is long."
                  - The river hums.
                translation:
                - 灯火渐暗，
                - 路途漫长。
                - '河水低吟。'
                ---
                """, """
                ---
                title: The lamp
                poem:
                  text_en: |-
                    The lamp is low,
                    the road is long.
                    The river hums.
                  text_zh: |-
                    灯火渐暗，
                    路途漫长。
                    河水低吟。
                ---
                """, """
                ---
                title: The lamp
                lines:
                  - en: The lamp is low,
                    zh: 灯火渐暗，
                  - en: the road is long.
                    zh: 路途漫长。
                  - en: "The river hums."
                    zh: "河水低吟。"
                ---
                """})
    void versesUnderLanguagesAndRoles(String file) throws Exception {
        var draft = Laid.read(folder, "lamp.md", file);
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
        assertThat(texts(draft))
                .containsExactly(
                        List.of("The lamp is low,", "the road is long.", "The river hums."),
                        List.of("灯火渐暗，", "路途漫长。", "河水低吟。"));
        assertThat(Laid.only(draft).metadata().in(LanguageTag.ENGLISH, Field.TITLE))
                .contains("The lamp");
    }

    @Test
    void foldedLinesAreOneParagraph() throws Exception {
        var draft = Laid.read(folder, "a.md", """
                ---
                en: >
                  We have come a long way,
                  and we are glad to be here.

                  Sit down and eat with us now.
                zh: >
                  我们走了很长的路，
                  很高兴来到这里。

                  现在坐下来和我们一起吃吧。
                ---
                """);
        assertThat(texts(draft).getFirst())
                .containsExactly(
                        "We have come a long way, and we are glad to be here.", "Sit down and eat with us now.");
    }

    @Test
    void aTextInTheHeaderStandsBesideTheOneBelow() throws Exception {
        var draft = Laid.read(folder, "a.md", """
                ---
                original: |
                  The lamp is low,
                  the road is long.
                ---
                灯火渐暗，

                路途漫长。
                """);
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
        assertThat(texts(draft)).allSatisfy(lines -> assertThat(lines).hasSize(2));
    }

    @Test
    void manyVersesAreReadToTheirEnd() throws Exception {
        var text = new StringBuilder("---\nen: |\n");
        for (int i = 0; i < 300; i++) {
            text.append("  The river hums a song, number ").append(i).append(".\n");
        }
        text.append("zh: |\n");
        for (int i = 0; i < 300; i++) {
            text.append("  河水哼着第").append(i).append("首歌。\n");
        }
        var draft = Laid.read(folder, "a.md", text + "---\n");
        assertThat(texts(draft)).allSatisfy(lines -> assertThat(lines).hasSize(300));
    }

    @Test
    void whatOnlyTellsOfThePageIsNoText() throws Exception {
        var draft = Laid.read(folder, "a.md", """
                ---
                title: The gate
                lang: en
                en: /en/gate.html
                zh: /zh/gate.html
                tags:
                  - gate
                  - door
                ---
                The gate is open. Come in now.

                大门开着。现在进来吧。
                """);
        assertThat(texts(draft)).containsExactly(List.of("The gate is open. Come in now."), List.of("大门开着。现在进来吧。"));
    }
}
