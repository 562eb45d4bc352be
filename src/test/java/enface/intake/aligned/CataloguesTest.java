package enface.intake.aligned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.Intake;
import enface.intake.Laid;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.Shape;
import enface.job.Progress;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CataloguesTest {

    @TempDir
    private Path folder;

    private void assertRefused(Kind kind, String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Nested
    class Po {

        @Test
        void aMessageIsARow() throws IOException, IntakeException {
            var text = """
                    # ours
                    msgid ""
                    msgstr ""
                    "Language: pt_BR\\n"
                    "Content-Type: text/plain; charset=UTF-8\\n"

                    #. said at the door
                    #: hall.c:12
                    msgctxt "greeting"
                    msgid "Come in. "
                    "The \\"fire\\" is lit."
                    msgstr "Entre. O \\"fogo\\" está aceso."

                    #, fuzzy
                    msgid "Sit down."
                    msgstr "Levante-se."

                    msgid "One guest"
                    msgid_plural "Many guests"
                    msgstr[0] "Um convidado"
                    msgstr[1] "Muitos convidados"

                    #~ msgid "Old"
                    #~ msgstr "Velho"
                    """;
            var draft = Laid.read(folder, "hall.po", text);
            assertThat(Laid.languages(draft)).containsExactly("en", "pt-BR");
            assertThat(Laid.rows(draft))
                    .containsExactly(
                            "Come in. The \"fire\" is lit. | Entre. O \"fogo\" está aceso.",
                            "Sit down. | –",
                            "One guest | Um convidado",
                            "Many guests | Muitos convidados");
            assertThat(Laid.leftOut(draft))
                    .contains("REMARK # ours", "PROPERTY greeting", "REMARK Levante-se.", "REMARK #~ msgstr \"Velho\"");
        }

        @Test
        void aCatalogueWithoutTranslationsIsOneLanguage() throws IOException {
            assertRefused(Kind.ONE_LANGUAGE, "a.pot", "msgid \"The rain.\"\nmsgstr \"\"\n");
        }

        @Test
        void whatNeverEndsDoesNoHarm() throws IOException {
            assertRefused(Kind.NO_TEXTS, "a.po", "msgid \"\nmsgstr \"\\\n\"\n\"\\");
        }
    }

    @Nested
    class Json {

        static Stream<String> shapes() {
            return Stream.of(
                    "[{\"id\": 1, \"en\": \"Rain.\", \"zh\": \"雨。\"}, {\"id\": 2, \"en\": \"Wind.\", \"zh\": \"风。\"}]",
                    "{\"en\": \"Rain.\", \"zh\": \"雨。\"}\n{\"en\": \"Wind.\", \"zh\": \"风。\"}\n",
                    "{\"id\": \"7\", \"translation\": {\"en\": \"Rain.\", \"zh\": \"雨。\"}}\n{\"translation\": {\"en\": \"Wind.\", \"zh\": \"风。\"}}",
                    "[[\"Rain.\", \"雨。\"], [\"Wind.\", \"风。\"]]",
                    "[[\"en\", \"zh\"], [\"Rain.\", \"雨。\"], [\"Wind.\", \"风。\"]]",
                    "{\"columns\": [\"English\", \"中文\"], \"rows\": [[\"Rain.\", \"雨。\"], [\"Wind.\", \"风。\"]]}",
                    "{\"rows\": [{\"source\": \"Rain.\", \"target\": \"雨。\"}, {\"source\": \"Wind.\", \"target\": \"风。\"}]}",
                    "{\"title\": \"Weather\", \"data\": {\"en\": [\"Rain.\", \"Wind.\"], \"zh\": [\"雨。\", \"风。\"]}}",
                    "[{\"text_en\": \"Rain.\", \"text_zh\": \"雨。\"}, {\"text_en\": \"Wind.\", \"text_zh\": \"风。\", \"score\": 0.5, \"ok\": true, \"x\": null}]");
        }

        @ParameterizedTest
        @MethodSource("shapes")
        void textsStandSideBySideInAnyUsualWay(String json) throws IOException, IntakeException {
            var draft = Laid.read(folder, "weather.json", json);
            assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
            assertThat(Laid.rows(draft)).containsExactly("Rain. | 雨。", "Wind. | 风。");
        }

        @Test
        void theTitleOfTheWholeIsTheTitle() throws IOException, IntakeException {
            var draft = Laid.read(
                    folder, "a.json", "{\"title\": \"Weather\", \"rows\": [{\"en\": \"Rain.\", \"cs\": \"Déšť.\"}]}");
            assertThat(Laid.only(draft).metadata().of(Field.TITLE)).containsValue("Weather");
        }

        @Test
        void theLineThatIsNoJsonIsNamed() throws IOException {
            var file = Files.writeString(
                    folder.resolve("a.json"), "[{\"en\": \"Rain.\",\n \"zh\": \"雨。\"},\n {\"en\": }\n]");
            assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                    .isInstanceOfSatisfying(IntakeException.class, e -> {
                        assertThat(e.kind()).isEqualTo(Kind.BROKEN);
                        assertThat(e.detail()).isEqualTo("3");
                    });
            assertRefused(Kind.BROKEN, "b.json", "[{\"en\": \"Rain.");
        }

        @Test
        @Timeout(60)
        void listsInListsWithoutEndAreRefused() throws IOException {
            assertRefused(Kind.OVERGROWN, "a.json", "[".repeat(1_000_000));
            assertRefused(Kind.OVERGROWN, "a.json", "{\"a\":".repeat(1_000_000));
            assertRefused(Kind.OVERGROWN, "a.json", "{\"en\": [".repeat(500_000));
        }

        @Test
        void settingsAreNoTexts() throws IOException {
            assertRefused(Kind.NO_TEXTS, "a.json", "{\"name\": \"x\", \"size\": [1, 2]}");
        }
    }

    @Nested
    class Xliff {

        @Test
        void version12() throws IOException, IntakeException {
            var text = """
                    <?xml version="1.0"?>
                    <xliff version="1.2"><file source-language="en" target-language="tr" original="a"><body>
                    <group><trans-unit id="u1"><source>The <g id="1">wind</g><x id="2"/> rose.</source>
                    <seg-source><mrk mtype="seg">The wind rose.</mrk></seg-source>
                    <target>Rüzgâr <bpt id="1">&lt;b></bpt>yükseldi<ept id="1">&lt;/b></ept>.</target>
                    <alt-trans><source>The wind</source><target>Rüzgâr</target></alt-trans><note>calm</note></trans-unit></group>
                    <trans-unit id="u2"><source>Then it fell.</source></trans-unit>
                    </body></file></xliff>
                    """;
            var draft = Laid.read(folder, "a.xlf", text);
            assertThat(Laid.languages(draft)).containsExactly("en", "tr");
            assertThat(Laid.rows(draft)).containsExactly("The wind rose. | Rüzgâr yükseldi.", "Then it fell. | –");
            assertThat(Laid.leftOut(draft))
                    .containsExactlyInAnyOrder("ROW_NAME u1", "PROPOSAL The wind", "PROPOSAL Rüzgâr", "ROW_NAME u2");
        }

        @Test
        void version2WithAPrefix() throws IOException, IntakeException {
            var text = """
                    <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="vi" trgLang="en">
                    <x:file id="f"><x:unit id="1"><x:notes><x:note>loud</x:note></x:notes>
                    <x:segment><x:source>Mưa <x:pc id="1">to</x:pc>.</x:source><x:target>Heavy <x:pc id="1">rain</x:pc>.</x:target></x:segment>
                    <x:ignorable><x:source> </x:source></x:ignorable>
                    <x:segment><x:source>Gió.</x:source><x:target>Wind.</x:target></x:segment>
                    </x:unit></x:file></x:xliff>
                    """;
            var draft = Laid.read(folder, "a.xlf", text);
            assertThat(Laid.languages(draft)).containsExactly("vi", "en");
            assertThat(Laid.rows(draft)).containsExactly("Mưa to. | Heavy rain.", "Gió. | Wind.");
        }
    }

    @Nested
    class MarkdownOfTables {

        private static final String TABLE =
                "| German | 中文 |\n|:--|--:|\n| Der **Ofen** war kalt. | 炉子\\|是冷的。 |\n| Wir<br>froren. | 我们很冷。 |\n";

        @Test
        void isReadCellByCell() throws IOException, IntakeException {
            var draft = Laid.read(folder, "a.md", "# Der Ofen\n\n## Morgen\n\n" + TABLE + "\n## 晚上\n\n" + TABLE);
            assertThat(draft.report().shape()).isEqualTo(Shape.SIDE_BY_SIDE);
            assertThat(Laid.rows(draft))
                    .startsWith("Morgen | –", "Der Ofen war kalt. | 炉子|是冷的。", "Wir ¶ froren. | 我们很冷。", "– | 晚上");
            assertThat(Laid.only(draft).metadata().of(Field.TITLE)).containsValue("Der Ofen");
            assertThat(Laid.only(draft)
                            .versions()
                            .getFirst()
                            .paragraphs()
                            .getFirst()
                            .paragraph()
                            .kind())
                    .isEqualTo(Paragraph.Kind.HEADING);
        }

        @Test
        void aTableInRunningTextStaysWithTheText() throws IOException, IntakeException {
            var draft = Laid.read(
                    folder, "a.md", "# Ofen\n\nDer Ofen war sehr kalt in dieser Nacht.\n\n炉子在那天夜里非常冷。\n\n" + TABLE);
            assertThat(draft.report().shape()).isNotEqualTo(Shape.SIDE_BY_SIDE);
        }
    }
}
