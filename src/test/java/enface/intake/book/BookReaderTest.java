package enface.intake.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.Corpora;
import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BookReaderTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;

    private static Draft read(Path file) throws IntakeException {
        return new Intake().read(List.of(file), List.of(), Progress.none());
    }

    private static Draft readText(String text) throws IntakeException {
        return new Intake().readSources(List.of(new SourceFile("speech.md", text)), List.of(), Progress.none());
    }

    private static List<String> paragraphs(DraftVersion version) {
        return version.paragraphs().stream().map(p -> p.paragraph().text()).toList();
    }

    @Nested
    class ABookOfPagesInTurn {

        private Draft draft() throws IntakeException {
            return read(Corpora.fixture("book.en-zh.md"));
        }

        private DraftWork work() throws IntakeException {
            return draft().works().getFirst();
        }

        @Test
        void isRecognisedAsPages() throws IntakeException {
            assertThat(draft().report().shape()).isEqualTo(Shape.PAGES_IN_TURN);
            assertThat(draft().works()).hasSize(1);
        }

        @Test
        void hasItsParagraphsWholeInEachLanguage() throws IntakeException {
            var versions = work().versions();
            assertThat(versions).extracting(DraftVersion::language).containsExactly(EN, ZH);
            assertThat(paragraphs(versions.get(0)))
                    .hasSize(5)
                    .satisfies(
                            p -> assertThat(p.get(0)).isEqualTo("Honoured guests,\nPeople of both banks,\nSwimmers,"),
                            p -> assertThat(p.get(1)).endsWith("across the water and counted each other's lamps."));
            assertThat(paragraphs(versions.get(1)))
                    .hasSize(6)
                    .satisfies(p -> assertThat(p.get(2)).endsWith("各自数着对岸的灯火。"));
        }

        @Test
        void mendsAHyphenOnlyWhereItIsOne() throws IntakeException {
            assertThat(draft().report().joins())
                    .filteredOn(j -> j.language().equals(EN))
                    .extracting(Join::how)
                    .containsExactly(How.SPACE, How.HYPHEN_MENDED, How.HYPHEN_MENDED);
            var text = String.join("\n", paragraphs(work().versions().getFirst()));
            assertThat(text).contains("perfect fairness. The word").contains("called it an obstacle, when");
        }

        @Test
        void reportsEveryJoinWithItsPlace() throws IntakeException {
            var first = draft().report().joins().getFirst();
            assertThat(first.from().line()).isLessThan(first.to().line());
            assertThat(first.before()).endsWith("across the water and");
            assertThat(first.after()).startsWith("counted each other");
        }

        @Test
        void readsTheFrontInBothLanguages() throws IntakeException {
            var metadata = work().metadata();
            assertThat(metadata.only(EN, Field.TITLE)).contains("A River Has No Right Bank");
            assertThat(metadata.only(ZH, Field.TITLE)).contains("河没有右岸");
            assertThat(metadata.only(EN, Field.OCCASION)).contains("Address at the Opening of the Footbridge");
            assertThat(metadata.only(ZH, Field.OCCASION)).contains("在步行桥通行典礼上的讲话");
            assertThat(metadata.only(EN, Field.SPEAKER)).contains("Tomas Averell, Mayor of Lower Wending");
            assertThat(metadata.only(ZH, Field.SPEAKER)).contains("下文定镇镇长 托马斯·埃弗雷尔");
            assertThat(metadata.only(EN, Field.PLACE)).contains("Lower Wending");
            assertThat(metadata.only(ZH, Field.PLACE)).contains("下文定镇");
            assertThat(metadata.only(EN, Field.DATE)).contains("September 12, 2019");
            assertThat(metadata.only(ZH, Field.DATE)).contains("2019年9月12日");
        }

        @Test
        void saysWhichTitleOfTheContentsHasNoText() throws IntakeException {
            assertThat(draft().report().doubts())
                    .filteredOn(d -> d.kind() == Doubt.Kind.NO_TEXT_FOR_TITLE)
                    .singleElement()
                    .satisfies(d -> assertThat(d.text()).isEqualTo("The Year the Ferry Stopped / 渡船停开的那一年"));
            assertThat(draft().report().leftOut())
                    .filteredOn(l -> l.reason() == Reason.CONTENTS)
                    .hasSize(4);
        }

        @Test
        void keepsTheLastPageAsItIsAndMarksItUnfinished() throws IntakeException {
            assertThat(work().versions()).allMatch(DraftVersion::unfinished);
            assertThat(paragraphs(work().versions().get(0)).getLast()).endsWith("for the paint is");
            assertThat(paragraphs(work().versions().get(1)).getLast()).endsWith("因为油漆还");
        }

        @Test
        void accountsForEveryCharacter() throws IntakeException {
            DraftAccount.assertComplete(draft());
        }
    }

    @Test
    void readsAPlainTextCopyOfABookLikeTheBook() throws Exception {
        var marked = Files.readString(Corpora.fixture("book.en-zh.md"));
        var plain = marked.replaceAll("(?m)\\*\\*|^#+ | {2}$", "");
        var book = readText(marked).works().getFirst();
        var copy = new Intake()
                .readSources(List.of(new SourceFile("book.txt", plain)), List.of(), Progress.none())
                .works()
                .getFirst();
        assertThat(copy.metadata()).isEqualTo(book.metadata());
        assertThat(copy.versions())
                .extracting(BookReaderTest::paragraphs)
                .isEqualTo(
                        book.versions().stream().map(BookReaderTest::paragraphs).toList());
    }

    @Test
    void leavesPageNumbersOutAndJoinsOverThem() throws Exception {
        var book = Files.readString(Corpora.fixture("book.en-zh.md"));
        var numbered = book.replace("\n\n尊敬", "\n\n1\n\n尊敬")
                .replace("\n\ncounted", "\n\n2\n\ncounted")
                .replace("\n\n对岸", "\n\n3\n\n对岸");
        var draft = readText(numbered);
        assertThat(draft.report().leftOut())
                .filteredOn(l -> l.reason() == Reason.PAGE_NUMBER)
                .extracting(l -> l.text())
                .containsExactly("1", "2", "3");
        assertThat(draft.works().getFirst().versions())
                .extracting(BookReaderTest::paragraphs)
                .isEqualTo(readText(book).works().getFirst().versions().stream()
                        .map(BookReaderTest::paragraphs)
                        .toList());
    }

    @Test
    void readsABookOfTwoSpeechesAsTwoWorks() throws IntakeException {
        var draft = readText("""
                **On Bread**

                论面包

                **On Salt**

                论盐

                # On Bread

                ## 论面包

                Bread is what we break when we agree.

                面包是我们意见一致时掰开的东西。

                # On Salt

                ## 论盐

                Salt is what we pass when we do not.

                盐是我们意见不一致时递过去的东西。
                """);
        assertThat(draft.works()).hasSize(2);
        assertThat(draft.works().get(1).metadata().only(ZH, Field.TITLE)).contains("论盐");
        assertThat(draft.works())
                .allSatisfy(w -> assertThat(w.versions())
                        .allSatisfy(v -> assertThat(v.paragraphs()).hasSize(1)));
        assertThat(draft.report().doubts()).isEmpty();
        DraftAccount.assertComplete(draft);
    }

    @Nested
    class ParagraphsInTurn {

        @Test
        void standBesideEachOther() throws IntakeException {
            var draft = read(Corpora.fixture("in-turn.md"));
            assertThat(draft.report().shape()).isEqualTo(Shape.PARAGRAPHS_IN_TURN);
            var versions = draft.works().getFirst().versions();
            assertThat(paragraphs(versions.get(0)))
                    .containsExactly(
                            "Friends, the barley stood well this year.",
                            "We will cut it on Monday, if the rain keeps its promise & stays away.",
                            "Whoever cuts alone, eats alone.",
                            "Bring bread. Bring your own knife.");
            assertThat(paragraphs(versions.get(1))).hasSize(4).first().isEqualTo("朋友们，今年的大麦长得很好。");
            assertThat(versions.get(0).paragraphs().get(2).paragraph().kind()).isEqualTo(Kind.QUOTATION);
        }

        @Test
        void keepTheListOfWordsAndDoNotPairIt() throws IntakeException {
            var work = read(Corpora.fixture("in-turn.md")).works().getFirst();
            assertThat(work.vocabulary()).hasSize(4);
            assertThat(work.vocabulary().get(1).terms())
                    .extracting(t -> t.text())
                    .containsExactly("harvest", "收获", "收割");
            assertThat(work.metadata().of(Field.VOCABULARY)).isNotEmpty();
        }

        @Test
        void takeTheHeaderAndTheHeadingsAsMetadata() throws IntakeException {
            var metadata =
                    read(Corpora.fixture("in-turn.md")).works().getFirst().metadata();
            assertThat(metadata.only(EN, Field.TITLE)).contains("A Word Before the Harvest");
            assertThat(metadata.only(ZH, Field.TITLE)).contains("秋收前的一句话");
            assertThat(metadata.only(EN, Field.SPEAKER)).contains("Ines Calder");
        }

        @Test
        void accountForEveryCharacter() throws IntakeException {
            DraftAccount.assertComplete(read(Corpora.fixture("in-turn.md")));
        }
    }

    @Test
    void readsAWholeTextAfterAWholeTextAndItsWrappedLines() throws IntakeException {
        var draft = read(Corpora.fixture("whole-after-whole.txt"));
        assertThat(draft.report().shape()).isEqualTo(Shape.WHOLE_AFTER_WHOLE);
        var versions = draft.works().getFirst().versions();
        assertThat(paragraphs(versions.get(0))).hasSize(2);
        assertThat(paragraphs(versions.get(0)).getFirst())
                .doesNotContain("\n")
                .contains("like to say that I counted them");
        assertThat(paragraphs(versions.get(1))).hasSize(2);
        assertThat(draft.works().getFirst().metadata().of(Field.TITLE))
                .containsEntry(EN, "On Leaving the Lighthouse")
                .containsEntry(ZH, "离开灯塔");
        assertThat(String.join("", paragraphs(versions.get(1)))).contains("一万一千次，我很想说");
        DraftAccount.assertComplete(draft);
    }

    @Test
    void readsBothLanguagesOnOneLine() throws IntakeException {
        var draft = read(Corpora.fixture("same-line.txt"));
        assertThat(draft.report().shape()).isEqualTo(Shape.SAME_LINE);
        var versions = draft.works().getFirst().versions();
        assertThat(paragraphs(versions.get(0)))
                .containsExactly("Good evening.", "The road is open again.", "Drive slowly, please.");
        assertThat(paragraphs(versions.get(1))).containsExactly("晚上好。", "道路又通了。", "请慢慢开车。");
    }

    @Test
    void tellsTwoLanguagesInOneScriptApart() throws IntakeException {
        var draft = readText("""
                Friends, we are here because the mill has to be moved, and we will move it with our own hands.

                Mes amis, nous sommes ici parce que le moulin doit être déplacé, et nous le ferons de nos propres mains.

                It is older than all of us, and it has been patient with us.

                Il est plus vieux que nous tous, et il a été patient avec nous.
                """);
        assertThat(draft.works().getFirst().versions())
                .extracting(v -> v.language().value())
                .containsExactly("en", "fr");
        assertThat(draft.works().getFirst().versions())
                .allSatisfy(v -> assertThat(v.paragraphs()).hasSize(2));
    }

    @Test
    void callsAWorkThatNothingNamesByItsFile() throws IntakeException {
        var metadata = read(Corpora.fixture("same-line.txt")).works().getFirst().metadata();
        assertThat(metadata.only(EN, Field.TITLE)).contains("same-line");
    }

    @Test
    void refusesATextInOneLanguageAndSaysWhich() {
        assertThatThrownBy(() -> readText("Only English here, and nothing but English, to the very end."))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(IntakeException.Kind.ONE_LANGUAGE);
                    assertThat(e.detail()).isEqualTo("en");
                });
    }

    @Test
    void refusesATextWithoutLetters() {
        assertThatThrownBy(() -> readText("1234 --- 5678 ***"))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(IntakeException.Kind.NO_LETTERS));
    }
}
