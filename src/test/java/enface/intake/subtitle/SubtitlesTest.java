package enface.intake.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.Intake;
import enface.intake.Laid;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtitlesTest {

    @TempDir
    private Path folder;

    private static String cue(int number, String lines) {
        return "%d\n00:00:%02d,000 --> 00:00:%02d,500\n%s\n\n".formatted(number, number * 4, number * 4 + 3, lines);
    }

    private List<String> rows(String name, String text) throws IOException, IntakeException {
        return Laid.rows(Laid.read(folder, name, text));
    }

    @Test
    void twoScriptsInACueAreTwoVersions() throws IOException, IntakeException {
        var text = cue(1, "<i>我们去年\n种的树，</i>\nThe trees we planted\nlast year,")
                + cue(2, "{\\an8}活了三棵。\n- Three lived.")
                + cue(3, "2019\n♪");
        assertThat(rows("orchard.srt", text))
                .containsExactly("我们去年种的树， | The trees we planted last year,", "活了三棵。 | - Three lived.", "2019 ♪ | –");
    }

    @Test
    void twoLinesInOneScriptAreTwoVersionsWhereTheirLanguagesDiffer() throws IOException, IntakeException {
        var text = cue(1, "The boats are not coming back.\nLes bateaux ne reviennent pas.")
                + cue(2, "We will wait for them on the beach.\nNous les attendrons sur la plage.")
                + cue(3, "All of the night and the day.\nToute la nuit et le jour.");
        var draft = Laid.read(folder, "beach.srt", text);
        assertThat(Laid.languages(draft)).containsExactly("en", "fr");
        assertThat(Laid.rows(draft)).hasSize(3).contains("All of the night and the day. | Toute la nuit et le jour.");
    }

    @Test
    void linesOfOneLanguageAreOneText() throws IOException {
        var file = Files.writeString(
                folder.resolve("talk.en.srt"),
                cue(1, "The boats are not\ncoming back.") + cue(2, "We will wait\nfor them."));
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ONE_LANGUAGE));
    }

    @Test
    void cuesOfOneTimeAreOneCue() throws IOException, IntakeException {
        var text = """
                1
                00:00:01,000 --> 00:00:02,000
                Καλησπέρα.

                2
                00:00:01,000 --> 00:00:02,000
                Good evening.

                3
                00:00:03,000 --> 00:00:04,000
                Καθίστε.

                4
                00:00:03,000 --> 00:00:04,000
                Sit down.
                """;
        assertThat(rows("a.srt", text)).containsExactly("Καλησπέρα. | Good evening.", "Καθίστε. | Sit down.");
    }

    @Test
    void twoFilesAreMatchedByTheTimesOfTheirCues() throws IOException, IntakeException {
        var english = Files.writeString(folder.resolve("talk.en.srt"), """
                1
                00:00:01,000 --> 00:00:03,000
                Good evening.

                2
                00:00:03,100 --> 00:00:08,000
                The road is long, and the night is short.

                3
                00:00:09,000 --> 00:00:11,000
                Thank you.
                """);
        var german = Files.writeString(folder.resolve("talk.de.vtt"), """
                WEBVTT

                00:01.200 --> 00:03.200
                Guten Abend.

                00:03.300 --> 00:05.500
                Der Weg ist lang,

                00:05.500 --> 00:08.100
                und die Nacht ist kurz.

                00:12.500 --> 00:14.000
                Danke.
                """);
        var draft = new Intake().read(List.of(english, german), List.of(), Progress.none());
        assertThat(Laid.languages(draft)).containsExactly("en", "de");
        assertThat(Laid.rows(draft))
                .containsExactly(
                        "Good evening. | Guten Abend.",
                        "The road is long, and the night is short. | Der Weg ist lang, ¶ und die Nacht ist kurz.",
                        "Thank you. | –",
                        "– | Danke.");
    }

    @Test
    void filesOfSeveralTalksArePairedByTheirNames() throws IOException, IntakeException {
        var files = new ArrayList<Path>();
        for (var name : List.of("one.en.srt", "one.fr.srt", "two.en.srt", "two.fr.srt")) {
            files.add(Files.writeString(
                    folder.resolve(name),
                    cue(1, name.contains(".en") ? "The " + name + " of the day." : "Le " + name + " de la nuit.")));
        }
        var draft = new Intake().read(files, List.of(), Progress.none());
        assertThat(draft.works()).hasSize(2);
        assertThat(draft.works()).allSatisfy(w -> assertThat(Laid.rows(w)).hasSize(1));
    }

    @Test
    void webVttLosesSettingsVoicesNotesAndEntities() throws IOException, IntakeException {
        var text = """
                \ufeffWEBVTT - ours
                Kind: captions

                NOTE not said
                by anybody

                STYLE
                ::cue { color: red }

                intro
                00:00:01.000 --> 00:00:04.000 align:start position:10%
                <v Ines>Fish &amp; <c.big>chips</c>
                <00:00:02.000>魚とポテト
                """;
        var draft = Laid.read(folder, "a.vtt", text);
        assertThat(Laid.rows(draft)).containsExactly("Fish & chips | 魚とポテト");
        assertThat(Laid.leftOut(draft)).contains("REMARK NOTE not said\nby anybody", "ROW_NAME intro");
    }

    @Test
    void assTakesTheDialogueInTheOrderOfTime() throws IOException, IntakeException {
        var text = """
                [Script Info]
                Title: Tea
                [V4+ Styles]
                Style: Default,Arial
                [Events]
                Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                Dialogue: 0,0:00:05.00,0:00:07.00,CN,,0,0,0,,茶凉了，\\N先生。
                Dialogue: 0,0:00:01.00,0:00:03.00,CN,,0,0,0,,{\\fad(200,200)}请坐。
                Comment: 0,0:00:01.00,0:00:03.00,CN,,0,0,0,,todo
                Dialogue: 0,0:00:01.00,0:00:03.00,EN,,0,0,0,,Please, {\\i1}sit{\\i0} down.
                Dialogue: 0,0:00:05.00,0:00:07.00,EN,,0,0,0,,The tea is cold, sir.
                Dialogue: 0,0:00:05.00,0:00:07.00,EN,,0,0,0,,{\\p1}m 0 0 l 100 0{\\p0}
                """;
        var draft = Laid.read(folder, "tea.ass", text);
        assertThat(Laid.rows(draft)).containsExactly("请坐。 | Please, sit down.", "茶凉了，先生。 | The tea is cold, sir.");
        assertThat(Laid.only(draft).metadata().of(Field.TITLE)).containsValue("Tea");
    }

    @Test
    void lrcPairsLinesOfOneTime() throws IOException, IntakeException {
        var text =
                "[ti:Regen]\n[ar:Ein Chor]\n[offset:0]\n[00:12.00]Es regnet auf <00:12.50>das Dach\n[00:12.00]雨落在屋顶上\n[00:20.1][00:40.00]Immerzu\n[00:20.1][00:40.00]一直下\n";
        var draft = Laid.read(folder, "regen.lrc", text);
        assertThat(Laid.rows(draft))
                .containsExactly("Es regnet auf das Dach | 雨落在屋顶上", "Immerzu | 一直下", "Immerzu | 一直下");
        assertThat(Laid.only(draft).metadata().of(Field.TITLE)).containsValue("Regen");
    }

    @Test
    void numbersAndTimesNeverStandInAText() throws IOException, IntakeException {
        var rows = rows(
                "a.srt",
                cue(1, "1912年。\nIt was 1912.")
                        + "2\n00:00:09,000 --> 00:00:10,000\n没有空行。\nNo blank line.\n3\n00:00:11,000 --> 00:00:12,000\n完。\nThe end.");
        assertThat(rows).containsExactly("1912年。 | It was 1912.", "没有空行。 | No blank line.", "完。 | The end.");
    }

    @Test
    void isReadInALegacyEncoding() throws IOException, IntakeException {
        var text = cue(1, "我们都是从山里来的人。\nWe all came from the hills.") + cue(2, "谁也不想回去了。\nNobody wants to go back.");
        var draft = Laid.read(folder, "a.srt", text.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
        assertThat(Laid.rows(draft)).contains("谁也不想回去了。 | Nobody wants to go back.");
    }
}
