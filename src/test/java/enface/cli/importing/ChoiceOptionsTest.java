package enface.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import enface.intake.choice.Choices;
import enface.intake.choice.Way;
import enface.language.cut.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Options say of files what the view of what was recognised says.
class ChoiceOptionsTest {

    @Command
    private static final class Line {
        @Mixin
        private final ChoiceOptions options = new ChoiceOptions();
    }

    private static final Choices BEFORE =
            Choices.NONE.with("old.md", file -> file.with(Way.TABLE)).withRemarks(false);

    private static Choices parsed(String... arguments) {
        var line = new Line();
        new CommandLine(line).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return line.options.ofFiles(BEFORE, new Words(Locale.UK));
    }

    @Test
    void aFileIsMeantByItsNameAndElseAllAre() {
        var choices = parsed("--shape", "verse", "--shape", "talk.md=one-text", "--header", "false");
        assertThat(choices.of("other.md").way()).isEqualTo(Way.VERSE);
        assertThat(choices.of("talk.md").way()).isEqualTo(Way.ONE_TEXT);
        assertThat(choices.of("talk.md").headed()).contains(false);
    }

    @Test
    void whatWasSaidBeforeHoldsUntilItIsToBeForgotten() {
        var choices = parsed("--shape", "talk.md=verse");
        assertThat(choices.of("old.md").way()).isEqualTo(Way.TABLE);
        assertThat(choices.remarks()).isFalse();
        var anew = parsed("--as-found", "--shape", "talk.md=verse");
        assertThat(anew).isEqualTo(Choices.NONE.with("talk.md", file -> file.with(Way.VERSE)));
    }

    @Test
    void whatIsNoValueIsSaidWithThoseThereAre() {
        assertThat(catchThrowable(() -> parsed("--shape", "round")))
                .hasMessageContaining("round")
                .hasMessageContaining("in-turn");
        assertThat(catchThrowable(() -> parsed("--column", "x=en"))).hasMessageContaining("x=en");
    }
}
