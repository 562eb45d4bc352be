package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import enface.command.Command;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the window does the command line can do too, but for what only moves or lights the screen.
class CommandsThereTooTest {

    private static final Set<Command> OF_THE_SCREEN = EnumSet.of(
            Command.OPEN_SAMPLE,
            Command.COMMANDS,
            Command.HELP,
            Command.KEYS,
            Command.SHOW_TYPE,
            Command.THEME,
            Command.LANGUAGE,
            Command.FULL_SCREEN,
            Command.CARD_PLACE,
            Command.SENTENCE_BEFORE,
            Command.SENTENCE_AFTER,
            Command.LEVEL,
            Command.PAGE_BEFORE,
            Command.PAGE_AFTER,
            Command.START,
            Command.END,
            Command.PARAGRAPH,
            Command.NEXT_GAP,
            Command.SHOW_ROWS,
            Command.SHOW_OUTLINE,
            Command.COLUMNS,
            Command.VERSIONS,
            Command.UNHOOK,
            Command.HOOK_HERE,
            Command.MOVE_LEFT,
            Command.MOVE_RIGHT,
            Command.LIGHT_WORDS,
            Command.LARGER,
            Command.SMALLER,
            Command.USUAL_SIZE,
            Command.CHARACTERS,
            Command.READINGS,
            Command.POINTER_LOOK_UP,
            Command.JUSTIFY,
            Command.DIM,
            Command.LEVEL_SENTENCES,
            Command.PRACTISE_NEXT,
            Command.PRACTISE_BEFORE,
            Command.PRACTISE_UNWRITTEN,
            Command.HIDE,
            Command.REVEAL_SENTENCE,
            Command.REVEAL_WORD,
            Command.COVER_BACK,
            Command.COVER_AGAIN,
            Command.REVEAL_ALL,
            Command.NEXT_NOTE,
            Command.NOTE_BEFORE,
            Command.BACK_TO_WORK,
            Command.PLACE_MENU,
            Command.SELECT_ALL,
            Command.SELECT_BACK,
            Command.SELECT_ON,
            Command.SELECT_SENTENCE_BEFORE,
            Command.SELECT_SENTENCE_AFTER,
            Command.LET_GO);

    @TempDir
    private Path folder;

    @Test
    void onlyWhatMovesTheScreenIsMissingThere() {
        assertThat(Arrays.stream(Command.values())
                        .filter(c -> c.line().command().isEmpty()))
                .containsExactlyInAnyOrderElementsOf(OF_THE_SCREEN);
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void whatItIsCalledThereIsThere(Command command) {
        command.line().command().ifPresent(line -> {
            var arguments = (line + " --help").split(" ");
            var answer = new ProgramUnderTest(folder.resolve("library.enface")).run(arguments);
            assertThat(answer.status()).as(line).isZero();
            assertThat(answer.out()).contains("enface " + line);
        });
    }

    @Test
    void looksUpAWordInEitherDirection() {
        var program = new ProgramUnderTest(folder.resolve("library.enface"));
        assertThat(program.given("dictionary", "look-up", "耐心").out())
                .contains("nài xīn")
                .contains("patience");
        assertThat(program.given("dictionary", "look-up", "patience").out()).contains("耐心");
        var none = program.run("dictionary", "look-up", "qqqq");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("qqqq").contains("--lang");
    }

    @Test
    void removesAWorkAndNoOther() {
        var program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", ProgramUnderTest.SAME_LINE);
        program.given("import", ProgramUnderTest.BOOK);
        var works = program.given("list").lines();
        program.given("library", "remove", works.getFirst().replaceFirst("\t.*", ""));
        assertThat(program.given("list").lines()).containsExactlyElementsOf(works.subList(1, works.size()));
        assertThat(program.given("library", "check").out()).isEqualTo("ok\n");
        assertThat(program.run("library", "remove", "no such work").status()).isEqualTo(1);
    }
}
