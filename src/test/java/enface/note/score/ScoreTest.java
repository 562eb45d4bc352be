package enface.note.score;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Category;
import enface.note.Explained;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Scheme;
import enface.note.Severity;
import enface.note.Targets;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What errors weigh, and in which version they were made.
class ScoreTest {

    private static final Version ORIGINAL = version(1, Role.ORIGINAL);
    private static final Version TRANSLATION = version(2, Role.TRANSLATION);
    private static final Scheme ERRORS = new Scheme(
            "errors",
            false,
            Explained.NOTHING,
            List.of(new Category("wrong", "#000000", "#ffffff", Explained.NOTHING)),
            List.of(new Severity("minor", 1, Explained.NOTHING), new Severity("major", 5, Explained.NOTHING)));

    private static Version version(long id, Role role) {
        var text = new VersionText(List.of(Paragraph.whole(Kind.BODY, "One two three four five.")));
        return new Version(new VersionId(id), role, LanguageTag.ENGLISH, "", false, text);
    }

    private static Note error(String severity, Version... on) {
        var targets = List.of(on).stream()
                .map(v -> Targets.of(v.text(), v.id(), TextRange.of(0, new TextSpan(0, 3))))
                .toList();
        return new Note(
                        new NoteId(1),
                        new WorkId(1),
                        targets,
                        "wrong",
                        List.of(),
                        "",
                        "Mei",
                        Instant.EPOCH,
                        Instant.EPOCH)
                .withSeverity(severity);
    }

    @Test
    void anErrorWithoutASeverityCountsAsTheLightest() {
        var score = Score.of(TRANSLATION, List.of(error("", TRANSLATION), error("major", TRANSLATION)), ERRORS);
        assertThat(score.points()).isEqualTo(6);
        assertThat(score.perHundred()).isEqualTo(120);
    }

    @Test
    void anErrorOnAPassageAndItsTranslationWasMadeInTheTranslation() {
        var notes = List.of(error("major", ORIGINAL, TRANSLATION));
        assertThat(Score.of(ORIGINAL, notes, ERRORS).errors()).isZero();
        assertThat(Score.of(TRANSLATION, notes, ERRORS).points()).isEqualTo(5);
    }

    @Test
    void anErrorOnTheOriginalAloneIsOneOfTheOriginal() {
        assertThat(Score.of(ORIGINAL, List.of(error("", ORIGINAL)), ERRORS).errors())
                .isEqualTo(1);
    }
}
