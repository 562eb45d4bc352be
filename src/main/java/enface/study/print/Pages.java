package enface.study.print;

import enface.text.Version;
import java.util.List;

/// The pages that a person wants of a work.
///
/// @param versions at least one
public record Pages(Layout layout, List<Version> versions) {

    public Pages {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no version to print");
        }
    }
}
