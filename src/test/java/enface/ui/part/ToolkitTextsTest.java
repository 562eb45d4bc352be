package enface.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What is written in labels and fields keeps within its lines in every script, and quotations keep their marks.
@ExtendWith(ApplicationExtension.class)
class ToolkitTextsTest {

    @BeforeEach
    void mend() {
        WaitForAsyncUtils.waitForAsyncFx(30_000, Theme::loadFonts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "הגשר ישן. הוא נשא אותנו 100 שנה (ויותר), והוא יישא אותנו שוב.",
                "الجسر قديم. لقد حملنا 100 عام (وأكثر)، وسوف يحملنا مرة أخرى.",
                "สะพานนี้เก่าแล้ว มันพาเราข้ามมานานกว่า 100 ปี และจะพาเราข้ามอีกครั้ง",
                "पुल पुराना है। इसने हमें सौ साल तक ढोया है, और यह हमें फिर ढोएगा।",
                "Two at the bridge 👩‍👩‍👧 👍🏽 and one flag 🇫🇷 over the river, all day long.",
                "e\u0301te\u0301 un vieux pont a\u0300 la rivie\u0300re, et un pre\u0301 derrie\u0300re le pont"
            })
    void everyLineEndsInsideItsWidth(String written) {
        for (int width = 60; width <= 360; width += 7) {
            var text = new Text(written.repeat(3));
            text.setWrappingWidth(width);
            int wide = width;
            WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
                new Scene(new Pane(text));
                text.applyCss();
                assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(wide + 1.0);
                assertThat(text.getBoundsInLocal().getWidth()).isLessThanOrEqualTo(wide + 40.0);
            });
        }
    }

    @Test
    void aLabelRunsAsItsWordsDo() {
        assertThat(label("הגשר ישן").getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(label("100 שנה").getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(label("The bridge (الجسر)").getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
        assertThat(label("桥很老").getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
    }

    @Test
    void aLabelFollowsItsWords() {
        var label = label("The bridge");
        label.setText("다리");
        assertThat(label.getPseudoClassStates()).extracting(Object::toString).contains("in-korean");
        label.setText("The bridge");
        assertThat(label.getPseudoClassStates()).isEmpty();
    }

    @Test
    void aQuotationIsToldAsItIs() {
        assertThat(Controls.quoted("The bridge")).isEqualTo("“The bridge”");
        assertThat(Controls.quoted("הגשר ישן.").replaceAll("[\u200E\u200F]", ""))
                .isEqualTo("“הגשר ישן.”");
    }

    private static Label label(String text) {
        return Controls.label(text);
    }
}
