package enface.intake.document;

import static enface.intake.document.Zipped.docx;
import static enface.intake.document.Zipped.p;
import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import enface.intake.draft.IntakeException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents made to harm: each is refused in one sentence and nothing is stored, read from elsewhere or written.
@Timeout(120)
class HostileDocumentsTest extends DocumentTests {

    private static final String GOOD = p("a1", "The Harbour") + p("The boats came late.") + p("船来得很晚。");
    private static final String BOMB = """
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]>
            """;

    private static byte[] large(String start, String repeated, int times, String end) {
        return (start + repeated.repeat(times) + end).getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> files() {
        var whole = docx(GOOD).bytes();
        var bomb = docx("<w:p>" + " ".repeat(80 << 20) + "</w:p>").bytes();
        return Map.ofEntries(
                Map.entry("bomb.docx OVERGROWN", bomb),
                Map.entry(
                        "slip.docx DAMAGED",
                        docx(GOOD).part("../../slipped.txt", "x").bytes()),
                Map.entry(
                        "slip.epub DAMAGED",
                        Zipped.epub("<p>a</p>", "<p>b</p>")
                                .part("/tmp/slipped", "x")
                                .bytes()),
                Map.entry(
                        "slip.odt DAMAGED",
                        Zipped.odt("").part("..\\slipped", "x").bytes()),
                Map.entry("short.docx DAMAGED", Arrays.copyOf(whole, whole.length * 2 / 3)),
                Map.entry("noise.docx DAMAGED", docx("<w:p><w:r><w:t>a</w:r>").bytes()),
                Map.entry(
                        "empty.docx DAMAGED",
                        new Zipped().part("word/none.xml", "<x/>").bytes()),
                Map.entry(
                        "entities.docx ENTITIES",
                        new Zipped()
                                .part("word/document.xml", BOMB + "<x><p><r><t>&e;</t></r></p></x>")
                                .bytes()),
                Map.entry(
                        "entities.xhtml ENTITIES",
                        ("<?xml version=\"1.0\"?>" + BOMB + "<html><body><p>&e;</p></body></html>")
                                .getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "deep.docx OVERGROWN",
                        docx("<w:x>".repeat(10_000) + "</w:x>".repeat(10_000)).bytes()),
                Map.entry(
                        "locked.docx LOCKED",
                        ("\u00d0\u00cf\u0011\u00e0" + "\0".repeat(600)
                                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                                .getBytes(StandardCharsets.ISO_8859_1)),
                Map.entry(
                        "old.doc FORMAT",
                        ("\u00d0\u00cf\u0011\u00e0" + "\0".repeat(600)).getBytes(StandardCharsets.ISO_8859_1)),
                Map.entry(
                        "locked.odt LOCKED",
                        Zipped.odt("")
                                .part(
                                        "META-INF/manifest.xml",
                                        "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                                .bytes()),
                Map.entry(
                        "locked.epub LOCKED",
                        Zipped.epub("<p>a</p>", "<p>b</p>")
                                .part(
                                        "META-INF/encryption.xml",
                                        "<e><EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/></e>")
                                .bytes()),
                Map.entry("line.html TOO_LARGE", large("<html><body><p>", "one line ", 6_000_000, "</p>")),
                Map.entry("cut.rtf DAMAGED", "{\\rtf1\\ansi The boats came late".getBytes(StandardCharsets.UTF_8)),
                Map.entry("deep.rtf DAMAGED", large("{\\rtf1", "{", 20_000, "")),
                Map.entry("cut.pdf DAMAGED", "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> names() {
        return files().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isRefusedInOneSentence(String named) {
        var name = named.substring(0, named.indexOf(' '));
        var file = file(name, files().getOrDefault(named, new byte[0]));

        assertThat(refusal(file)).isEqualTo(Kind.valueOf(named.substring(named.indexOf(' ') + 1)));

        var program = new ProgramUnderTest(folder.resolve("library.enface"));
        var said = program.run("import", file.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains(name);
        assertThat(program.run("list").out()).isEmpty();
        assertThat(folder.resolveSibling("slipped.txt")).doesNotExist();
    }

    /// Nothing is opened for what a document names: no file beside it, and no address of this machine.
    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.xhtml", "harbour.docx", "harbour.odt", "talks.epub"})
    void whatADocumentNamesIsNotTouched(String name) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "The secret is out. 秘密泄露了。");
        var asked = new AtomicInteger();
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> countCalls(server, asked));
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            var file = file(name, naming(name, secret, address));

            if (name.endsWith("html") || name.endsWith("epub")) {
                var text = read(file).files().getFirst().text();
                assertThat(text).contains("The boats came late.").doesNotContain("The secret is out");
            } else {
                assertThat(refusal(file)).isEqualTo(Kind.ENTITIES);
            }
        }
        assertThat(asked).hasValue(0);
    }

    private static void countCalls(ServerSocket server, AtomicInteger asked) {
        try {
            while (true) {
                server.accept().close();
                asked.incrementAndGet();
            }
        } catch (IOException _) {
            // the test is over
        }
    }

    private static byte[] naming(String name, Path secret, String address) {
        var doctype = "<!DOCTYPE x SYSTEM \"" + address + ".dtd\" [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        var outside = "<!DOCTYPE html SYSTEM \"" + address + ".dtd\">";
        var body = "<h1>The Harbour</h1><p>The boats came late.<img src=\"" + address
                + "\"/></p><p>船来得很晚。&s;</p><iframe src=\"" + secret.toUri() + "\"></iframe><script src=\"" + address
                + "\"></script>";
        return switch (name) {
            case "harbour.docx" ->
                docx(GOOD)
                        .part("word/document.xml", doctype + "<x><p><r><t>&s;</t></r></p></x>")
                        .bytes();
            case "harbour.odt" ->
                Zipped.odt("")
                        .part("content.xml", doctype + "<x><body><p>&s;</p></body></x>")
                        .bytes();
            case "talks.epub" -> Zipped.epub(body, "<p>x</p>").bytes();
            case "page.xhtml" ->
                ("<?xml version=\"1.0\"?>" + outside + "<html><head><link rel=\"stylesheet\" href=\"" + address
                                + "\"/></head><body>" + body + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                ("<!doctype html><html><head><base href=\"" + address + "\"><link rel=stylesheet href=\"" + address
                                + "\"></head><body>" + body + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "blockquote", "ul", "span", "table"})
    void aPageTenThousandLevelsDeepIsReadWithoutRecursion(String tag) {
        var text = read(file(
                        "deep.html",
                        "<html><body>" + ("<" + tag + ">").repeat(10_000)
                                + "<h1>The Harbour</h1><p>The boats came late.</p><p>船来得很晚。</p>"
                                + ("</" + tag + ">").repeat(10_000)))
                .files()
                .getFirst()
                .text();

        assertThat(text).contains("The boats came late.").contains("船来得很晚。");
    }

    @Test
    void aLongPageIsReadInTimeThatGrowsWithIt() {
        var pairs = "<p>The boats came <b>late</b>.</p><p>船来得很晚。</p>".repeat(20_000);

        assertThat(texts(
                        read(file("long.html", "<html><body><h1>The Harbour</h1>" + pairs)),
                        enface.text.LanguageTag.ENGLISH))
                .hasSize(20_000);
    }
}
