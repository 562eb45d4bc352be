package enface.study.print;

import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Kind;

/// What kind of pages is wanted and on what paper, of whatever work.
public record Layout(Plan plan, Paper paper) {

    /// A kind of pages as it is usual.
    public static Layout of(Kind kind) {
        return new Layout(Plan.of(kind), Paper.USUAL);
    }

    public Layout with(Plan now) {
        return new Layout(now, paper);
    }

    public Layout with(Paper now) {
        return new Layout(plan, now);
    }
}
