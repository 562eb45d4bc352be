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
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTextTest {

    private static final List<Version> VERSIONS = List.of(
            version(1, Role.ORIGINAL, "en"),
            version(2, Role.TRANSLATION, "zh-Hans"),
            version(3, Role.TRANSLATION, "zh-Hans"));

    private static Version version(long id, Role role, String language) {
        return new Version(
                new VersionId(id),
                role,
                new LanguageTag(language),
                new Called("", ""),
                false,
                new VersionText(List.of(Paragraph.whole(Paragraph.Kind.BODY, "A"))));
    }

    @Test
    void anotherWorkFindsItsOwnVersions() {
        var exercise = new Exercise(
                Space.NONE,
                Gaps.TERMS,
                7,
                "",
                Optional.of(new VersionId(1)),
                Optional.of(new VersionId(3)),
                "",
                List.of(),
                true);
        var text = PlanText.of(new Layout(Plan.of(Kind.WORKSHEET).with(exercise), Paper.USUAL), VERSIONS);
        var same = List.of(
                version(8, Role.TRANSLATION, "zh-Hans"),
                version(9, Role.TRANSLATION, "zh-Hans"),
                version(7, Role.ORIGINAL, "en"));
        assertThat(PlanText.read(text, same).plan().exercise())
                .extracting(Exercise::gapped, Exercise::leftOut)
                .containsExactly(Optional.of(new VersionId(7)), Optional.of(new VersionId(9)));
        var fewer = List.of(version(5, Role.ORIGINAL, "zh-Hans"), version(6, Role.TRANSLATION, "fr"));
        assertThat(PlanText.read(text, fewer).plan().exercise())
                .extracting(Exercise::gapped, Exercise::leftOut)
                .containsExactly(Optional.empty(), Optional.of(new VersionId(5)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsChosenIsReadAsItWasWritten(Kind kind) {
        var exercise = new Exercise(
                Space.LINES,
                Gaps.WORDS,
                9,
                "a=b&c",
                Optional.of(new VersionId(3)),
                Optional.of(new VersionId(2)),
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
        var layout = new Layout(plan, paper);
        assertThat(PlanText.read(PlanText.of(layout, VERSIONS), VERSIONS)).isEqualTo(layout);
        assertThat(PlanText.of(layout, VERSIONS)).doesNotContain("\n", "\t");
    }

    @Test
    void whatAnotherProgramWroteIsAsItIsUsual() {
        var read = PlanText.read("kind=ROWS&level=STANZA&type=large&new=1&gapped=x", VERSIONS);
        assertThat(read).isEqualTo(Layout.of(Kind.ROWS));
        assertThatThrownBy(() -> PlanText.read("kind=POSTER", VERSIONS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanText.read("", VERSIONS)).isInstanceOf(IllegalArgumentException.class);
    }
}
