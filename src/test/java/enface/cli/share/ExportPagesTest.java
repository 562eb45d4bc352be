package enface.cli.share;

import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import enface.publish.Plan.Kind;
import enface.study.print.PageOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `enface export --kind` prints.
class ExportPagesTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importSomething() throws IOException {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        var english = Files.writeString(
                folder.resolve("quay.en.md"), "# The Quay\n\nThe tide came late. Nobody counted the ropes.\n");
        var chinese = Files.writeString(folder.resolve("quay.zh.md"), "# 码头\n\n潮水来晚了。没有人去数缆绳。\n");
        program.given("import", english.toString(), chinese.toString());
        program.given("glossary", "add", "--term", "en=tide", "--term", "zh-Hans=潮水");
        program.given(
                "notes",
                "add",
                "1",
                "--version",
                "en",
                "--quote",
                "ropes",
                "--category",
                "question",
                "--text",
                "Which ropes?");
    }

    private String print(String... more) throws IOException {
        var out = folder.resolve("pages.pdf");
        var arguments = new ArrayList<>(List.of("export", "1", "-o", out.toString()));
        arguments.addAll(List.of(more));
        program.given(arguments.toArray(String[]::new));
        try (var document = Loader.loadPDF(out.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notes      | Which ropes?
            annotated  | Which ropes?
            rows       | Nobody counted the
            worksheet  | 潮水来晚了。
            glossary   | tide: 1
            vocabulary | Where it stands
            cards      | 潮水
            """)
    void eachKindIsPrinted(String kind, String text) throws IOException {
        assertThat(print("--kind", kind, "--words", "terms")).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            html | What is asked of it?
            docx | word/document.xml
            epub | OEBPS/part-1.xhtml
            md   | What is asked of it?
            """)
    void eachKindIsWrittenInEachFormat(String ending, String held) throws IOException {
        for (var kind : Kind.values()) {
            var out = folder.resolve(kind + "." + ending);
            program.given(
                    "export",
                    "1",
                    "-o",
                    out.toString(),
                    "--kind",
                    kind.name().toLowerCase(Locale.ROOT),
                    "--words",
                    "terms",
                    "--question",
                    "What is asked of it?");
            if (kind == Kind.WORKSHEET) {
                assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).contains(held);
            }
            assertThat(out).isNotEmptyFile();
        }
    }

    @Test
    void readingsStandOverChineseWhereTheyAreWanted() throws IOException {
        var out = folder.resolve("read.html");
        program.given("export", "1", "-o", out.toString(), "--kind", "rows", "--layers", "readings");
        assertThat(out).content().contains("<ruby>潮<rp>(</rp><rt>cháo</rt>");
    }

    @Test
    void aHandOutHasGapsALeftOutVersionQuestionsAndAnswers() throws IOException {
        var text = print(
                "--kind",
                "worksheet",
                "--gaps",
                "terms",
                "--leave-out",
                "zh",
                "--questions",
                "question",
                "--question",
                "And the tide?");
        int answers = text.indexOf("Answers");
        assertThat(answers).isPositive();
        assertThat(text.substring(0, answers))
                .contains("Which ropes?", "And the tide?")
                .doesNotContain("潮水", "The tide came");
        assertThat(text.substring(answers)).contains("tide", "潮水来晚了。");
        assertThat(print("--kind", "worksheet", "--gaps", "terms", "--no-answers"))
                .doesNotContain("Answers");
    }

    @Test
    void thePaperIsTheOneNamed() throws IOException {
        print("--kind", "rows", "--paper", "letter", "--landscape", "--type", "14", "--margin", "30");
        try (var document = Loader.loadPDF(folder.resolve("pages.pdf").toFile())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(Math.round(box.getWidth())).isEqualTo(792);
            assertThat(Math.round(box.getHeight())).isEqualTo(612);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain     | The Quay, para. 1
            gb_t_7714 | The Quay[Z]: para. 1.
            chicago   | “The Quay”, para. 1.
            """)
    void passagesSayWhereTheyComeFrom(String style, String cited) throws IOException {
        assertThat(print("--kind", "notes", "--cite", style).replaceAll("\\s+", " "))
                .contains(cited);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --kind cards --gaps terms | --gaps changes nothing here: it is for pages of the kinds worksheet (--kind).
            --kind notes --words terms | --words changes nothing here: it is for pages of the kinds vocabulary, cards (--kind).
            --type 14 | --type changes nothing here
            """)
    void whatChangesNothingIsSaid(String options, String sentence) {
        var file = folder.resolve("pages.pdf");
        var arguments = new ArrayList<>(List.of("export", "1", "-o", file.toString()));
        arguments.addAll(List.of(options.split(" ")));
        var said = program.run(arguments.toArray(String[]::new));
        assertThat(said.status()).isZero();
        assertThat(said.err()).contains(sentence);
        assertThat(file).exists();
    }

    @Test
    void allThatTheWindowOffersOfPagesIsAnOptionHere() {
        var help = program.run("export", "--help").out();
        assertThat(PageOption.values()).allSatisfy(o -> assertThat(help).contains(o.flag()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --kind rows --margin 5           | --margin is in millimetres
            --kind rows --type 40            | --type is in points
            --kind rows --content text       | leave out one of the two
            --kind rows --format tsv         | written as pdf, html, docx, epub or md
            --kind worksheet --leave-out fr  | The work has no version
            --kind worksheet --questions xyz | There is no category
            """)
    void whatCannotBeIsSaidInASentence(String options, String sentence) {
        var file = folder.resolve(options.contains("tsv") ? "pages.tsv" : "pages.pdf");
        var arguments = new ArrayList<>(List.of("export", "1", "-o", file.toString()));
        arguments.addAll(List.of(options.split(" ")));
        var said = program.run(arguments.toArray(String[]::new));
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains(sentence);
        assertThat(file).doesNotExist();
    }
}
