package enface.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.job.CancelledException;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Composed;
import enface.publish.FerrySpeech;
import enface.publish.Handout;
import enface.publish.Markdown;
import enface.publish.Paper;
import enface.publish.font.Fonts;
import enface.publish.kind.Composer;
import enface.publish.kind.Material;
import enface.publish.kind.Material.Spoken;
import enface.publish.kind.Material.Texts;
import enface.store.scheme.Shipped;
import enface.text.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutToPdfTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyPassageAndRemarkReadsBackCodePointByCodePoint(int versions) throws IOException {
        var work = FerrySpeech.work(versions);
        var notes = versions == 1 ? List.of(FerrySpeech.list(work()).get(2)) : FerrySpeech.list(work);
        var handout = Composed.of(versions, notes, Composed.BOTH);
        var text = bare(text(print(handout, Locale.ENGLISH, "versions-" + versions)));
        for (var entry : handout.entries()) {
            for (var passage : entry.passages()) {
                assertThat(text).contains(bare(passage.text()));
            }
            for (var block : Markdown.read(entry.remark())) {
                assertThat(text).contains(bare(block.plain()));
            }
        }
        for (var row : handout.rows()) {
            assertThat(text.replaceAll("[0-9]", ""))
                    .contains(bare(row.passages().getFirst().text()));
        }
    }

    @Test
    void whatLooksLikeMarkupIsPrintedAsItWasTyped() throws IOException {
        var handout = Composed.of(2, FerrySpeech.list(work()), Composed.NOTES);
        assertThat(bare(text(print(handout, Locale.ENGLISH, "markup"))))
                .contains("<script>alert(\"x\")</script>&AT&amp;T:")
                .contains("a<b");
    }

    @Test
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne() throws IOException {
        var passage = FerrySpeech.target(work(), 0, "ferry");
        var notes = IntStream.range(0, 45)
                .mapToObj(i -> FerrySpeech.note(
                        "", "渡".repeat(i) + "口，**船**。乘（*舟*）；“水”、《江》！浪……".repeat(20), List.of(), passage))
                .toList();
        var file = print(Composed.of(3, notes, Composed.BOTH), Locale.CHINESE, "lines");
        var lines = lines(file);
        assertThat(lines).hasSizeGreaterThan(400);
        assertThat(lines).noneMatch(l -> "，。、；：？！）》”’…".indexOf(l.charAt(0)) >= 0);
        assertThat(lines).noneMatch(l -> "（《“‘".indexOf(l.charAt(l.length() - 1)) >= 0);
    }

    @Test
    void hasTitleLanguageBookmarksNumbersAndStructure() throws IOException {
        var file = print(Composed.of(2, FerrySpeech.many(work(), 30), Composed.NOTES), Locale.ENGLISH, "thirty");
        try (var document = Loader.loadPDF(file.toFile())) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The Last Crossing");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
            var titles = new ArrayList<String>();
            for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(child -> titles.add(child.getTitle()));
            }
            assertThat(titles).hasSize(32).contains("The Last Crossing", "Notes");
            assertThat(titles.get(2)).startsWith("1  ");
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("The Last Crossing")
                        .contains(String.valueOf(page));
            }
        }
    }

    @Test
    void embedsItsFontsAsSubsets() throws IOException {
        var file = print(Composed.of(2, FerrySpeech.list(work()), Composed.BOTH), Locale.ENGLISH, "fonts");
        assertThat(Files.size(file)).isLessThan(400_000);
        try (var document = Loader.loadPDF(file.toFile())) {
            var names = new HashSet<String>();
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).isNotEmpty().allMatch(n -> n.matches("[A-Z]{6}\\+Enface.*"));
        }
    }

    @Test
    void notesStandInTheOrderOfTheirPlaces() {
        var handout = Composed.of(2, FerrySpeech.list(work()), Composed.NOTES);
        assertThat(handout.entries())
                .extracting(e -> e.category().orElseThrow().key())
                .containsExactly("question", "modulation", "addition");
        assertThat(handout.entries().get(1).terms())
                .extracting(c -> c.terms().getFirst().text())
                .containsExactly("patience");
    }

    @Test
    void aPassageThatIsNoLongerInTheTextIsQuotedAsLost() throws IOException {
        var other = FerrySpeech.target(FerrySpeech.work(4), 2, "You wanted a happy speech");
        var note = FerrySpeech.note("error", "Gone.", List.of(), other);
        var handout = Composed.of(2, List.of(note), Composed.NOTES);
        assertThat(handout.entries().getFirst().quotes()).hasSize(1).allMatch(Handout.Quote::lost);
        assertThat(text(print(handout, Locale.ENGLISH, "lost"))).contains("No longer in the text: “You wanted a happy");
    }

    @Test
    void aPassageOfAVersionThatIsNotShownIsQuotedWithItsLanguage() throws IOException {
        var work = work();
        var first = new Texts(work, work.versions().subList(0, 1), FerrySpeech.rows(1));
        var material =
                new Material(first, FerrySpeech.list(work), Shipped.schemes(), List.of(), List.of(), Spoken.NOTHING);
        var handout = new Composer(material, new Words(Locale.ENGLISH)).compose(Composed.NOTES);
        assertThat(text(print(handout, Locale.ENGLISH, "hidden")))
                .contains("Simplified Chinese: “从不赊欠”")
                .doesNotContain("No longer");
    }

    @Test
    void printsEvenWhatNoFaceCanWrite() throws IOException {
        var note = FerrySpeech.note(
                "",
                "emoji 🚢, Arabic سلام, NUL \0, a combining a\u0301, \u00AD soft",
                List.of("🚢"),
                FerrySpeech.target(work(), 0, "ferry"));
        var text = text(print(Composed.of(2, List.of(note), Composed.NOTES), Locale.ENGLISH, "odd"));
        assertThat(text).contains("emoji □");
    }

    @Test
    void aRemarkLongerThanAPageGoesOnOverleaf() throws IOException {
        var note = FerrySpeech.note(
                "literal",
                "这是一段很长的批注，用来看它怎样翻过一页。\n\n".repeat(90) + "完",
                List.of(),
                FerrySpeech.target(work(), 0, "ferry"));
        var text = bare(text(print(Composed.of(2, List.of(note), Composed.NOTES), Locale.CHINESE, "long")));
        assertThat(text.split("批注，用来", -1)).hasSize(91);
    }

    @Test
    void cancellingLeavesTheOldFileAndNoOther() throws IOException {
        var file = Files.writeString(folder.resolve("notes.pdf"), "old");
        Progress cancelled = (done, _) -> {
            if (done > 5) {
                throw new CancelledException();
            }
        };
        var handout = Composed.of(2, FerrySpeech.many(work(), 40), Composed.NOTES);
        assertThatThrownBy(() -> new HandoutToPdf(new Words(Locale.ENGLISH), Fonts.ofThisMachine())
                        .write(handout, Paper.USUAL, file, cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorOfTheDisk() {
        var handout = Composed.of(2, List.of(), Composed.TEXT);
        assertThatThrownBy(() -> new HandoutToPdf(new Words(Locale.ENGLISH), Fonts.ofThisMachine())
                        .write(handout, Paper.USUAL, folder.resolve("no/such/notes.pdf"), Progress.none()))
                .isInstanceOf(IOException.class);
    }

    private static Work work() {
        return FerrySpeech.work(2);
    }

    private static Path print(Handout handout, Locale locale, String name) throws IOException {
        var file = Files.createDirectories(Path.of("target", "handouts")).resolve(name + ".pdf");
        new HandoutToPdf(new Words(locale), Fonts.ofThisMachine()).write(handout, Paper.USUAL, file, Progress.none());
        return file;
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            // without the heads and numbers of the pages, which stand between the lines of a passage
            var body = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getYDirAdj() > 62 && position.getYDirAdj() < 770) {
                        super.processTextPosition(position);
                    }
                }
            };
            return body.getText(document);
        }
    }

    /// The lines as they stand on the pages, in the order of writing.
    private static List<String> lines(Path file) throws IOException {
        var lines = new ArrayList<StringBuilder>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                private float lastY = -1;
                private float lastX = -1;

                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (var position : positions) {
                        boolean raised = Math.abs(position.getYDirAdj() - lastY) < 6;
                        if (!raised || position.getXDirAdj() < lastX) {
                            lines.add(new StringBuilder());
                        }
                        lines.getLast().append(position.getUnicode());
                        lastY = position.getYDirAdj();
                        lastX = position.getXDirAdj();
                    }
                }
            }.getText(document);
        }
        return lines.stream()
                .map(l -> l.toString().strip())
                .filter(l -> !l.isEmpty())
                .collect(Collectors.toList());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00AD]", "");
    }

    @Test
    void aFewNotesBeginUnderTheirTitleAndABookHasAPageForIt() throws IOException {
        var few = print(Composed.of(2, FerrySpeech.many(work(), 3), Composed.NOTES), Locale.ENGLISH, "few");
        assertThat(firstPage(few))
                .contains("The Last Crossing")
                .contains("Notes")
                .contains("1  ");
        var many = print(Composed.of(2, FerrySpeech.many(work(), 60), Composed.NOTES), Locale.ENGLISH, "book");
        assertThat(firstPage(many)).contains("The Last Crossing").doesNotContain("1  ");
    }

    private static String firstPage(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document);
        }
    }
}
