package enface.align.score;

import enface.align.search.Step;
import java.util.List;

/// Tells whether two texts correspond at all, since lengths alone may agree by chance.
public interface Witness {

    /// How far the texts bear out beads that were found in them, 0 to 1; 1 where they cannot tell.
    double bearsOut(List<Step> beads);
}
