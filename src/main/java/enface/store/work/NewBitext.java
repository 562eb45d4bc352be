package enface.store.work;

import enface.align.Alignment;
import enface.text.VersionId;
import java.util.List;

/// How two versions of a work are aligned of which one at least is on its way into the library.
public record NewBitext(End source, End target, Alignment alignment) {

    /// One of the two versions.
    public sealed interface End {

        /// Its id, where those on their way have got theirs.
        default VersionId among(List<VersionId> arrived) {
            return switch (this) {
                case There(VersionId version) -> version;
                case Coming(int place) -> arrived.get(place);
            };
        }
    }

    /// One that is in the library.
    public record There(VersionId version) implements End {}

    /// One on its way, by its place among these.
    public record Coming(int place) implements End {}
}
