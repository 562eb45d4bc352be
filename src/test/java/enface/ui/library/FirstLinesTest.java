package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.ui.WindowTest;
import java.util.Locale;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class FirstLinesTest extends WindowTest {

    @Test
    void areLaidOutBesideTheWindowsThreadAndLeaveTheWindowAlone(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        var before = window.panes().getPosition();
        assertThat(Platform.isFxApplicationThread()).isFalse();
        assertThat(FirstLines.layOut(new Words(Locale.UK))).isBetween(3, 40);
        robot.interact(() -> window.panes().scrollBy(30));
        assertThat(window.panes().getPosition()).isNotEqualTo(before);
    }
}
