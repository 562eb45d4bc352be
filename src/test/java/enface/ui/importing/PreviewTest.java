package enface.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Aligner;
import enface.align.StandardAligner;
import enface.align.lexicon.PackedLexicon;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Before anything is stored the view shows who speaks, and which texts have nothing to do with each other.
class PreviewTest extends WindowTest {

    private static final String WELL = """
            The well in our yard was dug by my grandfather in a dry summer. It took him forty days.

            Every morning my mother drew the first bucket and gave it to the old horse.

            When the city brought us pipes and taps, nobody wanted to close the well.

            Today the children throw coins into it and make their wishes.
            """;
    private static final String WELL_ZH = """
            我们院子里的井是祖父在一个干旱的夏天挖的。他花了四十天。

            每天早晨，母亲打上第一桶水，先给那匹老马喝。

            后来城里给我们装了水管和龙头，却没有人愿意把井封上。

            如今孩子们往井里扔硬币，许下自己的愿望。
            """;
    private static final String SHIP = """
            The ship left the harbour before dawn with a cargo of salt and iron.

            A storm broke the mast on the third night, and the captain cut the sails.

            Fishermen from the island towed us to the beach with their small boats.

            We repaired the hull for two weeks and paid the islanders with salt.
            """;
    private static final String SHIP_ZH = """
            船在黎明前离开港口，载着盐和铁。

            第三天夜里，暴风雨折断了桅杆，船长割断了帆。

            岛上的渔民用小船把我们拖到海滩。

            我们花了两个星期修理船身，用盐付给岛民报酬。
            """;
    private static final String GARDEN = """
            In spring my aunt planted roses along the wall and beans behind the kitchen.

            She taught me to listen to the bees, because they know the weather before we do.

            When the frost came early, we covered the young trees with old blankets.

            Her hands smelled of earth and mint, and her pockets were full of seeds.
            """;
    private static final String LAW_ZH = """
            委员会应当在每年三月公布上一财政年度的预算报告，并接受审计机关的监督。

            申请人须提交身份证明、税务登记和银行账户信息，逾期不予受理。

            对违反本条例的企业，主管部门可以处以罚款，情节严重的吊销营业执照。

            本条例的解释权属于财政部，自公布之日起施行。
            """;

    @Override
    public Aligner aligner() {
        return new StandardAligner(List.of(PackedLexicon.chineseEnglish()));
    }

    private void give(String name, String english, String chinese) throws Exception {
        window.size(1200, 900);
        var folder = Files.createDirectories(folder().resolve(name));
        window.importFiles(List.of(
                write(folder.resolve(name + ".en.txt"), english), write(folder.resolve(name + ".zh.txt"), chinese)));
        WindowUnderTest.await(() -> window.find("#draft-0-0").isPresent());
    }

    private static Path write(Path file, String text) throws Exception {
        return Files.writeString(file, text);
    }

    private static List<String> texts(FxRobot robot, String style) {
        return robot.lookup(style).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    /// What a screen reader says of the rows.
    private static List<String> spoken(FxRobot robot) {
        return robot.lookup("#draft .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.getAccessibleText())
                .toList();
    }

    @Test
    void whoSpeaksIsSeenBeforeAnythingIsStoredAndStaysThere(FxRobot robot) throws Exception {
        give("yard", """
                ANNA: Who dug the well in our yard?

                OTTO: My grandfather dug it in a dry summer. It took him forty days.

                OTTO: Every morning my mother drew the first bucket.

                ANNA: And today the children throw coins into it.
                """, """
                安娜：我们院子里的井是谁挖的？

                奥托：是祖父在一个干旱的夏天挖的。他花了四十天。

                奥托：每天早晨，母亲打上第一桶水。

                安娜：如今孩子们往井里扔硬币。
                """);
        assertThat(texts(robot, ".draft-speaker"))
                .as("each once, as long as they speak")
                .containsExactlyInAnyOrder("ANNA", "安娜", "OTTO", "奥托", "ANNA", "安娜");
        assertThat(spoken(robot)).anyMatch(row -> row.contains("OTTO: My grandfather") && row.contains("奥托: 是祖父"));
        assertThat(texts(robot, ".draft-stray")).isEmpty();
        Pictures.take(window.scene(), "import-speakers-light-en");
        window.choose("theme");
        window.choose("language");
        WindowUnderTest.await(() -> window.find("#draft-0-0").isPresent());
        Pictures.take(window.scene(), "import-speakers-dark-zh");
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.study()
                        .work()
                        .versions()
                        .getFirst()
                        .text()
                        .paragraph(1)
                        .speaker())
                .isEqualTo("OTTO");
    }

    @Test
    void twoTextsThatHaveNothingToDoWithEachOtherAreSaidToEveryParagraph(FxRobot robot) throws Exception {
        give("both", SHIP, LAW_ZH);
        assertThat(texts(robot, ".foreign")).singleElement().asString().contains("hardly correspond");
        assertThat(texts(robot, ".draft-stray")).hasSize(4).allMatch(text -> text.startsWith("≠ Has nothing to do"));
        assertThat(spoken(robot)).allMatch(row -> row.contains("Has nothing to do"));
        Pictures.take(window.scene(), "import-unrelated-light-en");
        window.choose("theme");
        window.choose("language");
        WindowUnderTest.await(() -> window.find("#draft-0-0").isPresent());
        Pictures.take(window.scene(), "import-unrelated-dark-zh");
    }

    @Test
    void aStretchOfAnotherTextIsSaidWhereItStandsAndInWhichFile(FxRobot robot) throws Exception {
        give("part", String.join("\n", WELL, GARDEN, SHIP), String.join("\n", WELL_ZH, LAW_ZH, SHIP_ZH));
        assertThat(texts(robot, ".foreign")).isEmpty();
        assertThat(texts(robot, ".doubt"))
                .anyMatch(doubt -> doubt.startsWith("part.zh.txt: From line 9 on: this has nothing to do"));
        assertThat(texts(robot, ".draft-stray")).hasSize(4);
        assertThat(spoken(robot)).filteredOn(row -> row.contains("The well")).noneMatch(row -> row.contains("nothing"));
        Pictures.take(window.scene(), "import-unrelated-stretch-light-en");
    }
}
