package enface.publish.font;

import java.io.IOException;
import java.nio.file.Path;

/// A face that can be embedded in a PDF: one of the program's own or one found on the system.
public sealed interface FontFace permits Face, FoundFace {

    /// Where its file lies.
    Path path() throws IOException;

    /// Whether its letters are put together by rules of its own, and so go through a [Shaper].
    boolean isShaped();

    /// Whether its strokes are those of a bold type.
    boolean isBold();
}
