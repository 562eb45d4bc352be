package enface.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enface.language.cut.Words;
import enface.store.practice.Attempts.Attempt;
import enface.study.setting.Settings.Light;
import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Writing a translation of one's own, and comparing it with the published one.
class PractiseTest extends WindowTest {

    private static final String LONG =
            "在座的各位邻居、各位朋友，还有四十年来一直相信这座钟、也因此迟到了四十年的所有人——无论你们今晚是怎么来的，走着来的，还是坐着别人的车来的，我都要先向你们说一声对不起：";

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> {
            window.study().reading().show(window.study().work().versions().subList(0, 2));
            window.panes().requestFocus();
        });
    }

    private TextArea field(FxRobot robot) {
        return robot.lookup("#practice-text").queryAs(TextArea.class);
    }

    private String textOf(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> field(robot).setText(text));
    }

    private void choose(FxRobot robot, String item) {
        robot.interact(() -> robot.lookup("#practice-attempts").queryAs(MenuButton.class).getItems().stream()
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<Attempt> stored() {
        return window.library().attempts().of(window.study().work().work().id());
    }

    private void awaitLines(int count) throws Exception {
        WindowUnderTest.await(() -> WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> window.scene()
                                .getRoot()
                                .lookupAll(".attempt-line")
                                .size())
                == count);
    }

    private void saved() throws Exception {
        WindowUnderTest.await(() -> window.study().practice().savedProperty().get());
    }

    @Test
    void writesSentenceBySentenceByKeysAlone(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.P);
        assertThat(window.sees("#practice")).isTrue();
        assertThat(field(robot).isFocused()).isTrue();
        assertThat(textOf(robot, "#practice-source")).startsWith("Neighbours, friends");
        assertThat(field(robot).getText())
                .as("the key that opens it is not typed")
                .isEmpty();
        robot.write("ni hao");
        assertThat(field(robot).getText()).isEqualTo("ni hao");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("xie xie");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(window.panes().getCurrentRow()).isEqualTo(2);
        assertThat(textOf(robot, "#practice-progress")).isEqualTo("2 of 26 sentences");
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(field(robot).getText()).isEqualTo("xie xie");
        saved();
        assertThat(stored()).extracting(Attempt::name, Attempt::written).containsExactly(tuple("Attempt 1", 2));
        assertThat(textOf(robot, "#status-saved")).isEqualTo("Saved");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field(robot).getText()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field(robot).getText()).as("the sentence before it").isEmpty();
        assertThat(textOf(robot, "#practice-progress")).isEqualTo("0 of 26 sentences");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.panes().isFocused()).isTrue();
        robot.push(KeyCode.P);
        assertThat(window.sees("#practice")).isFalse();
        assertThat(window.study().covers().isActive()).isFalse();
    }

    @Test
    void writesWithTheMouseAndFollowsAClickInTheText(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#practise");
        type(robot, "各位：");
        robot.clickOn("#practice-next");
        type(robot, "谢谢等候。");
        var third =
                window.study().work().versions().getFirst().text().rangeOf(3).from();
        robot.clickOn(window.panes()
                .boundsOnScreen(
                        window.study().work().versions().getFirst().id(),
                        third.paragraph(),
                        new TextSpan(third.offset(), third.offset() + 4))
                .map(b -> new Point2D(b.getCenterX(), b.getCenterY()))
                .orElseThrow());
        assertThat(textOf(robot, "#practice-source")).startsWith("Tonight it will be right");
        assertThat(field(robot).getText()).isEmpty();
        robot.clickOn("#practice-open");
        assertThat(textOf(robot, "#practice-source")).startsWith("When the council");
        robot.clickOn("#practice-previous");
        assertThat(textOf(robot, "#practice-source")).startsWith("Tonight it will be right");
        robot.clickOn("#practice-close");
        assertThat(window.sees("#practice")).isFalse();
        assertThat(stored()).extracting(Attempt::written).containsExactly(2);
    }

    @Test
    void goesOnAfterTheWorkWasClosedWhereOneLeftOff(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.P);
        type(robot, "各位：");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        type(robot, "谢谢等候。");
        robot.interact(() -> window.model().toLibrary());
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(stored())
                .extracting(Attempt::written)
                .as("typed and left at once")
                .containsExactly(2);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.P);
        assertThat(field(robot).getText()).isEqualTo("谢谢等候。");
    }

    @Test
    void comparesTheFarthestFirstAndJumps(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.P);
        robot.clickOn("#practice-compare");
        assertThat(textOf(robot, "#attempt-verdict")).startsWith("Nothing to compare yet.");
        Pictures.take(window.scene(), "practise-empty-light-en");
        robot.clickOn("#practice-compare");
        type(robot, LONG);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        type(robot, "谢谢你们的等待。");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        saved();
        Pictures.take(window.scene(), "practise-light-en");
        choose(robot, "practice-new-zh-Hans");
        type(robot, "各位街坊，各位朋友，还有四十年来信了这座钟而迟到的人：");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        type(robot, "谢谢大家的等待。");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        saved();
        robot.clickOn("#practice-compare");
        awaitLines(2);
        assertThat(textOf(robot, "#attempt-figures")).matches("chrF\\+\\+ \\d+ · TER \\d+%");
        var curve = robot.lookup("#attempt-curve").queryAs(AttemptCurve.class);
        WindowUnderTest.await(() -> WaitForAsyncUtils.waitForAsyncFx(5_000, curve::dots) == 2);
        Pictures.take(window.scene(), "practise-compare-light-en");
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(6, 0)));
        robot.clickOn("#attempt-line-1");
        assertThat(window.panes().getCurrentRow()).isEqualTo(1);
        robot.interact(() -> window.model().settings().toggleDark(false));
        robot.interact(() -> window.model().settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE)));
        WindowUnderTest.await(() -> window.sees("#practice"));
        window.size(1600, 990);
        robot.interact(() -> window.study().practice().next());
        Pictures.take(window.scene(), "practise-dark-zh-wide");
        robot.interact(() ->
                robot.lookup("#practice-compare").queryAs(ToggleButton.class).fire());
        awaitLines(2);
        Pictures.take(window.scene(), "practise-compare-dark-zh-wide");
        window.size(1000, 700);
        for (var light : List.of(Light.SEPIA, Light.CONTRAST)) {
            robot.interact(() -> window.model().settings().lightProperty().set(light));
            for (var locale : List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE)) {
                picture(robot, light.name().toLowerCase(Locale.ROOT), locale);
            }
        }
    }

    /// What is written, and how it compares, in one light and language.
    private void picture(FxRobot robot, String light, Locale locale) throws Exception {
        var name = light + "-" + locale.getLanguage();
        robot.interact(() -> window.model().settings().wordsProperty().set(new Words(locale)));
        WindowUnderTest.await(() -> window.sees("#practice"));
        Pictures.take(window.scene(), "practise-" + name);
        robot.interact(() ->
                robot.lookup("#practice-compare").queryAs(ToggleButton.class).fire());
        awaitLines(2);
        Pictures.take(window.scene(), "practise-compare-" + name);
    }

    @Test
    void anAttemptIsRenamedDeletedAndBroughtBack(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.P);
        type(robot, "各位：");
        saved();
        robot.interact(
                () -> robot.lookup("#practice-name").queryAs(TextField.class).setText("Monday"));
        robot.clickOn("#practice-name").push(KeyCode.ENTER);
        assertThat(stored()).extracting(Attempt::name).containsExactly("Monday");
        choose(robot, "practice-delete");
        assertThat(stored()).isEmpty();
        assertThat(field(robot).getText()).isEmpty();
        robot.interact(() -> window.model()
                .messages()
                .take(window.model()
                        .messages()
                        .messageProperty()
                        .get()
                        .orElseThrow()
                        .offer()
                        .orElseThrow()));
        assertThat(stored()).extracting(Attempt::name).containsExactly("Monday");
        assertThat(field(robot).getText()).isEqualTo("各位：");
        choose(robot, "practice-delete");
        window.letMessagesGo();
        choose(robot, "practice-bring-back");
        assertThat(stored()).as("after the message is gone too").hasSize(1);
        assertThat(field(robot).getText()).isEqualTo("各位：");
    }

    @Test
    void theAttemptCanStandInAPaneAndBeNotedOn(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.P);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        type(robot, "谢谢等候。");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        type(robot, "钟停了。");
        robot.clickOn("#practice-close");
        var own = window.study().work().versions().getLast();
        assertThat(own.by()).isEqualTo("Mei · Attempt 1");
        robot.interact(() -> window.study()
                .reading()
                .show(List.of(window.study().work().versions().getFirst(), own)));
        robot.interact(() -> {
            window.panes().setCurrentRow(1);
            window.panes().requestFocus();
        });
        Pictures.take(window.scene(), "practise-in-a-pane-light-en");
        robot.push(KeyCode.N);
        robot.write("shorter");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.study().notes().notes())
                .anySatisfy(note ->
                        assertThat(note.targets()).anyMatch(t -> t.quote().equals("谢谢等候。")));
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.P);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        type(robot, "各位：");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        WindowUnderTest.await(() -> window.study()
                        .reading()
                        .shownProperty()
                        .get()
                        .versions()
                        .getLast()
                        .text()
                        .segmentCount()
                == 3);
        assertThat(window.study()
                        .reading()
                        .shownProperty()
                        .get()
                        .versions()
                        .getLast()
                        .text()
                        .segments())
                .as("what is shown follows what is written")
                .containsExactly("各位：", "谢谢等候。", "钟停了。");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.panes().getCurrentRow()).isEqualTo(1);
    }

    @Test
    void aWorkWithoutATranslationInTheLanguageSaysSo(FxRobot robot) throws Exception {
        open(robot);
        assertThat(window.study().practice().languages())
                .extracting(l -> l.value())
                .containsExactly("zh-Hans", "en");
        robot.push(KeyCode.P);
        choose(robot, "practice-new-en");
        assertThat(window.study().covers().hidden()).isEmpty();
        assertThat(Optional.ofNullable(robot.lookup("#practice-attempts").queryAs(MenuButton.class))
                        .map(MenuButton::getItems)
                        .map(items -> items.stream().map(MenuItem::getId).toList())
                        .orElseThrow())
                .contains("practice-new-zh-Hans");
    }
}
