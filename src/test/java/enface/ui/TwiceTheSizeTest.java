package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Twice as large nothing is lost: a window of 1600 by 1000 on a screen set to 200 % has room for 800 by 500, and the
/// text of the versions is set in twice its size besides.
class TwiceTheSizeTest extends WindowTest {

    private final TreeMap<String, String> faults = new TreeMap<>();

    private void look(String told) {
        for (var language : List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE)) {
            var main = (Region)
                    ((StackPane) window.scene().getRoot()).getChildren().getFirst();
            window.model().settings().wordsProperty().set(new Words(language));
            main.setManaged(false);
            main.resizeRelocate(0, 0, 800, 500);
            for (int i = 0; i < 3; i++) {
                main.applyCss();
                main.layout();
            }
            Squeezed.in(main).forEach(f -> faults.putIfAbsent(f, told + " " + language));
        }
    }

    @Test
    void nothingIsCutAtTwoHundredPerCent(FxRobot robot) throws Exception {
        window.size(800, 500);
        robot.interact(() -> look("empty library"));
        window.openSample();
        robot.interact(() -> window.model().settings().type().scaleProperty().set(2));
        robot.interact(() -> look("study"));
        Pictures.take(window.scene(), "twice-study-zh");
        robot.interact(() -> window.model().screens().toPreferences());
        robot.interact(() -> look("preferences"));
        robot.interact(() -> window.model().screens().toHelp());
        robot.interact(() -> look("help"));
        Pictures.take(window.scene(), "twice-help-zh");
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(() -> robot.lookup(".cover").tryQuery().isPresent());
        robot.interact(() -> look("library"));
        Pictures.take(window.scene(), "twice-library-zh");
        assertThat(faults).isEmpty();
    }
}
