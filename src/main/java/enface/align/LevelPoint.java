package enface.align;

import enface.text.VersionId;

/// What a reader said of where a version is to stand: when its alignment would bring one of its segments to the
/// reading line, another of them belongs there, and the like around it.
///
/// @param segment where the alignment puts the version
/// @param shown where the reader put it
public record LevelPoint(VersionId version, int segment, int shown) {

    public LevelPoint {
        if (segment < 0 || shown < 0) {
            throw new IllegalArgumentException("no segments: " + segment + ", " + shown);
        }
    }

    /// By how many segments the version is moved on; negative where it is held back.
    public int offset() {
        return shown - segment;
    }
}
