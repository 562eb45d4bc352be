package enface.intake.document;

import static enface.intake.document.Zipped.docx;
import static enface.intake.document.Zipped.odt;
import static enface.intake.document.Zipped.p;
import static enface.intake.document.Zipped.r;
import static enface.text.LanguageTag.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.choice.Choices;
import enface.intake.choice.FileChoice;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Report.Shape;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How characters are read that a file says itself: kept beside the text, which is the characters alone.
class RubyTest extends DocumentTests {

    private static final LanguageTag JAPANESE = new LanguageTag("ja");

    /// A page in English and Japanese whose first Japanese sentence begins so.
    private static String page(String ruby) {
        return """
                <!DOCTYPE html><html><head><meta charset=utf-8></head><body><h1>The Lighthouse</h1>
                <p>The keeper lit the lamp every evening.</p><p>%sは毎晩あかりをともしました。</p>
                <p>Nobody thanked him for it.</p><p>だれも礼を言いませんでした。</p></body></html>""".formatted(ruby);
    }

    private Draft read(String ruby) {
        return read(file("lighthouse.html", page(ruby)));
    }

    /// A text with its readings, each in brackets behind its characters.
    private static String shown(Paragraph paragraph) {
        var shown = new StringBuilder(paragraph.text());
        for (var reading : paragraph.readings().reversed()) {
            shown.insert(reading.span().end(), "(" + reading.said() + ")")
                    .insert(reading.span().start(), "[");
        }
        return shown.toString();
    }

    private static String first(Draft draft) {
        return shown(paragraphs(draft, JAPANESE).getFirst());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <ruby>灯台守<rt>とうだいもり</rt></ruby>,                                     [灯台守(とうだいもり)
            <ruby>灯<rt>とう</rt>台<rt>だい</rt>守<rt>もり</rt></ruby>,                    [灯(とう)[台(だい)[守(もり)
            <ruby><rb>灯</rb><rb>台</rb><rt>とう</rt><rt>だい</rt></ruby>守,               [灯(とう)[台(だい)守
            <ruby><rb>灯</rb><rb>台</rb><rb>守</rb><rt>とうだいもり</rt></ruby>,           [灯台守(とうだいもり)
            <ruby>灯台<rp>（</rp><rt>とうだい</rt><rp>）</rp></ruby><b>守</b>,             [灯台(とうだい)守
            <ruby>灯<b>台</b><rt><i>とう</i>だい</rt></ruby>守,                            [灯台(とうだい)守
            <ruby>灯台守<rtc>keeper</rtc></ruby>,                                         [灯台守(keeper)
            """)
    void readingsStandOverOneCharacterOrSeveral(String ruby, String shown) {
        var draft = read(ruby);

        assertThat(first(draft)).isEqualTo(shown + "は毎晩あかりをともしました。");
        assertThat(leftOut(draft, Reason.READING)).isEmpty();
    }

    @Test
    void linesOfThePageBetweenItsPartsPartNoWords() {
        assertThat(first(read("<ruby>\n  <rb>灯台</rb>\n  <rt>とうだい</rt>\n  <rb>守</rb>\n  <rt>もり</rt>\n</ruby>")))
                .isEqualTo("[灯台(とうだい)[守(もり)は毎晩あかりをともしました。");
    }

    @Test
    void whatIsSaidOfCharactersThatAreReadAlreadyIsLeftOutAndTold() {
        var twice = read("<ruby>灯台守<rt>とうだいもり</rt><rtc><rt>keeper</rt></rtc></ruby>");
        assertThat(first(twice)).startsWith("[灯台守(とうだいもり)は");
        assertThat(leftOut(twice, Reason.READING)).containsExactly("keeper");

        var nested = read("<ruby><ruby>灯<rt>とう</rt>台<rt>だい</rt></ruby><rt>lighthouse</rt></ruby>守");
        assertThat(first(nested)).startsWith("[灯(とう)[台(だい)守は");
        assertThat(leftOut(nested, Reason.READING)).containsExactly("lighthouse");
    }

    @Test
    void aReadingOfNothingOrOfMoreThanWordsIsLeftOutAndTold() {
        var orphan = read("<ruby><rt>だれ</rt></ruby>灯台守");
        assertThat(first(orphan)).startsWith("灯台守は");
        assertThat(leftOut(orphan, Reason.READING)).containsExactly("だれ");

        var endless = "とう".repeat(200);
        var draft = read("<ruby>灯台<rt>" + endless + "</rt></ruby>守");
        assertThat(first(draft)).startsWith("灯台守は");
        assertThat(leftOut(draft, Reason.READING)).containsExactly(endless);
    }

    @Test
    void rubiesWithinEachOtherWithoutEndAreReadInTheEnd() {
        var deep = "<ruby>".repeat(3_000) + "灯<rt>とう</rt>" + "</ruby>".repeat(3_000);
        assertThat(first(read(deep + "台守"))).startsWith("[灯(とう)台守は");
        var many = "<ruby>灯<rt>とう</rt></ruby>の".repeat(20_000);
        var beside = "Nobody thanked him for it. ";
        var draft = read(file("many.html", page(many).replace(beside.strip(), beside.repeat(2_000))));
        assertThat(paragraphs(draft, JAPANESE).getFirst().readings()).hasSize(20_000);
    }

    @Test
    void theReadingOfATitleThatIsNoParagraphIsLeftOut() {
        var draft = read(file("bridge.html", """
                <html><body><h1>The Bridge</h1><h1>木の<ruby>橋<rt>はし</rt></ruby></h1>
                <p>The bridge stood for ninety years.</p><p>この橋は九十年立っていました。</p>
                <p>Then the river took it.</p><p>ある夜、川がそれを流しました。</p></body></html>"""));
        assertThat(leftOut(draft, Reason.READING)).containsExactly("はし");
    }

    @Test
    void readingsStandInTheCellsOfATable() {
        var draft = read(file("bridge.html", """
                <html><body><h1>The Bridge</h1><table><tr><td>English</td><td>日本語</td></tr>
                <tr><td>The bridge stood for ninety years.</td>
                    <td>この<ruby>橋<rt>はし</rt></ruby>は<ruby>九十年<rt>くじゅうねん</rt></ruby>立っていました。</td></tr>
                <tr><td>Then the river took it one night.</td><td>ある夜、<ruby>川<rt>かわ</rt></ruby>がそれを流しました。</td></tr>
                </table></body></html>"""));

        assertThat(draft.report().shape()).isEqualTo(Shape.SIDE_BY_SIDE);
        assertThat(paragraphs(draft, JAPANESE).stream().map(RubyTest::shown))
                .containsExactly("この[橋(はし)は[九十年(くじゅうねん)立っていました。", "ある夜、[川(かわ)がそれを流しました。");
    }

    @Test
    void readingsOfWordDocumentsAreKept() {
        var ruby = "<w:r><w:ruby><w:rubyPr><w:hps w:val=\"10\"/></w:rubyPr><w:rt>" + r("とうだい") + "</w:rt><w:rubyBase>"
                + r("灯台") + "</w:rubyBase></w:ruby></w:r>";
        var draft = read(file(
                "lighthouse.docx",
                docx(p("The keeper lit the lamp every evening.")
                                + "<w:p>" + r("その") + ruby + r("の守りは毎晩あかりをともしました。") + "</w:p>"
                                + p("Nobody thanked him for it.")
                                + p("だれも礼を言いませんでした。"))
                        .bytes()));

        assertThat(texts(draft, ENGLISH)).hasSize(2);
        assertThat(first(draft)).isEqualTo("その[灯台(とうだい)の守りは毎晩あかりをともしました。");
        assertThat(leftOut(draft, Reason.READING)).isEmpty();
    }

    @Test
    void readingsOfOpenDocumentsAreKept() {
        var draft = read(file(
                "lighthouse.odt",
                odt("<text:p>The keeper lit the lamp every evening.</text:p><text:p>その<text:ruby><text:ruby-base>灯台"
                                + "</text:ruby-base><text:ruby-text>とうだい</text:ruby-text></text:ruby>の守りは毎晩あかりをともしました。"
                                + "</text:p><text:p>Nobody thanked him for it.</text:p><text:p>だれも礼を言いませんでした。</text:p>")
                        .bytes()));

        assertThat(first(draft)).isEqualTo("その[灯台(とうだい)の守りは毎晩あかりをともしました。");
        assertThat(leftOut(draft, Reason.READING)).isEmpty();
    }

    @Test
    void readingsOfBooksAreKept() {
        var draft = read(file(
                "lighthouse.epub",
                Zipped.epub(
                                "<p>The keeper lit the lamp every evening.</p><p>その<ruby>灯<rt>とう</rt>台<rt>だい</rt></ruby>"
                                        + "の守りは毎晩あかりをともしました。</p>",
                                "<p>Nobody thanked him.</p><p>だれも礼を言いませんでした。</p>")
                        .bytes()));

        assertThat(first(draft)).isEqualTo("その[灯(とう)[台(だい)の守りは毎晩あかりをともしました。");
    }

    @Test
    void readingsOfMarkdownAreNoText() {
        var draft = read(file("bridge.md", """
                # The Bridge

                The bridge stood for ninety years.

                この<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>は<ruby><rb>九十年</rb><rt>くじゅうねん</rt></ruby>立っていました。

                Write it as `<ruby>橋<rt>はし</rt></ruby>`, always.

                いつも<ruby>**橋**<rt>はし</rt></ruby>と書きます。
                """));

        assertThat(paragraphs(draft, JAPANESE).stream().map(RubyTest::shown))
                .containsExactly("この[橋(はし)は[九十年(くじゅうねん)立っていました。", "いつも橋と書きます。");
        assertThat(texts(draft, ENGLISH)).contains("Write it as <ruby>橋<rt>はし</rt></ruby>, always.");
        assertThat(paragraphs(draft, ENGLISH))
                .allSatisfy(p -> assertThat(p.readings()).isEmpty());
        assertThat(leftOut(draft, Reason.READING)).containsExactly("はし");
    }

    @Test
    void readingsOfScholarsTextsAreKept() {
        var draft = read(file("lighthouse.tei", """
                <TEI><teiHeader><fileDesc><titleStmt><title>The Lighthouse</title></titleStmt></fileDesc></teiHeader>
                <text><body><p>The keeper lit the lamp every evening.</p>
                <p>その<ruby><rb>灯台</rb><rt place="above">とうだい</rt></ruby>の<ruby><rb>守</rb><rt>もり</rt></ruby>は毎晩あかりをともしました。</p>
                <p>Nobody thanked him for it.</p><p>だれも礼を言いませんでした。</p></body></text></TEI>"""));

        assertThat(first(draft)).isEqualTo("その[灯台(とうだい)の[守(もり)は毎晩あかりをともしました。");
    }

    @Test
    void aParagraphThatIsSaidToBeNoTextTakesItsReadingsAlong() throws IntakeException {
        var file = file("lighthouse.html", page("<ruby>灯台守<rt>とうだいもり</rt></ruby>"));
        var paragraph = paragraphs(read(file), JAPANESE).getFirst();
        int start = read(file).files().getFirst().text().indexOf("灯台守");
        assertThat(paragraph.readings()).hasSize(1);

        var choices = Choices.NONE.with("lighthouse.html", _ -> FileChoice.NONE.withNotText(start, true));
        var draft = new Intake(choices).read(List.of(file), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        assertThat(leftOut(draft, Reason.CHOSEN)).contains("とうだいもり");
    }

    @Test
    void sentencesAreCutAsIfNothingStoodOverThem() {
        var draft = read("<ruby>灯台守<rt>とうだいもり。</rt></ruby>");
        var paragraph = paragraphs(draft, JAPANESE).getFirst();
        assertThat(paragraph.segments().stream()
                        .map(s -> s.of(paragraph.text()))
                        .collect(Collectors.joining("|")))
                .isEqualTo("灯台守は毎晩あかりをともしました。");
    }
}
