package enface.study.help;

import static org.assertj.core.api.Assertions.assertThat;

import enface.command.Command;
import enface.language.cut.Words;
import enface.study.help.Help.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The help has the same pages in every language, tells the keys as they are, and is found by its words.
class HelpTest {

    private static Help in(String language) {
        return Help.in(new Words(Locale.forLanguageTag(language)), command -> List.of(command.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyPageHasATitleAndSomethingToSay(String language) {
        assertThat(in(language).pages()).hasSize(11).allSatisfy(page -> {
            assertThat(page.title()).isNotBlank().doesNotContain("#");
            assertThat(page.text()).hasSizeGreaterThan(100).doesNotContain("{", "}");
        });
    }

    @Test
    void bothLanguagesTellOfTheSameCommands() {
        var chinese = in("zh-CN").pages();
        assertThat(in("en").pages()).zipSatisfy(chinese, (english, other) -> {
            assertThat(english.name()).isEqualTo(other.name());
            assertThat(told(english)).isEqualTo(told(other));
        });
    }

    private static Set<String> told(Page page) {
        return Arrays.stream(Command.values())
                .map(Command::id)
                .filter(id -> page.text().contains("**" + id + "**"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "en, backup, library",
        "en, BACKUPS, library",
        "en, pinyin, words",
        "en, pdf notes, paper",
        "en, drag link, correcting",
        "en, gap, notes",
        "en, all keys, keys",
        "zh-CN, 备份, library",
        "zh-CN, 拼音, words",
        "zh-CN, 连线, correcting",
        "fr, backup, library",
    })
    void aPageIsFoundByItsWords(String language, String words, String page) {
        assertThat(in(language).find(words)).extracting(Page::name).first().isEqualTo(page);
    }

    /// Whatever has a key is in the list, under where it holds.
    @Test
    void everyKeyIsListed() {
        for (var language : List.of("en", "zh-CN")) {
            var words = new Words(Locale.forLanguageTag(language));
            var list = in(language).pages().stream()
                    .filter(page -> page.name().equals("keys"))
                    .findFirst()
                    .orElseThrow();
            assertThat(list.text()).contains(words.get("help.keys.reading"), words.get("help.keys.library"));
            assertThat(Command.values())
                    .allSatisfy(command -> assertThat(list.text())
                            .contains("**" + command.id() + "** " + words.get("command." + command.id() + ".tip")));
        }
    }

    @Test
    void allPagesAreThereForNoWordsAndNoneForWhatIsNotInThem() {
        assertThat(in("en").find("  ")).hasSize(11);
        assertThat(in("en").find("zebra")).isEmpty();
    }
}
