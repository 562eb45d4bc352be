package enface.store.correct;

import enface.align.Alignment;
import enface.store.work.NewBitext;
import enface.store.work.NewWork.NewVersion;
import enface.text.Metadata;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whole versions that come into a work, go out of it or are given another text, in one step.
///
/// @param known what the texts were that it was made for; where one is another by now, nothing is done
/// @param coming those on their way
/// @param bitexts how they are aligned, and others with them
/// @param metadata what is known of the work from then on, where that changes
public record Exchange(
        Map<VersionId, VersionText> known,
        List<Coming> coming,
        List<NewBitext> bitexts,
        List<VersionId> going,
        Optional<Metadata> metadata) {

    /// A version on its way.
    ///
    /// @param inPlaceOf whose text it is from then on; nothing for one that is new
    public record Coming(NewVersion version, Optional<VersionId> inPlaceOf) {}

    public Exchange {
        known = Map.copyOf(known);
        coming = List.copyOf(coming);
        bitexts = List.copyOf(bitexts);
        going = List.copyOf(going);
    }

    /// A version that goes, and no more.
    public static Exchange without(VersionId version) {
        return new Exchange(Map.of(), List.of(), List.of(), List.of(version), Optional.empty());
    }

    /// A work that is to become part of another one.
    ///
    /// @param from the work that is one no more
    /// @param twins versions of it whose texts the other work has too, and which those are
    /// @param alignments how its other versions are aligned with the original that stays; no attempts
    /// @param known the texts as they were known when that was found out
    /// @param metadata what is known of both
    public record Merge(
            WorkId from,
            Map<VersionId, VersionId> twins,
            Map<VersionId, Alignment> alignments,
            Map<VersionId, VersionText> known,
            Metadata metadata) {

        public Merge {
            twins = Map.copyOf(twins);
            alignments = Map.copyOf(alignments);
            known = Map.copyOf(known);
        }
    }
}
