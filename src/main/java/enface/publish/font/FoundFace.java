package enface.publish.font;

import java.nio.file.Path;

/// A face of the system.
///
/// @param name by which a collection of faces in one file knows it
public record FoundFace(Path path, String name) implements FontFace {

    @Override
    public boolean isShaped() {
        return true;
    }

    @Override
    public boolean isBold() {
        return false;
    }
}
