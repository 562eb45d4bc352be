package enface.intake.choice;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.Laid;
import enface.intake.VersionsAsSaid;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Passage;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person says of a file otherwise than was found out is done, and every sign stays accounted for.
class ChosenTest {

    private static final String TURNS = """
            # The gate

            The gate is open today. Come in, all of you.

            大门今天开着。你们都进来吧。

            We have waited for you for forty years.

            我们等了你们四十年。

            Sit down and eat with us.

            坐下来和我们一起吃吧。
            """;

    @TempDir
    private Path folder;

    private Draft read(String name, String text, Choices choices) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        var found = new Intake(choices).read(List.of(file), List.of(), Progress.none());
        DraftAccount.assertComplete(found);
        var said = VersionsAsSaid.of(found, choices);
        DraftAccount.assertComplete(said);
        return said;
    }

    private static Choices file(String name, FileChoice choice) {
        return Choices.NONE.with(name, _ -> choice);
    }

    private static List<List<String>> texts(Draft draft) {
        return Laid.only(draft).versions().stream().map(ChosenTest::texts).toList();
    }

    private static List<String> texts(DraftVersion version) {
        return version.paragraphs().stream().map(p -> p.paragraph().text()).toList();
    }

    private static VersionKey key(String file, String language) {
        return new VersionKey(file, new LanguageTag(language), "", 0);
    }

    @Test
    void aParagraphThatIsNoTextIsLeftOutAndWhatTheFilePairsStaysPaired() throws Exception {
        var found = read("a.md", TURNS, Choices.NONE);
        assertThat(Laid.rows(found)).hasSize(3);
        int at = TURNS.indexOf("我们等了");
        var choice = FileChoice.NONE.withNotText(at, true);
        var said = read("a.md", TURNS, file("a.md", choice));
        assertThat(Laid.rows(said))
                .contains("We have waited for you for forty years. | –", "Sit down and eat with us. | 坐下来和我们一起吃吧。");
        assertThat(Laid.leftOut(said)).contains("CHOSEN 我们等了你们四十年。");
        assertThat(read("a.md", TURNS, file("a.md", choice.withNotText(at, false))))
                .as("taken back")
                .extracting(Laid::rows)
                .isEqualTo(Laid.rows(found));
    }

    @Test
    void aVersionOfWhichNothingIsLeftIsNone() throws Exception {
        var choice = FileChoice.NONE;
        for (var start : List.of("大门今天", "我们等了", "坐下来")) {
            choice = choice.withNotText(TURNS.indexOf(start), true);
        }
        var said = read("a.md", TURNS, file("a.md", choice));
        assertThat(Laid.languages(said)).containsExactly("en");
    }

    @Test
    void whatWasLeftOutIsTextAndStandsInItsPlace() throws Exception {
        var text = "翻译：**林** 某人\n\n" + TURNS;
        var found = read("a.md", text, Choices.NONE);
        var passages = Passage.of(found.files().getFirst(), found.report().leftOut());
        var credit = passages.stream()
                .filter(p -> p.reason() == Reason.CREDITS)
                .findFirst()
                .orElseThrow();
        assertThat(credit.text()).isEqualTo("翻译：林 某人");
        var said = read("a.md", text, file("a.md", FileChoice.NONE.withText(credit.start(), true)));
        assertThat(texts(said).get(1)).startsWith("翻译：林 某人", "大门今天开着。你们都进来吧。");
        assertThat(Laid.rows(said))
                .contains("The gate is open today. Come in, all of you. | 大门今天开着。你们都进来吧。")
                .contains("– | 翻译：林 某人");
        assertThat(said.report().leftOut()).noneMatch(l -> l.reason() == Reason.CREDITS);
    }

    @Test
    void theOriginalTheLanguageAndTheNameAreWhatThePersonSays() throws Exception {
        var english = key("a.md", "en");
        var chinese = key("a.md", "zh-Hans");
        var choices = Choices.NONE
                .inOrder(List.of(chinese, english))
                .with(chinese, v -> v.withLanguage(new LanguageTag("yue")).withBy("林"));
        var said = read("a.md", TURNS, choices);
        var versions = Laid.only(said).versions();
        assertThat(versions.getFirst())
                .returns(new LanguageTag("yue"), DraftVersion::language)
                .returns(Role.ORIGINAL, DraftVersion::role)
                .returns("林", DraftVersion::by);
        assertThat(versions.getLast()).returns(Role.TRANSLATION, DraftVersion::role);
        assertThat(Laid.rows(said)).contains("我们等了你们四十年。 | We have waited for you for forty years.");
    }

    @Test
    void theTitleGoesWithItsVersionWhenLanguagesAreSwapped() throws Exception {
        var choices = Choices.NONE
                .with(key("a.md", "en"), v -> v.withLanguage(new LanguageTag("zh-Hans")))
                .with(key("a.md", "zh-Hans"), v -> v.withLanguage(LanguageTag.ENGLISH));
        var said = Laid.only(read("a.md", "# The gate\n\n# 大门\n\n" + TURNS.substring(12), choices));
        assertThat(said.metadata().of(Field.TITLE))
                .containsEntry(new LanguageTag("zh-Hans"), "The gate")
                .containsEntry(LanguageTag.ENGLISH, "大门");
    }

    @Test
    void aVersionIsLeftOutWhole() throws Exception {
        var said = read("a.md", TURNS, Choices.NONE.with(key("a.md", "zh-Hans"), v -> v.withLeftOut(true)));
        assertThat(Laid.languages(said)).containsExactly("en");
        assertThat(Laid.leftOut(said)).contains("CHOSEN 坐下来和我们一起吃吧。");
    }

    @Test
    void everyVersionLeftOutIsNone() throws Exception {
        var choices = Choices.NONE
                .with(key("a.md", "en"), v -> v.withLeftOut(true))
                .with(key("a.md", "zh-Hans"), v -> v.withLeftOut(true));
        assertThat(Laid.languages(read("a.md", TURNS, choices))).hasSize(2);
    }
}
