package enface.publish.parallel;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Side;
import enface.align.row.Row;
import enface.text.Called;
import enface.text.Metadata;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Writes an alignment as a translation memory, TMX 1.4b: a unit for every bead that has something on both sides.
public final class BeadsToTmx {

    private BeadsToTmx() {}

    /// The whole file as text, to be stored as UTF-8.
    public static String text(Alignment alignment, Side source, Side target) {
        var rows = alignment.beads().stream()
                .map(bead -> row(bead))
                .toList();
        var versions = List.of(version(1, Role.ORIGINAL, source), version(2, Role.TRANSLATION, target));
        var texts = new Parallel(Metadata.EMPTY, versions, rows, List.of(Optional.empty(), Optional.empty()));
        var out = new StringWriter();
        try {
            ToTmx.writePlain(texts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory does not fail
        }
        return out.toString();
    }

    private static Row row(Bead bead) {
        return new Row(List.of(bead.source(), bead.target()), bead.confidence());
    }

    private static Version version(long id, Role role, Side side) {
        return new Version(new VersionId(id), role, side.language(), new Called("", ""), false, side.text());
    }
}
