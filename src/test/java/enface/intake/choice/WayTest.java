package enface.intake.choice;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.Laid;
import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.draft.Draft;
import enface.intake.draft.Report.Shape;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is read in the way that a person chooses, and the ways that are possible for it are told.
class WayTest {

    private static final String POEM = """
            The lamp is low, the road is long,
            The river hums an older song.

            灯火渐暗，路途漫长，
            河水哼着古老的歌。
            """;

    private static final String HEADINGS = """
            # A walk

            ## Morning

            We left the house before the sun was up. Nobody spoke.

            ## 早晨

            太阳还没有升起我们就离开了家。没有人说话。

            ## Evening

            We came home when the lamps were lit. Everybody sang.

            ## 傍晚

            点灯的时候我们回到家里。大家都在唱歌。
            """;

    @TempDir
    private Path folder;

    private Draft read(String name, String text, FileChoice choice) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        var draft = new Intake(Choices.NONE.with(name, _ -> choice)).read(List.of(file), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    private List<Fit> ways(String name, String text) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        return new Intake().looks(List.of(file), Progress.none()).getFirst().ways();
    }

    @Test
    void oneTextTakesAllThatIsThereForOneVersion() throws Exception {
        var draft = read("a.md", POEM, FileChoice.NONE.with(Way.ONE_TEXT));
        assertThat(Laid.only(draft).versions()).hasSize(1);
        assertThat(draft.report().shape()).isEqualTo(Shape.ONE_TEXT);
    }

    @Test
    void verseIsReadLineByLine() throws Exception {
        var draft = read("a.md", POEM, FileChoice.NONE.with(Way.VERSE));
        assertThat(Laid.only(draft).versions())
                .allSatisfy(v -> assertThat(v.paragraphs()).hasSize(2));
    }

    @Test
    void headingsTellPartsApartOrAreInOneWork() throws Exception {
        var parts = read("a.md", HEADINGS, FileChoice.NONE.with(Parts.BY_HEADINGS));
        assertThat(parts.works()).hasSize(4);
        assertThat(read("a.md", HEADINGS, FileChoice.NONE.with(Parts.ONE_WORK)).works())
                .hasSize(1);
    }

    @Test
    void headingsAreBelievedToBeLabelsWhenAPersonSaysSo() throws Exception {
        var text = """
                ## Ward

                The lamp is low and the road is long tonight.

                ## Lin

                The light is weak and the way goes far this evening.
                """;
        var draft = read("a.md", text, FileChoice.NONE.with(Way.LABELLED));
        assertThat(Laid.only(draft).versions()).extracting(v -> v.by()).containsExactly("Ward", "Lin");
    }

    @Test
    void onlyWaysThatGiveSomethingElseAreOffered() throws Exception {
        assertThat(ways("a.md", POEM))
                .extracting(Fit::way)
                .startsWith(Way.FOUND)
                .contains(Way.ONE_TEXT, Way.VERSE)
                .doesNotContain(Way.TABLE);
        var fits = ways("a.md", HEADINGS);
        assertThat(fits).extracting(Fit::parts).contains(Parts.BY_HEADINGS);
        double found = fits.getFirst().confidence();
        assertThat(fits)
                .filteredOn(f -> f.way() == Way.ONE_TEXT)
                .allSatisfy(f -> assertThat(f.confidence()).isLessThan(found));
    }

    @Test
    void columnsHoldWhatAPersonSays() throws Exception {
        var table = """
                who,said,meaning,remark
                Anna,Come in and sit down.,进来坐下。,friendly
                Ben,We have waited for you.,我们一直在等你。,late
                """;
        var found = read("a.csv", table, FileChoice.NONE);
        assertThat(Laid.only(found).versions()).as("nobody names a language").hasSizeGreaterThan(2);
        var choice = FileChoice.NONE
                .withHeaded(true)
                .withColumn(0, ColumnChoice.of(Holds.SPEAKER))
                .withColumn(1, ColumnChoice.text(LanguageTag.ENGLISH))
                .withColumn(2, ColumnChoice.text(new LanguageTag("zh-Hans")))
                .withColumn(3, ColumnChoice.of(Holds.NOT_TEXT));
        var draft = read("a.csv", table, choice);
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
        assertThat(Laid.rows(draft))
                .containsExactly("Come in and sit down. | 进来坐下。", "We have waited for you. | 我们一直在等你。");
        assertThat(Laid.leftOut(draft)).contains("COLUMN late", "LABEL said").doesNotContain("LABEL Anna");
    }

    @Test
    void aHeaderThatIsTextIsReadAsText() throws Exception {
        var table = "English,中文\nCome in and sit down.,进来坐下。\nWe waited.,我们等了。\n";
        assertThat(Laid.rows(read("a.csv", table, FileChoice.NONE))).hasSize(2);
        assertThat(Laid.rows(read("a.csv", table, FileChoice.NONE.withHeaded(false))))
                .hasSize(3)
                .contains("English | 中文");
    }

    @Test
    void whatStandsInOtherColumnsIsToldInFewWordsHoweverMuchItIs() throws Exception {
        var table = new StringBuilder("id,en,zh\n");
        for (int i = 0; i < 5_000; i++) {
            table.append("r")
                    .append(i)
                    .append(",Sentence number ")
                    .append(i)
                    .append(".,第")
                    .append(i)
                    .append("句。\n");
        }
        var draft = read("a.csv", table.toString(), FileChoice.NONE);
        assertThat(draft.report().leftOut()).hasSizeLessThan(300);
    }

    @Test
    void filesAreMovedAndSplitOff() throws Exception {
        var gate = Files.writeString(folder.resolve("gate.en.txt"), "The gate is open. Come in.\n");
        var gateZh = Files.writeString(folder.resolve("gate.zh.txt"), "大门开着。你们进来吧。\n");
        var well = Files.writeString(folder.resolve("door.zh.txt"), "大门是开的。请进来吧。\n");
        var files = List.of(gate, gateZh, well);
        var choices = Choices.NONE
                .with("gate.en.txt", f -> f.withWork("gate"))
                .with("gate.zh.txt", f -> f.withWork("other"))
                .with("door.zh.txt", f -> f.withWork("gate"));
        var draft = new Intake(choices).read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        assertThat(draft.works()).hasSize(2);
        assertThat(draft.works().getFirst().versions())
                .extracting(v -> v.file().name())
                .containsExactly("gate.en.txt", "door.zh.txt");
        assertThat(draft.works().getLast().versions()).hasSize(1);
    }

    @Test
    void filesOfOneNameAreToldApart() throws Exception {
        var one = Files.writeString(
                Files.createDirectories(folder.resolve("en")).resolve("talk.txt"), "The gate is open. Come in.\n");
        var other =
                Files.writeString(Files.createDirectories(folder.resolve("zh")).resolve("talk.txt"), "大门开着。你们进来吧。\n");
        var draft = new Intake().read(List.of(one, other), List.of(), Progress.none());
        assertThat(draft.files()).extracting(f -> f.name()).containsExactly("en/talk.txt", "zh/talk.txt");
        DraftAccount.assertComplete(draft);
    }
}
