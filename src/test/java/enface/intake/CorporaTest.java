package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Real books and speeches, in the shapes in which people keep them.
class CorporaTest {

    private static Draft read(Path file) throws IntakeException {
        return new Intake().read(List.of(file), List.of(), Progress.none());
    }

    @Test
    void readsThePeoplesOwnBook() throws IntakeException {
        var draft = read(Corpora.file("seed/speech.en-zh.md"));
        assertThat(draft.works()).hasSize(1);
        var work = draft.works().getFirst();
        assertThat(work.versions()).hasSize(2).allSatisfy(v -> {
            assertThat(v.paragraphs()).hasSize(14);
            assertThat(v.unfinished()).isTrue();
        });
        assertThat(work.versions()).extracting(v -> v.language().value()).containsExactly("en", "zh-Hans");
        assertThat(draft.report().joins())
                .extracting(Join::how)
                .containsExactly(How.SPACE, How.SPACE, How.NOTHING, How.NOTHING);
        assertThat(draft.report().doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.NO_TEXT_FOR_TITLE)
                .hasSize(1);
        assertThat(draft.report().leftOut())
                .filteredOn(l -> l.reason() == Reason.CONTENTS)
                .hasSize(4);
        for (var field : List.of(Field.TITLE, Field.OCCASION, Field.SPEAKER, Field.PLACE, Field.DATE)) {
            assertThat(work.metadata().of(field))
                    .as(field.name())
                    .containsOnlyKeys(LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE);
        }
        DraftAccount.assertComplete(draft);
    }

    @ParameterizedTest
    @CsvSource({
        "speeches/may-2017-new-year.YoungBear.md, 7, 7",
        "speeches/trump-2017-inaugural.YoungBear.md, 39, 39",
        "speeches/declaration-of-independence.lailai0916.mdx, 35, 35"
    })
    void readsSpeechesParagraphByParagraph(String name, int english, int chinese) throws IntakeException {
        var draft = read(Corpora.file(name));
        var versions = draft.works().getFirst().versions();
        assertThat(versions).extracting(v -> v.language().value()).containsExactly("en", "zh-Hans");
        assertThat(versions.get(0).paragraphs())
                .filteredOn(p -> p.paragraph().kind() == Kind.BODY)
                .hasSize(english);
        assertThat(versions.get(1).paragraphs())
                .filteredOn(p -> p.paragraph().kind() == Kind.BODY)
                .hasSizeBetween(chinese, chinese + 1);
        DraftAccount.assertComplete(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"may-2017-new-year.YoungBear", "trump-2017-inaugural.YoungBear"})
    void hasTheVeryParagraphsThatPeopleSetApart(String name) throws IntakeException, IOException {
        var versions = read(Corpora.file("speeches/" + name + ".md"))
                .works()
                .getFirst()
                .versions();
        for (var version : versions) {
            var gold = Corpora.file(
                    "speeches/gold/" + name + "." + version.language().language() + ".txt");
            var expected =
                    Files.readAllLines(gold).stream().map(CorporaTest::bare).toList();
            assertThat(version.paragraphs().stream().map(p -> bare(p.paragraph().text())))
                    .containsExactlyElementsOf(expected);
        }
    }

    /// A text without what only marks it up.
    private static String bare(String text) {
        return text.replaceAll("[*\\s]", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quick-Start-Guide",
                "Tutorials/Cron-Trigger-Tutorial",
                "Tutorials/Lesson-1",
                "Tutorials/Lesson-2",
                "Tutorials/Lesson-3",
                "Tutorials/Lesson-4",
                "Tutorials/Lesson-5",
                "Tutorials/Lesson-6",
                "Tutorials/Lesson-7",
                "Tutorials/Lesson-8",
                "Tutorials/Lesson-9",
                "Tutorials/Lesson-10",
                "Tutorials/Lesson-11",
                "Tutorials/Lesson-12"
            })
    void readsInterleavedDocumentation(String folder) throws IntakeException {
        var draft = read(Corpora.file("documents/quartz-interleaved/" + folder + "/README.md"));
        var work = draft.works().getFirst();
        assertThat(work.versions()).extracting(v -> v.language().value()).containsExactly("en", "zh-Hans");
        assertThat(work.metadata().only(LanguageTag.ENGLISH, Field.TITLE)).isPresent();
        assertThat(draft.report().joins()).isEmpty();
        DraftAccount.assertComplete(draft);
    }
}
