package enface.intake.document;

import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Report.Shape;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.TextSpan;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest extends DocumentTests {

    private static final String PAIRS = """
            <p>The bridge stood for ninety years.</p><p>这座桥屹立了九十年。</p>
            <p>Then the river <b>took</b> it
               in one night.</p><p>后来一夜之间，<i>河水</i>把它卷走了。</p>
            """;

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>Bridges – Our Town</title><meta charset=utf-8></head><body>" + body
                + "</body></html>";
    }

    @Test
    void takesParagraphsOutOfTheirTags() {
        var draft = read(file("bridge.html", page("<h1>The Bridge</h1>" + PAIRS)));

        assertThat(texts(draft, ENGLISH))
                .containsExactly("The bridge stood for ninety years.", "Then the river took it in one night.");
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("这座桥屹立了九十年。", "后来一夜之间，河水把它卷走了。");
        assertThat(told(draft, Field.TITLE)).isEqualTo("The Bridge");
    }

    @Test
    void aPageWithoutAHeadingGoesByItsTitle() {
        assertThat(told(read(file("bridge.html", page(PAIRS))), Field.TITLE)).isEqualTo("Bridges – Our Town");
    }

    @Test
    void whatIsAboutThePageStandsInNoText() {
        var draft = read(file("bridge.html", page("""
                <nav><a href="/">Home</a> <a href="/about">About us</a></nav><h1>The Bridge</h1>
                """ + PAIRS + """
                <p hidden>A draft of yesterday.</p><p style="display: none">旧稿。</p>
                <aside>Read also: the ferry.</aside>
                <script>count("bridge")</script><style>p { color: red }</style><template><p>row</p></template>
                <footer>All rights reserved 版权所有</footer>""")));

        assertThat(leftOut(draft, Reason.FURNITURE))
                .contains("Home About us", "Read also: the ferry.", "All rights reserved 版权所有");
        assertThat(leftOut(draft, Reason.HIDDEN)).containsExactly("A draft of yesterday.", "旧稿。");
        assertThat(leftOut(draft, Reason.MARKUP)).contains("count(\"bridge\")");
        assertThat(texts(draft, ENGLISH)).hasSize(2);
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).hasSize(2);
    }

    @Test
    void headingsItemsQuotationsAndVerseKeepTheirKind() {
        var draft = read(file("bridge.html", page("""
                <h1>The Bridge</h1><h1>桥</h1><p>It was a gift of the weavers to the town.</p><p>它是织工送给小城的礼物。</p>
                <h2>The stones</h2><h2>石头</h2>
                <ul><li>granite from the north</li><li>来自北方的花岗岩</li></ul>
                <blockquote><p>Cross slowly, friend.</p><p>朋友，慢慢走过。</p></blockquote>
                <pre>
                Water below,
                stars above.

                水在下，
                星在上。
                </pre>""")));

        assertThat(paragraphs(draft, ENGLISH).stream().map(Paragraph::kind))
                .containsExactly(
                        Paragraph.Kind.BODY,
                        Paragraph.Kind.HEADING,
                        Paragraph.Kind.ITEM,
                        Paragraph.Kind.QUOTATION,
                        Paragraph.Kind.BODY);
        assertThat(texts(draft, ENGLISH).getLast()).isEqualTo("Water below,\nstars above.");
        assertThat(texts(draft, SIMPLIFIED_CHINESE).getLast()).isEqualTo("水在下，\n星在上。");
    }

    @Test
    void aLineBreakPartsLanguagesAndKeepsVerse() {
        var draft = read(file(
                "bridge.html",
                page("<h1>The Bridge</h1><p>We built it twice.<br>我们建了两次。</p><p>We will again.<br/>我们还会再建。</p>")));

        assertThat(texts(draft, ENGLISH)).containsExactly("We built it twice.", "We will again.");
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("我们建了两次。", "我们还会再建。");
    }

    @Test
    void theCellsOfATableAreParagraphsAndItsNamesAreNot() {
        var draft = read(file("bridge.html", page("""
                <h1>The Bridge</h1><table><tr><td>No.</td><td>English</td><td>Arabic</td></tr>
                <tr><td>1</td><td>The bridge stood for ninety years.</td><td>ظل الجسر قائمًا تسعين عامًا.</td></tr>
                <tr><td>2</td><td>Then the river took it.</td><td>ثم جرفه النهر.</td></tr></table>""")));

        assertThat(texts(draft, ENGLISH))
                .containsExactly("The bridge stood for ninety years.", "Then the river took it.");
        assertThat(texts(draft, ARABIC)).containsExactly("ظل الجسر قائمًا تسعين عامًا.", "ثم جرفه النهر.");
        assertThat(leftOut(draft, Reason.LABEL)).containsExactly("No.", "English", "Arabic", "1", "2");
        assertThat(draft.report().shape()).isEqualTo(Shape.SIDE_BY_SIDE);
        assertThat(work(draft).pairing().isEmpty()).isFalse();
    }

    @Test
    void aTableThatOnlySetsThePageIsNoPairing() {
        var draft = read(file("bridge.html", page("""
                <table><tr><td><h1>The Bridge</h1></td><td>Our town, since 1931</td></tr>
                <tr><td><p>The bridge stood for ninety years.</p><p>这座桥屹立了九十年。</p></td><td>Bridges we like</td></tr></table>""")));

        assertThat(draft.report().shape()).isNotEqualTo(Shape.SIDE_BY_SIDE);
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("这座桥屹立了九十年。");
    }

    @Test
    void readingsAboveWordsAreKeptBesideThemAndSignsOfNotesLeftOut() {
        var draft = read(file("bridge.html", page("""
                <h1>The Bridge</h1><p>The bridge stood for ninety years.<sup><a href="#n1">[1]</a></sup></p>
                <p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>は九十年そこに立っていた。</p>
                <section class="footnotes"><ol><li id="n1">From 1931 on.</li></ol></section>""")));

        assertThat(texts(draft, ENGLISH)).containsExactly("The bridge stood for ninety years.");
        assertThat(texts(draft, new enface.text.LanguageTag("ja"))).containsExactly("橋は九十年そこに立っていた。");
        assertThat(paragraphs(draft, new enface.text.LanguageTag("ja"))
                        .getFirst()
                        .readings())
                .containsExactly(new Paragraph.Reading(new TextSpan(0, 1), "はし"));
        assertThat(leftOut(draft, Reason.READING)).isEmpty();
        assertThat(leftOut(draft, Reason.FOOTNOTE)).containsExactly("[1]", "From 1931 on.");
    }

    @ParameterizedTest
    @CsvSource({"gb2312, GB18030", "big5, Big5", "utf-8, UTF-8", "iso-8859-1, UTF-8"})
    void believesWhatThePageSaysOfItsBytesUnlessTheyAreGoodUtf8(String said, String written) {
        var page = page("<h1>The Bridge</h1><p>The bridge stood for ninety years.</p><p>大水沖走了它的石頭。</p>")
                .replace("charset=utf-8", "charset=" + said);
        var file = file("bridge.htm", page.getBytes(Charset.forName(written)));

        assertThat(read(file).files().getFirst().text()).contains("大水沖走了它的石頭。");
    }

    @Test
    void anXhtmlPageMayCloseItsTagsAtOnce() {
        var draft = read(file("bridge.xhtml", """
                <?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head>
                <body><h1><a id="top"/>The Bridge</h1>%s</body></html>""".formatted(PAIRS)));

        assertThat(texts(draft, ENGLISH)).hasSize(2);
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).hasSize(2);
    }
}
