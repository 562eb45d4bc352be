package enface.study.importing;

import static enface.intake.document.Zipped.docx;
import static enface.intake.document.Zipped.odt;
import static enface.intake.document.Zipped.p;
import static enface.intake.document.Zipped.r;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.choice.Choices;
import enface.intake.document.Zipped;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.note.Note;
import enface.store.Library;
import enface.study.SampleLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in the margin of a document comes in as notes, on the passages it is about.
class RemarksTest {

    private static final String BODY = p("a1", "The Harbour") + p("a1", "港口")
            + "<w:p>" + r("The boats came ") + "<w:commentRangeStart w:id=\"0\"/>" + r("late that year")
            + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
            + r(". Nobody waited.") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"
            + "<w:p>" + "<w:commentRangeStart w:id=\"2\"/>" + r("那年船到得很晚。没有人等。")
            + "<w:commentRangeEnd w:id=\"2\"/></w:p>";
    private static final String COMMENTS =
            "<w:x><w:comment w:id=\"0\" w:author=\"Marie\" w:date=\"2024-03-05T08:30:00Z\">"
                    + p("How late?") + p("Ask.") + "</w:comment><w:comment w:id=\"1\" w:author=\"Jo\">"
                    + p("Check this")
                    + "</w:comment><w:comment w:id=\"2\" w:author=\"Jo\">" + p("Whole paragraph") + "</w:comment>"
                    + "<w:comment w:id=\"9\">" + p("About nothing") + "</w:comment></w:x>";

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Note> imported(String name, byte[] bytes, Choices choices) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        var importing = SampleLibrary.importing(library);
        var read = importing.read(List.of(file), List.of(), choices, Progress.none());
        var prepared = importing.prepare(read, choices, Progress.none());
        var accepted = importing.accept(prepared, Progress.none());
        return library.notes().of(accepted.getFirst().id());
    }

    private static byte[] word(String body) {
        return docx(body).part("word/comments.xml", Zipped.word(COMMENTS)).bytes();
    }

    private static List<String> told(List<Note> notes) {
        var told = new ArrayList<String>();
        for (var note : notes) {
            var quote = note.first().map(t -> t.quote()).orElse("the work");
            told.add(note.author() + ": " + note.text().replace("\n", " / ") + " > " + quote);
        }
        return told;
    }

    @Test
    void commentsOfWordBecomeNotesOnTheirPassages() throws Exception {
        var notes = imported("harbour.docx", word(BODY), Choices.NONE);
        assertThat(told(notes))
                .containsExactlyInAnyOrder(
                        "Marie: How late? /  / Ask. > late that year",
                        "Jo: Check this > Nobody waited.",
                        "Jo: Whole paragraph > 那年船到得很晚。没有人等。",
                        ": About nothing > the work");
        assertThat(notes).extracting(n -> n.created().toString()).contains("2024-03-05T08:30:00Z");
    }

    @Test
    void linesAndTabsOfRemarksStayApart() throws Exception {
        var said =
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>One</w:t><w:br/><w:t>two</w:t>"
                        + "<w:tab/><w:t>three</w:t></w:r></w:p>";
        var comments = "<w:x><w:comment w:id=\"0\" w:author=\"Jo\">" + said + "</w:comment></w:x>";
        var word = docx(BODY).part("word/comments.xml", Zipped.word(comments)).bytes();
        assertThat(imported("lines.docx", word, Choices.NONE))
                .extracting(Note::text)
                .containsExactly("One  \ntwo three");
        var annotation =
                "<office:annotation office:name=\"a\"><dc:creator>Lin</dc:creator><text:p>One<text:line-break/>"
                        + "two<text:tab/>three<text:s/>four</text:p></office:annotation>";
        var body = "<text:h text:outline-level=\"1\">The Quay</text:h><text:p>The boats " + annotation
                + "came<office:annotation-end office:name=\"a\"/>.</text:p>"
                + "<text:h text:outline-level=\"1\">码头</text:h><text:p>船来了。</text:p>";
        assertThat(imported("lines.odt", odt(body).bytes(), Choices.NONE))
                .extracting(Note::text)
                .containsExactly("One  \ntwo three four");
    }

    @Test
    void aPersonMayLeaveThemOut() throws Exception {
        assertThat(imported("harbour.docx", word(BODY), Choices.NONE.withRemarks(false)))
                .isEmpty();
    }

    @Test
    void commentsInTheCellsOfATableStandAtTheirCells() throws Exception {
        var table = "<w:tbl>" + row("<w:p>" + r("English") + "</w:p>", "<w:p>" + r("中文") + "</w:p>")
                + row("<w:p>" + r("The boats came late.") + "</w:p>", "<w:p>" + r("船来晚了。") + "</w:p>")
                + row(
                        "<w:p>" + r("The boats came late. ") + "<w:commentRangeStart w:id=\"0\"/>" + r("Nobody waited")
                                + "<w:commentRangeEnd w:id=\"0\"/>" + r(".") + "</w:p>",
                        "<w:p>" + "<w:commentRangeStart w:id=\"2\"/>" + r("没有人等") + "<w:commentRangeEnd w:id=\"2\"/>"
                                + r("。") + "</w:p>")
                + "</w:tbl>";
        assertThat(told(imported("table.docx", word(p("a1", "The Harbour") + table), Choices.NONE)))
                .contains("Marie: How late? /  / Ask. > Nobody waited", "Jo: Whole paragraph > 没有人等");
    }

    private static String row(String one, String other) {
        return "<w:tr><w:tc>" + one + "</w:tc><w:tc>" + other + "</w:tc></w:tr>";
    }

    @Test
    void answersAreAnswersOfTheNoteAndWordsAreNoMarkup() throws Exception {
        var comments = "<w:x><w:comment w:id=\"0\" w:author=\"Marie\" w:date=\"2024-03-05T08:30:00Z\">"
                + "<w:p w14:paraId=\"0A\">" + r("Is 2 * 3 * 4 right?") + "</w:p></w:comment>"
                + "<w:comment w:id=\"4\" w:author=\"Lin\" w:date=\"2024-03-05T10:00:00Z\"><w:p w14:paraId=\"0C\">"
                + r("No, # 24.") + "</w:p></w:comment>"
                + "<w:comment w:id=\"3\" w:author=\"Jo\" w:date=\"2024-03-05T09:00:00Z\"><w:p w14:paraId=\"0B\">"
                + r("_I_ think so") + "</w:p></w:comment></w:x>";
        var extended = "<w15:commentsEx xmlns:w15=\"urn:w15\"><w15:commentEx w15:paraId=\"0A\"/>"
                + "<w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\"/>"
                + "<w15:commentEx w15:paraId=\"0C\" w15:paraIdParent=\"0B\"/></w15:commentsEx>";
        var file = docx(BODY)
                .part("word/comments.xml", Zipped.word(comments).replace("<w:x", "<w:x xmlns:w14=\"urn:w14\""))
                .part("word/commentsExtended.xml", extended);
        var notes = imported("harbour.docx", file.bytes(), Choices.NONE);
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst().text()).isEqualTo("Is 2 \\* 3 \\* 4 right?");
        assertThat(notes.getFirst().replies())
                .extracting(reply -> reply.author() + ": " + reply.text() + " " + reply.created())
                .containsExactly("Jo: \\_I\\_ think so 2024-03-05T09:00:00Z", "Lin: No, # 24. 2024-03-05T10:00:00Z");
    }

    @Test
    void remarksThatAnswerEachOtherAreNotLost() throws Exception {
        var comments = "<w:x><w:comment w:id=\"0\"><w:p w14:paraId=\"0A\">" + r("One") + "</w:p></w:comment>"
                + "<w:comment w:id=\"1\"><w:p w14:paraId=\"0B\">" + r("Two") + "</w:p></w:comment></w:x>";
        var extended =
                "<w15:commentsEx xmlns:w15=\"urn:w15\"><w15:commentEx w15:paraId=\"0A\" w15:paraIdParent=\"0B\"/>"
                        + "<w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\"/></w15:commentsEx>";
        var file = docx(BODY)
                .part("word/comments.xml", Zipped.word(comments).replace("<w:x", "<w:x xmlns:w14=\"urn:w14\""))
                .part("word/commentsExtended.xml", extended);
        assertThat(imported("harbour.docx", file.bytes(), Choices.NONE))
                .extracting(Note::text)
                .containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void aRemarkOnAWordThatComesTwiceInACellStaysAtItsOwn() throws Exception {
        var table = "<w:tbl>"
                + row(
                        "<w:p>" + r("Late again, late ") + "<w:commentRangeStart w:id=\"0\"/>" + r("again")
                                + "<w:commentRangeEnd w:id=\"0\"/>" + r(".") + "</w:p>",
                        "<w:p>" + r("又晚了，又晚了。") + "</w:p>")
                + row("<w:p>" + r("Nobody waited.") + "</w:p>", "<w:p>" + r("没有人等。") + "</w:p>")
                + row(
                        "<w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeEnd w:id=\"1\"/></w:p>",
                        "<w:p>" + r("船来了。") + "</w:p>")
                + "</w:tbl>";
        var notes = imported("table.docx", word(table), Choices.NONE);
        assertThat(told(notes)).contains("Marie: How late? /  / Ask. > again", "Jo: Check this > 船来了。");
        var target = notes.stream()
                .filter(n -> n.author().equals("Marie"))
                .findFirst()
                .orElseThrow()
                .first()
                .orElseThrow();
        assertThat(target.prefix()).endsWith("late ");
    }

    @Test
    void whatWasAddedWhileChangesWereTrackedIsSaid() throws Exception {
        var body =
                p("a1", "The Harbour") + "<w:p>" + r("The boats came ") + "<w:ins w:id=\"5\">" + r("very ") + "</w:ins>"
                        + "<w:ins w:id=\"6\">" + r("late") + "</w:ins>" + r(" that year.") + "</w:p>" + p("a1", "港口")
                        + "<w:p>" + r("那年船到得很晚。") + "</w:p>";
        var file = Files.write(folder.resolve("harbour.docx"), docx(body).bytes());
        var read = SampleLibrary.importing(library).read(List.of(file), List.of(), Choices.NONE, Progress.none());
        assertThat(read.report().doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.TRACKED)
                .extracting(Doubt::text)
                .containsExactly("very late");
        var table = "<w:tbl>"
                + row(
                        "<w:p>" + r("The boats ") + "<w:ins w:id=\"5\">" + r("came") + "</w:ins>" + r(".") + "</w:p>",
                        "<w:p>" + r("船来了。") + "</w:p>")
                + row("<w:p>" + r("Nobody waited.") + "</w:p>", "<w:p>" + r("没有人等。") + "</w:p>") + "</w:tbl>";
        var other = Files.write(folder.resolve("table.docx"), docx(table).bytes());
        assertThat(SampleLibrary.importing(library)
                        .read(List.of(other), List.of(), Choices.NONE, Progress.none())
                        .report()
                        .doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.TRACKED)
                .extracting(Doubt::text)
                .containsExactly("came");
    }

    @Test
    void whatWasAddedToAnOpenDocumentIsSaidToo() throws Exception {
        var body = "<text:tracked-changes>" + region("ct1", "insertion", "")
                + region("ct2", "deletion", "<text:p>never</text:p>") + region("ct3", "format-change", "")
                + region("ct4", "insertion", "") + "</text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">The Harbour</text:h><text:p>The boats came "
                + "<text:change-start text:change-id=\"ct1\"/>very late<text:change-end text:change-id=\"ct1\"/>"
                + "<text:change text:change-id=\"ct2\"/> that <text:change-start text:change-id=\"ct3\"/>year"
                + "<text:change-end text:change-id=\"ct3\"/>.</text:p>"
                + "<text:h text:outline-level=\"1\">港口</text:h><text:p>那年船到得很"
                + "<text:change-start text:change-id=\"ct4\"/>晚<text:change-end text:change-id=\"ct4\"/>。</text:p>";
        var file = Files.write(folder.resolve("harbour.odt"), odt(body).bytes());
        var read = SampleLibrary.importing(library).read(List.of(file), List.of(), Choices.NONE, Progress.none());
        assertThat(read.report().doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.TRACKED)
                .extracting(Doubt::text)
                .containsExactly("very late", "晚");
        assertThat(read.report().leftOut())
                .filteredOn(l -> l.reason() == Reason.STRUCK_OUT)
                .extracting(LeftOut::text)
                .containsExactly("never");
    }

    private static String region(String id, String kind, String inside) {
        return "<text:changed-region xml:id=\"" + id + "\" text:id=\"" + id + "\"><text:" + kind
                + "><office:change-info><dc:creator>Jo</dc:creator><dc:date>2024-01-02T03:04:05</dc:date>"
                + "</office:change-info>" + inside + "</text:" + kind + "></text:changed-region>";
    }

    @Test
    void remarksOfOpenDocumentBecomeNotesToo() throws Exception {
        var annotation = "<office:annotation office:name=\"a\"><dc:creator>Lin</dc:creator>"
                + "<dc:date>2023-01-02T03:04:05.678000000</dc:date><text:p>Which year?</text:p></office:annotation>";
        var body = "<text:h text:outline-level=\"1\">The Harbour</text:h><text:p>The boats came " + annotation
                + "late that year<office:annotation-end office:name=\"a\"/>.</text:p>"
                + "<text:h text:outline-level=\"1\">港口</text:h><text:p>那年船到得很晚。</text:p>";
        var notes = imported("harbour.odt", odt(body).bytes(), Choices.NONE);
        assertThat(told(notes)).containsExactly("Lin: Which year? > late that year");
        assertThat(notes.getFirst().created().toString()).startsWith("2023-01-02T03:04:05");
    }

    @Test
    void aParagraphWhoseMarkWasStruckOutGoesOnAndFormerLooksAreNone() throws Exception {
        var body = p("a1", "The Harbour")
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("The boats came ") + "</w:p>"
                + "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr></w:pPrChange></w:pPr>"
                + "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>late.</w:t></w:r></w:p>"
                + p("a1", "港口") + p("那年船到得很晚。");
        imported("harbour.docx", docx(body).bytes(), Choices.NONE);
        var work = library.works().load(library.works().list().getFirst().id()).orElseThrow();
        assertThat(work.versions().getFirst().text().paragraphs())
                .extracting(paragraph -> paragraph.kind() + " " + paragraph.text())
                .containsExactly("BODY The boats came late.");
    }
}
