package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts with odd ends of lines, odd bytes, odd first lines, and in one language only.
class OddTextTest {

    @TempDir
    private Path folder;

    private static DraftVersion version(String language, String text) throws IntakeException {
        return draft(language, text).works().getFirst().versions().getFirst();
    }

    private static Draft draft(String language, String text) throws IntakeException {
        return new Intake()
                .readSources(
                        List.of(new SourceFile("speech.txt", text)),
                        language.isEmpty() ? List.of() : List.of(new LanguageTag(language)),
                        Progress.none());
    }

    private static List<String> paragraphs(DraftVersion version) {
        return version.paragraphs().stream().map(p -> p.paragraph().text()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085", "\u000b", "\f"})
    void anyEndOfALineTwiceEndsAParagraph(String end) throws IntakeException {
        var text = "Dear friends, the first." + end + end + "The second is here. It is short." + end;
        assertThat(paragraphs(version("en", text)))
                .containsExactly("Dear friends, the first.", "The second is here. It is short.");
        DraftAccount.assertComplete(draft("en", text));
    }

    @Test
    void theMarkThatEndsAParagraphDoesSoOnce() throws IntakeException {
        assertThat(paragraphs(version("en", "Dear friends, the first.\u2029The second is here.")))
                .containsExactly("Dear friends, the first.", "The second is here.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Il dit : « Oui. »
                    fr | Il dit : « Oui. »
                    de | Er sagte: „Ja.“
                    de | Er sagte: »Ja.«
                    de | Er sagte: ‚Ja.‘
                    en | He said: “Yes.”
                    en | He said yes.[3]
                    en | He said yes.¹
                    es | Dijo: «Sí.»
                    ru | Он сказал: «Да.»
                    zh | 他说：“是。”
                    zh-Hant | 他說：「是。」
                    ja | 彼は「はい。」
                    ar | هل قال نعم؟
                    pl | Rzekł: „Tak.”
                    """)
    void aFirstLineThatEndsASentenceIsText(String language, String line) throws IntakeException {
        assertThat(paragraphs(version(language, line + "\n\n2 Kappa.\n\n3 Lambda.\n")))
                .hasSize(3)
                .first()
                .isEqualTo(line);
    }

    @Test
    void aShortFirstLineIsStillATitle() throws IntakeException {
        var draft = draft("en", "The Old Harbour\n\nWe came. We stayed.\n");
        assertThat(draft.works().getFirst().metadata().of(Field.TITLE)).containsValue("The Old Harbour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "皆様、本日はお集まりいただきありがとうございます。\n\n世界は変わっています。共に努力しましょう。",
                "第一章 総則\n\n皆様、世界は変わっています。\n\n第二章 目的\n\n共に努力しましょう。それが私たちの務めです。",
                "東京都知事\n\n本日はありがとうございます。カタカナも、ひらがなも、漢字もあります。"
            })
    void japaneseAloneIsOneLanguage(String text) {
        assertThatThrownBy(() -> draft("", text)).isInstanceOfSatisfying(IntakeException.class, e -> {
            assertThat(e.kind()).isEqualTo(Kind.ONE_LANGUAGE);
            assertThat(e.detail()).isEqualTo("ja");
        });
    }

    @Test
    void japaneseBesideChineseIsTwo() throws IntakeException {
        var draft = draft("", """
                皆様、本日はお集まりいただきありがとうございます。

                各位来宾，感谢大家今天的到来。

                世界は変わっています。共に努力しましょう。

                世界在变化。让我们一起努力。
                """);
        assertThat(draft.works().getFirst().versions())
                .extracting(v -> v.language().language())
                .containsExactlyInAnyOrder("ja", "zh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title\n\n# 标题\n\nWe came. We stayed here.\n",
                "Only\n\n标题\n",
                "# A\n\nText in English only.\n\n《"
            })
    void noVersionWithoutTextIsEverMade(String text) {
        for (var language : List.of("", "en", "zh")) {
            try {
                assertThat(draft(language, text).works())
                        .allSatisfy(w -> assertThat(w.versions())
                                .allSatisfy(v -> assertThat(v.paragraphs()).isNotEmpty()));
            } catch (IntakeException e) {
                assertThat(e.kind()).isIn(Kind.ONE_LANGUAGE, Kind.NO_LETTERS);
            }
        }
    }

    @Test
    void aDoubtNamesEachLineWithWrongBytes() throws Exception {
        var out = new ByteArrayOutputStream();
        out.writeBytes("各位来宾，大家好。\n\n".repeat(10).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {'a', (byte) 0xFF, 'b', '\n', '\n', 'c', (byte) 0xFE, (byte) 0xFE, 'd', '\n'});
        var file = Files.write(folder.resolve("zh.txt"), out.toByteArray());
        var draft = new Intake().read(List.of(file), List.of(new LanguageTag("zh")), Progress.none());
        assertThat(draft.report().doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.BYTES)
                .extracting(d -> d.place().line())
                .containsExactly(21, 23);
    }

    @Test
    void readsInTheEncodingThatIsNamed() throws Exception {
        var file = Files.writeString(
                folder.resolve("a.txt"), "Zażółć gęślą jaźń. Dobrze.\n", Charset.forName("windows-1250"));
        var intake = new Intake(Optional.of(Charset.forName("windows-1250")));
        assertThat(intake.lines(file).text()).startsWith("Zażółć gęślą jaźń.");
        assertThat(new Intake(Optional.of(Charset.forName("windows-1252")))
                        .lines(file)
                        .text())
                .startsWith("Za¿ó³æ");
    }
}
