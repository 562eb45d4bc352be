package enface.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.setting.Settings.Light;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What nobody expected is told in one window, with what was being done, what is safe and a report.
class ErrorWindowTest extends WindowTest {

    private Thread.UncaughtExceptionHandler before = (_, _) -> {};

    @BeforeEach
    void catchAll() throws Exception {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(window.errors());
        window.size(1000, 700);
        window.openSample();
    }

    @AfterEach
    void putBack() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> List.copyOf(Window.getWindows()).stream()
                        .filter(ErrorWindowTest::isErrorWindow)
                        .forEach(Window::hide));
    }

    private static boolean isErrorWindow(Window window) {
        return window.isShowing()
                && window.getScene() != null
                && window.getScene().getRoot().lookup("#error-report") != null;
    }

    private static long windows() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .filter(ErrorWindowTest::isErrorWindow)
                        .count());
    }

    private static void fail(Throwable error) {
        Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), error);
    }

    private static RuntimeException fault() {
        return new IllegalStateException("a fault made for the test");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void anErrorOfAListenerSaysWhatWasBeingDoneAndWhatIsSafe(FxRobot robot) throws Exception {
        robot.clickOn("#show-rows");
        var value = new SimpleIntegerProperty();
        value.addListener(_ -> {
            throw fault();
        });
        robot.interact(() -> value.set(1));
        WindowUnderTest.await(() -> windows() == 1);
        assertThat(text(robot, "#error-doing")).endsWith("Rows");
        assertThat(text(robot, "#error-safe"))
                .startsWith("Everything you typed is in your library")
                .contains(".enface");
        var report = robot.lookup("#error-report").queryAs(TextArea.class).getText();
        assertThat(report).contains("IllegalStateException: a fault made for the test", "Rows", "Java 2");
        robot.interact(() -> robot.lookup("#error-copy").queryButton().fire());
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(report);
        assertThat(windows()).as("it stays open").isEqualTo(1);
        Pictures.take(window.scene(), "error-light-en");
        robot.interact(() -> robot.lookup("#error-close").queryButton().fire());
        WindowUnderTest.await(() -> windows() == 0);
        robot.push(KeyCode.L);
        assertThat(window.model().settings().rowsProperty().get())
                .as("it goes on")
                .isFalse();
    }

    @Test
    void anErrorOfATaskEndsThereToo(FxRobot robot) throws Exception {
        robot.interact(() -> window.model()
                .tasks()
                .run(
                        "Boiling",
                        _ -> {
                            throw fault();
                        },
                        _ -> {}));
        WindowUnderTest.await(() -> windows() == 1);
        assertThat(robot.lookup("#error-report").queryAs(TextArea.class).getText())
                .contains("a fault made for the test");
        assertThat(window.model().messages().messageProperty().get()).isEmpty();
    }

    @Test
    void anErrorOfAnotherThreadEndsThereTooAndInChinese(FxRobot robot) throws Exception {
        window.choose("language");
        robot.interact(() -> window.model().settings().lightProperty().set(Light.DARK));
        var thread = Thread.ofVirtual().start(() -> fail(new StackOverflowError()));
        thread.join();
        WindowUnderTest.await(() -> windows() == 1);
        assertThat(text(robot, "#error-safe")).startsWith("你输入的内容都已存入");
        Pictures.take(window.scene(), "error-dark-zh");
    }

    @Test
    void manyErrorsAreOneWindowUntilThePersonDoesSomethingAgain(FxRobot robot) throws Exception {
        robot.interact(() -> {
            for (int i = 0; i < 200; i++) {
                fail(fault());
            }
        });
        WindowUnderTest.await(() -> windows() == 1);
        robot.interact(() -> robot.lookup("#error-close").queryButton().fire());
        WindowUnderTest.await(() -> windows() == 0);
        robot.interact(() -> fail(fault()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(windows()).as("the same again, unasked").isZero();
        robot.push(KeyCode.DOWN);
        robot.interact(() -> fail(fault()));
        WindowUnderTest.await(() -> windows() == 1);
    }

    @Test
    void whatIsNotSavedYetIsSaid(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.panes().setCurrentRow(1);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.interact(() -> {
            robot.lookup("#note-text").queryAs(TextArea.class).setText("Not yet");
            fail(fault());
        });
        WindowUnderTest.await(() -> windows() == 1);
        WindowUnderTest.await(() -> text(robot, "#error-safe").startsWith("Everything you typed"));
        assertThat(robot.lookup("#error-report").queryAs(TextArea.class).getText())
                .as("what is typed is not told")
                .doesNotContain("Not yet");
    }
}
