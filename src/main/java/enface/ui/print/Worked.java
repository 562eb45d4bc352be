package enface.ui.print;

import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Space;
import enface.text.VersionId;
import java.util.List;
import java.util.Optional;

/// An exercise with one thing changed.
record Worked(Exercise of) {

    Exercise space(Space now) {
        return with(now, of.gaps(), of.every(), of.gapCategory(), of.gapped());
    }

    Exercise gaps(Gaps now) {
        return with(of.space(), now, of.every(), of.gapCategory(), of.gapped());
    }

    Exercise every(double now) {
        return with(of.space(), of.gaps(), (int) now, of.gapCategory(), of.gapped());
    }

    Exercise gapCategory(String now) {
        return with(of.space(), of.gaps(), of.every(), now, of.gapped());
    }

    Exercise gapped(Optional<VersionId> now) {
        return with(of.space(), of.gaps(), of.every(), of.gapCategory(), now);
    }

    private Exercise with(Space space, Gaps gaps, int every, String category, Optional<VersionId> gapped) {
        return new Exercise(
                space,
                gaps,
                every,
                category,
                gapped,
                of.leftOut(),
                of.questionCategory(),
                of.questions(),
                of.answers());
    }

    Exercise leftOut(Optional<VersionId> now) {
        return asking(now, of.questionCategory(), of.questions(), of.answers());
    }

    Exercise questionCategory(String now) {
        return asking(of.leftOut(), now, of.questions(), of.answers());
    }

    Exercise questions(List<String> now) {
        return asking(of.leftOut(), of.questionCategory(), now, of.answers());
    }

    Exercise answers(boolean now) {
        return asking(of.leftOut(), of.questionCategory(), of.questions(), now);
    }

    private Exercise asking(Optional<VersionId> leftOut, String category, List<String> questions, boolean answers) {
        return new Exercise(
                of.space(),
                of.gaps(),
                of.every(),
                of.gapCategory(),
                of.gapped(),
                leftOut,
                category,
                questions,
                answers);
    }
}
