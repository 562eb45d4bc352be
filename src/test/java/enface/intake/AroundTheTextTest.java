package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What makers of pages put round two texts: menus, layouts, labels in bold, lines of languages, signs between them.
class AroundTheTextTest {

    private static final List<String> ENGLISH = List.of(
            "The orchard belonged to nobody that summer.",
            "We ate the plums before they were ripe.",
            "In September a man came with a ladder.");
    private static final List<String> CHINESE = List.of("那年夏天果园没有主人。", "李子还没熟我们就吃了。", "九月来了一个扛梯子的人。");

    @TempDir
    private Path folder;

    private static String each(String pattern) {
        return IntStream.range(0, ENGLISH.size())
                .mapToObj(i -> String.format(pattern, ENGLISH.get(i), CHINESE.get(i)))
                .collect(Collectors.joining());
    }

    private void assertTexts(String name, String text) throws IOException, IntakeException {
        assertTexts(Laid.read(folder, name, text));
    }

    private static void assertTexts(Draft draft) {
        var versions = Laid.only(draft).versions().stream()
                .map(v -> v.paragraphs().stream().map(p -> p.paragraph().text()).toList())
                .toList();
        assertThat(versions).containsExactly(ENGLISH, CHINESE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**EN** %1$s\n\n**中** %2$s\n\n",
                "**English** %1$s\n**中文** %2$s\n\n",
                "**Original** | %1$s\n\n**Translation** | %2$s\n\n",
                "__原文__ %1$s\n\n__译文__ %2$s\n\n",
                "原文：%1$s\n\n译文：%2$s\n\n"
            })
    void labelsThatBeginEachParagraph(String pattern) throws IOException, IntakeException {
        assertTexts("orchard.md", "# The Orchard\n\n" + each(pattern));
    }

    @Test
    void labelsInBoldOnAPage() throws IOException, IntakeException {
        assertTexts(
                "orchard.html",
                "<html><body><h1>Orchard</h1>" + each("<p><b>EN</b> %1$s</p><p><strong>ZH</strong> %2$s</p>")
                        + "</body></html>");
    }

    @Test
    void boldWordsThatBeginASentenceStay() throws IOException, IntakeException {
        var draft = Laid.read(folder, "orchard.md", "# Orchard\n\n" + each("**Mother** said: %1$s\n\n%2$s\n\n"));
        assertThat(Laid.only(draft).versions().getFirst().paragraphs())
                .allSatisfy(p -> assertThat(p.paragraph().text()).startsWith("Mother said: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[English](README.md) | [简体中文](README.zh.md) | 日本語\n\n",
                "**English** · [中文](README.zh.md)\n\n",
                "- [English](a.md)\n- [中文](b.md)\n- [Français](c.md)\n\n",
                "*Read this in other languages: [English](a.md), [简体中文](b.md), [Español](c.md).*\n\n",
                "<p align=\"center\">\n  <a href=\"README.md\">English</a> |\n  <a href=\"README_zh.md\">简体中文</a>\n</p>\n\n"
            })
    void linesThatLeadToOtherLanguages(String line) throws IOException, IntakeException {
        assertTexts("orchard.md", "# The Orchard\n\n" + line + each("%1$s\n\n%2$s\n\n"));
    }

    @Test
    void suchALineInEachOfTwoFiles() throws IOException, IntakeException {
        var english = Files.writeString(
                folder.resolve("README.en.md"), "# Orchard\n\nEnglish | [简体中文](README.zh.md)\n\n" + each("%1$s\n\n"));
        var chinese = Files.writeString(
                folder.resolve("README.zh.md"), "# 果园\n\n[English](README.en.md) | 简体中文\n\n" + each("%2$s\n\n"));
        assertTexts(new Intake().read(List.of(english, chinese), List.of(), Progress.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" | ", " / ", "｜", " — ", " => ", " · ", " -> ", "\t"})
    void signsBetweenTwoLanguagesOfALine(String sign) throws IOException, IntakeException {
        assertTexts("orchard.txt", "Orchard\n\n" + each("%1$s" + sign + "%2$s\n\n"));
        assertTexts("orchard.md", "# Orchard\n\n" + each("%1$s" + sign + "%2$s\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%1$s |\n%2$s |\n\n", "| %1$s | %2$s\n", "- %1$s | %2$s\n"})
    void barsAtTheEdgesOfLines(String pattern) throws IOException, IntakeException {
        assertTexts("orchard.md", "# Orchard\n\n" + each(pattern));
    }

    @Test
    void dashesOfTalkStay() throws IOException, IntakeException {
        var draft =
                Laid.read(folder, "talk.txt", "— Whose orchard is it? — 这是谁的果园？\n\n— Nobody's, my boy. — 谁的也不是，孩子。\n");
        assertThat(Laid.only(draft).versions().getLast().paragraphs())
                .allSatisfy(p -> assertThat(p.paragraph().text()).startsWith("— "));
    }

    private static final String MENU = "<a href=\"a.html\">Home</a><br><a href=\"b.html\">Books</a><br>"
            + "<a href=\"c.html\">About us</a><br><a href=\"d.html\">Contact</a>";

    private static String page(String body) {
        return "<html><head><title>The Orchard</title></head><body>" + body + "</body></html>";
    }

    @Test
    void aMenuInTheCellOfALayout() throws IOException, IntakeException {
        assertTexts(
                "orchard.html",
                page("<table><tr><td colspan=2><h1>The Orchard</h1></td></tr><tr><td>" + MENU + "</td><td>"
                        + each("<p>%1$s</p><p>%2$s</p>")
                        + "</td></tr><tr><td colspan=2>Copyright 2003 by the parish</td></tr></table>"));
    }

    @Test
    void aTableOfTextsInATableOfLayout() throws IOException, IntakeException {
        var draft = Laid.read(
                folder,
                "orchard.html",
                page("<table><tr><td>" + MENU + "</td><td><h1>The Orchard</h1><table>"
                        + each("<tr><td>%1$s</td><td>%2$s</td></tr>") + "</table></td></tr></table>"));
        assertTexts(draft);
        assertThat(Laid.rows(draft)).hasSize(ENGLISH.size());
    }

    @Test
    void aTextInEachCellBesideAMenu() throws IOException, IntakeException {
        assertTexts(
                "orchard.html",
                page("<table><tr><td>" + MENU + "</td><td>" + each("<p>%1$s") + "</td><td>" + each("<p>%2$s")
                        + "</td></tr></table>"));
    }

    @Test
    void linksBeforeAndBehindTheText() throws IOException, IntakeException {
        var draft = Laid.read(
                folder,
                "orchard.html",
                page(
                        "<div><ul><li><a href='/'>Home</a></li><li><a href='/b'>Books</a></li><li><a href='/c'>Poems</a></li></ul></div>"
                                + "<div><h1>The Orchard</h1>" + each("<p>%1$s</p><p>%2$s</p>")
                                + "</div><div><a href=x>Previous</a> | <a href=y>Next</a> | <a href=z>Top</a></div>"));
        assertTexts(draft);
        assertThat(Laid.leftOut(draft)).contains("FURNITURE Home Books Poems", "FURNITURE Previous | Next | Top");
    }

    @Test
    void aTextThatIsFullOfLinksIsNoMenu() throws IOException, IntakeException {
        assertTexts(
                "orchard.html",
                page("<div>" + each("<p><a href='1.html'>%1$s</a></p><p><a href='2.html'>%2$s</a></p>") + "</div>"));
    }
}
