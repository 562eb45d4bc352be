package enface.cli.share;

import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What `enface export` writes of texts side by side: valid by the rules of each format, said with what is lost.
class ExportTextsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importSomething() throws IOException {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        var english = Files.writeString(
                folder.resolve("dock.en.md"),
                "# The Dock\n\n## Morning\n\n=1+1 is what the clerk wrote. The tide & the <men> came late.\n\n## Evening\n\nNobody counted.\n");
        var chinese = Files.writeString(
                folder.resolve("dock.zh.md"), "# 码头\n\n## 早晨\n\n办事员写的是=1+1。潮水和人都来晚了。\n\n## 傍晚\n\n没有人去数。\n");
        var french = Files.writeString(
                folder.resolve("dock.fr.md"),
                "# Le quai\n\n## Matin\n\nLe commis écrivit =1+1. La marée et les hommes tardèrent.\n\n## Soir\n\nPersonne ne compta.\n");
        program.given("import", english.toString(), chinese.toString(), french.toString());
    }

    private Path export(String name, String... more) {
        var out = folder.resolve(name);
        var arguments = new ArrayList<>(List.of("export", "1", "-o", out.toString()));
        arguments.addAll(List.of(more));
        program.given(arguments.toArray(String[]::new));
        return out;
    }

    private static Document xml(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void aMemoryNamesItsOriginalAndAllItsLanguages() throws Exception {
        var document = xml(Files.readAllBytes(export("dock.tmx")));
        var header = (Element) document.getElementsByTagName("header").item(0);
        assertThat(header.getAttribute("srclang")).isEqualTo("en");
        for (var needed : List.of(
                "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype")) {
            assertThat(header.getAttribute(needed)).as(needed).isNotEmpty();
        }
        var languages = new HashSet<String>();
        var variants = document.getElementsByTagName("tuv");
        for (int i = 0; i < variants.getLength(); i++) {
            languages.add(((Element) variants.item(i)).getAttribute("xml:lang"));
        }
        assertThat(languages).containsExactlyInAnyOrder("en", "zh-Hans", "fr");
    }

    @Test
    void xliffKeepsItsRulesInOneFileForTwoVersionsAndAFileEachForMore() throws Exception {
        var pair = export("pair.xlf", "--versions", "en,fr");
        assertXliff(pair, "fr");
        export("dock.xlf");
        assertThat(folder.resolve("dock.xlf")).doesNotExist();
        assertXliff(folder.resolve("dock.en-zh-Hans.xlf"), "zh-Hans");
        assertXliff(folder.resolve("dock.en-fr.xlf"), "fr");
        assertThat(program.run("export", "1", "-o", pair.toString(), "--versions", "en")
                        .status())
                .as("one version alone")
                .isEqualTo(1);
    }

    private static void assertXliff(Path file, String target) throws Exception {
        var document = xml(Files.readAllBytes(file));
        var root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("urn:oasis:names:tc:xliff:document:2.0");
        assertThat(root.getAttribute("version")).isEqualTo("2.1");
        assertThat(root.getAttribute("srcLang")).isEqualTo("en");
        assertThat(root.getAttribute("trgLang")).isEqualTo(target);
        var ids = new HashSet<String>();
        var units = document.getElementsByTagName("unit");
        assertThat(units.getLength()).isPositive();
        for (int i = 0; i < units.getLength(); i++) {
            var unit = (Element) units.item(i);
            assertThat(ids.add(unit.getAttribute("id"))).as("ids are used once").isTrue();
            assertThat(unit.getElementsByTagName("source").getLength()).isEqualTo(1);
            var segment = (Element) unit.getElementsByTagName("segment").item(0);
            assertThat(segment.getAttribute("state")).isIn("", "translated", "final");
            assertThat(segment.hasAttribute("state"))
                    .as("a state only where there is a target")
                    .isEqualTo(unit.getElementsByTagName("target").getLength() == 1);
        }
    }

    @Test
    void aBookBeginsWithItsTypeAndAllItsPagesAreWellFormedAndListed() throws Exception {
        var book = export("dock.epub");
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.isEmpty()) {
                    assertThat(entry.getName()).isEqualTo("mimetype");
                    assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                    assertThat(entry.getExtra()).isNull();
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
                            .isEqualTo("application/epub+zip");
                }
                names.add(entry.getName());
                if (entry.getName().matches(".*\\.(?:xhtml|opf|xml)")) {
                    assertPage(entry.getName(), xml(zip.readAllBytes()), names);
                }
            }
        }
        assertThat(names)
                .contains("OEBPS/chapter-1.xhtml", "OEBPS/chapter-2.xhtml")
                .doesNotHaveDuplicates();
        var opf = part(book, "OEBPS/book.opf");
        assertThat(opf)
                .contains("properties=\"nav\"")
                .contains("dcterms:modified")
                .contains("<dc:language>zh-Hans</dc:language>");
        for (var name : names) {
            if (name.startsWith("OEBPS/") && !name.endsWith(".opf")) {
                assertThat(opf).contains("href=\"" + name.substring("OEBPS/".length()) + "\"");
            }
        }
        assertThat(part(book, "OEBPS/nav.xhtml"))
                .contains("epub:type=\"toc\"")
                .contains("Morning")
                .contains("Evening");
        assertThat(part(book, "OEBPS/style.css")).contains("prefers-color-scheme: dark");
    }

    private static void assertPage(String name, Document page, List<String> before) {
        if (name.contains("chapter")) {
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
            assertThat(((Element) page.getElementsByTagName("td").item(1)).getAttribute("lang"))
                    .isEqualTo("zh-Hans");
        }
        assertThat(before).startsWith("mimetype");
    }

    private static String part(Path archive, String name) throws IOException {
        try (var zip = new ZipFile(archive.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noSheetReckonsWithAText() throws IOException {
        var sheet = part(export("dock.xlsx"), "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ").contains("topLeftCell=\"A2\"");
        assertThat(Files.readString(export("dock.tsv")).lines().toList())
                .noneMatch(line -> line.matches("(?:.*\\t)?[=+@-].*"))
                .anyMatch(line -> line.startsWith("\\=1+1"));
    }

    @Test
    void whatIsLostIsSaidAndNotesHaveNoPlaceInTexts() {
        program.given("notes", "add", "1", "--version", "en", "--quote", "clerk", "--text", "Who?");
        var tsv = program.given("export", "1", "-o", folder.resolve("a.tsv").toString());
        assertThat(tsv.err()).contains("Where sentences end").contains("Notes are not written");
        var refused = program.run(
                "export",
                "1",
                "--content",
                "notes",
                "-o",
                folder.resolve("b.tmx").toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("tmx").hasLineCount(1);
        assertThat(folder.resolve("b.tmx")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "links"})
    void severalFilesAreNamedAndNeverWrittenOver(String format) throws IOException {
        var ending = format.equals("text") ? "txt" : "links";
        var out = folder.resolve("quay." + ending).toString();
        var said = program.given("export", "1", "--format", format, "-o", out);
        assertThat(said.lines())
                .hasSize(format.equals("text") ? 3 : 5)
                .allSatisfy(line -> assertThat(Path.of(line)).isNotEmptyFile());
        var before = Files.readString(folder.resolve("quay.en.txt"));
        var again = program.run("export", "1", "--format", format, "-o", out);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("quay.en.txt");
        assertThat(folder.resolve("quay.en.txt")).hasContent(before);
    }

    @Test
    void linksNameEverySentenceOfTheFilesBesideThemOnce() throws IOException {
        export("quay.links", "--versions", "en,zh");
        var lines = Files.readAllLines(folder.resolve("quay.en.txt"));
        var links = Files.readAllLines(folder.resolve("quay.en-zh-Hans.links"));
        assertThat(links).allMatch(line -> line.matches("\\[[0-9,]*]:\\[[0-9,]*]"));
        assertThat(links.stream()
                        .flatMap(line ->
                                List.of(line.substring(1, line.indexOf(']')).split(",", -1)).stream())
                        .filter(number -> !number.isEmpty()))
                .hasSize(lines.size())
                .doesNotHaveDuplicates();
    }

    @Test
    void aFolderTakesTheFilesOfSeveralVersions() {
        var out = folder.resolve("hand-out");
        program.given("export", "1", "--format", "text", "-o", out.toString());
        assertThat(out)
                .isDirectoryContaining(file -> file.getFileName().toString().endsWith(".zh-Hans.txt"));
    }
}
