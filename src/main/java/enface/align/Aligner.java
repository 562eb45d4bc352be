package enface.align;

import enface.job.Progress;

/// Finds the alignment of two versions.
public interface Aligner {

    /// Aligns two texts; either may be empty. The result is the same for the same input.
    ///
    /// Safe to call from several threads at once.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    Alignment align(Side source, Side target, Progress progress);
}
