package enface.publish.kind;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.publish.Block;
import enface.publish.Block.Cell;
import enface.publish.Handout;
import enface.publish.Handout.Passage;
import enface.publish.HandoutToMarkdown;
import enface.publish.Labels;
import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.html.HandoutToEpub;
import enface.publish.html.HandoutToHtml;
import enface.publish.word.HandoutToWord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Every kind of pages as a web page, a book, a document of Word and Markdown holds what the model holds.
class KindsInOtherFormatsTest {

    @ParameterizedTest
    @MethodSource("enface.publish.kind.EveryKind#inLanguages")
    void theWebPageHoldsAllOfIt(Kind kind, List<String> languages) throws Exception {
        var handout = EveryKind.compose(EveryKind.plan(kind), languages);
        var page = new HandoutToHtml(EveryKind.WORDS).text(handout);
        kept(kind + "-" + String.join("-", languages) + ".html", page);
        var wellFormed = page.replaceAll("(?s)<script>.*</script>", "")
                .replace("<!doctype html>", "")
                .replaceAll("(<meta[^>]*)>", "$1/>");
        var document = parser().parse(new InputSource(new StringReader(wellFormed)));
        assertHolds(document.getDocumentElement().getTextContent(), handout);
    }

    @ParameterizedTest
    @MethodSource("enface.publish.kind.EveryKind#inLanguages")
    void theBookHoldsAllOfItAndItsLinksLeadSomewhere(Kind kind, List<String> languages) throws Exception {
        var handout = EveryKind.compose(EveryKind.plan(kind), languages);
        var file = folder().resolve(kind + "-" + String.join("-", languages) + ".epub");
        new HandoutToEpub(EveryKind.WORDS, InstantSource.system()).write(handout, file);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            var ids = new HashSet<String>();
            var links = new HashSet<String>();
            for (var entry :
                    zip.stream().filter(e -> e.getName().endsWith("xhtml")).toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                var name = entry.getName().substring("OEBPS/".length());
                text.append(parser().parse(new ByteArrayInputStream(bytes))
                        .getDocumentElement()
                        .getTextContent());
                var markup = new String(bytes, StandardCharsets.UTF_8);
                found(" id=\"([^\"]+)\"", markup).forEach(id -> ids.add(name + "#" + id));
                found(" href=\"([^\"]*#[^\"]+)\"", markup)
                        .forEach(link -> links.add(link.startsWith("#") ? name + link : link));
            }
            assertThat(ids).containsAll(links);
        }
        assertHolds(text.toString(), handout);
    }

    @ParameterizedTest
    @CsvSource({"false, ltr", "true, rtl"})
    void theBookIsTurnedAsItsFirstTextRuns(boolean arabicFirst, String direction) throws Exception {
        var english = EveryKind.compose(Plan.of(Kind.ROWS), List.of("en", "ar"));
        var columns = arabicFirst ? english.columns().reversed() : english.columns();
        var handout = new Handout(english.fronts(), columns, List.of(new Block.Heading(Block.Part.TEXT, false)));
        var file = folder().resolve("turned-" + direction + ".epub");
        new HandoutToEpub(EveryKind.WORDS, InstantSource.system()).write(handout, file);
        try (var zip = new ZipFile(file.toFile())) {
            var book = parser().parse(zip.getInputStream(zip.getEntry("OEBPS/book.opf")));
            var spine = (Element) book.getElementsByTagName("spine").item(0);
            assertThat(spine.getAttribute("page-progression-direction")).isEqualTo(direction);
        }
    }

    @ParameterizedTest
    @MethodSource("enface.publish.kind.EveryKind#inLanguages")
    void theDocumentOfWordHoldsAllOfIt(Kind kind, List<String> languages) throws Exception {
        var handout = EveryKind.compose(EveryKind.plan(kind), languages);
        var file = folder().resolve(kind + "-" + String.join("-", languages) + ".docx");
        new HandoutToWord(EveryKind.WORDS, InstantSource.system()).write(handout, file, Progress.none());
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : List.of("word/document.xml", "word/comments.xml")) {
                var document = parser().parse(zip.getInputStream(zip.getEntry(part)));
                text.append(document.getDocumentElement().getTextContent());
            }
        }
        assertHolds(text.toString(), handout);
    }

    @ParameterizedTest
    @MethodSource("enface.publish.kind.EveryKind#inLanguages")
    void markdownHoldsAllOfIt(Kind kind, List<String> languages) throws Exception {
        var handout = EveryKind.compose(EveryKind.plan(kind), languages);
        var page = new HandoutToMarkdown(EveryKind.WORDS).text(handout);
        kept(kind + "-" + String.join("-", languages) + ".md", page);
        assertHolds(
                page.replaceAll("\\\\(.)", "$1").replace("<br>", "").replaceAll("\\[\\d+]\\(#\\^[^)]*\\)", ""),
                handout);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOTES", "ANNOTATED", "ROWS", "WORKSHEET"})
    void readingsStandOverTheirCharacters(Kind kind) throws Exception {
        var layers = EnumSet.allOf(Layer.class);
        var handout = EveryKind.compose(Plan.of(kind).with(layers), List.of("en", "zh-Hans"));
        var page = new HandoutToHtml(EveryKind.WORDS).text(handout);
        assertThat(page).contains("<ruby>灯<rp>(</rp><rt>dēng</rt><rp>)</rp></ruby>");
        var file = folder().resolve("read-" + kind + ".docx");
        new HandoutToWord(EveryKind.WORDS, InstantSource.system()).write(handout, file, Progress.none());
        try (var zip = new ZipFile(file.toFile())) {
            var ruby = parser().parse(zip.getInputStream(zip.getEntry("word/document.xml")))
                    .getElementsByTagName("w:ruby");
            assertThat(ruby.getLength()).isPositive();
            var first = (Element) ruby.item(0);
            assertThat(first.getElementsByTagName("w:rt").item(0).getTextContent())
                    .isNotBlank();
            assertThat(first.getElementsByTagName("w:rubyBase").item(0).getTextContent())
                    .hasSize(1);
        }
        assertThat(EveryKind.compose(Plan.of(kind), List.of("en", "zh-Hans")).rows())
                .allMatch(r -> r.passages().stream().allMatch(p -> p.readings().isEmpty()));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target", "kinds"));
    }

    private static void kept(String name, String text) throws IOException {
        Files.writeString(folder().resolve(name), text);
    }

    private static void assertHolds(String text, Handout handout) {
        var held = bare(text);
        var wanted = texts(handout).filter(t -> !t.isBlank()).toList();
        assertThat(wanted).isNotEmpty();
        for (var one : wanted) {
            assertThat(held).contains(bare(one));
        }
    }

    private static Stream<String> texts(Handout handout) {
        return Stream.concat(
                handout.blocks().stream().flatMap(KindsInOtherFormatsTest::texts),
                handout.entries().stream()
                        .flatMap(e -> Stream.concat(
                                Stream.of(plain(e.remark())),
                                e.replies().stream().map(r -> plain(r.text())))));
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Text text ->
                text.rows().stream().flatMap(r -> r.passages().stream()).flatMap(KindsInOtherFormatsTest::words);
            case Block.Questions(var questions) -> questions.stream().map(q -> plain(q.text()));
            case Block.Answers answers ->
                Stream.concat(
                        Stream.of(new Labels(EveryKind.WORDS).task(answers.to())),
                        answers.answers().stream().map(Block.Answer::text));
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).flatMap(KindsInOtherFormatsTest::cell);
            case Block.Cards(var cards) -> cards.stream().flatMap(c -> Stream.concat(cell(c.front()), cell(c.back())));
            case Block.Heading _, Block.Empty _, Block.Notes _ -> Stream.empty();
        };
    }

    private static Stream<String> cell(Cell cell) {
        return Stream.concat(Stream.of(cell.head()), cell.text().lines());
    }

    /// What stands between the numbers of notes and gaps.
    private static Stream<String> words(Passage passage) {
        return passage.stretches().stream().map(Handout.Stretch::text);
    }

    private static String plain(String remark) {
        return remark.replace("**", "").replace("*", "").lines().findFirst().orElse("");
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0*]", "");
    }
}
