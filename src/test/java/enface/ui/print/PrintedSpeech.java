package enface.ui.print;

import static enface.ui.WindowUnderTest.await;

import enface.ui.WindowTest;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/// A speech in two languages that was just imported, to be printed.
abstract class PrintedSpeech extends WindowTest {

    @BeforeEach
    void openTheSpeech(FxRobot robot) throws Exception {
        window.openBook(robot);
    }

    /// Opens the view of the pages.
    void print(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> window.find("#print-view").isPresent());
    }

    /// Which page is in sight, and of how many.
    String place() {
        return window.find("#print-place").map(n -> ((Labeled) n).getText()).orElse("");
    }

    static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
