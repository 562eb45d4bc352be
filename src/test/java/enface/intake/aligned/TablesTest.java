package enface.intake.aligned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.Intake;
import enface.intake.Laid;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void aLineOfLanguagesNamesTheColumnsWhateverPartsThem(String sign) throws IOException, IntakeException {
        var text =
                "de_中文_English\nDer Hof war leer._院子里没有人。_The yard was empty.\nEs wurde Abend. Wir gingen._傍晚了。我们走了。_Evening came. We left.\n"
                        .replace("_", sign);
        var draft = Laid.read(folder, "yard.csv", text);
        assertThat(Laid.languages(draft)).containsExactly("de", "zh-Hans", "en");
        assertThat(Laid.rows(draft))
                .containsExactly(
                        "Der Hof war leer. | 院子里没有人。 | The yard was empty.",
                        "Es wurde Abend. Wir gingen. | 傍晚了。我们走了。 | Evening came. We left.");
        assertThat(Laid.only(draft).versions())
                .allSatisfy(v -> assertThat(v.text().segmentCount()).isEqualTo(3));
    }

    @Test
    void quotedCellsKeepTheirSignsAndTheirLines() throws IOException, IntakeException {
        var text =
                "en,it\n\"\"\"Sit,\"\" she said, \"\"please.\"\"\",«Siediti», disse.\n\"One line,\nand another.\",\"Una riga,\ne un'altra.\"\n"
                        .replace("«Siediti», disse.", "\"«Siediti», disse.\"");
        assertThat(Laid.rows(Laid.read(folder, "a.csv", text)))
                .containsExactly(
                        "\"Sit,\" she said, \"please.\" | «Siediti», disse.",
                        "One line, ¶ and another. | Una riga, ¶ e un'altra.");
    }

    @Test
    void aQuotationMarkInATableOfTabsIsOneOfTheText() throws IOException, IntakeException {
        var text = "en\tes\n\"Come,\" he said.\t\"Ven\", dijo.\n\"All of it\tTodo\"\n";
        assertThat(Laid.rows(Laid.read(folder, "a.tsv", text)))
                .containsExactly("\"Come,\" he said. | \"Ven\", dijo.", "\"All of it | Todo\"");
    }

    @Test
    void withoutALineOfLanguagesTheTextTells() throws IOException, IntakeException {
        var text =
                "r1\t00:01\tThe snow lay on the roofs of the town.\tСнег лежал на крышах города.\nr2\t00:05\tNobody was in the street.\tНа улице никого не было.\n";
        var draft = Laid.read(folder, "snow.tsv", text);
        assertThat(Laid.languages(draft)).containsExactly("en", "ru");
        assertThat(Laid.rows(draft))
                .containsExactly(
                        "The snow lay on the roofs of the town. | Снег лежал на крышах города.",
                        "Nobody was in the street. | На улице никого не было.");
        assertThat(Laid.leftOut(draft)).contains("ROW_NAME r1", "TIME 00:05");
    }

    @Test
    void numbersNamesAndColumnsInNoLanguageAreLeftOut() throws IOException, IntakeException {
        var text = "id,speaker,en,ko\n1,Mr Vane,\"Good evening, all.\",여러분 안녕하세요.\n2,Ms Roe,Good night.,안녕히 주무세요.\n";
        var draft = Laid.read(folder, "a.csv", text);
        assertThat(Laid.languages(draft)).containsExactly("en", "ko");
        assertThat(Laid.leftOut(draft))
                .containsExactlyInAnyOrder(
                        "LABEL id", "LABEL speaker", "LABEL en", "LABEL ko", "ROW_NAME 1", "ROW_NAME 2");
    }

    @Test
    void aNameBehindALanguageIsWhoMadeTheVersion() throws IOException, IntakeException {
        var text = "原文,译文1,译文（顾）,English (Ward)\n早。,Early that day.,In the early morning of the day.,Morning it was.\n";
        var draft = Laid.read(folder, "a.csv", text);
        assertThat(Laid.only(draft).versions()).extracting(DraftVersion::by).containsExactly("", "", "顾", "Ward");
        assertThat(Laid.languages(draft)).containsExactly("zh-Hans", "en", "en", "en");
    }

    @Test
    void emptyCellsAndShortRowsAreGaps() throws IOException, IntakeException {
        var text = "en,fr\nRain.,\n,Du vent.\nSnow.\nIce.,De la glace.,what is this\n";
        var draft = Laid.read(folder, "a.csv", text);
        assertThat(Laid.rows(draft)).containsExactly("Rain. | –", "– | Du vent.", "Snow. | –", "Ice. | De la glace.");
        assertThat(Laid.leftOut(draft)).contains("COLUMN what is this");
    }

    @Test
    void aPersonMaySayTheLanguages() throws IOException, IntakeException {
        var file = Files.writeString(folder.resolve("a.csv"), "a,b\n\"Ja, ja.\",\"Ja, ja.\"\n\"Nei.\",\"Nej.\"\n");
        var said = List.of(new LanguageTag("nb"), new LanguageTag("sv"));
        var draft = new Intake().read(List.of(file), said, Progress.none());
        assertThat(Laid.languages(draft)).containsExactly("nb", "sv");
    }

    @Test
    void theLineOfAQuotationThatNeverEndsIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "en,fr\nRain.,Pluie.\n\"Snow.,Neige.\nIce.,Glace.\n");
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.BROKEN);
                    assertThat(e.detail()).isEqualTo("3");
                });
    }

    @Test
    void oneColumnIsOneLanguage() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "en\n\"Rain, and wind.\"\nSnow.\n");
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ONE_LANGUAGE));
    }

    @Test
    void wrongBytesAreDoubtedAtTheirLine() throws IOException, IntakeException {
        var bytes = "en,fr\nRain.,De la pluie d'été à Québec.\nSnow é.,Neige.\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 11] = (byte) 'x'; // the second byte of the last é
        var draft = Laid.read(folder, "a.csv", bytes);
        assertThat(draft.report().doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.BYTES)
                .extracting(d -> d.place().line())
                .containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en,zh\nbakery,面包房\nMr.,先生\nto look after,照看\n",
                "en,zh,definition\nkiln,窑,\"An oven. It is hot, and bricks are burnt in it for many days.\"\n",
                "thing,other\na,b\n",
                "en,zh\n\"open"
            })
    void aTableOfTermsHoldsNoTexts(String table) {
        assertThat(TextsOrTerms.areTexts(new SourceFile("a.csv", table))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en,zh\nThe bakery was shut.,面包房关门了。\nNobody came.,谁也没来。\n",
                "She looked after the house while they were all away at sea for years;他们都出海去了，多少年里一直是她一个人照看着这座房子\n",
                "1\tKuka siellä?\tWho is there?\n2\tTuuli.\tThe wind.\n"
            })
    void aTableOfSentencesDoes(String table) {
        assertThat(TextsOrTerms.areTexts(new SourceFile("a.csv", table))).isTrue();
    }

    @Test
    @Timeout(60)
    void tablesOfNothingButSignsEnd() throws IOException {
        for (var text : List.of(
                ",".repeat(200_000),
                "\"".repeat(200_001),
                "a,".repeat(100_000),
                "\t\n".repeat(100_000),
                "\"a\"\"".repeat(50_000))) {
            var file = Files.writeString(folder.resolve("a.csv"), text);
            assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                    .isInstanceOf(IntakeException.class);
        }
    }
}
