package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six sentences and their translations, as people keep such things in files of many kinds: whatever stands round
/// them, they come out side by side and alone.
class FilesAsPeopleHaveThemTest {

    private static final List<String> ENGLISH = List.of(
            "The ferry left at noon, and nobody waved.",
            "My grandmother had packed bread and two apples.",
            "“You will write,” she said, and it was not a question.",
            "On the other side the road begins.",
            "We never learned who had paid for the tickets.",
            "When the letter came, it had been opened twice.");
    private static final List<String> CHINESE = List.of(
            "渡船中午开走了，没有人挥手。", "外婆装好了面包和两个苹果。", "“你会写信的。”她说，这不是一个问句。", "路从对岸开始。", "我们始终不知道是谁付了船票钱。", "信寄到的时候，已经被拆开过两次。");

    @TempDir
    private Path folder;

    private Draft read(String name, String text) throws IOException, IntakeException {
        var file = Files.writeString(folder.resolve(name), text);
        return new Intake().read(List.of(file), List.of(), Progress.none());
    }

    /// The sentences, each pair put into a pattern: `%1$s` is the English one, `%2$s` the Chinese, `%3$d` the number.
    private static String each(String pattern) {
        return IntStream.range(0, ENGLISH.size())
                .mapToObj(i -> String.format(pattern, ENGLISH.get(i), CHINESE.get(i), i + 1))
                .collect(Collectors.joining());
    }

    private static List<List<String>> texts(DraftWork work) {
        return work.versions().stream()
                .map(v -> v.paragraphs().stream().map(p -> p.paragraph().text()).toList())
                .toList();
    }

    private static void assertPairs(Draft draft) {
        assertThat(draft.works()).hasSize(1);
        assertThat(texts(draft.works().getFirst())).containsExactlyInAnyOrder(ENGLISH, CHINESE);
    }

    @Test
    void calloutsWithTheirLabels() throws Exception {
        assertPairs(
                read("ferry.md", "# The Ferry\n\n" + each("> [!quote] Original\n> %1$s\n\n> [!note]- 译文\n> %2$s\n\n")));
    }

    @Test
    void aCalloutBesideATextIsStillANote() throws Exception {
        var draft =
                read("ferry.md", "# The Ferry\n\n> [!NOTE]\n> Read this aloud, please.\n\n" + each("%1$s\n\n%2$s\n\n"));
        assertPairs(draft);
    }

    @Test
    void aWordForATranslationOverEachOfThem() throws Exception {
        assertPairs(read(
                "ferry.md", "# Ferry\n\n" + each("%1$s\n\n<details><summary>译文</summary>\n\n%2$s\n\n</details>\n\n")));
    }

    @Test
    void aTableOfTabsInAPlainText() throws Exception {
        assertPairs(read("ferry.txt", "English\t中文\n" + each("%1$s\t%2$s\n")));
    }

    @Test
    void cardsAsAProgramWritesThem() throws Exception {
        assertPairs(read(
                "ferry.txt", "#separator:tab\n#html:true\n#tags column:3\n" + each("%1$s\t<b>%2$s</b><br>\tferry\n")));
    }

    @Test
    void aTableWithItsTitleAbove() throws Exception {
        assertPairs(
                read("ferry.csv", "The Ferry – in two languages,,\n,,\n#,EN,ZH\n" + each("%3$d,\"%1$s\",\"%2$s\"\n")));
    }

    @Test
    void aVersionOfOnesOwnUnderAHeadThatNobodyKnows() throws Exception {
        var draft = read(
                "ferry.csv",
                "EN,ZH,My attempt,Remarks\n" + each("\"%1$s\",\"%2$s\",\"又：%2$s\",\"Is this not too free?\"\n"));
        var work = draft.works().getFirst();
        assertThat(work.versions()).extracting(v -> v.called().label()).containsExactly("", "", "My attempt");
        assertThat(texts(work)).hasSize(3).contains(ENGLISH, CHINESE);
    }

    @Test
    void linesOfASongWithASignBetween() throws Exception {
        assertPairs(read("ferry.lrc", "[ti:Ferry]\n" + each("[00:0%3$d.00]%1$s / %2$s\n")));
        assertPairs(read("ferry.srt", each("%3$d\n00:00:0%3$d,000 --> 00:00:0%3$d,900\n%2$s | %1$s\n\n")));
    }

    @Test
    void aDocumentWithTwoTranslationsInOneLanguage() throws Exception {
        var rows = each("<w:tr>" + cell("%1$s") + cell("%2$s") + cell("又：%2$s") + "</w:tr>");
        var draft = word("<w:tr>" + cell("EN") + cell("ZH") + cell("My version") + "</w:tr>" + rows);
        assertThat(texts(draft.works().getFirst())).hasSize(3).contains(ENGLISH, CHINESE);
    }

    @Test
    void aDocumentAsAProgramForTranslatorsWritesIt() throws Exception {
        var heads = Stream.of("Segment ID", "Segment status", "Source segment", "Target segment")
                .map(FilesAsPeopleHaveThemTest::cell)
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
        assertPairs(word(heads
                + each("<w:tr>" + cell("%3$d1a7f-3") + cell("Translated (9%3$d%%)") + cell("%1$s") + cell("%2$s")
                        + "</w:tr>")));
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private Draft word(String rows) throws IOException, IntakeException {
        var file = folder.resolve("ferry.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + "<w:tbl>" + rows + "</w:tbl></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return new Intake().read(List.of(file), List.of(), Progress.none());
    }

    @Test
    void aPageThatOnlyListsTranslationsIsInOneLanguage() {
        assertThatThrownBy(() -> read("translations.md", """
                        # The Ferry

                        Most of these translations are not finished; help is welcome.

                        - [Português](https://example.org/pt) (BR)
                        - [中文](https://example.org/zh)
                        - [Українська](https://example.org/uk)
                        - [Español](https://example.org/es), [otra](https://example.org/es2)
                        - [日本語](https://example.org/ja)
                        - [ไทย](https://example.org/th)
                        """))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ONE_LANGUAGE));
    }

    @Test
    void aChapterThatIsCalledCommentsIsAText() throws Exception {
        var english = Files.writeString(folder.resolve("03-comments.en.md"), "## Comments\n\n" + each("%1$s\n\n"));
        var chinese = Files.writeString(folder.resolve("03-comments.zh.md"), "## 注释\n\n" + each("%2$s\n\n"));
        var draft = new Intake().read(List.of(english, chinese), List.of(), Progress.none());
        assertThat(texts(draft.works().getFirst()))
                .hasSize(2)
                .allSatisfy(t -> assertThat(t).hasSizeBetween(6, 7));
    }

    @Test
    void longLinesOfSeveralSentencesAreParagraphsInMarkdownToo() throws Exception {
        var line = ENGLISH.get(0) + " " + ENGLISH.get(1) + " **" + ENGLISH.get(4) + "** " + ENGLISH.get(5) + "\n";
        var english = Files.writeString(folder.resolve("talk.en.md"), line.repeat(4));
        var chinese = Files.writeString(folder.resolve("talk.zh.md"), (each("%2$s") + "\n\n").repeat(4));
        var draft = new Intake().read(List.of(english, chinese), List.of(), Progress.none());
        assertThat(texts(draft.works().getFirst()))
                .allSatisfy(t -> assertThat(t).hasSize(4));
    }
}
