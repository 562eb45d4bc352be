package enface.study.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Citations;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.Level;
import enface.publish.Plan.NotesAt;
import enface.publish.Plan.Space;
import enface.publish.Plan.WordsOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTextTest {

    @ParameterizedTest
    @EnumSource
    void whatIsChosenIsReadAsItWasWritten(Kind kind) {
        var exercise = new Exercise(
                Space.LINES,
                Gaps.WORDS,
                9,
                "a=b&c",
                Optional.empty(),
                Optional.empty(),
                "question",
                List.of("为什么？", "a\tb & c"),
                false);
        var plan = Plan.of(kind)
                .with(Set.of(Layer.TERMS))
                .with(NotesAt.MARGIN)
                .with(Level.PARAGRAPH)
                .with(exercise)
                .with(WordsOf.TERMS)
                .with(Citations.GB_T_7714);
        var paper = new Paper(Paper.Size.B5, true, 17, 12.5);
        assertThat(PlanText.read(PlanText.of(plan, paper))).isEqualTo(new PlanText.Read(plan, paper));
        assertThat(PlanText.of(plan, paper)).doesNotContain("\n", "\t");
    }

    @Test
    void whatAnotherProgramWroteIsAsItIsUsual() {
        var read = PlanText.read("kind=ROWS&level=STANZA&type=large&new=1");
        assertThat(read).isEqualTo(new PlanText.Read(Plan.of(Kind.ROWS), Paper.USUAL));
        assertThatThrownBy(() -> PlanText.read("kind=POSTER")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanText.read("")).isInstanceOf(IllegalArgumentException.class);
    }
}
