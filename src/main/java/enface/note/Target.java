package enface.note;

import enface.text.TextRange;
import enface.text.VersionId;

/// One passage a note is about, remembered in two ways: where it stood, and what it said.
///
/// @param version [#GONE] where it is of a version that is no more
/// @param quote the passage itself, a line break between paragraphs; empty for a place between two sentences
/// @param prefix what stood before it, up to [#CONTEXT] characters
/// @param suffix what stood after it, up to [#CONTEXT] characters
public record Target(VersionId version, TextRange range, String quote, String prefix, String suffix) {

    /// How many UTF-16 units of context are kept on each side, at most.
    public static final int CONTEXT = 32;

    /// In place of a version that is no more.
    public static final VersionId GONE = new VersionId(0);

    /// The same passage of another version.
    public Target on(VersionId other) {
        return new Target(other, range, quote, prefix, suffix);
    }

    /// Whether it is a place where something could stand and does not.
    public boolean isGap() {
        return quote.isEmpty();
    }

    public boolean isGone() {
        return version.equals(GONE);
    }
}
