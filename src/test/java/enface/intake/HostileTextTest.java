package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Texts that somebody made to hold a reader up: whatever they are made of, reading them ends, and soon.
///
/// The limits are wide on purpose. What is caught is time that grows with the square of the text: it would take hours.
class HostileTextTest {

    private static final List<String> KNOWN = List.of(
            "**a ",
            "![",
            "[a](",
            "[a](b(",
            "<!-- ",
            "{/* ",
            "`a",
            "a-",
            "-",
            "# a\n",
            "a\n",
            "\n",
            " \n",
            "a\n\n",
            "- a\n",
            "> a\n",
            "| a |\n",
            "| ",
            "aa-\n",
            "A. ",
            "a. ",
            "1. ",
            "\"a\" ",
            "__a ",
            "_a ",
            "](",
            "a 中 ",
            "人 a ",
            "(a",
            "“",
            "。“",
            "# English\n\n",
            "**English**\n\n",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaa\n\n中文中文中文中文中文中文\n\n",
            "\\",
            "&amp;",
            "<b>",
            "<br>",
            "<br ",
            "a  \n",
            "---\n",
            "[a]: b\n",
            "Mr. ",
            "((",
            " /",
            "n. ",
            "人a",
            "人");
    private static final List<String> SIGNS = List.of(
            "*", "_", "`", "[", "]", "(", ")", "!", "<", ">", "#", "-", "=", "|", "~", "\\", "&", "\"", "“", "”", "a",
            " ", "\n", "\t", "。", ".", "1", "人", "{", "}", "/", ":", "\r", "\u2028");

    @Test
    @Timeout(300)
    void readsAnyRepeatedPatternInTimeThatGrowsWithTheText() {
        var units = units(70);
        for (int i = 0; i < units.size(); i++) {
            read(units.get(i), 64_000, i % 2 == 0 ? List.of() : List.of(LanguageTag.ENGLISH));
        }
        for (int i = 0; i < KNOWN.size(); i += 3) {
            read(KNOWN.get(i), 256_000, List.of(LanguageTag.ENGLISH));
        }
    }

    @Test
    void accountsForEveryCharacterOfThemToo() throws IntakeException {
        for (var unit : units(60)) {
            DraftAccount.assertComplete(
                    draft("Hello there, friends.\n\n" + unit.repeat(60), List.of(LanguageTag.ENGLISH)));
        }
    }

    @Test
    void tellsHowFarItIsAndStopsWhenItIsCancelled() throws IntakeException {
        var told = new ArrayList<Long>();
        var text = "A line of words.\n\n".repeat(500);
        Progress cancelling = (done, total) -> {
            assertThat(done).isBetween(0L, total);
            told.add(done);
            if (told.size() == 1200) {
                throw new CancelledException();
            }
        };
        var file = List.of(new SourceFile("a.md", text));
        assertThatThrownBy(() -> new Intake().readSources(file, List.of(LanguageTag.ENGLISH), cancelling))
                .isInstanceOf(CancelledException.class);
        assertThat(told).hasSize(1200).isSorted();
    }

    private static void read(String unit, int length, List<LanguageTag> languages) {
        try {
            draft("Hello there my friends. 大家好朋友们。\n\n" + unit.repeat(length / unit.length()), languages);
        } catch (IntakeException e) {
            assertThat(e.kind()).isEqualTo(IntakeException.Kind.ONE_LANGUAGE);
        }
    }

    private static Draft draft(String text, List<LanguageTag> languages) throws IntakeException {
        return new Intake().readSources(List.of(new SourceFile("a.md", text)), languages, Progress.none());
    }

    private static List<String> units(int most) {
        var random = new Random(16);
        var units = new ArrayList<>(KNOWN);
        while (units.size() < most) {
            var unit = new StringBuilder();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                unit.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
            units.add(unit.toString());
        }
        return units;
    }
}
