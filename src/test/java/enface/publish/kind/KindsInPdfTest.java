package enface.publish.kind;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.publish.Block;
import enface.publish.Block.Cell;
import enface.publish.Handout;
import enface.publish.Handout.Passage;
import enface.publish.Markdown;
import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.NotesAt;
import enface.publish.Plan.WordsOf;
import enface.publish.font.Fonts;
import enface.publish.pdf.HandoutToPdf;
import enface.publish.pdf.TaggedText;
import enface.publish.pdf.TaggedText.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of pages, in every company of languages, reads back out of its PDF as it went in.
class KindsInPdfTest {

    @ParameterizedTest
    @MethodSource("enface.publish.kind.EveryKind#inLanguages")
    void everyKindReadsBackCodePointByCodePoint(Kind kind, List<String> languages) throws IOException {
        var handout = EveryKind.compose(EveryKind.plan(kind), languages);
        var read = read(print(handout, Paper.USUAL, kind + "-" + String.join("-", languages)));
        var wanted = texts(handout);
        assertThat(wanted).isNotEmpty();
        for (var text : wanted) {
            assertThat(read).as(text).contains(bare(text));
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.Size.class)
    void nothingOfAKindIsLostOnOtherPaperInOtherType(Paper.Size size) throws IOException {
        for (var paper : List.of(new Paper(size, true, 15, 8), new Paper(size, false, 30, 14))) {
            var handout =
                    EveryKind.compose(EveryKind.plan(Kind.ANNOTATED).with(NotesAt.MARGIN), List.of("en", "fr", "de"));
            var file = print(handout, paper, "paper-" + size + "-" + paper.landscape());
            var read = read(file);
            assertThat(texts(handout)).allSatisfy(text -> assertThat(read).contains(bare(text)));
            try (var document = Loader.loadPDF(file.toFile())) {
                var box = document.getPage(0).getMediaBox();
                assertThat(box.getWidth() > box.getHeight()).isEqualTo(paper.landscape());
            }
        }
    }

    @Test
    void wordsArePartedInNarrowColumnsByAHyphenThatIsNotOfTheText() throws IOException {
        var handout = EveryKind.compose(EveryKind.plan(Kind.ROWS), List.of("en", "fr", "de"));
        var file = print(handout, new Paper(Paper.Size.A5, false, 20, 14), "parted");
        var elements = TaggedText.of(file);
        assertThat(elements)
                .filteredOn(e -> e.text().contains("\u00AD"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.language()).isIn("en", "fr", "de"));
        assertThat(elements).noneMatch(e -> e.text().contains("-"));
        try (var document = Loader.loadPDF(file.toFile())) {
            var lines = new PDFTextStripper().getText(document).lines().toList();
            assertThat(lines).noneMatch(l -> l.strip().startsWith("\u00AD"));
        }
    }

    @Test
    void everyPassageTellsItsLanguage() throws IOException {
        var handout = EveryKind.compose(EveryKind.plan(Kind.ROWS), List.of("en", "zh-Hans"));
        var elements = TaggedText.of(print(handout, Paper.USUAL, "languages"));
        assertThat(elements)
                .filteredOn(e -> e.text().contains("港口"))
                .extracting(Element::language)
                .containsOnly("zh-Hans");
        assertThat(elements)
                .filteredOn(e -> e.text().contains("counted the boats"))
                .extracting(Element::language)
                .containsOnly("en");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOTES", "ANNOTATED", "ROWS", "WORKSHEET"})
    void readingsAreSeenOverTheirCharactersAndAreNoTextBetweenThem(Kind kind) throws IOException {
        var languages = List.of("en", "zh-Hans");
        var read = EveryKind.compose(Plan.of(kind).with(EnumSet.allOf(Layer.class)), languages);
        var bare = EveryKind.compose(Plan.of(kind), languages);
        var file = print(read, Paper.USUAL, "read-" + kind);
        try (var with = Loader.loadPDF(file.toFile());
                var without =
                        Loader.loadPDF(print(bare, Paper.USUAL, "bare-" + kind).toFile())) {
            assertThat(letters(with)).isEqualTo(letters(without));
            assertThat(with.getPage(with.getNumberOfPages() > 1 && kind == Kind.NOTES ? 1 : 0)
                            .getResources()
                            .getXObjectNames())
                    .isNotEmpty();
            assertThat(without.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static String letters(PDDocument document) throws IOException {
        return new PDFTextStripper()
                .getText(document)
                .replaceAll("[^\\p{IsHan} ]|(?<!\\p{IsHan}) | (?!\\p{IsHan})", "");
    }

    @Test
    void backsOfCardsLieBehindTheirFronts() throws IOException {
        var handout = EveryKind.compose(EveryKind.plan(Kind.CARDS).with(WordsOf.TERMS), List.of("en", "zh-Hans"));
        var file = print(handout, Paper.USUAL, "cards");
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            float width = document.getPage(0).getMediaBox().getWidth();
            var front = Where.is("lamp", document, 1);
            var back = Where.is("灯", document, 2);
            assertThat(front.x() < width / 2).isNotEqualTo(back.x() < width / 2);
            assertThat(Math.abs(front.y() - back.y())).isLessThan(40);
        }
    }

    @Test
    void aVersionThatHasNoRoomBesideOthersIsAsWideAsAllOfThem() throws IOException {
        var handout = EveryKind.compose(Plan.of(Kind.WORKSHEET), List.of("en", "fr", "de"));
        try (var document =
                Loader.loadPDF(print(handout, Paper.USUAL, "three-beside").toFile())) {
            assertThat(Where.is("Winter", document, 1).y())
                    .isEqualTo(Where.is("zählten", document, 1).y());
            assertThat(Where.is("Winter", document, 1).x())
                    .isLessThan(Where.is("hivers", document, 1).x());
        }
    }

    @Test
    void whatIsToBeFoundOutStandsOnlyAmongTheAnswers() throws IOException {
        var file = print(
                EveryKind.compose(EveryKind.plan(Kind.WORKSHEET), List.of("en", "zh-Hans")), Paper.USUAL, "worksheet");
        try (var document = Loader.loadPDF(file.toFile())) {
            int answers = Where.pageOf("Answers", document);
            assertThat(answers).isGreaterThan(1);
            assertThat(Where.pageOf("港口", document)).isGreaterThanOrEqualTo(answers);
        }
    }

    private static Path print(Handout handout, Paper paper, String name) throws IOException {
        var file = Files.createDirectories(Path.of("target", "kinds")).resolve(name + ".pdf");
        new HandoutToPdf(EveryKind.WORDS, Fonts.ofThisMachine()).write(handout, paper, file, Progress.none());
        return file;
    }

    /// All that is in the structure, element after element; letters from the right in the order of reading.
    private static String read(Path file) throws IOException {
        return TaggedText.of(file).stream()
                .map(Element::text)
                .map(KindsInPdfTest::bare)
                .collect(Collectors.joining("|"));
    }

    private static List<String> texts(Handout handout) {
        var texts = new ArrayList<String>();
        for (var block : handout.blocks()) {
            switch (block) {
                case Block.Text text ->
                    text.rows().forEach(row -> row.passages().forEach(p -> texts.add(numbered(p))));
                case Block.Notes _, Block.Heading _, Block.Empty _ -> {}
                case Block.Questions(var questions) ->
                    questions.forEach(q -> Markdown.read(q.text()).forEach(b -> texts.add(b.plain())));
                case Block.Answers answers -> answers.answers().forEach(a -> texts.add(a.text()));
                case Block.Table table -> table.rows().forEach(row -> row.forEach(c -> add(c, texts)));
                case Block.Cards(var cards) ->
                    cards.forEach(c -> {
                        add(c.front(), texts);
                        add(c.back(), texts);
                    });
            }
        }
        for (var entry : handout.entries()) {
            Markdown.read(entry.remark()).forEach(b -> texts.add(b.plain()));
            entry.replies().forEach(r -> texts.add(r.text()));
        }
        return texts.stream().filter(t -> !t.isBlank() && !isArabic(t)).toList();
    }

    /// A passage with the numbers of its notes and gaps in their places.
    private static String numbered(Passage passage) {
        var text = new StringBuilder();
        for (var stretch : passage.stretches()) {
            text.append(stretch.text());
            text.append(stretch.ending().stream().map(m -> "" + m.note()).collect(Collectors.joining(",")));
            stretch.blanks().forEach(b -> text.append(b.number()));
        }
        return text.toString();
    }

    /// Text from the right is read line by line, as programs do that turn lines around: word by word, without its
    /// points.
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOTES", "ANNOTATED", "ROWS", "GLOSSARY", "VOCABULARY"})
    void everyWordFromTheRightReadsBack(Kind kind) throws IOException {
        var handout = EveryKind.compose(Plan.of(kind).with(WordsOf.TERMS), List.of("en", "ar"));
        var file = print(handout, Paper.USUAL, "from-right-" + kind);
        try (var document = Loader.loadPDF(file.toFile())) {
            var read = plain(new PDFTextStripper().getText(document));
            var words = everything(handout)
                    .filter(KindsInPdfTest::isArabic)
                    .flatMap(t -> Stream.of(plain(t).split("[^\\p{L}]+")))
                    .filter(w -> w.length() > 1)
                    .toList();
            assertThat(words)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(w -> assertThat(read).contains(w));
        }
    }

    private static Stream<String> everything(Handout handout) {
        return handout.blocks().stream().flatMap(block -> switch (block) {
            case Block.Text text ->
                text.rows().stream().flatMap(r -> r.passages().stream()).map(Passage::text);
            case Block.Notes notes ->
                notes.entries().stream().flatMap(e -> e.passages().stream()).map(Passage::text);
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).map(c -> c.head() + " " + c.text());
            default -> Stream.empty();
        });
    }

    private static String plain(String text) {
        return text.replaceAll("[\u064B-\u0655]", "");
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static void add(Cell cell, List<String> texts) {
        texts.add(cell.head());
        texts.addAll(cell.text().lines().toList());
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.replaceAll("[\\s\\u00A0\\u00AD]", ""), Normalizer.Form.NFC);
    }
}
