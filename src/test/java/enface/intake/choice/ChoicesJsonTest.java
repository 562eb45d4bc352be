package enface.intake.choice;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.draft.Grouping;
import enface.text.LanguageTag;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was said of files is the same when a library gives it back.
class ChoicesJsonTest {

    private static final VersionKey SECOND = new VersionKey("a/talk.csv", LanguageTag.ENGLISH, "林", 1);

    private static final Choices ALL = Choices.NONE
            .withLanguages(List.of(LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE))
            .withEncoding(Charset.forName("GB18030"))
            .withGrouping(Grouping.ALL_ONE)
            .withRemarks(false)
            .with(Choices.ALL, file -> file.with(Way.VERSE))
            .with(
                    "a/talk.csv",
                    file -> file.with(Way.TABLE)
                            .with(Parts.BY_HEADINGS)
                            .withHeaded(false)
                            .withColumn(0, ColumnChoice.of(Holds.ROW_NAME))
                            .withColumn(2, ColumnChoice.text(new LanguageTag("yue")))
                            .withWork("talk")
                            .withNotText(12, true)
                            .withNotText(40, true)
                            .withText(7, true))
            .with(
                    SECOND,
                    v -> v.withLanguage(new LanguageTag("en-GB"))
                            .withBy("“Ward”\nand son")
                            .withPlace(2)
                            .withLeftOut(true));

    private static Choices thereAndBack(Choices choices) {
        return ChoicesJson.read(ChoicesJson.of(choices).toString());
    }

    @Test
    void allThatCanBeSaidComesBack() {
        assertThat(thereAndBack(ALL)).isEqualTo(ALL);
        assertThat(ChoicesJson.of(Choices.NONE).toString()).isEqualTo("{}");
        assertThat(thereAndBack(Choices.NONE)).isEqualTo(Choices.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{\"files\":7}",
                "{\"files\":[3]}",
                "{\"remarks\":[]}",
                "{\"versions\":[{\"foundIn\":\"en\",\"number\":\"x\"}]}",
                "{\"encoding\":\"no such thing\",\"grouping\":\"by-moon\",\"languages\":[\"?\"]}"
            })
    void whatCannotBeMadeOutIsAsIfNobodyHadSaidIt(String said) {
        assertThat(ChoicesJson.read(said)).isEqualTo(Choices.NONE);
    }

    @Test
    void whatAnotherProgramKnowsBesidesIsPassedOver() {
        var said =
                "{\"files\":[{\"file\":\"a.md\",\"shape\":\"spiral\",\"parts\":\"one-work\",\"colour\":1}],\"more\":{}}";
        assertThat(ChoicesJson.read(said)).isEqualTo(Choices.NONE.with("a.md", file -> file.with(Parts.ONE_WORK)));
    }

    @Test
    void filesThatAreCalledOtherwiseNowKeepWhatWasSaidOfThemAndOthersGo() {
        var now = ALL.with("other.md", file -> file.with(Way.VERSE)).ofFiles(Map.of("a/talk.csv", "talk.csv"));
        assertThat(now.files()).containsOnlyKeys(Choices.ALL, "talk.csv");
        assertThat(now.of("talk.csv")).isEqualTo(ALL.of("a/talk.csv"));
        assertThat(now.versions()).containsOnlyKeys(new VersionKey("talk.csv", LanguageTag.ENGLISH, "林", 1));
    }
}
