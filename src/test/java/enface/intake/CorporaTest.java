package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Books and speeches in the shapes in which people keep them: two of our own always, and real ones where they are at
/// hand.
class CorporaTest {

    /// Not one of the paragraphs that somebody set apart is joined, cut or lost.
    @Test
    void readsASpeechParagraphByParagraph() throws IntakeException, IOException {
        var file = Corpora.fixture("toast.en-zh.md");
        var expected = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .toList();
        var draft = read(file);
        var versions = draft.works().getFirst().versions();
        var titles = draft.works().getFirst().metadata().of(Field.TITLE).values();

        assertThat(versions).extracting(v -> v.language().value()).containsExactly("en", "zh-Hans");
        for (int side = 0; side < 2; side++) {
            int own = side;
            var texts = IntStream.range(0, expected.size())
                    .filter(i -> i % 2 == own)
                    .mapToObj(expected::get)
                    .filter(text -> !titles.contains(text))
                    .toList();
            assertThat(versions.get(side).paragraphs())
                    .extracting(p -> p.paragraph().text())
                    .containsExactlyElementsOf(texts);
        }
        assertThat(draft.report().joins()).isEmpty();
        DraftAccount.assertComplete(draft);
    }

    @Test
    void readsAManualOfBothLanguagesInTurn() throws IntakeException {
        var draft = read(Corpora.fixture("manual.en-zh.md"));
        var work = draft.works().getFirst();
        var english = work.versions().get(0).text();
        var chinese = work.versions().get(1).text();

        assertThat(work.metadata().only(LanguageTag.ENGLISH, Field.TITLE)).contains("Keeping a Harbour Lamp");
        assertThat(work.metadata().only(LanguageTag.SIMPLIFIED_CHINESE, Field.TITLE))
                .contains("港灯保养手册");
        assertThat(english.toString())
                .contains("What you need")
                .contains("Somebody who holds the ladder")
                .contains("The --slow switch is there for a reason")
                .contains("warm glass — we have lost")
                .doesNotContain("玻璃擦干净")
                .doesNotContain("https://example.org/linen");
        assertThat(chinese.toString())
                .contains("你需要什么")
                .contains("一个扶梯子的人")
                .contains("--slow 开关是有道理的")
                .doesNotContain("Ask the keeper");
        assertThat(draft.report().joins()).isEmpty();
        assertThat(draft.report().leftOut())
                .extracting(LeftOut::reason)
                .contains(Reason.IMAGE, Reason.LINK_TARGET, Reason.COMMENT, Reason.RULE, Reason.MARKUP);
        assertThat(english + "\n" + chinese).contains("pump --slow --until-clear   # do not hurry");
        DraftAccount.assertComplete(draft);
    }

    private static Draft read(Path file) throws IntakeException {
        return new Intake().read(List.of(file), List.of(), Progress.none());
    }

    static Stream<Path> ownBook() {
        return Corpora.files("seed/speech.en-zh.md");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("ownBook")
    void readsThePeoplesOwnBook(Path file) throws IntakeException {
        var draft = read(file);
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

    static Stream<Arguments> speeches() {
        return Stream.of(
                        Arguments.of("speeches/may-2017-new-year.YoungBear.md", 7, 7),
                        Arguments.of("speeches/trump-2017-inaugural.YoungBear.md", 39, 39),
                        Arguments.of("speeches/declaration-of-independence.lailai0916.mdx", 35, 35))
                .filter(speech -> Corpora.have((String) speech.get()[0]));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("speeches")
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

    static Stream<String> setApart() {
        return Stream.of("may-2017-new-year.YoungBear", "trump-2017-inaugural.YoungBear")
                .filter(name -> Corpora.have("speeches/" + name + ".md"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("setApart")
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

    static Stream<Path> documentation() {
        var lessons = IntStream.rangeClosed(1, 12).mapToObj(i -> "Tutorials/Lesson-" + i);
        return Stream.concat(Stream.of("Quick-Start-Guide", "Tutorials/Cron-Trigger-Tutorial"), lessons)
                .flatMap(folder -> Corpora.files("documents/quartz-interleaved/" + folder + "/README.md"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("documentation")
    void readsInterleavedDocumentation(Path file) throws IntakeException {
        var draft = read(file);
        var work = draft.works().getFirst();
        assertThat(work.versions()).extracting(v -> v.language().value()).containsExactly("en", "zh-Hans");
        assertThat(work.metadata().only(LanguageTag.ENGLISH, Field.TITLE)).isPresent();
        assertThat(draft.report().joins()).isEmpty();
        DraftAccount.assertComplete(draft);
    }
}
